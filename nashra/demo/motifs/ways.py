"""Ways across: the old bridge, the night train."""

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
    Point,
    Sheet,
    Towards,
    blend,
    ridge,
)

ARCHES = 5


def bridge(sheet: Sheet, random: Random) -> None:
    """An old bridge of five arches, the town behind it, its reflection."""
    water = 640
    sheet.sky(blend(MIST, PAPER, 0.3), blend(WHEAT, PAPER, 0.6), foot=water)
    sheet.disc(random.uniform(980, 1180), 230, 74, blend(PAPER, WHEAT, 0.2))
    for base, colour in ((470, blend(MIST, SLATE, 0.25)), (540, blend(MIST, SLATE, 0.55))):
        sheet.shape(ridge(random, base, rise=150), colour)
    _houses(sheet, random, water - 140)
    sheet.box(0, water, width=WIDTH, height=HEIGHT - water, colour=TEAL)
    sheet.fade(
        [(0, water), (WIDTH, water), (WIDTH, HEIGHT), (0, HEIGHT)], NAVY, towards=Towards.FOOT, most=0.8
    )
    _spans(sheet, water)
    for _ in range(46):
        y = water + 18 + (HEIGHT - water) * random.random() ** 1.3
        x, length = random.uniform(-60, WIDTH), random.uniform(30, 150)
        sheet.line([(x, y), (x + length, y)], 2.5, blend(TEAL, FOAM, random.uniform(0.2, 0.8)))


def train(sheet: Sheet, random: Random) -> None:
    """A lit train on a viaduct at night."""
    sheet.sky(NIGHT, blend(SLATE, TEAL, 0.4), foot=800)
    moon = random.uniform(260, 420)
    sheet.glow(moon, 210, 230, colour=MIST, most=0.5)
    sheet.disc(moon, 210, 74, PAPER)
    for base, rise, colour in (
        (560, 230, blend(SLATE, MIST, 0.25)),
        (660, 190, SLATE),
        (760, 150, blend(SLATE, NAVY, 0.6)),
    ):
        hills = ridge(random, base, rise=rise)
        sheet.shape(hills, colour)
        sheet.fade(hills, blend(colour, MIST, 0.4), towards=Towards.FOOT, most=0.6)
    _viaduct(sheet, 640)
    _carriages(sheet, random, 640)
    sheet.shape(ridge(random, 985, rise=80), NIGHT)
    for _ in range(34):
        x, height = random.uniform(0, WIDTH), random.uniform(40, 110)
        sheet.shape(
            [(x - height * 0.22, HEIGHT), (x, HEIGHT - 50 - height), (x + height * 0.22, HEIGHT)], NIGHT
        )


