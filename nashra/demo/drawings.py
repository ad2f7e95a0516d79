"""The pictures of the demonstration, drawn by the program: it needs nobody's photographs.

`draw(motif, seed)` gives the bytes of a JPEG of 1500 by 1000. The same motif and seed give the same picture
on the same Pillow; another seed moves hills, ships and windows, and keeps the composition.
"""

from collections.abc import Callable
from random import Random

from .canvas import Sheet
from .motifs import crowd, hall, land, river, sea, town, ways

Motif = Callable[[Sheet, Random], None]

MOTIFS: dict[str, Motif] = {
    "bridge": ways.bridge,
    "columns": town.columns,
    "delta": river.delta,
    "harbour": sea.harbour,
    "library": hall.library,
    "lighthouse": sea.lighthouse,
    "market": crowd.market,
    "observatory": land.observatory,
    "sails": sea.sails,
    "seagrass": sea.seagrass,
    "stadium": crowd.stadium,
    "storm": land.storm,
    "table": hall.table,
    "terraces": land.terraces,
    "train": ways.train,
    "windows": town.windows,
}


def draw(motif: str, seed: str) -> bytes:
    """The picture of a motif as JPEG. Raises ValueError for a motif that is not in `MOTIFS`."""
    if motif not in MOTIFS:
        raise ValueError(f"No motif {motif!r}. There are: {', '.join(MOTIFS)}.")
    random = Random(f"{motif}/{seed}")  # noqa: S311 (a drawing, not a secret)
    sheet = Sheet(random)
    MOTIFS[motif](sheet, random)
    return sheet.jpeg()
