"""The quotation marks of each language, as CLDR has them (delimiters) and good papers print them."""

from msgspec import Struct


class Quotes(Struct, frozen=True):
    """The marks around a quotation and around one inside it; French ones carry their thin space."""

    open: str
    close: str
    inner_open: str
    inner_close: str


_GUILLEMETS = Quotes("«", "»", "‹", "›")
_ENGLISH = Quotes("“", "”", "‘", "’")
_HEBREW = Quotes("”", "”", "’", "’")
_LOW = Quotes("„", "“", "‚", "‘")
_LOW_RIGHT = Quotes("„", "”", "«", "»")
_RIGHT = Quotes("”", "”", "’", "’")
_CORNERS = Quotes("「", "」", "『", "』")

_BY_SCRIPT = {"Arab": _GUILLEMETS, "Aran": _GUILLEMETS, "Hebr": _HEBREW, "Hant": _CORNERS}
_BY_LANGUAGE = {
    "bg": _LOW,
    "cs": _LOW,
    "da": _ENGLISH,
    "de": _LOW,
    "el": Quotes("«", "»", "“", "”"),
    "es": Quotes("«", "»", "“", "”"),
    "fi": _RIGHT,
    "fr": Quotes("«\u202f", "\u202f»", "“", "”"),
    "hu": Quotes("„", "”", "»", "«"),
    "hy": Quotes("«", "»", "“", "”"),
    "it": Quotes("«", "»", "“", "”"),
    "ja": _CORNERS,
    "nb": Quotes("«", "»", "‘", "’"),
    "no": Quotes("«", "»", "‘", "’"),
    "pl": _LOW_RIGHT,
    "pt": Quotes("«", "»", "“", "”"),
    "ro": _LOW_RIGHT,
    "ru": Quotes("«", "»", "„", "“"),
    "sk": _LOW,
    "sv": _RIGHT,
    "uk": Quotes("«", "»", "„", "“"),
    "ur": _ENGLISH,
}


def marks_of(language: str, script: str) -> Quotes:
    """The marks of an ISO 639 language, else of its ISO 15924 script, else the English ones."""
    return _BY_LANGUAGE.get(language) or _BY_SCRIPT.get(script, _ENGLISH)
