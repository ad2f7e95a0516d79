"""Under a roof: the conference table from above, the library's arches."""

import math
from random import Random

from ..canvas import (
    BRICK,
    FOAM,
    HEIGHT,
    MIST,
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
)
from .people import reader


def table(sheet: Sheet, random: Random) -> None:
    """A round conference table from above, a map of the river on it."""
    x, y = 750.0, 500.0
    sheet.box(0, 0, width=WIDTH, height=HEIGHT, colour=BRICK)
    for step, (reach, colour) in enumerate(
        ((640, blend(BRICK, RUST, 0.4)), (600, blend(BRICK, OCHRE, 0.35)), (586, blend(BRICK, RUST, 0.65)))
    ):
        sheet.oval(x, y, across=reach + 60, down=reach * 0.74 + step, colour=colour)
    seats = 14
    for i in range(seats):
        _seat(sheet, random, (x, y), math.tau * (i + 0.5) / seats)
    shadow = [(px + 26, py + 34) for px, py in _round(x, y, across=430, down=300)]
    sheet.fade(shadow, NIGHT, towards=Towards.END, most=0.85, least=0.6)
    sheet.oval(x, y, across=430, down=300, colour=blend(SAND, OCHRE, 0.35))
    sheet.fade(_round(x, y, across=430, down=300), BRICK, towards=Towards.END, most=0.5)
    sheet.oval(x, y, across=250, down=160, colour=blend(OCHRE, BRICK, 0.45))
    _map(sheet, random, (x, y))
    for i in range(seats):
        _papers(sheet, random, (x, y), math.tau * (i + 0.5) / seats)


def library(sheet: Sheet, random: Random) -> None:
    """A hall of nested arches, shelves on both sides, light on the floor."""
    sheet.box(0, 0, width=WIDTH, height=HEIGHT, colour=BRICK)
    depth = 6
    for i in range(depth):
        share = i / depth
        half, top, foot = 760 * (1 - share) ** 1.25 + 110, 60 + share * 250, 1000 - share**0.8 * 330
        colour = blend(blend(BRICK, RUST, 0.4), blend(WHEAT, PAPER, 0.6), share**0.8)
        _vault(sheet, (half, top, foot), colour)
        if i < depth - 1:
            _shelves(sheet, random, i, depth)
    _vault(sheet, (105, 330, 650), blend(PAPER, WHEAT, 0.15))
    sheet.box(745, 330, width=10, height=320, colour=OCHRE)
    for y in (430, 520):
        sheet.box(645, y, width=210, height=7, colour=OCHRE)
    _floor(sheet, random)


def _round(x: float, y: float, *, across: float, down: float) -> list[Point]:
    return [
        (x + across * math.cos(math.tau * i / 72), y + down * math.sin(math.tau * i / 72)) for i in range(72)
    ]


def _polar(middle: Point, turn: float, reach: float) -> Point:
    """A point round the table: `reach` 1 is its edge."""
    return middle[0] + 430 * reach * math.cos(turn), middle[1] + 300 * reach * math.sin(turn)


def _seat(sheet: Sheet, random: Random, middle: Point, turn: float) -> None:
    """A chair and, mostly, somebody on it who leans over the table."""
    back = _polar(middle, turn, 1.26 + random.uniform(-0.02, 0.05))
    front, lean = _nearer(middle, back, 34), _nearer(middle, back, 46)
    ax, ay = (lean[1] - back[1]) / 46, (back[0] - lean[0]) / 46
    for grow, colour, shift in ((4, blend(BRICK, NIGHT, 0.6), 12), (0, NAVY, 0)):
        rim = [(back[0] + ax * side + shift, back[1] + ay * side + shift) for side in (-40, 40)]
        sheet.line(rim, 20 + grow, colour)
        for x, y in rim:
            sheet.disc(x, y, 10 + grow / 2, colour)
        sheet.disc(front[0] + shift, front[1] + shift, 36 + grow, colour)
    if random.random() < 0.12:
        sheet.disc(*front, 29, blend(NAVY, SLATE, 0.8))
        return
    coat = random.choice((SLATE, SLATE, PINE, OCHRE, blend(NAVY, SLATE, 0.6), MIST))
    arms = [(front[0] + ax * side, front[1] + ay * side) for side in (-31, 31)]
    sheet.line(arms, 34, coat)
    for x, y in arms:
        sheet.disc(x, y, 17, coat)
        sheet.line([(x, y), _nearer(middle, (x, y), 44)], 15, coat)
        sheet.disc(*_nearer(middle, (x, y), 50), 8, blend(SAND, OCHRE, 0.45))
    sheet.disc(*lean, 19, random.choice((NIGHT, NIGHT, blend(NIGHT, OCHRE, 0.35), BRICK, FOAM)))


def _nearer(middle: Point, point: Point, by: float) -> Point:
    dx, dy = middle[0] - point[0], middle[1] - point[1]
    length = math.hypot(dx, dy)
    return point[0] + dx / length * by, point[1] + dy / length * by


