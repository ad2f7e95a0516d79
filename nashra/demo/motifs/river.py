"""The river: its delta from the air."""

from itertools import pairwise
from random import Random

from ..canvas import (
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
)

SHORE = 740


def delta(sheet: Sheet, random: Random) -> None:
    """A delta from the air: fields, seven arms, shallows, sea."""
    sheet.box(0, 0, width=WIDTH, height=HEIGHT, colour=blend(SAND, OLIVE, 0.35))
    _fields(sheet, random)
    arms = _arms(random)
    for arm, width in arms:
        sheet.ribbon(arm, (width + 16, width + 18), blend(SAND, PAPER, 0.4))
    for arm, width in arms:
        sheet.ribbon(arm, (width, width * 1.2), TEAL)
    shore = _shore(random)
    bands = ((-6, PAPER), (0, FOAM), (16, MIST), (40, blend(TEAL, MIST, 0.4)), (72, TEAL), (110, SLATE))
    for reach, colour in bands:
        sheet.shape([*((x, y + reach) for x, y in shore), (WIDTH, HEIGHT), (0, HEIGHT)], colour)
    sheet.fade(
        [(0, SHORE + 70), (WIDTH, SHORE + 70), (WIDTH, HEIGHT), (0, HEIGHT)], NAVY, towards=Towards.FOOT
    )
    for arm, width in arms[:-1]:
        x, y = next(point for point in arm if point[1] > _shore_at(shore, point[0]))
        sheet.glow(x, y + 34, width + 30, colour=blend(SAND, FOAM, 0.5), most=0.5)
    _boats(sheet, random)


def _shore(random: Random) -> list[Point]:
    bulges = [-46, 0, 46, 84, 104, 96, 60, 10, -40]
    points = [(WIDTH * i / 8, SHORE + bulge + random.uniform(-26, 26)) for i, bulge in enumerate(bulges)]
    return curve(points)


def _shore_at(shore: list[Point], x: float) -> float:
    return min(shore, key=lambda point: abs(point[0] - x))[1]


def _fields(sheet: Sheet, random: Random) -> None:
    """A quilt of fields that fans out from where the river divides."""
    inks = (OLIVE, MOSS, blend(OLIVE, SAND, 0.5), WHEAT, OCHRE, SAND, blend(MOSS, PINE, 0.4), OLIVE)
    rays = [-2.6 + 0.115 * i + random.uniform(-0.02, 0.02) for i in range(46)]
    rings = [20 + 62 * i for i in range(13)]
    for a, b in pairwise(rays):
        for near, far in pairwise(rings):
            cell = [_fan(a, near), _fan(b, near), _fan(b, far - 4), _fan(a, far - 4)]
            if max(y for _, y in cell) > SHORE + 40 or not -90 < cell[0][0] < WIDTH or random.random() < 0.1:
                continue
            colour = random.choice(inks)
            sheet.shape(_shrunk(cell), colour)
            if random.random() < 0.45:
                _furrows(sheet, cell, blend(colour, PINE, 0.25))
            elif random.random() < 0.5:
                sheet.fade(
                    _shrunk(cell), blend(colour, PINE, 0.6), towards=random.choice(list(Towards)), most=0.5
                )


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
    """The seven arms of the river and, last, its stem, each with its width."""
    head: Point = (640, 230)
    arms: list[tuple[list[Point], float]] = []
    for i in range(7):
        x = 70 + 228 * i + random.uniform(-30, 30)
        reach, wave = x - head[0], random.uniform(-30, 30)
        bends = [(head[0] + reach * 0.3 + wave, 380), (head[0] + reach * 0.68 - wave, 560)]
        arms.append((curve([(600, 110), head, *bends, (x, SHORE + 120)]), (13, 9, 24, 15, 28, 9, 17)[i]))
    return [*arms, (curve([(560, -40), (612, 40), (598, 120), head]), 44)]


def _boats(sheet: Sheet, random: Random) -> None:
    for _ in range(5):
        x, y = random.uniform(80, 1400), random.uniform(905, 970)
        sheet.shape([(x, y), (x + 26, y), (x + 20, y + 6), (x + 5, y + 6)], PAPER)
        sheet.shape([(x + 10, y - 3), (x + 10, y - 26), (x + 24, y - 3)], RUST)
