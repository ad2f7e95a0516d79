"""The sea: harbour, lighthouse, sails, and what grows below."""

from random import Random

from ..canvas import (
    BRICK,
    FOAM,
    HEIGHT,
    MIST,
    MOSS,
    NAVY,
    NIGHT,
    OCHRE,
    OLIVE,
    PAPER,
    PINE,
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
    curve,
    ridge,
)


def harbour(sheet: Sheet, random: Random) -> None:
    """Cranes over a container ship at sunrise."""
    water = 730
    sheet.sky(blend(MIST, PAPER, 0.2), blend(WHEAT, RUST, 0.25), foot=water)
    sun = random.uniform(420, 620)
    sheet.disc(sun, 560, 130, blend(PAPER, WHEAT, 0.35))
    sheet.shape(ridge(random, 690, rise=110), blend(MIST, SLATE, 0.45))
    for x, size, colour in ((90, 0.62, 0.45), (420, 0.62, 0.45), (1270, 0.7, 0.5)):
        _crane(sheet, x, water, size=size, colour=blend(MIST, SLATE, colour + 0.3))
    _water(sheet, random, water, sun)
    _ship(sheet, random, 470, water + 70)
    for x in (690, 1050):
        _crane(sheet, x + random.uniform(-30, 30), water + 40, size=1.18, colour=NAVY)
    sheet.box(0, water + 118, width=WIDTH, height=HEIGHT, colour=NIGHT)
    sheet.fade(
        [(0, water + 118), (WIDTH, water + 118), (WIDTH, HEIGHT), (0, HEIGHT)],
        SLATE,
        towards=Towards.TOP,
        most=0.5,
    )
    for i in range(9):
        x = 60 + i * 172
        sheet.shape(
            [(x, water + 106), (x + 34, water + 106), (x + 28, water + 130), (x + 6, water + 130)], NIGHT
        )


def lighthouse(sheet: Sheet, random: Random) -> None:
    """A lighthouse on its cliff, the beam across the night."""
    sheet.sky(NIGHT, SLATE, foot=760)
    _stars(sheet, random)
    lamp: Point = (1010, 258)
    sheet.fade([lamp, (0, 60), (0, 330)], WHEAT, towards=Towards.END, most=0.85, least=0.08)
    sheet.fade([lamp, (WIDTH, 150), (WIDTH, 330)], WHEAT, towards=Towards.START, most=0.8, least=0.2)
    sheet.box(0, 700, width=WIDTH, height=300, colour=NAVY)
    for row in range(7):
        _swell(sheet, random, 715 + row * 44, blend(NAVY, TEAL, 0.12 + row * 0.09))
    cliff = [
        (760, HEIGHT),
        (800, 860),
        (850, 800),
        (880, 700),
        (940, 640),
        (1090, 632),
        (1190, 690),
        (1340, 720),
        (1510, 800),
    ]
    sheet.shape([*cliff, (1510, HEIGHT)], BRICK)
    sheet.fade([*cliff, (1510, HEIGHT)], NIGHT, towards=Towards.FOOT, most=0.95)
    sheet.shape([(880, 700), (940, 640), (1090, 632), (1190, 690), (1050, 662)], blend(MOSS, PINE, 0.3))
    _tower(sheet, lamp)


def sails(sheet: Sheet, random: Random) -> None:
    """White sails on a windy day, islands behind."""
    horizon = 400
    sheet.sky(TEAL, FOAM, foot=horizon)
    for x, y in ((240, 120), (980, 90), (1250, 190), (620, 220)):
        _cloud(sheet, random, x + random.uniform(-80, 80), y)
    sheet.shape(ridge(random, horizon + 6, rise=90, steps=6), blend(MIST, SLATE, 0.5))
    sheet.box(0, horizon, width=WIDTH, height=HEIGHT - horizon, colour=SLATE)
    boats = sorted((random.uniform(0, 1) ** 1.6, i) for i in range(13))
    places = random.sample([60 + i * 112 for i in range(13)], 13)
    for row in range(9):
        depth = row / 8
        _swell(sheet, random, horizon + 14 + depth**1.3 * 560, blend(SLATE, NAVY, depth * 0.8))
        for nearness, i in boats:
            if row == min(7, int(nearness * 8)):
                _sail(sheet, random, (places[i], horizon + 30 + depth**1.3 * 560), 0.35 + nearness * 1.5)


