"""The land: mountains, tea terraces, dust."""

from itertools import pairwise
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
    peaks,
    ridge,
)
from .people import picker, walker


def observatory(sheet: Sheet, random: Random) -> None:
    """An observatory on its summit, a comet above."""
    sheet.sky(NIGHT, blend(SLATE, TEAL, 0.5), foot=840)
    for _ in range(230):
        sheet.disc(random.uniform(0, WIDTH), random.uniform(0, 640), random.choice((0.8, 1, 1.4, 2.2)), FOAM)
    _comet(sheet, random)
    shades = (blend(SLATE, MIST, 0.35), SLATE, blend(SLATE, NAVY, 0.6))
    for base, rise, colour in zip((700, 790, 880), (250, 230, 170), shades, strict=True):
        outline = peaks(random, base, rise=rise)
        sheet.shape(outline, colour)
        sheet.fade(outline, blend(colour, MIST, 0.5), towards=Towards.FOOT, most=0.55)
    summit = [
        (520, HEIGHT),
        (700, 800),
        (800, 690),
        (870, 632),
        (1050, 626),
        (1130, 690),
        (1260, 770),
        (1510, 900),
        (1510, HEIGHT),
    ]
    sheet.shape(summit, NAVY)
    sheet.fade(
        [(870, 632), (1050, 626), (1130, 690), (1260, 770), (1510, 900), (1510, HEIGHT), (1000, HEIGHT)],
        NIGHT,
        towards=Towards.END,
        most=0.9,
    )
    _dome(sheet, 960, 630)
    sheet.line(
        curve([(1010, 640), (1100, 740), (960, 800), (1080, 900), (900, 1010)]), 7, blend(NAVY, MIST, 0.45)
    )


def storm(sheet: Sheet, random: Random) -> None:
    """A wall of dust behind a town."""
    sheet.sky(blend(MIST, SAND, 0.6), WHEAT, foot=HEIGHT)
    sheet.disc(1160, 190, 66, blend(PAPER, WHEAT, 0.3))
    for layer in range(4):
        colour = blend(OCHRE, BRICK, layer * 0.16)
        for i in range(9):
            x = -60 + (i + random.uniform(-0.4, 0.4)) * WIDTH / 9
            y = 260 + layer * 105 + x * 0.2 + random.uniform(-60, 60)
            _billow(sheet, (x, y), random.uniform(90, 150), colour)
        sheet.fade(
            [(0, 420 + layer * 90), (WIDTH, 560 + layer * 90), (WIDTH, HEIGHT), (0, HEIGHT)],
            colour,
            towards=Towards.FOOT,
            most=1,
        )
    _town(sheet, random, 800, blend(BRICK, OCHRE, 0.45))
    haze = [(0, 600), (WIDTH, 600), (WIDTH, 900), (0, 900)]
    sheet.fade(haze, blend(OCHRE, SAND, 0.3), towards=Towards.FOOT, most=0.7)
    _town(sheet, random, 900, blend(BRICK, NIGHT, 0.35))
    sheet.box(0, 900, width=WIDTH, height=100, colour=blend(BRICK, NIGHT, 0.5))
    sheet.fade([(0, 900), (WIDTH, 900), (WIDTH, HEIGHT), (0, HEIGHT)], OCHRE, towards=Towards.TOP, most=0.4)
    for x in (330, 390, 1180):
        walker(sheet, x + random.uniform(-20, 20), 962)


def terraces(sheet: Sheet, random: Random) -> None:
    """Tea terraces under mist."""
    sheet.sky(blend(FOAM, PAPER, 0.5), blend(PAPER, WHEAT, 0.3), foot=520)
    for base, rise, share in ((380, 170, 0.15), (450, 140, 0.4)):
        hills = ridge(random, base, rise=rise)
        sheet.shape(hills, blend(MIST, PINE, share))
        sheet.fade(hills, FOAM, towards=Towards.FOOT, most=1)
    inks = (OLIVE, MOSS, blend(OLIVE, WHEAT, 0.35), blend(MOSS, PINE, 0.5))
    for step in range(12):
        y = 430 + step**1.45 * 17
        band = _contour(random, y, 36 + step * 5)
        foot = [*band, (WIDTH, HEIGHT), (0, HEIGHT)]
        sheet.shape(
            [(x, top - 7 - step * 0.5) for x, top in band] + [(WIDTH, HEIGHT), (0, HEIGHT)],
            blend(inks[step % 4], WHEAT, 0.45),
        )
        sheet.shape(foot, inks[step % 4])
        _bushes(sheet, random, band, (inks[step % 4], step))
    for _ in range(6):
        picker(sheet, random)


