"""A sheet to draw on: flat shapes, shadows made of grain, a limited set of inks. Pillow alone.

Coordinates are those of the finished picture, 1500 by 1000, from its upper corner; shapes are drawn at
twice that size and reduced at the end, which gives clean edges cheaply. Shadows are stippled instead of
blurred, as in a printed illustration.
"""

import io
import math
from collections.abc import Sequence
from enum import StrEnum
from random import Random

from PIL import Image, ImageChops, ImageDraw

WIDTH, HEIGHT = 1500, 1000
SCALE = 2
TILE = 500  # of noise; repeats are not seen at this size

Point = tuple[float, float]
Ink = tuple[int, int, int]


class Towards(StrEnum):
    """Where a shadow grows darker."""

    FOOT = "foot"
    TOP = "top"
    END = "end"
    START = "start"


def ink(code: str) -> Ink:
    """The colour of a six-digit code such as '1d2b3a'."""
    return int(code[:2], 16), int(code[2:4], 16), int(code[4:], 16)


NIGHT, NAVY, SLATE = ink("121d2b"), ink("1f3144"), ink("45606e")
TEAL, MIST, FOAM = ink("5c8a8c"), ink("a9c4c0"), ink("dbe5de")
PAPER, SAND, WHEAT = ink("f2e9d8"), ink("dfc9a0"), ink("e8b85c")
OCHRE, RUST, BRICK = ink("c88a3a"), ink("b5542f"), ink("74302a")
OLIVE, MOSS, PINE = ink("8c9457"), ink("5d6f48"), ink("2f463f")


