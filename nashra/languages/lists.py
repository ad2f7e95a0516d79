"""Names in a row, as a sentence has them."""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from babel import Locale

from .profiles import profile

# Persian papers set no comma before 'و'; CLDR does, and adds a mark (RLM) that a paragraph of known direction
# has no need of.
_ENDINGS = {"fa": "{0} و {1}"}
_MAQAF = "־"


def in_words(names: Sequence[str], tag: str) -> str:
    """'a, b and c' with CLDR's list patterns (UTS 35, part 2, list patterns); '' for no names. In Hebrew the
    'and' is tied by a maqaf to a name that does not begin with a Hebrew letter."""
    if len(names) < 2:
        return "".join(names)
    middle, last, pair = _patterns(tag)
    if len(names) == 2:
        return _joined(pair, names[0], names[1])
    written = names[0]
    for name in names[1:-1]:
        written = _joined(middle, written, name)
    return _joined(last, written, names[-1])


def _joined(pattern: str, before: str, name: str) -> str:
    # Names may hold braces, so no str.format.
    start, _, rest = pattern.partition("{0}")
    between, _, end = rest.partition("{1}")
    if between.endswith(" ו") and not unicodedata.name(name[:1], "").startswith("HEBREW LETTER"):
        between += _MAQAF
    return f"{start}{before}{between}{name}{end}"


@lru_cache(maxsize=256)
def _patterns(tag: str) -> tuple[str, str, str]:
    """For a name in the middle, for the last of many, for the second of two."""
    spoken = profile(tag)
    patterns = Locale.parse(spoken.locale).list_patterns["standard"]
    ending = _ENDINGS.get(spoken.language)
    return (
        _unmarked(patterns["middle"]),
        _unmarked(ending or patterns["end"]),
        _unmarked(ending or patterns["2"]),
    )


def _unmarked(pattern: str) -> str:
    return pattern.replace("\u200f", "")
