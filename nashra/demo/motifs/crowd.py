"""Where people gather: a full stadium, a market at night."""

import math
from random import Random

from ..canvas import (
    BRICK,
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
    Point,
    Sheet,
    Towards,
    blend,
    curve,
)
from .people import figure


def stadium(sheet: Sheet, random: Random) -> None:
    """A full stadium under its lights."""
    sheet.sky(NIGHT, SLATE, foot=520)
    sheet.box(0, 520, width=WIDTH, height=480, colour=NIGHT)
    for x in (150, 520, 980, 1350):
        _floodlight(sheet, x)
    for reach, colour in ((1.0, NAVY), (0.93, blend(NAVY, BRICK, 0.6)), (0.8, blend(BRICK, RUST, 0.3))):
        sheet.oval(750, 640, across=860 * reach, down=400 * reach, colour=colour)
    _crowd(sheet, random)
    sheet.oval(750, 690, across=560, down=232, colour=blend(OCHRE, BRICK, 0.3))
    _pitch(sheet)
    for x in (150, 520, 980, 1350):
        sheet.fade(
            [
                (x - 20, 120),
                (x + 20, 120),
                (750 + (x - 750) * 0.1 + 260, 800),
                (750 + (x - 750) * 0.1 - 260, 800),
            ],
            PAPER,
            towards=Towards.TOP,
            most=0.42,
        )


def market(sheet: Sheet, random: Random) -> None:
    """A street of stalls at night, lamps on a line."""
    sheet.sky(NIGHT, blend(NAVY, BRICK, 0.3), foot=HEIGHT)
    for row, (foot, size) in enumerate(((560, 0.55), (720, 0.8), (940, 1.15))):
        shade = 0.55 - row * 0.27
        if row == 0:
            _fronts(sheet, random)
        if row < 2:
            _lamps(sheet, random, (row * 90.0, 250 + row * 90), 0.8 + row * 0.4)
        x = -80.0 - random.uniform(0, 120)
        while x < WIDTH:
            _stall(sheet, random, (x, foot), size=size, dim=shade)
            x += 330 * size + random.uniform(16, 60)
        sheet.box(0, foot, width=WIDTH, height=HEIGHT - foot, colour=blend(NAVY, BRICK, 0.25 + row * 0.1))
        sheet.fade(
            [(0, foot), (WIDTH, foot), (WIDTH, HEIGHT), (0, HEIGHT)], NIGHT, towards=Towards.FOOT, most=0.8
        )
        for _ in range(7 - row):
            figure(sheet, random, (random.uniform(60, WIDTH - 60), foot + 38 * size), 1.25 * size + 0.3)


def _floodlight(sheet: Sheet, x: float) -> None:
    sheet.line([(x, 90), (x, 560)], 9, NIGHT)
    sheet.glow(x, 90, 170, colour=PAPER, most=0.8)
    sheet.box(x - 52, 56, width=104, height=64, colour=NIGHT)
    for column in range(5):
        for row in range(3):
            sheet.disc(x - 40 + column * 20, 68 + row * 20, 7, PAPER)


def _crowd(sheet: Sheet, random: Random) -> None:
    """The stands: rows of heads round the pitch, in blocks of two colours."""
    for row in range(17):
        reach = 1 - row * 0.019
        across, down, y = 790 * reach - row * 2, 356 * reach - row * 2, 644 + row * 2.4
        for i in range(236 - row * 3):
            turn = math.tau * (i + random.uniform(-0.25, 0.25)) / (236 - row * 3)
            if int(turn * 16 / math.tau + 0.06) != int(turn * 16 / math.tau - 0.06 + 1e-9):
                continue  # the stairs
            side = (WHEAT, OCHRE, PAPER, RUST) if math.cos(turn) > 0 else (TEAL, MIST, PAPER, SLATE)
            sheet.disc(750 + across * math.cos(turn), y + down * math.sin(turn), 4.6, random.choice(side))


def _pitch(sheet: Sheet) -> None:
    """The pitch in perspective, mown in stripes, with its lines."""

    def at(along: float, away: float) -> Point:
        spread = 430 - 120 * away
        return 750 + (along - 0.5) * 2 * spread, 840 - 260 * away**0.9

    for stripe in range(10):
        a, b = stripe / 10, (stripe + 1) / 10
        sheet.shape([at(a, 0), at(b, 0), at(b, 1), at(a, 1)], blend(MOSS, OLIVE, 0.2 if stripe % 2 else 0.6))
    for marks in ([(0, 0), (1, 0), (1, 1), (0, 1), (0, 0)], [(0.5, 0), (0.5, 1)]):
        sheet.line([at(*mark) for mark in marks], 4, PAPER)
    for a, b in ((0, 0.16), (1, 0.84)):
        sheet.line([at(a, 0.24), at(b, 0.24), at(b, 0.76), at(a, 0.76)], 3, PAPER)
    ring = [
        at(0.5 + 0.09 * math.cos(math.tau * i / 40), 0.48 + 0.19 * math.sin(math.tau * i / 40))
        for i in range(41)
    ]
    sheet.line(ring, 3, PAPER)
    places = (
        (0.2, 0.5),
        (0.33, 0.2),
        (0.35, 0.75),
        (0.52, 0.4),
        (0.6, 0.7),
        (0.7, 0.25),
        (0.78, 0.55),
        (0.86, 0.45),
        (0.44, 0.6),
    )
    for i, (along, away) in enumerate(places):
        x, y = at(along, away)
        sheet.box(x - 4, y - 20, width=8, height=14, colour=(RUST, PAPER)[i % 2])
        sheet.box(x - 3, y - 7, width=6, height=8, colour=NIGHT)
        sheet.disc(x, y - 24, 4, NIGHT)


