"""The town: tables, columns, arches, stalls, stands and windows."""

import math
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
)


def table(sheet: Sheet, random: Random) -> None:
    """A round conference table from above, a map of the river on it."""
    x, y = 750.0, 500.0
    sheet.box(0, 0, width=WIDTH, height=HEIGHT, colour=BRICK)
    for step, (reach, colour) in enumerate(((640, blend(BRICK, RUST, 0.4)), (600, blend(BRICK, OCHRE, 0.35)), (586, blend(BRICK, RUST, 0.65)))):
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


def columns(sheet: Sheet, random: Random) -> None:
    """The front of a bank: columns, steps, people small before it."""
    sheet.sky(TEAL, FOAM, foot=820)
    sheet.box(190, 250, width=1120, height=560, colour=SAND)
    sheet.fade([(190, 250), (1310, 250), (1310, 810), (190, 810)], BRICK, towards=Towards.END, most=0.55)
    sheet.shape([(130, 262), (750, 70), (1370, 262)], PAPER)
    sheet.shape([(240, 244), (750, 94), (1260, 244)], blend(SAND, OCHRE, 0.4))
    sheet.fade([(240, 244), (750, 94), (1260, 244)], BRICK, towards=Towards.TOP, most=0.5)
    sheet.disc(750, 186, 40, PAPER)
    sheet.disc(750, 186, 30, TEAL)
    sheet.box(130, 258, width=1240, height=46, colour=PAPER)
    sheet.fade([(130, 290), (1370, 290), (1370, 330), (130, 330)], BRICK, towards=Towards.TOP, most=0.8)
    sheet.box(660, 480, width=180, height=330, colour=NAVY)
    sheet.box(748, 480, width=4, height=330, colour=OCHRE)
    for i in range(6):
        _column(sheet, 230 + i * 194 + (0 if i < 3 else 0))
    for step in range(6):
        y = 800 + step * 30
        sheet.box(150 - step * 34, y, width=1200 + step * 68, height=32, colour=blend(PAPER, SAND, 0.25))
        sheet.box(150 - step * 34, y + 22, width=1200 + step * 68, height=10, colour=blend(SAND, BRICK, 0.35))
    sheet.fade([(750, 800), (1390, 800), (1540, 990), (880, 990)], NAVY, towards=Towards.END, most=0.6)
    for _ in range(7):
        _figure(sheet, random, (random.uniform(200, 1260), random.uniform(850, 985)), 1.15)


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


def stadium(sheet: Sheet, random: Random) -> None:
    """A full stadium under its lights."""
    sheet.sky(NIGHT, SLATE, foot=520)
    for x in (150, 520, 980, 1350):
        _floodlight(sheet, x)
    for reach, colour in ((1.0, NAVY), (0.93, blend(NAVY, BRICK, 0.6)), (0.8, blend(BRICK, RUST, 0.3))):
        sheet.oval(750, 640, across=860 * reach, down=400 * reach, colour=colour)
    _crowd(sheet, random)
    sheet.oval(750, 690, across=560, down=232, colour=blend(OCHRE, BRICK, 0.3))
    _pitch(sheet)
    for x in (150, 520, 980, 1350):
        sheet.fade([(x - 20, 120), (x + 20, 120), (750 + (x - 750) * 0.1 + 260, 800), (750 + (x - 750) * 0.1 - 260, 800)], PAPER, towards=Towards.TOP, most=0.42)


def market(sheet: Sheet, random: Random) -> None:
    """A street of stalls at night, lamps on a line."""
    sheet.sky(NIGHT, blend(NAVY, BRICK, 0.3), foot=HEIGHT)
    for row, (foot, size) in enumerate(((560, 0.55), (720, 0.8), (940, 1.15))):
        shade = 0.55 - row * 0.27
        if row == 0:
            _fronts(sheet, random)
        _lamps(sheet, random, 190 + row * 26, size)
        x = -80.0 - random.uniform(0, 120)
        while x < WIDTH:
            _stall(sheet, random, (x, foot), size=size, dim=shade)
            x += 330 * size + random.uniform(16, 60)
        sheet.box(0, foot, width=WIDTH, height=HEIGHT - foot, colour=blend(NAVY, BRICK, 0.25 + row * 0.1))
        sheet.fade([(0, foot), (WIDTH, foot), (WIDTH, HEIGHT), (0, HEIGHT)], NIGHT, towards=Towards.FOOT, most=0.8)
        for _ in range(7 - row):
            _figure(sheet, random, (random.uniform(60, WIDTH - 60), foot + 38 * size), 1.25 * size + 0.3)


