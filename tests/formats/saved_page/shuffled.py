# ruff: noqa: E501
"""Pages of shuffled parts: labels, separators, digits, dates, marks and orders drawn by a seed, so that no layout is learnt by
heart. What `pages.py` has by hand, this has by chance."""

import random

from .fill import instant, words_for
from .pages import Page
from .stories import STORIES, Story

_IDS = {
    "ar": "معرف الأنباء|رقم الخبر|كود الخبر|الرقم|معرّف المقال|رقم تسلسلي للخبر|رمز المادة الإخبارية|News ID",
    "fa": "کد خبر|شناسه خبر|شماره خبر|شناسهٔ مطلب|کدِ خبر|كد خبر|شماره سریال خبر",
    "he": "מספר ידיעה|מזהה כתבה|קוד ידיעה|מס׳ כתבה|מזהה|מספר סידורי",
    "en": "News ID|Story no.|Article ID|ID|Ref|Release ID|Dispatch No|Record number",
}
_DATES = {
    "ar": "تاريخ الإتاحة|تاريخ النشر|نشر في|التاريخ|تاريخ ووقت النشر|موعد نشر الخبر|تاريخ إصدار الخبر",
    "fa": "تاریخ انتشار|تاریخ|زمان انتشار|تاریخ درج خبر|تاریخ مخابره|زمان ثبت خبر|تاريخ انتشار",
    "he": "תאריך פרסום|פורסם|תאריך|מועד הפרסום|תאריך העלאה|נכתב בתאריך",
    "en": "Published|Date|Release date|Posted on|Issued|First published|Time of publication",
}
_CHANGES = {
    "ar": "آخر تحديث|تاريخ التعديل",
    "fa": "آخرین به‌روزرسانی|تاریخ ویرایش",
    "he": "עודכן|עדכון אחרון",
    "en": "Updated|Modified",
}
_FORMATS = {
    "ar": "{mdy} {t12s}|{dmy} {t24}|{ymd} {t24s}|{dashes} {t12_ar}|{weekday} {long} - {t24}|{both_months} الساعة {t12_long}|{levant} {t24}|"
    "{iso_offset}|{dmy_ar} {t24_ar}|{long_ar} {t24_ar}|{hijri} الموافق {long} {t24}|{t24} {dmy}|{weekday}، {long}، الساعة {t24}",
    "fa": "{jalali_fa} - {t24_fa}|{jalali} {t24}|{jalali_words_fa} ساعت {t24_fa}|{weekday} {jalali_words_fa} - {t24_fa}|{long} {t24}|"
    "{iso_offset}|{jalali_fa} ساعت {t12_fa}|{t24_fa} - {jalali_fa}|{jalali_back_fa} {t24_fa}|{mdy} {t12s}",
    "he": "{dmy} {t24}|{dots} {t24}|{weekday}, {hebrew_long}, {t24}|{hebrew_long} בשעה {t24}|{iso_offset}|{hebrew}, {dots}, {t24}|{mdy} {t12s}",
    "en": "{mdy} {t12s}|{dmy} {t24}|{weekday}, {long}, {t24}|{american} at {t12}|{iso_offset}|{short_month}, {t24}|{long}, {utc} GMT|{dashes} {t24}",
}
_CREDITS = {
    "ar": "{latin}/وكالات|المصدر: {agency}|(وكالات)|{agency}|المصدر: وكالات + {agency}",
    "fa": "منبع: {agency}|{agency}|انتهای پیام/ ۲۰۲|{agency}/ خبرگزاری‌ها|انتهای پیام",
    "he": "מקור: {agency}|{agency}/סוכנויות הידיעות|{agency}|מקור: {agency}, סוכנויות הידיעות",
    "en": "Source: {agency}|{agency}/agencies|(Agencies)|{agency} and agencies",
}
_FORMS = {
    "ar": "تعليقات\n\nالاسم\n\nالبريد الالكتروني\n\nتعليقك|أضف تعليقًا\nالاسم *\nالبريد الإلكتروني *\nنص التعليق\nإرسال",
    "fa": "نظرات\n\nنام\n\nایمیل\n\nنظر شما|ارسال نظر\nنام:\nایمیل:\n* نظر:\nارسال",
    "he": "תגובות\n\nשם\n\nדואר אלקטרוני\n\nהתגובה שלך|הוסף תגובה\nשם:\nדוא\"ל:\nתוכן התגובה:\nשלח",
    "en": "Comments\n\nName\n\nE-mail\n\nYour comment|Leave a comment\nName *\nEmail *\nComment\nPost Comment",
}  # fmt: skip
_MARKS = ("", "* ", "■ ", "• ", "- ", "## ", "◄ ")
_SEPARATORS = (": ", " : ", ":", "：", ":\n", "\t")


