# ruff: noqa: E501
"""What layouts are filled with: a story, an instant, and every way of writing both."""

import random
import textwrap
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from babel.dates import format_date

from nashra.languages.calendars import Calendar, in_calendar
from nashra.languages.digits import Digits, in_digits
from nashra.languages.hebrew_numerals import hebrew_day, hebrew_year

from .stories import Story

ZONES = {"ar": "Asia/Damascus", "fa": "Asia/Tehran", "he": "Asia/Jerusalem", "en": "Europe/London"}
_JALALI = [
    "فروردین",
    "اردیبهشت",
    "خرداد",
    "تیر",
    "مرداد",
    "شهریور",
    "مهر",
    "آبان",
    "آذر",
    "دی",
    "بهمن",
    "اسفند",
]
_LEVANT = [
    "كانون الثاني",
    "شباط",
    "آذار",
    "نيسان",
    "أيار",
    "حزيران",
    "تموز",
    "آب",
    "أيلول",
    "تشرين الأول",
    "تشرين الثاني",
    "كانون الأول",
]
_HIJRI = [
    "محرم",
    "صفر",
    "ربيع الأول",
    "ربيع الآخر",
    "جمادى الأولى",
    "جمادى الآخرة",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعدة",
    "ذو الحجة",
]
_HEBREW = ["תשרי", "חשוון", "כסלו", "טבת", "שבט", "אדר", "אדר", "ניסן", "אייר", "סיוון", "תמוז", "אב", "אלול"]
_LOCALES = {"ar": "ar", "fa": "fa", "he": "he", "en": "en_GB"}


def instant(seed: int) -> datetime:
    """A minute of 2015 to 2023 on a day after the 12th, so that its numbers can be read in one way only."""
    random_ = random.Random(seed)
    year, month, day = random_.randint(2015, 2023), random_.randint(1, 12), random_.randint(13, 28)
    return datetime(year, month, day, random_.randint(5, 19), random_.randint(0, 59), tzinfo=UTC)


def words_for(story: Story, seed: int) -> dict[str, str]:
    """Every placeholder that a layout may name."""
    at = instant(seed)
    number = str(random.Random(seed + 1).randint(10_000, 9_999_999))
    fills = {
        "H": story.headline, "K": story.kicker, "L": story.lead, "A": story.author, "S": story.section,
        "place": story.place, "agency": story.agency, "agencies": story.agencies, "latin": story.latin,
        "id": number, "id_ar": in_digits(number, Digits.ARAB), "id_fa": in_digits(number, Digits.ARABEXT),
        "T": ", ".join(story.keywords), "T_ar": "، ".join(story.keywords), "T_hash": " ".join(f"#{word.replace(' ', '_')}" for word in story.keywords),
        "iso": at.isoformat(), "url": f"https://www.{story.latin}.example/news/{number}",
    }  # fmt: skip
    fills |= _bodies(story)
    fills |= _dates(story.language, at, "")
    fills |= _dates(story.language, at + timedelta(hours=26), "u_")
    return fills


def _bodies(story: Story) -> dict[str, str]:
    def body(mark: str, between: str = "\n\n", end: str = "") -> str:
        return between.join(
            f"{mark}{text[2:]}{end}" if text.startswith("= ") else text for text in story.body
        )

    wrapped = [text[2:] if text.startswith("= ") else textwrap.fill(text, 72) for text in story.body]
    markup = [f"<h3>{text[2:]}</h3>" if text.startswith("= ") else f"<p>{text}</p>" for text in story.body]
    breaks = [f"<b>{text[2:]}</b>" if text.startswith("= ") else text for text in story.body]
    return {
        "P": body(""), "P_star": body("* "), "P_square": body("■ "), "P_md": body("## "), "P_bold": body("**", end="**"),
        "P_dash": body("- "), "P_colon": body("", end=":" if "؟" not in body("") and "?" not in body("") else ""),
        "P_tight": body("", "\n"), "P_tight_star": body("* ", "\n"), "P_wrapped": "\n\n".join(wrapped),
        "L_wrapped": textwrap.fill(story.lead, 72), "P_html": "\n".join(markup), "P_br": "<br><br>\n".join(breaks),
        "P_text": "\\n\\n".join(text.replace('"', '\\"') for text in story.body if not text.startswith("= ")),
    }  # fmt: skip


