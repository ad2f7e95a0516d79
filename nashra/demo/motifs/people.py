"""People, small, as the other motifs place them."""

from random import Random

from ..canvas import (
    BRICK,
    MIST,
    NAVY,
    NIGHT,
    OCHRE,
    PAPER,
    PINE,
    RUST,
    SAND,
    Point,
    Sheet,
    Towards,
    blend,
)


def figure(sheet: Sheet, random: Random, foot: Point, size: float) -> None:
    """A person seen from behind, with a bag or without."""
    x, y = foot
    coat = random.choice((NIGHT, NAVY, RUST, PINE, BRICK))
    sheet.fade(
        [
            (x - 8 * size, y),
            (x + 8 * size, y),
            (x + 58 * size, y + 16 * size),
            (x + 40 * size, y + 20 * size),
        ],
        NIGHT,
        towards=Towards.START,
        most=0.7,
    )
    for side in (-1, 1):
        sheet.line([(x + side * 4 * size, y - 28 * size), (x + side * 7 * size, y)], 6 * size, NIGHT)
    sheet.shape(
        [
            (x - 13 * size, y - 20 * size),
            (x - 11 * size, y - 56 * size),
            (x - 5 * size, y - 64 * size),
            (x + 5 * size, y - 64 * size),
            (x + 11 * size, y - 56 * size),
            (x + 13 * size, y - 20 * size),
        ],
        coat,
    )
    sheet.disc(x, y - 72 * size, 8 * size, random.choice((NIGHT, blend(NIGHT, OCHRE, 0.4), MIST)))
    if random.random() < 0.5:
        sheet.box(x + 12 * size, y - 32 * size, width=12 * size, height=13 * size, colour=OCHRE)


def reader(sheet: Sheet, foot: Point, size: float) -> None:
    x, y = foot
    sheet.fade(
        [
            (x - 14 * size, y),
            (x + 14 * size, y),
            (x - 40 * size, y + 90 * size),
            (x - 74 * size, y + 90 * size),
        ],
        NIGHT,
        towards=Towards.TOP,
        most=0.7,
    )
    sheet.shape(
        [
            (x - 16 * size, y),
            (x - 22 * size, y - 66 * size),
            (x - 10 * size, y - 92 * size),
            (x + 12 * size, y - 92 * size),
            (x + 22 * size, y - 66 * size),
            (x + 15 * size, y),
        ],
        NIGHT,
    )
    sheet.disc(x, y - 106 * size, 13 * size, NIGHT)
    sheet.shape(
        [
            (x + 10 * size, y - 72 * size),
            (x + 36 * size, y - 80 * size),
            (x + 38 * size, y - 64 * size),
            (x + 12 * size, y - 56 * size),
        ],
        PAPER,
    )


def picker(sheet: Sheet, random: Random) -> None:
    x, y = random.uniform(120, 1380), random.uniform(640, 900)
    size = 0.5 + (y - 600) / 400
    sheet.shape(
        [
            (x - 15 * size, y),
            (x - 9 * size, y - 44 * size),
            (x + 10 * size, y - 44 * size),
            (x + 16 * size, y),
        ],
        random.choice((RUST, NAVY, BRICK)),
    )
    sheet.disc(x, y - 52 * size, 9 * size, OCHRE)
    sheet.shape([(x - 20 * size, y - 55 * size), (x, y - 70 * size), (x + 20 * size, y - 55 * size)], PAPER)
    sheet.oval(x + 18 * size, y - 22 * size, across=13 * size, down=15 * size, colour=blend(SAND, OCHRE, 0.5))


def walker(sheet: Sheet, x: float, foot: float) -> None:
    """Somebody who leans into the wind, a scarf behind."""
    sheet.shape([(x - 16, foot), (x - 6, foot - 66), (x + 10, foot - 70), (x + 20, foot)], NIGHT)
    sheet.disc(x + 1, foot - 80, 11, NIGHT)
    sheet.shape([(x + 4, foot - 76), (x + 52, foot - 92), (x + 46, foot - 78), (x + 6, foot - 66)], RUST)
