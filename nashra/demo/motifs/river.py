"""The river: its delta from the air, its old bridge."""

from random import Random

from ..canvas import (
    BRICK,
    FOAM,
    HEIGHT,
    MIST,
    MOSS,
    NAVY,
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

SHORE = 740
ARCHES = 5


def delta(sheet: Sheet, random: Random) -> None:
    """A delta from the air: fields, seven arms, shallows, sea."""
    shore = _shore(random)
    sheet.box(0, 0, width=WIDTH, height=HEIGHT, colour=SLATE)
    sheet.fade([(0, SHORE), (WIDTH, SHORE), (WIDTH, HEIGHT), (0, HEIGHT)], NAVY, towards=Towards.FOOT, most=0.75)
    for reach, colour in ((84, blend(SLATE, TEAL, 0.55)), (52, TEAL), (24, blend(TEAL, MIST, 0.7)), (8, FOAM)):
        sheet.shape([*((x, y + reach) for x, y in shore), (WIDTH, 0), (0, 0)], colour)
    sheet.shape([*shore, (WIDTH, 0), (0, 0)], blend(SAND, OLIVE, 0.35))
    _fields(sheet, random)
    arms = _arms(random)
    for arm, width in arms:
        sheet.ribbon(arm, (width + 18, width + 14), blend(SAND, PAPER, 0.4))
    for arm, width in arms:
        sheet.ribbon(arm, (width, width * 0.9), TEAL)
        sheet.fade(arm + [(x + width * 0.5, y) for x, y in arm[::-1]], SLATE, towards=Towards.TOP, most=0.7)
    _boats(sheet, random)


def bridge(sheet: Sheet, random: Random) -> None:
    """An old bridge of five arches, the town behind it, its reflection."""
    water = 640
    sheet.sky(blend(MIST, PAPER, 0.3), blend(WHEAT, PAPER, 0.6), foot=water)
    sheet.disc(random.uniform(980, 1180), 230, 74, blend(PAPER, WHEAT, 0.2))
    for base, colour in ((470, blend(MIST, SLATE, 0.25)), (540, blend(MIST, SLATE, 0.55))):
        sheet.shape(ridge(random, base, rise=150), colour)
    _houses(sheet, random, water)
    sheet.box(0, water, width=WIDTH, height=HEIGHT - water, colour=TEAL)
    sheet.fade([(0, water), (WIDTH, water), (WIDTH, HEIGHT), (0, HEIGHT)], NAVY, towards=Towards.FOOT, most=0.8)
    _spans(sheet, water)
    for _ in range(46):
        y = water + 18 + (HEIGHT - water) * random.random() ** 1.3
        x, length = random.uniform(-60, WIDTH), random.uniform(30, 150)
        sheet.line([(x, y), (x + length, y)], 2.5, blend(TEAL, FOAM, random.uniform(0.2, 0.8)))


def _shore(random: Random) -> list[Point]:
    bulges = [-46, 0, 46, 84, 104, 96, 60, 10, -40]
    points = [(WIDTH * i / 8, SHORE + bulge + random.uniform(-26, 26)) for i, bulge in enumerate(bulges)]
    return curve(points)


def _fields(sheet: Sheet, random: Random) -> None:
    """A quilt of fields that fans out from where the river divides."""
    inks = (OLIVE, MOSS, blend(OLIVE, SAND, 0.5), WHEAT, OCHRE, SAND, blend(MOSS, PINE, 0.4), OLIVE)
    rays = [-0.95 + 1.9 * i / 17 + random.uniform(-0.02, 0.02) for i in range(18)]
    rings = [90 + 62 * i for i in range(11)]
    for a, b in zip(rays, rays[1:], strict=False):
        for near, far in zip(rings, rings[1:], strict=False):
            cell = [_fan(a, near), _fan(b, near), _fan(b, far - 4), _fan(a, far - 4)]
            if max(y for _, y in cell) > SHORE - 34 or random.random() < 0.13:
                continue
            colour = random.choice(inks)
            sheet.shape(_shrunk(cell), colour)
            if random.random() < 0.45:
                _furrows(sheet, cell, blend(colour, PINE, 0.25))
            elif random.random() < 0.5:
                sheet.fade(_shrunk(cell), blend(colour, PINE, 0.6), towards=random.choice(list(Towards)), most=0.5)


def _fan(ray: float, ring: float) -> Point:
    return 640 + ray * (210 + ring * 1.15), -70 + ring * (1.12 - 0.12 * ray * ray)


def _shrunk(cell: list[Point]) -> list[Point]:
    x, y = (sum(values) / len(cell) for values in zip(*cell, strict=True))
    return [(x + (px - x) * 0.93, y + (py - y) * 0.93) for px, py in cell]


def _furrows(sheet: Sheet, cell: list[Point], colour: Ink) -> None:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = _shrunk(cell)
    for i in range(1, 7):
        share = i / 7
        top = (ax + (bx - ax) * share, ay + (by - ay) * share)
        sheet.line([top, (dx + (cx - dx) * share, dy + (cy - dy) * share)], 1.5, colour)


def _arms(random: Random) -> list[tuple[list[Point], float]]:
    """The stem of the river and its seven arms, each with its width."""
    head: Point = (636, 205)
    stem = curve([(560, -30), (610, 70), (600, 140), head])
    arms: list[tuple[list[Point], float]] = [(stem, 46)]
    for i in range(7):
        x = 70 + 228 * i + random.uniform(-30, 30)
        bend = head[0] + (x - head[0]) * 0.45
        end = (x, SHORE + 130)
        wave = random.uniform(-34, 34)
        middle = (bend + (x - bend) * 0.55 - wave, 600.0)
        arms.append((curve([(612, 150), head, (bend + wave, 410), middle, end]), (13, 9, 24, 15, 28, 9, 17)[i]))
    return arms


def _boats(sheet: Sheet, random: Random) -> None:
    for _ in range(5):
        x, y = random.uniform(80, 1400), random.uniform(905, 970)
        sheet.shape([(x, y), (x + 26, y), (x + 20, y + 6), (x + 5, y + 6)], PAPER)
        sheet.shape([(x + 10, y - 3), (x + 10, y - 26), (x + 24, y - 3)], RUST)


def _houses(sheet: Sheet, random: Random, water: float) -> None:
    x = -20.0
    inks = (SAND, blend(SAND, RUST, 0.3), blend(OCHRE, SAND, 0.4), RUST, blend(PAPER, SAND, 0.5), BRICK)
    while x < WIDTH:
        width, height = random.uniform(58, 112), random.uniform(90, 230)
        colour, top = random.choice(inks), water - height
        sheet.box(x, top, width=width, height=height, colour=colour)
        sheet.fade([(x, top), (x + width, top), (x + width, water), (x, water)], BRICK, towards=Towards.END, most=0.45)
        sheet.shape([(x - 4, top), (x + width / 2, top - random.uniform(10, 44)), (x + width + 4, top)], BRICK)
        for row in range(int(height // 48)):
            for column in range(int(width // 30)):
                sheet.box(x + 12 + column * 28, top + 18 + row * 44, width=10, height=18, colour=blend(colour, NAVY, 0.6))
        x += width + random.choice((0, 0, 6))


def _spans(sheet: Sheet, water: float) -> None:
    """The bridge and, upside down and darker, its reflection."""
    deck, span = water - 150, WIDTH / ARCHES
    stone, shade = blend(SAND, PAPER, 0.35), blend(SAND, BRICK, 0.45)
    mirrored = blend(TEAL, SAND, 0.35)
    sheet.box(0, water, width=WIDTH, height=150, colour=mirrored)
    sheet.box(0, deck, width=WIDTH, height=water - deck, colour=stone)
    sheet.fade([(0, deck), (WIDTH, deck), (WIDTH, water), (0, water)], shade, towards=Towards.FOOT, most=0.7)
    for i in range(ARCHES):
        middle = span * (i + 0.5)
        opening = [(middle - span * 0.37, water), *_arch(middle, water, span * 0.37), (middle + span * 0.37, water)]
        sheet.shape([(x + 12, y) for x, y in opening], blend(shade, BRICK, 0.5))
        sheet.shape(opening, blend(NAVY, SLATE, 0.8))
        sheet.fade(opening, MIST, towards=Towards.TOP, most=0.5)
        sheet.shape([(x, 2 * water - y) for x, y in opening], blend(TEAL, NAVY, 0.55))
        pier = span * i
        sheet.shape([(pier - 26, deck + 30), (pier + 26, deck + 30), (pier + 34, water + 10), (pier - 34, water + 10)], stone)
        sheet.shape([(pier + 4, deck + 30), (pier + 26, deck + 30), (pier + 34, water + 10), (pier + 6, water + 10)], shade)
    sheet.box(0, deck - 22, width=WIDTH, height=26, colour=blend(stone, PAPER, 0.5))
    sheet.box(0, deck + 4, width=WIDTH, height=5, colour=shade)


def _arch(middle: float, foot: float, radius: float) -> list[Point]:
    turns = [i / 16 for i in range(17)]
    return [(middle - radius + 2 * radius * t, foot - 118 * (1 - (2 * t - 1) ** 2) ** 0.5) for t in turns]