def _papers(sheet: Sheet, random: Random, middle: Point, turn: float) -> None:
    x, y = _polar(middle, turn, 0.79)
    lean = turn + math.pi / 2 + random.uniform(-0.25, 0.25)
    across, down = (math.cos(lean), math.sin(lean)), (-math.sin(lean), math.cos(lean))
    sheet_of = [
        (x + across[0] * a + down[0] * b, y + across[1] * a + down[1] * b)
        for a, b in ((-22, -29), (22, -29), (22, 29), (-22, 29))
    ]
    sheet.shape([(px + 5, py + 6) for px, py in sheet_of], blend(OCHRE, BRICK, 0.6))
    sheet.shape(sheet_of, PAPER)
    for i in range(4):
        b = -16 + i * 10
        sheet.line(
            [(x + across[0] * a + down[0] * b, y + across[1] * a + down[1] * b) for a in (-14, 12)], 2, MIST
        )
    gx, gy = _polar(middle, turn + 0.14, 0.84)
    sheet.disc(gx + 4, gy + 5, 10, blend(OCHRE, BRICK, 0.6))
    sheet.disc(gx, gy, 10, FOAM)
    sheet.disc(gx, gy, 6, TEAL)


def _map(sheet: Sheet, random: Random, middle: Point) -> None:
    """The map that all of it is about: land, a river and its arms."""
    x, y = middle
    edge = [(x - 150, y - 88), (x + 140, y - 100), (x + 156, y + 84), (x - 138, y + 96)]
    sheet.shape([(px + 6, py + 8) for px, py in edge], BRICK)
    sheet.shape(edge, PAPER)
    sheet.fade(edge, OLIVE, towards=Towards.START, most=0.55)
    sheet.shape(
        [
            *curve([(x + 70, y - 97), (x + 96, y - 30), (x + 64, y + 30), (x + 84, y + 86)]),
            (x + 156, y + 84),
            (x + 140, y - 100),
        ],
        TEAL,
    )
    fork = (x - 20 + random.uniform(-12, 12), y + random.uniform(-14, 14))
    sheet.line(curve([(x - 144, y - 20), (x - 90, y + 22), fork]), 7, SLATE)
    for end in (-58, -20, 20, 62):
        sheet.line(curve([fork, (fork[0] + 50, fork[1] + end * 0.4), (x + 78, y + end)]), 4, SLATE)
    for px, py in ((x - 80, y - 50), (x - 30, y + 56)):
        sheet.disc(px, py, 6, RUST)


def _vault(sheet: Sheet, size: tuple[float, float, float], colour: Ink) -> None:
    """One arch of the hall, as an opening: half its width, its top and its foot."""
    half, top, foot = size
    turns = [math.pi * i / 30 for i in range(31)]
    spring = top + half * 0.82
    opening = [(750 - half * math.cos(t), spring - half * 0.82 * math.sin(t)) for t in turns]
    sheet.shape([*opening, (750 + half, foot), (750 - half, foot)], colour)


def _shelves(sheet: Sheet, random: Random, bay: int, depth: int) -> None:
    """The shelves of one bay on both sides, as books in perspective."""
    for side in (-1, 1):
        near, far = _reach(bay, depth), _reach(bay + 0.78, depth)
        for row in range(7):
            low, high = row / 7.6, (row + 0.84) / 7.6
            for book in range(16):
                a, b = book / 16, (book + 0.86) / 16
                tall = high - random.uniform(0, 0.035)
                corners = [_on_wall((near, far), a, low), _on_wall((near, far), b, low)]
                corners += [_on_wall((near, far), b, tall), _on_wall((near, far), a, tall)]
                colour = random.choice((RUST, NAVY, OCHRE, SAND, TEAL, PINE, BRICK))
                sheet.shape(
                    [(750 + side * x, y) for x, y in corners], blend(colour, WHEAT, bay / depth * 0.5)
                )


def _reach(bay: float, depth: int) -> tuple[float, float, float]:
    """Half the hall's width, the shelves' top and the floor, at a bay."""
    share = bay / depth
    half = 760 * (1 - share) ** 1.25 + 110
    foot = 1000 - share**0.8 * 330
    return half, foot - (foot - (60 + share * 250)) * 0.56, foot


def _on_wall(
    bays: tuple[tuple[float, float, float], tuple[float, float, float]], along: float, up: float
) -> Point:
    (ah, at, af), (bh, bt, bf) = bays
    half, top, foot = ah + (bh - ah) * along, at + (bt - at) * along, af + (bf - af) * along
    return half - 6, foot - (foot - top) * up


def _floor(sheet: Sheet, random: Random) -> None:
    floor = [(645, 650), (855, 650), (1500, 1000), (0, 1000)]
    sheet.shape(floor, blend(OCHRE, RUST, 0.5))
    sheet.fade(floor, BRICK, towards=Towards.FOOT, most=0.8)
    for i in range(9):
        x = WIDTH * i / 8
        sheet.line([(645 + 210 * i / 8, 650), (x, 1000)], 2, BRICK)
    for a, b in ((660, 740), (760, 840)):
        light = [(a, 660), (b, 660), (750 + (b - 750) * 3.4 - 190, 985), (750 + (a - 750) * 3.4 - 190, 985)]
        sheet.fade(light, WHEAT, towards=Towards.TOP, most=1, least=0.35)
    for x, y, size in ((560, 800, 1.0), (980, 870, 1.35), (random.uniform(690, 800), 715, 0.6)):
        reader(sheet, (x, y), size)
