"""One spelling for words that people write in several ways, for comparing and looking up, never for
showing."""

import re
import unicodedata

_MARKS = re.compile(
    r"[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]"
)
_APOSTROPHES = re.compile(r"['’ʼʻʿʾ‘`׳״\"]")
_PARTING = re.compile(r"[\s\u200c\-־‐-―]+")
_UNSEEN = re.compile(r"[\u200b\u200d-\u200f\u061c\u202a-\u202e\u2060-\u2069\ufeff]")
# Alef, hamza seats, yeh, kaf, heh and teh marbuta as Arabic, Persian, Kurdish and Urdu keyboards have them.
_LETTERS = str.maketrans("أإآٱىیېئکڪؤەۀةۃہ", "ااااييييككوههههه")


def folded(text: str) -> str:
    """`text` in small letters, without accents, points, tashkil, tatweel, apostrophes and controls, with one
    form of each letter that keyboards give twice (ي ی, ك ک, أ ا, ة ه), words parted by one space."""
    text = unicodedata.normalize("NFKC", text).casefold().translate(_LETTERS)
    text = _MARKS.sub("", unicodedata.normalize("NFKD", text)).translate(_LETTERS)
    return _PARTING.sub(" ", _UNSEEN.sub("", _APOSTROPHES.sub("", text))).strip()