def windows(sheet: Sheet, random: Random) -> None:
    """Blocks of flats at night; behind some windows, one person."""
    sheet.sky(NAVY, blend(SLATE, RUST, 0.45), foot=HEIGHT)
    sheet.disc(random.uniform(1050, 1300), 150, 52, PAPER)
    for depth, (top, colour) in enumerate(((330, blend(SLATE, RUST, 0.2)), (240, SLATE), (380, NAVY), (560, NIGHT))):
        x = -40.0 - random.uniform(0, 80)
        while x < WIDTH:
            width = random.choice((150, 200, 250)) + depth * 20
            _block(sheet, random, (x, top + random.uniform(-70, 130), width), (colour, depth))
            x += width + random.uniform(4, 60 if depth > 1 else 10)


def _round(x: float, y: float, *, across: float, down: float) -> list[Point]:
    return [(x + across * math.cos(math.tau * i / 72), y + down * math.sin(math.tau * i / 72)) for i in range(72)]


def _polar(middle: Point, turn: float, reach: float) -> Point:
    """A point round the table: `reach` 1 is its edge."""
    return middle[0] + 430 * reach * math.cos(turn), middle[1] + 300 * reach * math.sin(turn)


def _seat(sheet: Sheet, random: Random, middle: Point, turn: float) -> None:
    x, y = _polar(middle, turn, 1.2 + random.uniform(-0.02, 0.05))
    sheet.disc(x + 12, y + 16, 44, blend(BRICK, NIGHT, 0.6))
    sheet.disc(x, y, 44, NAVY)
    sheet.disc(*_nearer(middle, (x, y), 8), 35, blend(NAVY, SLATE, 0.8))
    if random.random() < 0.8:
        sheet.oval(*_nearer(middle, (x, y), 8), across=36, down=25, colour=random.choice((NIGHT, SLATE, PINE, NIGHT)))
        sheet.disc(*_nearer(middle, (x, y), 14), 17, random.choice((NIGHT, BRICK, blend(NIGHT, OCHRE, 0.3), MIST)))


def _nearer(middle: Point, point: Point, by: float) -> Point:
    dx, dy = middle[0] - point[0], middle[1] - point[1]
    length = math.hypot(dx, dy)
    return point[0] + dx / length * by, point[1] + dy / length * by


def _papers(sheet: Sheet, random: Random, middle: Point, turn: float) -> None:
    x, y = _polar(middle, turn, 0.79)
    lean = turn + math.pi / 2 + random.uniform(-0.25, 0.25)
    across, down = (math.cos(lean), math.sin(lean)), (-math.sin(lean), math.cos(lean))
    sheet_of = [(x + across[0] * a + down[0] * b, y + across[1] * a + down[1] * b) for a, b in ((-22, -29), (22, -29), (22, 29), (-22, 29))]
    sheet.shape([(px + 5, py + 6) for px, py in sheet_of], blend(OCHRE, BRICK, 0.6))
    sheet.shape(sheet_of, PAPER)
    for i in range(4):
        b = -16 + i * 10
        sheet.line([(x + across[0] * a + down[0] * b, y + across[1] * a + down[1] * b) for a in (-14, 12)], 2, MIST)
    gx, gy = _polar(middle, turn + 0.14, 0.84)
    sheet.disc(gx + 4, gy + 5, 10, blend(OCHRE, BRICK, 0.6))
    sheet.disc(gx, gy, 10, FOAM)
    sheet.disc(gx, gy, 6, TEAL)
