"""Pages to import, made up: their words are drawn from a few, their labels and digits differ from page to page."""

import random
from pathlib import Path

PLACES = ["الجسر", "النهر", "المدينة", "البلدية", "السوق", "الميناء", "المدرسة", "الطريق", "القرية", "المجلس"]
WORDS = [*PLACES, "صباح", "اليوم", "مساء", "قال", "أعلن", "افتتح", "وصل", "زار", "بدأ", "عاد"]
LABELS = [("رقم الخبر", "تاريخ النشر"), ("كود الخبر", "تاريخ النشر"), ("معرف الخبر", "نُشر في")]


def write(folder: Path, count: int, *, first: int = 500_000) -> list[Path]:
    """`count` Arabic pages of about twelve paragraphs in `folder`."""
    chance = random.Random(7)
    folder.mkdir(parents=True, exist_ok=True)
    return [_page(folder / f"{number}.txt", number, chance) for number in range(first, first + count)]


def _page(path: Path, number: int, chance: random.Random) -> Path:
    label, dated = LABELS[number % len(LABELS)]
    headline = _sentence(chance, 8).rstrip(".")
    date = f"{1 + number % 12}/{13 + number % 15}/2023 {1 + number % 11}:{number % 60:02}:05 PM"
    body = "\n\n".join(_paragraph(chance) for _ in range(12))
    path.write_text(
        f"{label} : {number}\n{dated} : {date}\n{headline}\n\n{headline}\n\n{body}\n\nنشرة/وكالات\nتعليقات\n\nالاسم\n"
    )
    return path


def _paragraph(chance: random.Random) -> str:
    return " ".join(_sentence(chance, 14) for _ in range(3))


def _sentence(chance: random.Random, words: int) -> str:
    return " ".join(chance.choice(WORDS) for _ in range(words)) + "."
