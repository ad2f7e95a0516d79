"""The words of dates in Arabic, Persian, Hebrew and English: months, weekdays, halves of the day, zones; and their patterns.

Spellings are folded (`folding.fold`) when the tables are made, so one stands here for its variants. The months are those of
`languages.months`, which has CLDR's and the names of the Levant, Egypt, the Maghreb and Afghanistan.
"""

import re
from typing import Final

from nashra.languages.calendars import Calendar
from nashra.languages.months import month_numbers

from .folding import fold

_TAGS: Final = ("en", "ar", "fa", "he")
_MORE_MONTHS: Final = (
    "january ينار|june يونيه|july يوليه|november نوانبر|september sept|december דצ|march מרס"
)
_NO_MONTHS: Final = {"day"}  # a spelling of the Jalali month Dey that is another word first

_WEEKDAYS: Final = (
    "monday|mon|الاثنين|الإثنين|دوشنبه|دو شنبه|יום שני|יום ב'|שני",
    "tuesday|tue|tues|الثلاثاء|سه شنبه|سهشنبه|יום שלישי|יום ג'|שלישי",
    "wednesday|wed|الأربعاء|الاربعا|چهار شنبه|چهارشنبه|יום רביעי|יום ד'|רביעי",
    "thursday|thu|thur|thurs|الخميس|پنج شنبه|پنجشنبه|יום חמישי|יום ה'|חמישי",
    "friday|fri|الجمعة|جمعه|آدینه|יום שישי|יום ו'|שישי",
    "saturday|sat|السبت|شنبه|יום שבת|שבת|מוצ\"ש",
    "sunday|sun|الأحد|یک شنبه|یکشنبه|יום ראשון|יום א'|ראשון",
)  # fmt: skip

_HALVES: Final = {
    "am": (
        "am|a.m.|a.m|ص|صباحا|صباحًا|فجرا|ق.ظ|ق.ظ.|ق ظ|قبل از ظهر|صبح|بامداد|לפנה\"צ|לפני הצהריים|בבוקר|"
        "לפנות בוקר"
    ),
    "pm": (
        "pm|p.m.|p.m|م|مساء|مساءا|عصرا|بعد الظهر|ب.ظ|ب.ظ.|ب ظ|بعد از ظهر|بعدازظهر|عصر|אחה\"צ|אחר הצהריים|"
        "בערב"
    ),
    "noon": "ظهرا|ظهر|noon|בצהריים",
    "night": "ليلا|شب|night|בלילה",
}  # fmt: skip

_ZONES: Final = {
    "UTC": "gmt|utc|غرينتش|جرينتش|غرينيتش|جرينيتش|گرینویچ|גריניץ'|גריניץ|greenwich",
    "Asia/Tehran": "طهران|تهران|tehran|irst|ایران|إيران|טהרן",
    "Asia/Damascus": "دمشق|damascus|سوريا|سوریه",
    "Asia/Beirut": "بيروت|beirut|لبنان",
    "Asia/Baghdad": "بغداد|baghdad|العراق",
    "Asia/Riyadh": "مكة المكرمة|مكة|الرياض|السعودية|riyadh|mecca|makkah|saudi arabia",
    "Asia/Amman": "عمان الأردن|الأردن|amman|jordan",
    "Asia/Dubai": "أبوظبي|أبو ظبي|دبي|الإمارات|dubai|abu dhabi|uae",
    "Asia/Qatar": "الدوحة|قطر|doha|qatar",
    "Asia/Kuwait": "الكويت|kuwait",
    "Asia/Jerusalem": "القدس|القدس المحتلة|فلسطين|jerusalem|israel|ירושלים|ישראל|תל אביב|tel aviv|idt",
    "Africa/Cairo": "القاهرة|مصر|cairo|egypt|קהיר",
    "Africa/Tunis": "تونس|tunis",
    "Africa/Algiers": "الجزائر|algiers",
    "Africa/Casablanca": "الرباط|المغرب|الدار البيضاء|rabat|casablanca",
    "Africa/Tripoli": "طرابلس|ليبيا|tripoli",
    "Africa/Khartoum": "الخرطوم|السودان|khartoum",
    "Asia/Aden": "صنعاء|عدن|اليمن|sanaa|aden",
    "Asia/Muscat": "مسقط|muscat",
    "Asia/Kabul": "كابل|کابل|kabul|افغانستان",
    "Europe/London": "لندن|london|bst|לונדון",
    "Europe/Istanbul": "إسطنبول|أنقرة|تركيا|istanbul|ankara|turkey",
    "Europe/Moscow": "موسكو|مسکو|moscow|msk|מוסקבה",
    "Europe/Paris": "باريس|پاریس|paris|cet|cest",
    "America/New_York": (
        "نيويورك|واشنطن|نیویورک|واشنگتن|new york|washington|est|edt|eastern|ניו יורק|וושינגטון"
    ),
}  # fmt: skip

