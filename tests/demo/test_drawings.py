"""The pictures of the demonstration: drawn the same each time, of the size that pages expect."""

import io

import pytest
from PIL import Image

from nashra.demo.drawings import MOTIFS, draw


@pytest.mark.parametrize("motif", MOTIFS)
def test_a_motif_is_drawn_in_full_and_the_same_each_time(motif: str) -> None:
    drawn = draw(motif, "seed")
    with Image.open(io.BytesIO(drawn)) as picture:
        assert (picture.format, picture.size, picture.mode) == ("JPEG", (1500, 1000), "RGB")
        assert len(picture.resize((60, 40)).getcolors(2400) or []) > 200  # not an empty sheet
    assert draw(motif, "seed") == drawn


@pytest.mark.parametrize("motif", ["harbour", "table"])
def test_another_seed_draws_another_picture(motif: str) -> None:
    assert draw(motif, "one") != draw(motif, "two")


def test_an_unknown_motif_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(ValueError, match=r"No motif 'volcano'\..*harbour"):
        draw("volcano", "seed")