def seagrass(sheet: Sheet, random: Random) -> None:
    """Ribbons of grass in clear water, light from above."""
    sheet.sky(FOAM, TEAL, foot=520)
    sheet.box(0, 520, width=WIDTH, height=480, colour=TEAL)
    sheet.fade([(0, 400), (WIDTH, 400), (WIDTH, HEIGHT), (0, HEIGHT)], NAVY, towards=Towards.FOOT, most=1)
    for i in range(5):
        x = 80 + i * 290 + random.uniform(-40, 40)
        ray = [(x, -10), (x + 90, -10), (x + 330, 820), (x + 60, 820)]
        sheet.fade(ray, PAPER, towards=Towards.TOP, most=0.5)
    for layer, (colour, count) in enumerate(
        ((blend(TEAL, PINE, 0.5), 34), (MOSS, 28), (PINE, 20), (blend(PINE, NIGHT, 0.6), 13))
    ):
        for _ in range(count):
            _blade(sheet, random, layer, colour)
        _shoal(sheet, random, layer)


def _crane(sheet: Sheet, x: float, foot: float, *, size: float, colour: Ink) -> None:
    """A quay crane: legs, tie, tower, boom over the water, cables and trolley."""

    def at(dx: float, dy: float) -> Point:
        return x + dx * size, foot - dy * size

    for dx in (0, 96):
        sheet.line([at(dx, 0), at(dx, 300)], 11 * size, colour)
    sheet.line([at(0, 120), at(96, 120)], 9 * size, colour)
    sheet.line([at(0, 120), at(96, 300)], 5 * size, colour)
    sheet.line([at(-190, 300), at(190, 300)], 15 * size, colour)
    sheet.line([at(48, 300), at(48, 440)], 9 * size, colour)
    for dx in (-180, -90, 170):
        sheet.line([at(48, 440), at(dx, 304)], 4 * size, colour)
    sheet.line([at(-120, 300), at(-120, 210)], 3 * size, colour)
    sheet.shape([at(-150, 212), at(-90, 212), at(-90, 184), at(-150, 184)], RUST if size > 1 else colour)
    sheet.shape([at(104, 330), at(160, 330), at(160, 296), at(104, 296)], colour)


def _ship(sheet: Sheet, random: Random, x: float, foot: float) -> None:
    inks = (RUST, OCHRE, TEAL, SLATE, PAPER, BRICK, WHEAT)
    for column in range(13):
        for row in range(random.choice((3, 4, 4, 5))):
            corner = (x + 70 + column * 50, foot - 100 - row * 27)
            colour = random.choice(inks)
            sheet.box(*corner, width=47, height=25, colour=colour)
            sheet.box(corner[0], corner[1] + 17, width=47, height=8, colour=blend(colour, NAVY, 0.3))
    sheet.box(x + 736, foot - 220, width=64, height=150, colour=PAPER)
    for row in range(4):
        sheet.box(x + 744, foot - 206 + row * 28, width=48, height=8, colour=NAVY)
    sheet.box(x + 756, foot - 262, width=24, height=42, colour=RUST)
    hull = [(x - 20, foot - 84), (x + 850, foot - 84), (x + 820, foot), (x + 40, foot)]
    sheet.shape(hull, NAVY)
    sheet.fade(hull, BRICK, towards=Towards.FOOT, most=0.9)


def _water(sheet: Sheet, random: Random, top: float, sun: float) -> None:
    sheet.box(0, top, width=WIDTH, height=HEIGHT - top, colour=blend(TEAL, SLATE, 0.3))
    for i in range(26):
        y = top + 6 + i * 7
        half = 150 - i * 2 + random.uniform(-40, 40)
        sheet.line([(sun - half, y), (sun + half, y)], 3, blend(WHEAT, TEAL, 0.25 + i * 0.02))


def _tower(sheet: Sheet, lamp: Point) -> None:
    x, top = lamp
    body = [(x - 36, top + 44), (x + 36, top + 44), (x + 58, 648), (x - 58, 648)]
    sheet.shape(body, PAPER)
    for share in (0.18, 0.5, 0.82):
        y, half, reach = top + 44 + 340 * share, 36 + 22 * share, 52
        sheet.shape(
            [
                (x - half, y - reach / 2),
                (x + half, y - reach / 2),
                (x + half + 3, y + reach / 2),
                (x - half - 3, y + reach / 2),
            ],
            RUST,
        )
    sheet.fade(
        [(x, top + 44), (x + 36, top + 44), (x + 58, 648), (x, 648)], NIGHT, towards=Towards.END, most=0.95
    )
    sheet.box(x - 50, top + 32, width=100, height=13, colour=NIGHT)
    sheet.glow(x, top, 130, colour=WHEAT, most=1)
    sheet.box(x - 25, top - 26, width=50, height=58, colour=PAPER)
    for dx in (-25, -1, 21):
        sheet.box(x + dx, top - 26, width=4, height=58, colour=NIGHT)
    sheet.shape([(x - 36, top - 26), (x, top - 66), (x + 36, top - 26)], BRICK)
    sheet.shape([(1090, 632), (1090, 584), (1130, 560), (1170, 584), (1170, 662)], PAPER)
    sheet.shape([(1080, 588), (1130, 552), (1180, 588)], BRICK)
    sheet.box(1118, 600, width=20, height=24, colour=WHEAT)


