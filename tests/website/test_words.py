"""Every word of the pages is there in Arabic, Persian and Hebrew."""

import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("language", ["ar", "fa", "he"])
def test_every_word_of_the_pages_is_translated(language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    import words

    room = ROOT / "nashra" / "website"
    wanted = {word for file in room.rglob("*") for word in words.words(file)}
    had = words.translated(words.catalog(room / "locale" / language / "LC_MESSAGES" / "django.po"))
    assert len(wanted) > 40
    assert wanted - had == set()
    sys.modules.pop("words", None)
