"""Credit lines: recognising one after a story, and telling its sources apart."""

import re
from typing import Final

from ..parts import Source
from ..vocabulary import SourceKind
from .folding import key, words
from .noise import is_masthead

_AGENCIES: Final = (
    "وكالات|الوكالات|وكالات الأنباء|وكالات أنباء|مواقع|وسائل إعلام|مصادر|وكالات ومواقع|"
    "خبرگزاری ها|خبرگزاریها|آژانس ها|رسانه ها|رسانهها|خبرگزاری های خارجی|رسانه های خارجی|آژانس های خبری|"
    "منابع خبری|"
    "סוכנויות|סוכנויות הידיעות|סוכנויות ידיעות|סוכנויות החדשות|סוכנויות חדשות|סוכנויות זרות|"
    "agencies|news agencies|wires|wire services|wire reports|agency reports|media reports|news services|"
    "wire agencies"
)  # fmt: skip
_NEWSROOM: Final = (
    "خاص|مراسلنا|مراسلونا|التحرير|قسم التحرير|هيئة التحرير|فريق التحرير|غرفة الأخبار|متابعات|رصد|تحریریه|"
    "سرویس خبر|گروه خبر|اختصاصی|خبرنگار ما|המערכת|מערכת|מערכת החדשות|כתבינו|חדר החדשות|"
    "staff|newsroom|staff reporter|staff writer|staff reporters|staff writers|own correspondent|"
    "our correspondent|our correspondents|editorial staff|exclusive"
)  # fmt: skip
_KNOWN: Final = (
    "رويترز|فرانس برس|أ ف ب|ا ف ب|أسوشيتد برس|أ ب|د ب أ|الألمانية|شينخوا|تاس|سبوتنيك|سانا|واس|وام|قنا|"
    "كونا|بنا|وفا|معا|إرنا|ارنا|فارس|تسنيم|مهر|إسنا|بترا|واع|الأناضول|الأناضول|نوفوستي|إنترفاكس|أ ش أ|"
    "وات|وال|واج|نينا|"
    "رویترز|فرانسه|آسوشیتدپرس|شینهوا|اسپوتنیک|ایرنا|ایسنا|تسنیم|ایلنا|ایکنا|برنا|باشگاه خبرنگاران جوان|"
    "صداوسیما|آناتولی|"
    "רויטרס|איי אף פי|אי פי|סוכנות הידיעות הצרפתית|שינחואה|טאסס|"
    "reuters|afp|ap|associated press|dpa|efe|tass|xinhua|upi|ani|pti|anadolu|aa|irna|isna|sana|wafa|spa|"
    "wam|qna|kuna|bna|petra|ansa|kyodo|bloomberg|pa|pa media|sputnik|interfax|yonhap|jta|itim|fars|"
    "tasnim|mehr"
)  # fmt: skip
_AGENCY_KEYS = frozenset(map(key, _AGENCIES.split("|")))
_NEWSROOM_KEYS = frozenset(map(key, _NEWSROOM.split("|")))
_KNOWN_KEYS = frozenset(map(key, _KNOWN.split("|")))
_SEPARATORS = re.compile(r"\s*(?:[/\\+،,;؛&|•·]|\s[-–—]\s|\s(?:and|with|plus|و|ו)\s)\s*", re.IGNORECASE)
_AND_AGENCIES = re.compile(
    r"\s(?:و(?=(?:ال)?وك[اـ]?الات|خبرگزاری)|ו(?=סוכנויות|-סוכנויות))"
)  # 'X ووكالات' is X and agencies: the conjunction is written to the word
_BRACKETS = re.compile(r"^[\s(\[{«\"*/\-–—]+|[\s)\]}»\"*/\-–—.]+$")
_SENTENCE_END = re.compile(r"[.!?؟…:؛\"»”]\s*$")


def sources(line: str, *, labelled: bool) -> tuple[Source, ...]:
    """The sources of a credit line. A name among several that is no agency we know stands first as the newsroom itself."""
    text = _AND_AGENCIES.sub(" / ", _BRACKETS.sub("", line))
    names = [name for name in (_BRACKETS.sub("", part) for part in _SEPARATORS.split(text)) if key(name)]
    unnamed = not labelled or len(names) > 1
    return tuple(
        Source(name=name, kind=_kind(name, newsroom=unnamed and not index))
        for index, name in enumerate(names)
    )


def is_credit(line: str, *, last: bool) -> bool:
    """Whether an unlabelled line is a credit line: names without a sentence, of agencies we know, or parted by a stroke or
    a plus; `last` says that nothing of the story follows it."""
    if len(line) > 100:
        return False
    bare = _BRACKETS.sub("", line)
    if not bare or len(bare) > 80 or (_SENTENCE_END.search(line) and not _in_brackets(line)):
        return False
    names = [name for name in _SEPARATORS.split(_AND_AGENCIES.sub(" / ", bare)) if key(name)]
    if not names or any(len(words(name)) > 4 for name in names):
        return False
    keys = [key(name) for name in names]
    if any(name in _AGENCY_KEYS or name in _KNOWN_KEYS for name in keys):
        return len(names) <= 6 and (last or len(names) > 1 or _in_brackets(line))
    if not last:
        return False
    return (len(names) in (2, 3) and bool(re.search(r"[/+\\|]", bare))) or (
        is_masthead(bare) and len(words(bare)) <= 5
    )


def _kind(name: str, *, newsroom: bool) -> SourceKind:
    folded = key(name)
    if folded in _AGENCY_KEYS or folded[1:] in _AGENCY_KEYS:  # 'ووكالات' is 'and agencies'
        return SourceKind.AGENCIES
    if folded in _NEWSROOM_KEYS:
        return SourceKind.NEWSROOM
    return SourceKind.NEWSROOM if newsroom and folded not in _KNOWN_KEYS else SourceKind.AGENCY


def _in_brackets(line: str) -> bool:
    return bool(re.match(r"^\s*[(\[].*[)\]]\s*\.?$", line))