def _houses(sheet: Sheet, random: Random, water: float) -> None:
    x = -20.0
    inks = (SAND, blend(SAND, RUST, 0.3), blend(OCHRE, SAND, 0.4), RUST, blend(PAPER, SAND, 0.5), BRICK)
    while x < WIDTH:
        width, height = random.uniform(58, 112), random.uniform(90, 230)
        colour, top = random.choice(inks), water - height
        sheet.box(x, top, width=width, height=height, colour=colour)
        sheet.fade(
            [(x, top), (x + width, top), (x + width, water), (x, water)],
            BRICK,
            towards=Towards.END,
            most=0.45,
        )
        sheet.shape(
            [(x - 4, top), (x + width / 2, top - random.uniform(10, 44)), (x + width + 4, top)], BRICK
        )
        for row in range(int(height // 48)):
            for column in range(int(width // 30)):
                sheet.box(
                    x + 12 + column * 28,
                    top + 18 + row * 44,
                    width=10,
                    height=18,
                    colour=blend(colour, NAVY, 0.6),
                )
        x += width + random.choice((0, 0, 6))


def _spans(sheet: Sheet, water: float) -> None:
    """The bridge and, upside down and darker, its reflection."""
    deck, span = water - 150, WIDTH / ARCHES
    stone, shade = blend(SAND, PAPER, 0.35), blend(SAND, BRICK, 0.45)
    under = [(0, water), (WIDTH, water), (WIDTH, water + 190), (0, water + 190)]
    sheet.fade(under, blend(TEAL, SAND, 0.6), towards=Towards.TOP, most=0.9)
    sheet.box(0, deck, width=WIDTH, height=water - deck, colour=stone)
    sheet.fade([(0, deck), (WIDTH, deck), (WIDTH, water), (0, water)], shade, towards=Towards.FOOT, most=0.7)
    for i in range(ARCHES):
        middle = span * (i + 0.5)
        opening = [
            (middle - span * 0.37, water),
            *_arch(middle, water, span * 0.37),
            (middle + span * 0.37, water),
        ]
        sheet.shape([(x + 12, y) for x, y in opening], blend(shade, BRICK, 0.5))
        sheet.shape(opening, blend(MIST, SLATE, 0.35))
        sheet.fade(opening, NAVY, towards=Towards.TOP, most=0.45)
        sheet.fade([(x, 2 * water - y) for x, y in opening], NAVY, towards=Towards.FOOT, most=0.6, least=0.12)
        pier = span * i
        sheet.shape(
            [
                (pier - 26, deck + 30),
                (pier + 26, deck + 30),
                (pier + 34, water + 10),
                (pier - 34, water + 10),
            ],
            stone,
        )
        sheet.shape(
            [(pier + 4, deck + 30), (pier + 26, deck + 30), (pier + 34, water + 10), (pier + 6, water + 10)],
            shade,
        )
    sheet.box(0, deck - 22, width=WIDTH, height=26, colour=blend(stone, PAPER, 0.5))
    sheet.box(0, deck + 4, width=WIDTH, height=5, colour=shade)


def _arch(middle: float, foot: float, radius: float) -> list[Point]:
    turns = [i / 16 for i in range(17)]
    return [(middle - radius + 2 * radius * t, foot - 118 * (1 - (2 * t - 1) ** 2) ** 0.5) for t in turns]


def _viaduct(sheet: Sheet, deck: float) -> None:
    stone = blend(SAND, SLATE, 0.55)
    for i in range(9):
        x = -40 + i * 190
        pier = [(x - 22, deck), (x + 22, deck), (x + 30, HEIGHT), (x - 30, HEIGHT)]
        sheet.shape(pier, stone)
        sheet.fade(pier, NIGHT, towards=Towards.END, most=0.9)
        turns = [j / 12 for j in range(13)]
        spandrel = [
            (x + 18, deck),
            *((x + 18 + 154 * t, deck + 96 - 78 * (1 - (2 * t - 1) ** 2) ** 0.5) for t in turns),
            (x + 172, deck),
        ]
        sheet.shape(spandrel, stone)
        sheet.fade(spandrel, NIGHT, towards=Towards.FOOT, most=0.6)
    sheet.box(0, deck - 6, width=WIDTH, height=20, colour=blend(stone, PAPER, 0.25))


def _carriages(sheet: Sheet, random: Random, deck: float) -> None:
    start = random.uniform(120, 240)
    for car in range(5):
        x = start + car * 226
        nose = 44 if car == 0 else 0
        sheet.shape(
            [
                (x + nose, deck - 84),
                (x + 218, deck - 84),
                (x + 218, deck - 12),
                (x, deck - 12),
                (x, deck - 34),
            ],
            RUST if car == 0 else BRICK,
        )
        sheet.box(x + 6, deck - 28, width=212, height=8, colour=SAND)
        for window in range(5):
            lit = random.random() < 0.8
            sheet.box(
                x + 26 + nose * 0.5 + window * 36,
                deck - 68,
                width=24,
                height=26,
                colour=WHEAT if lit else NAVY,
            )
            if lit and random.random() < 0.4:
                sheet.disc(x + 38 + nose * 0.5 + window * 36, deck - 50, 6, NIGHT)
                sheet.box(x + 31 + nose * 0.5 + window * 36, deck - 47, width=14, height=5, colour=NIGHT)
    sheet.fade(
        [(start, deck - 52), (start, deck - 22), (-10, deck + 40), (-10, deck - 120)],
        WHEAT,
        towards=Towards.END,
        most=0.9,
    )