FILLERS: Final = frozenset(
    word
    for text in (
        "يوم في من الساعة على عند تمام الموافق بتوقيت توقيت ه هـ م ميلادي ميلادية هجري هجرية تاريخ "
        "التاريخ و الميلادي المحلي محلي الوقت",
        "ساعت تاریخ مورخ روز ماه سال برابر با مطابق در به وقت ش ه.ش ق میلادی شمسی خورشیدی هجری قمری محلی "
        "تقویم دقیقه",
        "ב יום בשעה שעה שעון תאריך בתאריך לספירה ה ל של",
        "on at of the st nd rd th time local ad ah ce hours hrs t date day h ist ast",
    )
    for piece in text.split()
    for word in fold(piece).replace(".", " ").split()
)


def squeeze(name: str) -> str:
    """A name's form in the tables: folded, without spaces, dots and marks."""
    return _BETWEEN_LETTERS.sub("", fold(name))


def _index(rows: tuple[str, ...]) -> dict[str, int]:
    return {squeeze(name): number for number, row in enumerate(rows) for name in row.split("|")}


def _months(calendar: Calendar) -> dict[str, int]:
    """Every spelling that `languages.months` knows in our four languages, for a page may mix them."""
    names = {squeeze(name): number for tag in _TAGS for name, number in month_numbers(tag, calendar).items()}
    for name, more in (pair.split() for pair in _MORE_MONTHS.split("|")):
        if name in names:
            names[squeeze(more)] = names[name]
    return {name: number for name, number in names.items() if len(name) > 1 and not name.isdigit()}


def _names() -> list[str]:
    known = [name for tag in _TAGS for calendar in Calendar for name in month_numbers(tag, calendar)]
    more = [pair.split()[1] for pair in _MORE_MONTHS.split("|")]
    return [name for name in known + more if len(name) > 1 and name not in _NO_MONTHS]


def _either(names: list[str]) -> str:
    """A pattern of all names, the longest first; a space may be missing, an apostrophe too."""
    patterns = sorted({fold(name) for name in names}, key=len, reverse=True)
    return "|".join(re.escape(name).replace(r"\ ", r"[\s\-]?").replace("'", "'?") for name in patterns)


def _all(rows: tuple[str, ...]) -> list[str]:
    return [name for row in rows for name in row.split("|")]


_BETWEEN_LETTERS = re.compile(r"[\s.'\"\-]")
MONTHS: Final = {calendar: _months(calendar) for calendar in Calendar}
WEEKDAYS: Final = _index(_WEEKDAYS)
HALVES: Final = {squeeze(name): half for half, row in _HALVES.items() for name in row.split("|")}
ZONES: Final = {squeeze(name): zone for zone, row in _ZONES.items() for name in row.split("|")}

MONTH: Final = _either(_names())
WEEKDAY: Final = re.compile(rf"(?<!\w)(?:ב)?({_either(_all(_WEEKDAYS))})(?!\w)")
HALF: Final = _either(_all(tuple(_HALVES.values())))
ZONE: Final = _either(_all(tuple(_ZONES.values())))
