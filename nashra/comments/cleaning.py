"""What is taken out of typed text before it is kept: what nobody typed on purpose and what would disturb the
words around it."""

import re
import unicodedata

from nashra.languages.bidi import balanced

# Letters and symbols (general categories Lo, So) that are drawn as nothing: a name made of them would be
# invisible.
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800")
# C0 and C1 controls but tab and line feed; interlinear annotations; the byte order mark; half surrogates.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ufeff\ufff9-\ufffb\ud800-\udfff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
_EMPTY_LINES = re.compile(r"\n{3,}")


def unsound(text: str) -> bool:
    """Whether it holds what no keyboard makes and no database keeps: NUL, or half of a surrogate pair."""
    return "\x00" in text or any("\ud800" <= letter <= "\udfff" for letter in text)


def printable(text: str) -> str:
    """What was typed without what no page may carry, to give it back to who typed it."""
    return _UNWANTED.sub("", _LINE_ENDS.sub("\n", text))


def address(text: str) -> str:
    """An e-mail address without the invisible marks that come along when it is copied from a page written
    right to left."""
    return "".join(letter for letter in text.strip() if unicodedata.category(letter) not in {"Cf", "Cc"})


def one_line(text: str) -> str:
    """A name: no controls, any white space as one space, bidi controls in pairs."""
    return " ".join(lines(text).split())


def lines(text: str) -> str:
    """A comment: no controls, lines and paragraphs (one empty line) kept, each with its bidi controls in
    pairs."""
    kept = "\n".join(balanced(line.rstrip()) for line in printable(text).split("\n"))
    return _EMPTY_LINES.sub("\n\n", kept).strip()


def visible(text: str) -> int:
    """How many characters of it are drawn: neither blank nor a control nor a mark on another one."""
    return sum(letter not in _BLANK and unicodedata.category(letter)[0] in "LNPS" for letter in text)
