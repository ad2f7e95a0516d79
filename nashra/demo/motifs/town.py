"""The town: a bank, and flats at night."""

from random import Random

from ..canvas import (
    BRICK,
    FOAM,
    HEIGHT,
    MIST,
    NAVY,
    NIGHT,
    OCHRE,
    PAPER,
    RUST,
    SAND,
    SLATE,
    TEAL,
    WHEAT,
    WIDTH,
    Ink,
    Point,
    Sheet,
    Towards,
    blend,
)
from .people import figure


def columns(sheet: Sheet, random: Random) -> None:
    """The front of a bank: columns, steps, people small before it."""
    sheet.sky(TEAL, FOAM, foot=820)
    sheet.box(0, 820, width=WIDTH, height=180, colour=blend(SAND, OCHRE, 0.3))
    sheet.fade([(0, 820), (WIDTH, 820), (WIDTH, HEIGHT), (0, HEIGHT)], BRICK, towards=Towards.FOOT, most=0.5)
    sheet.box(190, 250, width=1120, height=560, colour=SAND)
    sheet.fade([(190, 250), (1310, 250), (1310, 810), (190, 810)], BRICK, towards=Towards.END, most=0.42)
    sheet.shape([(130, 262), (750, 70), (1370, 262)], PAPER)
    sheet.shape([(240, 244), (750, 94), (1260, 244)], blend(SAND, OCHRE, 0.4))
    sheet.fade([(240, 244), (750, 94), (1260, 244)], BRICK, towards=Towards.TOP, most=0.5)
    sheet.disc(750, 186, 40, PAPER)
    sheet.disc(750, 186, 30, TEAL)
    sheet.box(130, 258, width=1240, height=46, colour=PAPER)
    sheet.fade([(130, 290), (1370, 290), (1370, 330), (130, 330)], BRICK, towards=Towards.TOP, most=0.8)
    sheet.box(706, 480, width=88, height=330, colour=NAVY)
    sheet.box(748, 480, width=4, height=330, colour=OCHRE)
    for i in range(6):
        _column(sheet, 265 + i * 194)
    for step in range(6):
        y = 800 + step * 30
        sheet.box(150 - step * 34, y, width=1200 + step * 68, height=32, colour=blend(PAPER, SAND, 0.25))
        sheet.box(150 - step * 34, y + 22, width=1200 + step * 68, height=10, colour=blend(SAND, BRICK, 0.35))
    for _ in range(7):
        figure(sheet, random, (random.uniform(200, 1260), random.uniform(850, 985)), 1.15)


def windows(sheet: Sheet, random: Random) -> None:
    """Blocks of flats at night; behind some windows, one person."""
    sheet.sky(NAVY, blend(SLATE, RUST, 0.45), foot=HEIGHT)
    sheet.disc(random.uniform(1050, 1300), 150, 52, PAPER)
    for depth, (top, colour) in enumerate(
        ((330, blend(SLATE, RUST, 0.2)), (240, SLATE), (380, NAVY), (560, NIGHT))
    ):
        x = -40.0 - random.uniform(0, 80)
        while x < WIDTH:
            width = random.choice((150, 200, 250)) + depth * 20
            _block(sheet, random, (x, top + random.uniform(-70, 130), width), (colour, depth))
            x += width + random.uniform(4, 60 if depth > 1 else 10)


def _column(sheet: Sheet, x: float) -> None:
    shaft = [(x - 34, 350), (x + 34, 350), (x + 42, 780), (x - 42, 780)]
    sheet.shape([(px + 30, py) for px, py in shaft], blend(SAND, BRICK, 0.55))
    sheet.shape(shaft, PAPER)
    sheet.fade(
        [(x - 6, 350), (x + 34, 350), (x + 42, 780), (x - 8, 780)], SLATE, towards=Towards.END, most=0.8
    )
    for flute in (-20, -2, 16):
        sheet.line([(x + flute, 356), (x + flute * 1.2, 776)], 2, blend(SAND, SLATE, 0.35))
    sheet.box(x - 50, 304, width=100, height=24, colour=PAPER)
    sheet.shape([(x - 46, 328), (x + 46, 328), (x + 34, 352), (x - 34, 352)], blend(SAND, OCHRE, 0.3))
    sheet.box(x - 54, 778, width=108, height=24, colour=blend(PAPER, SAND, 0.5))


def _block(sheet: Sheet, random: Random, place: tuple[float, float, float], look: tuple[Ink, int]) -> None:
    """A block of flats: where its corner is and how wide it is, its ink and how near it stands."""
    x, top, width = place
    colour, depth = look
    sheet.box(x, top, width=width, height=HEIGHT - top, colour=colour)
    sheet.fade(
        [(x, top), (x + width, top), (x + width, HEIGHT), (x, HEIGHT)], NIGHT, towards=Towards.END, most=0.5
    )
    sheet.box(x - 4, top - 8, width=width + 8, height=10, colour=blend(colour, MIST, 0.2))
    if random.random() < 0.4:
        sheet.box(x + width * 0.3, top - 46, width=40, height=40, colour=colour)
    side = 13 + depth * 7
    columns_of, rows = int(width // (side * 1.9)), int((HEIGHT - top) // (side * 2.2))
    gap = width / columns_of
    for column in range(columns_of):
        for row in range(rows):
            _window(
                sheet,
                random,
                (x + gap * (column + 0.5) - side / 2, top + 20 + row * side * 2.2),
                (side, depth, colour),
            )


def _window(sheet: Sheet, random: Random, corner: Point, look: tuple[float, int, Ink]) -> None:
    x, y = corner
    side, depth, wall = look
    if random.random() > 0.14 + depth * 0.06:
        sheet.box(x, y, width=side, height=side * 1.3, colour=blend(wall, NIGHT, 0.45))
        return
    light = random.choice((WHEAT, WHEAT, OCHRE, PAPER))
    sheet.box(x, y, width=side, height=side * 1.3, colour=light)
    if depth >= 2 and random.random() < 0.6:
        middle, sill = x + side * random.uniform(0.3, 0.7), y + side * 1.3
        sheet.oval(middle, sill - side * 0.1, across=side * 0.24, down=side * 0.42, colour=NIGHT)
        sheet.disc(middle, sill - side * 0.62, side * 0.15, NIGHT)
        sheet.box(x, sill, width=side, height=side * 0.3, colour=blend(wall, NIGHT, 0.2))
    sheet.box(x - 2, y + side * 1.3, width=side + 4, height=3, colour=blend(wall, MIST, 0.35))
