"""Which script a text is in, as far as it decides whose caption it is."""

import re

_LETTERS = {
    "Arab": re.compile("[\u0620-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]"),
    "Hebr": re.compile("[\u05d0-\u05ea\ufb1d-\ufb4f]"),
    "Latn": re.compile("[A-Za-z\u00c0-\u024f]"),
    "Cyrl": re.compile("[\u0400-\u052f]"),
}
_PERSIAN = re.compile("[پچژگی\u06a9\u06f0-\u06f9\u200c]")
_ARABIC = re.compile("[ةىيكإأ\u0660-\u0669]")


def main_script(text: str) -> str:
    """The ISO 15924 code of the script that most letters are of, or ''."""
    counts = {script: len(letters.findall(text)) for script, letters in _LETTERS.items()}
    script = max(counts, key=lambda each: counts[each])
    return script if counts[script] else ""


def arabic_or_persian(text: str) -> str:
    """'ar' or 'fa' if letters or digits of one alone stand in the text, else ''."""
    persian, arabic = len(_PERSIAN.findall(text)), len(_ARABIC.findall(text))
    if persian and persian > 2 * arabic:
        return "fa"
    return "ar" if arabic > 2 * persian else ""