def page(seed: int) -> Page:
    """One page; the same seed gives the same page."""
    chance = random.Random(seed)
    story = chance.choice(STORIES)
    fills = words_for(story, seed)
    unstopped = chance.random() < 0.25
    told = _without_stops(story) if unstopped else story
    labels = _filled(_labels(story.language, chance), fills)
    text = _filled(_text(told, labels, chance), fills)
    return Page(
        name=f"{story.language}-{seed}.txt",
        raw=text.encode(),
        story=told,
        news_id=int(fills["id"]),
        released_at=instant(seed),
    )


def _labels(language: str, chance: random.Random) -> str:
    separator, form = chance.choice(_SEPARATORS), chance.choice(_FORMATS[language].split("|"))
    number = {"ar": chance.choice(("{id}", "{id_ar}")), "fa": chance.choice(("{id}", "{id_fa}"))}.get(
        language, "{id}"
    )
    lines = [
        chance.choice(_IDS[language].split("|")) + separator + number,
        chance.choice(_DATES[language].split("|")) + separator + form,
    ]
    if chance.random() < 0.3:
        lines.append(chance.choice(_CHANGES[language].split("|")) + separator + form.replace("{", "{u_"))
    chance.shuffle(lines)
    in_one_line = separator not in (":\n", "\t") and chance.random() < 0.3
    return chance.choice((" | ", " • ")).join(lines) if in_one_line else "\n".join(lines)


def _text(story: Story, labels: str, chance: random.Random) -> str:
    headline = chance.choice(
        ("{H}", "{H}\n\n{H}", "{H} - {agency}\n\n{H}", "{H} | {agency}", "{K}\n{H}", "{agency}\n\n{H}")
    )
    mark, gap = chance.choice(_MARKS), chance.choice(("\n\n", "\n\n", "\n", "\n \n"))
    paragraphs = [mark + text[2:] if text.startswith("= ") else text for text in (story.lead, *story.body)]
    body = chance.choice(("", "", "{place} – ", "{place} ({agency}) – ")) + gap.join(paragraphs)
    credit = chance.choice(_CREDITS[story.language].split("|"))
    form = chance.choice((*_FORMS[story.language].split("|"), ""))
    parts = chance.choice(
        (
            (labels, headline, body, credit, form),
            (headline, labels, body, credit, form),
            (headline, body, credit, labels, form),
        )
    )
    return chance.choice(("\n\n", "\n")).join(part for part in parts if part)


def _without_stops(story: Story) -> Story:
    """The story as papers print it that end no paragraph with a full stop."""
    body = tuple(text if text.startswith("= ") else text.rstrip(".") for text in story.body)
    fields = {name: getattr(story, name) for name in story.__struct_fields__}
    return Story(**{**fields, "lead": story.lead.rstrip("."), "body": body})


def _filled(text: str, fills: dict[str, str]) -> str:
    for name in sorted(fills, key=len, reverse=True):
        text = text.replace("{" + name + "}", fills[name])
    return text
