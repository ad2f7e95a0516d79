"""Which characters have a direction of their own: regex classes made once from Python's Unicode tables (UAX
9, table 4)."""

import unicodedata
from collections.abc import Iterable

# Reading all of Unicode would take a fifth of a second at each start, and many ranges beyond the BMP make a
# regex slow (only below has it a table): there whole blocks are named.
_LTR_BEYOND = "\U00010000-\U000107ff\U00011000-\U0001d6c0\U0001d800-\U0001e7ff\U00020000-\U0003fffd"
_RTL_BEYOND = "\U00010800-\U00010fff\U0001e800-\U0001efff"
_RTL_BLOCKS = (range(0x0590, 0x0900), range(0xFB1D, 0xFEFD))
_LTR_BLOCKS = (range(0x0041, 0x200E), range(0x2010, 0xD800), range(0xE000, 0x10000))


def _ranges(blocks: Iterable[range], kinds: frozenset[str]) -> str:
    """The characters of `blocks` with one of the bidi classes `kinds`, as the inside of a regex class."""
    written: list[str] = []
    for block in blocks:
        first = None
        for code in (*block, block.stop):
            inside = code < block.stop and unicodedata.bidirectional(chr(code)) in kinds
            if inside and first is None:
                first = code
            elif not inside and first is not None:
                written.append(f"\\u{first:04x}-\\u{code - 1:04x}")
                first = None
    return "".join(written)


# Letters of left-to-right scripts, without the invisible LRM.
LTR = _ranges(_LTR_BLOCKS, frozenset({"L"})) + _LTR_BEYOND
# Letters of right-to-left scripts, without the invisible RLM and ALM, and the digits that are written among
# them.
RTL = _ranges(_RTL_BLOCKS, frozenset({"R", "AL", "AN"})) + "\u06f0-\u06f9" + _RTL_BEYOND
