"""Quotation marks around a text."""

from .profiles import profile


def quoted(text: str, tag: str, *, inner: bool = False) -> str:
    """`text` within the quotation marks of `tag`, or (`inner`) within those of a quotation inside a
    quotation."""
    marks = profile(tag).quotes
    return f"{marks.inner_open}{text}{marks.inner_close}" if inner else f"{marks.open}{text}{marks.close}"