def blend(one: Ink, other: Ink, share: float) -> Ink:
    """The ink between two: all of `one` at 0, all of `other` at 1."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


class Sheet:
    """The picture in the making."""

    def __init__(self, random: Random, ground: Ink = PAPER) -> None:
        self._image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), ground)
        self._pen = ImageDraw.Draw(self._image)
        self._tile = Image.frombytes("L", (TILE, TILE), random.randbytes(TILE * TILE))
        grain = self._tile.resize((TILE * SCALE, TILE * SCALE), Image.Resampling.NEAREST)
        self._noise = _tiled(grain, ((WIDTH + TILE) * SCALE, (HEIGHT + TILE) * SCALE))
        self._stipples = 0

    def shape(self, points: Sequence[Point], colour: Ink) -> None:
        self._pen.polygon(_scaled(points), fill=colour)

    def box(self, x: float, y: float, *, width: float, height: float, colour: Ink) -> None:
        self._pen.rectangle(_corners(x, y, x + width, y + height), fill=colour)

    def oval(self, x: float, y: float, *, across: float, down: float, colour: Ink) -> None:
        """An ellipse about its centre; `across` and `down` are half axes."""
        self._pen.ellipse(_corners(x - across, y - down, x + across, y + down), fill=colour)

    def disc(self, x: float, y: float, radius: float, colour: Ink) -> None:
        self.oval(x, y, across=radius, down=radius, colour=colour)

    def line(self, points: Sequence[Point], width: float, colour: Ink) -> None:
        self._pen.line(_scaled(points), fill=colour, width=max(1, round(width * SCALE)), joint="curve")

    def ribbon(self, spine: Sequence[Point], widths: tuple[float, float], colour: Ink) -> None:
        """A band along a line, as wide at its ends as `widths` says."""
        self.shape(ribbon_edge(spine, widths), colour)

    def fade(
        self, points: Sequence[Point], colour: Ink, *, towards: Towards, most: float = 0.8, least: float = 0.0
    ) -> None:
        """Stipple a shape with `colour`, from `least` on one side to `most` on the other, both 0 to 1."""
        spots = _scaled(points)
        left, right = min(x for x, _ in spots), max(x for x, _ in spots)
        top, foot = min(y for _, y in spots), max(y for _, y in spots)
        left, top = max(0, int(left)), max(0, int(top))
        size = (min(self._image.width, int(right) + 1) - left, min(self._image.height, int(foot) + 1) - top)
        if min(size) < 2:
            return
        within = Image.new("1", size)
        ImageDraw.Draw(within).polygon([(x - left, y - top) for x, y in spots], fill=1)
        self._stipple(within, (left, top), _gradient(size, towards, least, most), colour)

    def glow(self, x: float, y: float, radius: float, *, colour: Ink, most: float = 0.9) -> None:
        """Stippled light round a point, thinning to nothing at `radius`."""
        left, top = round((x - radius) * SCALE), round((y - radius) * SCALE)
        side = round(radius * 2 * SCALE)
        light = Image.radial_gradient("L").resize((side, side), Image.Resampling.NEAREST)
        light = light.point([round(max(0, 181 - value) / 181 * 255 * most) for value in range(256)])
        start = (max(0, -left), max(0, -top))
        end = (min(side, self._image.width - left), min(side, self._image.height - top))
        if end[0] - start[0] < 2 or end[1] - start[1] < 2:
            return
        light = light.crop((*start, *end))
        self._stipple(Image.new("1", light.size, 1), (left + start[0], top + start[1]), light, colour)

    def sky(self, upper: Ink, lower: Ink, *, foot: float = HEIGHT) -> None:
        """From the upper edge to `foot`, one ink becoming another."""
        self.box(0, 0, width=WIDTH, height=foot, colour=upper)
        edge = [(0, 0), (WIDTH, 0), (WIDTH, foot), (0, foot)]
        self.fade(edge, lower, towards=Towards.FOOT, most=1.0)

    def jpeg(self) -> bytes:
        """The finished picture, with the grain of its paper, as JPEG of quality 85."""
        picture = self._image.reduce(SCALE)
        grain = _tiled(
            self._tile.point([round(128 + (value - 128) * 0.09) for value in range(256)]), picture.size
        )
        picture = ImageChops.overlay(picture, Image.merge("RGB", (grain, grain, grain)))
        out = io.BytesIO()
        picture.save(out, "JPEG", quality=85)
        return out.getvalue()

    def _stipple(self, within: Image.Image, corner: tuple[int, int], depth: Image.Image, colour: Ink) -> None:
        # each time from elsewhere in the noise: of the same dots, one layer would exactly hide another
        self._stipples += 1
        left = corner[0] + self._stipples * 137 % TILE * SCALE
        top = corner[1] + self._stipples * 211 % TILE * SCALE
        noise = self._noise.crop((left, top, left + depth.width, top + depth.height))
        dots = ImageChops.subtract(depth, noise).point([0] + [255] * 255, "1")
        self._image.paste(colour, corner, ImageChops.logical_and(dots, within))


def curve(points: Sequence[Point], steps: int = 12) -> list[Point]:
    """A smooth line through the points (Catmull-Rom)."""
    ends = [points[0], *points, points[-1]]
    line = [_between(ends[i : i + 4], step / steps) for i in range(len(points) - 1) for step in range(steps)]
    return [*line, points[-1]]


def ribbon_edge(spine: Sequence[Point], widths: tuple[float, float]) -> list[Point]:
    """The outline of a band along a line."""
    near, far = [], []
    for i, (x, y) in enumerate(spine):
        (ax, ay), (bx, by) = spine[max(0, i - 1)], spine[min(len(spine) - 1, i + 1)]
        length = math.hypot(bx - ax, by - ay) or 1
        half = (widths[0] + (widths[1] - widths[0]) * i / max(1, len(spine) - 1)) / 2
        across = (-(by - ay) / length * half, (bx - ax) / length * half)
        near.append((x + across[0], y + across[1]))
        far.append((x - across[0], y - across[1]))
    return near + far[::-1]


def ridge(random: Random, base: float, *, rise: float, steps: int = 9) -> list[Point]:
    """The outline of hills across the sheet, down to its foot."""
    tops = [(WIDTH * i / steps, base - random.uniform(0.1, 1) * rise) for i in range(steps + 1)]
    return [*curve(tops), (WIDTH, HEIGHT), (0, HEIGHT)]


def peaks(random: Random, base: float, *, rise: float, steps: int = 7) -> list[Point]:
    """The outline of mountains with sharp tops, down to the sheet's foot."""
    tops: list[Point] = [(-10, base)]
    for i in range(steps):
        x = WIDTH * (i + random.uniform(0.25, 0.75)) / steps
        height = rise * random.uniform(0.45, 1)
        tops += [(x - WIDTH / steps * 0.22, base - height * 0.55), (x, base - height)]
        tops += [
            (x + WIDTH / steps * 0.2, base - height * 0.62),
            (x + WIDTH / steps * 0.45, base - height * 0.2),
        ]
    return [*tops, (WIDTH + 10, base), (WIDTH + 10, HEIGHT), (-10, HEIGHT)]


def _between(four: Sequence[Point], share: float) -> Point:
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = four
    return _spline(ax, bx, cx, dx, share), _spline(ay, by, cy, dy, share)


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)


def _scaled(points: Sequence[Point]) -> list[Point]:
    return [(x * SCALE, y * SCALE) for x, y in points]


def _corners(x: float, y: float, far_x: float, far_y: float) -> tuple[float, float, float, float]:
    return x * SCALE, y * SCALE, far_x * SCALE, far_y * SCALE


def _gradient(size: tuple[int, int], towards: Towards, least: float, most: float) -> Image.Image:
    turns = {
        Towards.FOOT: None,
        Towards.TOP: Image.Transpose.FLIP_TOP_BOTTOM,
        Towards.START: Image.Transpose.ROTATE_270,
    }
    light = Image.linear_gradient("L")
    turn = turns.get(towards, Image.Transpose.ROTATE_90)
    light = light if turn is None else light.transpose(turn)
    return light.point([round((least + (most - least) * value / 255) * 255) for value in range(256)]).resize(
        size
    )


def _tiled(tile: Image.Image, size: tuple[int, int]) -> Image.Image:
    whole = Image.new("L", size)
    for x in range(0, size[0], tile.width):
        for y in range(0, size[1], tile.height):
            whole.paste(tile, (x, y))
    return whole
