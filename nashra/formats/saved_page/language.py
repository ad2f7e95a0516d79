"""Which language a text is in, by its script, its letters and its commonest words."""

import re
from collections import Counter

from .folding import words

_COMMON = {
    "ar": set(words("في من على إلى أن التي الذي عن مع هذا هذه كما قد ما أو بين خلال بعد وقال ذلك كان لم لا إن عبر منذ حول لدى")),
    "fa": set(words("در به از که این است را با برای آن شد کرد بود می خود شده وی نیز گفت یک تا بر هم اما کند ها شود همچنین")),
    "ur": set(words("کے کی میں ہے نے سے کو کا اور ہیں پر اس گئی تھا ہوئے گیا")),
    "en": set(words("the of and to in a that is was for on with as by at from it he said be has are were")),
    "he": set(words("של את על לא כי הוא זה עם אל גם היא אמר בין לאחר כל או")),
    "fr": set(words("le la les des et est une dans pour que qui sur avec par au du pas")),
    "de": set(words("der die das und ist nicht ein eine mit für auf den dem von zu")),
    "es": set(words("el la los las de y en que es una por con para del se")),
    "tr": set(words("ve bir bu için ile da de olarak çok daha olan gibi")),
    "ru": set(words("и в не на что с по как это из за от для его")),
}  # fmt: skip
_SCRIPTS = {
    "latin": re.compile("[A-Za-z\u00c0-\u024f]+"),
    "arabic": re.compile("[\u0620-\u06ff\u0750-\u08ff]+"),
    "hebrew": re.compile("[\u05d0-\u05ea]+"),
    "cyrillic": re.compile("[\u0400-\u04ff]+"),
}
_OF_SCRIPT = {
    "arabic": ("ar", "fa", "ur"),
    "hebrew": ("he",),
    "cyrillic": ("ru",),
    "latin": ("en", "fr", "de", "es", "tr"),
}


def language_of(text: str) -> tuple[str, bool]:
    """A BCP 47 tag and whether it is sure; English where nothing can be told."""
    sample = text[:6000]
    script = _script(sample)
    candidates = _OF_SCRIPT[script]
    if len(candidates) == 1:
        return candidates[0], True
    counts = Counter(words(sample))
    scores = {tag: float(sum(counts[word] for word in _COMMON[tag])) for tag in candidates}
    if script == "arabic":
        size = max(1, len(sample) / 400)
        scores["fa"] += sum(sample.count(letter) for letter in "پچژگ") / size
        scores["ur"] += 3 * sum(sample.count(letter) for letter in "ٹڈڑےںہ") / size
        scores["ar"] += sum(sample.count(letter) for letter in "ةىإأؤ") / size
    best = max(candidates, key=lambda tag: scores[tag])
    others = max(scores[tag] for tag in candidates if tag != best)
    return best, scores[best] > 1.3 * others


def _script(text: str) -> str:
    sample = text[:3000]
    counts = {name: len("".join(pattern.findall(sample))) for name, pattern in _SCRIPTS.items()}
    # names and addresses in Latin letters are common on every page: a third of another script decides
    script = max(counts, key=lambda name: counts[name])
    others = [name for name in ("arabic", "hebrew") if counts[name] and counts[name] * 2 >= counts[script]]
    return others[0] if others and script == "latin" else script
