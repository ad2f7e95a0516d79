"""The one JSON form of a shape, and its digest. What is written and read back is equal; equal shapes have
equal bytes."""

import hashlib
import re
from datetime import UTC, datetime
from typing import Any, TypeAlias

import msgspec

from .affair import Affair
from .news_item import NewsItem

Shape: TypeAlias = NewsItem | Affair

_encoder = msgspec.json.Encoder(order="deterministic")
_decoder: msgspec.json.Decoder[Shape] = msgspec.json.Decoder(Shape)
_SURROGATE = re.compile("[\ud800-\udfff]")


class Malformed(ValueError):
    """Bytes or a shape that can't be canonical JSON; the text says what, where and why."""


def write(shape: Shape) -> bytes:
    """UTF-8 JSON: fields in the order of the shape, keys of maps sorted, defaults left out.

    Raises `Malformed` with the field's name for times that are naive or not UTC, NUL and lone surrogates.
    """
    _refuse_unsound(shape, type(shape).__name__)
    return _encoder.encode(shape)


def read(text: bytes | str) -> Shape:
    """The shape that `write` wrote; raises `Malformed` for anything else."""
    try:
        shape = _decoder.decode(text)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        raise Malformed(f"not a news item or affair in canonical JSON: {error}") from error
    _refuse_unsound(shape, type(shape).__name__)
    return shape


def recall(text: bytes) -> Shape:
    """The shape in bytes that `write` made and we kept, without the questions that `read` asks of others'.

    For lists: four times as fast. Whoever calls it has checked the digest, or trusts the record that did.
    """
    return _decoder.decode(text)


def digest(text: bytes) -> str:
    """SHA-256 (FIPS 180-4) of the bytes as 64 lower-case hexadecimal digits."""
    return hashlib.sha256(text).hexdigest()


def _refuse_unsound(value: Any, where: str) -> None:
    if isinstance(value, str):
        _refuse_text(value, where)
    elif isinstance(value, datetime):
        if value.tzinfo is None:
            raise Malformed(f"{where}: {value.isoformat()} has no time zone; give it one (UTC)")
        if value.utcoffset() != UTC.utcoffset(None):
            raise Malformed(f"{where}: {value.isoformat()} is not in UTC; convert it first")
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            _refuse_unsound(part, f"{where}[{index}]")
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            _refuse_unsound(getattr(value, name), f"{where}.{name}")


def _refuse_text(value: str, where: str) -> None:
    if "\x00" in value:
        raise Malformed(f"{where}: a NUL character at position {value.index(chr(0))}; remove it")
    lone = _SURROGATE.search(value)
    if lone is not None:
        raise Malformed(f"{where}: a lone surrogate at position {lone.start()}; the text was decoded wrongly")