def _fronts(sheet: Sheet, random: Random) -> None:
    """Old houses along the street."""
    x = -10.0
    while x < WIDTH:
        width, top = random.uniform(120, 210), random.uniform(60, 230)
        colour = blend(NAVY, random.choice((BRICK, SLATE, RUST)), 0.6)
        sheet.box(x, top, width=width, height=620 - top, colour=colour)
        sheet.fade(
            [(x, top), (x + width, top), (x + width, 620), (x, 620)], NIGHT, towards=Towards.TOP, most=0.5
        )
        for i in range(int(width // 52)):
            lit = random.random() < 0.25
            sheet.box(x + 18 + i * 52, top + 46, width=22, height=40, colour=WHEAT if lit else NIGHT)
        x += width + 3


def _lamps(sheet: Sheet, random: Random, start: Point, size: float) -> None:
    x, y = start
    rope = curve([(x - 200 + 425 * i, y + (34 * size if i % 2 else 0)) for i in range(5)], 14)
    sheet.line(rope, 2, blend(NIGHT, SLATE, 0.5))
    for x, top in rope[3::9]:
        drop = top + random.uniform(10, 30) * size
        sheet.line([(x, top), (x, drop)], 2, NIGHT)
        sheet.glow(x, drop + 8, 80 * size, colour=WHEAT, most=0.6)
        sheet.disc(x, drop + 8, 11 * size, PAPER)


def _stall(sheet: Sheet, random: Random, foot: Point, *, size: float, dim: float) -> None:
    x, y = foot
    width, height = 300 * size, 225 * size
    stripe, other = random.choice(
        ((RUST, PAPER), (TEAL, PAPER), (OCHRE, PAPER), (PINE, SAND), (BRICK, WHEAT))
    )
    sheet.box(
        x + 12 * size,
        y - height,
        width=width - 24 * size,
        height=height,
        colour=blend(OCHRE, NIGHT, 0.45 + dim * 0.3),
    )
    sheet.glow(x + width / 2, y - height * 0.62, 130 * size, colour=WHEAT, most=1 - dim)
    sheet.disc(x + width / 2, y - 131 * size, 19 * size, NIGHT)
    _goods(sheet, random, foot, (width, size, dim))
    for i in range(8):
        a, b = x + width * i / 8, x + width * (i + 1) / 8
        top, mid = y - height - 46 * size, y - height + 12 * size
        inner = [x + width / 2 + (v - x - width / 2) * 0.84 for v in (a, b)]
        colour = blend(stripe if i % 2 else other, NAVY, dim)
        sheet.shape([(inner[0], top), (inner[1], top), (b, mid), (a, mid)], colour)
        sheet.oval((a + b) / 2, mid, across=(b - a) / 2, down=15 * size, colour=blend(colour, NIGHT, 0.15))


def _goods(sheet: Sheet, random: Random, foot: Point, stall: tuple[float, float, float]) -> None:
    """The counter with its heaps."""
    (x, y), (width, size, dim) = foot, stall
    sheet.oval(x + width / 2, y - 78 * size, across=34 * size, down=38 * size, colour=NIGHT)
    for heap in range(6):
        colour = blend(random.choice((RUST, OCHRE, OLIVE, WHEAT, BRICK, MIST)), NIGHT, dim * 0.8)
        middle = x + (38 + heap * 45) * size
        for row in range(3):
            for i in range(3 - row):
                px, py = middle + (i - (2 - row) / 2) * 15 * size, y - (84 + row * 12) * size
                sheet.disc(px, py, 8.5 * size, colour)
                sheet.disc(px - 2 * size, py - 3 * size, 3 * size, blend(colour, PAPER, 0.4))
    sheet.box(x, y - 78 * size, width=width, height=16 * size, colour=blend(SAND, NIGHT, 0.2 + dim * 0.7))
    front = [
        (x + 8 * size, y - 62 * size),
        (x + width - 8 * size, y - 62 * size),
        (x + width - 8 * size, y),
        (x + 8 * size, y),
    ]
    sheet.shape(front, blend(BRICK, NIGHT, 0.3 + dim * 0.5))
    sheet.fade(front, NIGHT, towards=Towards.FOOT, most=0.9)