def _dates(language: str, at: datetime, prefix: str) -> dict[str, str]:
    local = at.astimezone(ZoneInfo(ZONES[language]))
    jalali, hijri, hebrew = (
        in_calendar(local.date(), calendar) for calendar in (Calendar.JALALI, Calendar.HIJRI, Calendar.HEBREW)
    )
    locale = _LOCALES[language]
    long = format_date(local, "d MMMM y", locale)
    month = format_date(local, "MMMM", locale)
    fa = {
        "jalali": f"{jalali.year}/{jalali.month:02}/{jalali.day:02}",
        "jalali_words": f"{jalali.day} {_JALALI[jalali.month - 1]} {jalali.year}",
        "jalali_back": f"{jalali.day}/{jalali.month}/{jalali.year}",
    }
    half = "AM" if local.hour < 12 else "PM"
    found = {
        **fa, **{f"{name}_fa": in_digits(text, Digits.ARABEXT) for name, text in fa.items()},
        "t24": f"{local:%H:%M}", "t24s": f"{local:%H:%M:%S}", "t24_ar": in_digits(f"{local:%H:%M}", Digits.ARAB), "t24_fa": in_digits(f"{local:%H:%M}", Digits.ARABEXT),
        "t12": f"{(local.hour - 1) % 12 + 1}:{local:%M} {half}", "t12s": f"{(local.hour - 1) % 12 + 1}:{local:%M:%S} {half}",
        "t12_ar": f"{(local.hour - 1) % 12 + 1}:{local:%M} {'ص' if half == 'AM' else 'م'}",
        "t12_long": f"{(local.hour - 1) % 12 + 1}:{local:%M} {'صباحًا' if half == 'AM' else 'مساءً'}",
        "t12_fa": f"{(local.hour - 1) % 12 + 1}:{local:%M} {'ق.ظ' if half == 'AM' else 'ب.ظ'}",
        "mdy": f"{local.month}/{local.day}/{local.year}", "dmy": f"{local:%d/%m/%Y}", "dmy_ar": in_digits(f"{local:%d/%m/%Y}", Digits.ARAB),
        "dots": f"{local.day}.{local.month}.{local.year}", "dashes": f"{local:%d-%m-%Y}", "ymd": f"{local:%Y/%m/%d}", "ymd_dash": f"{local:%Y-%m-%d}",
        "ymd_ar": in_digits(f"{local:%Y/%m/%d}", Digits.ARAB),
        "iso_local": f"{local:%Y-%m-%dT%H:%M:%S}", "iso_offset": local.isoformat(), "utc": f"{at:%H:%M}",
        "long": long, "long_ar": in_digits(long, Digits.ARAB), "weekday": format_date(local, "EEEE", locale),
        "american": f"{format_date(local, 'MMMM d, y', 'en')}", "short_month": format_date(local, "d MMM y", "en"),
        "levant": f"{local.day} {_LEVANT[local.month - 1]} {local.year}", "both_months": f"{local.day} {_LEVANT[local.month - 1]}/{month} {local.year}",
        "hijri": f"{hijri.day} {_HIJRI[hijri.month - 1]} {hijri.year} هـ", "hebrew": f"{hebrew_day(hebrew.day)} ב{_HEBREW[hebrew.month - 1]} {hebrew_year(hebrew.year)}",
        "hebrew_long": f"{local.day} ב{month} {local.year}", "path": f"{local:%Y/%m/%d}",
    }  # fmt: skip
    return {prefix + name: text for name, text in found.items()}
