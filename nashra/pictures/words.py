"""The words of a picture in each language: which languages there are, what stands for one, and how words
wait for a picture that is not saved yet."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from nashra.editions.shelf import all_editions
from nashra.languages.tags import parsed

if TYPE_CHECKING:
    from .models import Picture, PictureText


class Words(NamedTuple):
    """What a picture shows, in one language: plain text."""

    alt: str = ""
    caption: str = ""


def languages() -> tuple[str, ...]:
    """The languages that editions are written in, each once, in the order of the editions; 'en' before
    there is any edition."""
    return tuple(dict.fromkeys(edition.language for edition in all_editions().values())) or ("en",)


def of(picture: "Picture", language: str) -> Words:
    """The words in this language: those under the very tag, else those under one of the same language ('ar'
    for 'ar-LB').

    Never those of another language: a reader who can't see the picture would hear nothing that they
    understand.
    """
    texts = {text.language: text for text in picture.texts.all()}
    found = texts.get(language) or next(
        (text for text in texts.values() if _same(text.language, language)), None
    )
    return Words(found.alt, found.caption) if found else Words()


def written(picture: "Picture", language: str) -> Words:
    """The words under this very tag, as an editor edits them."""
    text = picture.texts.filter(language=language).first() if picture.pk else None
    return Words(text.alt, text.caption) if text else Words()


def any_alt(picture: "Picture") -> str:
    """Some alt text, for lists at the desk."""
    return next((text.alt for text in picture.texts.all() if text.alt), "")


def wait(picture: "Picture", found: Mapping[str, Words], *, replaces: bool = False) -> None:
    """Keep words until the picture is saved, since only then there is something to hang them on.

    With `replaces` they are what an editor typed; without, they fill what is empty.
    """
    waiting = picture.__dict__.setdefault("_waiting_words", [])
    waiting.extend((language, words, replaces) for language, words in found.items())


def keep_waiting(picture: "Picture") -> None:
    """Write the words that waited: the typed ones first, so that the file's own fill only what they left
    empty."""
    waiting = picture.__dict__.pop("_waiting_words", [])
    for language, words, replaces in sorted(waiting, key=lambda entry: not entry[2]):
        text = picture.texts.filter(language=language).first()
        if text is None and any(words):
            picture.texts.create(language=language, alt=words.alt[:1000], caption=words.caption)
        elif text is not None:
            _bring_up(text, words, replaces=replaces)


def _bring_up(text: "PictureText", words: Words, *, replaces: bool) -> None:
    alt = words.alt if replaces else text.alt or words.alt
    caption = words.caption if replaces else text.caption or words.caption
    if (alt, caption) != (text.alt, text.caption):
        text.alt, text.caption = alt[:1000], caption
        text.save(update_fields=["alt", "caption"])


def _same(one: str, other: str) -> bool:
    try:
        return parsed(one).language == parsed(other).language
    except ValueError:
        return one == other