def _comet(sheet: Sheet, random: Random) -> None:
    x, y = random.uniform(430, 560), random.uniform(300, 360)
    sheet.fade(
        [(x - 8, y + 14), (x + 6, y - 16), (x + 620, y - 330), (x + 520, y - 150)],
        FOAM,
        towards=Towards.START,
        most=0.95,
    )
    sheet.fade(
        [(x - 8, y + 12), (x + 2, y - 8), (x + 380, y - 120), (x + 360, y - 60)],
        WHEAT,
        towards=Towards.START,
        most=0.7,
    )
    sheet.glow(x, y, 70, colour=PAPER, most=1)
    sheet.disc(x, y, 13, PAPER)


def _dome(sheet: Sheet, x: float, foot: float) -> None:
    sheet.box(x - 84, foot - 84, width=168, height=92, colour=PAPER)
    sheet.oval(x, foot - 84, across=96, down=92, colour=FOAM)
    sheet.box(x - 98, foot - 92, width=196, height=16, colour=MIST)
    sheet.box(x - 84, foot - 76, width=168, height=84, colour=PAPER)
    sheet.shape([(x - 36, foot - 92), (x - 52, foot - 158), (x - 34, foot - 172), (x - 6, foot - 92)], NIGHT)
    sheet.line([(x - 28, foot - 108), (x - 58, foot - 176)], 13, RUST)
    half = [
        (x, foot - 176),
        *curve([(x, foot - 176), (x + 66, foot - 150), (x + 96, foot - 92)], 8),
        (x + 84, foot - 76),
        (x + 84, foot + 8),
        (x, foot + 8),
    ]
    sheet.fade(half, NAVY, towards=Towards.END, most=0.85)
    sheet.box(x - 16, foot - 40, width=30, height=48, colour=WHEAT)
    sheet.box(x + 110, foot - 30, width=90, height=40, colour=blend(PAPER, SLATE, 0.5))
    sheet.shape([(x + 102, foot - 30), (x + 155, foot - 56), (x + 208, foot - 30)], BRICK)


def _billow(sheet: Sheet, middle: Point, radius: float, colour: Ink) -> None:
    """A swelling of the wall: one great round and small ones along its rim, lit from above."""
    x, y = middle
    for dx, dy, share in (
        (-0.8, -0.2, 0.45),
        (-0.45, -0.62, 0.5),
        (0.15, -0.8, 0.42),
        (0.7, -0.45, 0.5),
        (0, 0, 1),
    ):
        sheet.disc(x + dx * radius, y + dy * radius, radius * share, colour)
    sheet.glow(x - radius * 0.2, y - radius * 0.5, radius * 0.75, colour=blend(colour, WHEAT, 0.7), most=0.4)


def _town(sheet: Sheet, random: Random, foot: float, colour: Ink) -> None:
    x = -20.0
    while x < WIDTH:
        width, height = random.uniform(50, 130), random.uniform(50, 170)
        sheet.box(x, foot - height, width=width, height=height + 120, colour=colour)
        kind = random.random()
        if kind < 0.2:
            sheet.disc(x + width / 2, foot - height, width * 0.42, colour)
        elif kind < 0.4:
            sheet.line([(x + 16, foot - height), (x + 16, foot - height - 46)], 4, colour)
        elif kind < 0.5:
            sheet.box(x + width / 2 - 11, foot - height - 110, width=22, height=112, colour=colour)
            sheet.shape(
                [
                    (x + width / 2 - 15, foot - height - 108),
                    (x + width / 2, foot - height - 146),
                    (x + width / 2 + 15, foot - height - 108),
                ],
                colour,
            )
        x += width


def _contour(random: Random, y: float, swing: float) -> list[Point]:
    return curve([(WIDTH * i / 5, y + random.uniform(-1, 1) * swing + (i - 2.5) ** 2 * 6) for i in range(6)])


def _bushes(sheet: Sheet, random: Random, band: list[Point], row: tuple[Ink, int]) -> None:
    colour, step = row
    size = 5 + step * 1.9
    for (ax, ay), (bx, by) in pairwise(band):
        for i in range(max(1, round((bx - ax) / (size * 2.1)))):
            share = i / max(1, round((bx - ax) / (size * 2.1)))
            x, y = ax + (bx - ax) * share, ay + (by - ay) * share + size * 1.3
            sheet.oval(x, y, across=size, down=size * 0.75, colour=blend(colour, PINE, 0.45))
            sheet.oval(
                x - size * 0.2,
                y - size * 0.25,
                across=size * 0.66,
                down=size * 0.42,
                colour=blend(colour, OLIVE, random.uniform(0.2, 0.8)),
            )