def _swell(sheet: Sheet, random: Random, y: float, colour: Ink) -> None:
    tops = [(WIDTH * i / 14, y + (-1) ** i * random.uniform(2, 10)) for i in range(15)]
    crest = curve(tops)
    sheet.shape(
        [(x, top - 4) for x, top in crest] + [(WIDTH, HEIGHT), (0, HEIGHT)], blend(colour, MIST, 0.35)
    )
    sheet.shape([*crest, (WIDTH, HEIGHT), (0, HEIGHT)], colour)


def _stars(sheet: Sheet, random: Random) -> None:
    for _ in range(120):
        sheet.disc(random.uniform(0, WIDTH), random.uniform(0, 560), random.choice((1, 1, 1.5, 2.4)), FOAM)


def _cloud(sheet: Sheet, random: Random, x: float, y: float) -> None:
    for _ in range(5):
        dx, half = random.uniform(-110, 110), random.uniform(60, 130)
        sheet.oval(
            x + dx, y + random.uniform(-10, 10), across=half, down=half * 0.16, colour=blend(FOAM, PAPER, 0.6)
        )


def _sail(sheet: Sheet, random: Random, foot: Point, size: float) -> None:
    x, y = foot
    lean = 16 * size
    mast = (x + lean, y - 150 * size)
    colour = random.choice((PAPER, PAPER, PAPER, FOAM, WHEAT, RUST))
    main = [
        mast,
        *curve([mast, (x + 62 * size, y - 62 * size), (x + 74 * size, y - 10 * size)], 6),
        (x + 4 * size, y - 8 * size),
    ]
    sheet.shape(main, colour)
    sheet.fade(main, SLATE, towards=Towards.END, most=0.55)
    sheet.shape(
        [(mast[0] - 3, mast[1] + 16 * size), (x - 54 * size, y - 8 * size), (x - 3 * size, y - 8 * size)],
        blend(colour, PAPER, 0.4),
    )
    sheet.line([(x, y), mast], 3 * size, NIGHT)
    sheet.shape(
        [
            (x - 60 * size, y - 4 * size),
            (x + 84 * size, y - 6 * size),
            (x + 62 * size, y + 14 * size),
            (x - 40 * size, y + 14 * size),
        ],
        BRICK,
    )
    sheet.line([(x - 70 * size, y + 14 * size), (x + 80 * size, y + 14 * size)], 3 * size, FOAM)


def _blade(sheet: Sheet, random: Random, layer: int, colour: Ink) -> None:
    x, height = random.uniform(-30, WIDTH + 30), random.uniform(240, 420) + layer * 60
    foot, sway = HEIGHT + 20, random.uniform(50, 150)
    spine = curve(
        [
            (x, foot),
            (x + sway * 0.2, foot - height * 0.4),
            (x + sway * 0.1, foot - height * 0.75),
            (x + sway, foot - height),
        ]
    )
    width = 12 + layer * 7
    sheet.ribbon(spine, (width, 3), colour)
    sheet.line([(px - width * 0.18, py) for px, py in spine[:-6]], 1.5, blend(colour, OLIVE, 0.5))


def _shoal(sheet: Sheet, random: Random, layer: int) -> None:
    colour = (FOAM, PAPER, WHEAT, OCHRE)[layer]
    x, y = random.uniform(250, 1150), 300 + layer * 110 + random.uniform(-40, 40)
    for _ in range(9 - layer * 2):
        fx, fy, size = x + random.uniform(-190, 190), y + random.uniform(-60, 60), 12 + layer * 5
        sheet.oval(fx, fy, across=size, down=size * 0.42, colour=colour)
        sheet.shape(
            [(fx + size * 0.8, fy), (fx + size * 1.7, fy - size * 0.5), (fx + size * 1.7, fy + size * 0.5)],
            colour,
        )
        sheet.disc(fx - size * 0.55, fy - 1, 1.6, NIGHT)
        sheet.line(
            [(fx - size * 0.2, fy - size * 0.3), (fx - size * 0.1, fy + size * 0.3)],
            1.2,
            blend(colour, SAND, 0.6),
        )
