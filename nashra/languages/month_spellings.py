"""Other spellings of months that are met on pages: they are read and never written. One string holds a year:
'|' stands between months, ',' between spellings; letters that `folding` makes equal are written once."""

from .calendars import Calendar

# Beside CLDR's names for every Arabic country (Egyptian, Syriac, Maghrebi), which `months` reads from Babel.
_GREGORIAN_AR = (
    "كانون ثاني,كانون ثان,جانفيه|فبرير,شباط,فيفري|آذار|إبريل,نيسان,أفريل|أيار,ماي,ماية|يونيه,حزيران,جوان|"
    "يوليه,تموز,يوليوز,جويلية|أوغسطس,أغسطوس,آب,أوت,غشت|سبتنبر,أيلول,شتنبر|اوكتوبر,تشرين أول,تشرين اول|"
    "نوفنبر,تشرين ثاني,تشرين ثان,نونبر|دسمبر,كانون أول,دجنبر"
)
_GREGORIAN_FA = (
    "جنوری,ژانویۀ|فبروری,فوریۀ|مارچ|اپریل,آپریل|می,مۀ,ماه مه|جون|"
    "جولای,ژوییه,ژوئیۀ|آگوست,اگست,آگست,اگوست|"
    "سپتمبر|اکتوبر|نومبر|دسمبر"
)
_HIJRI_AR = (
    "المحرم,محرم الحرام|صفر الخير,صفر المظفر|ربيع أول,ربيع الاول|ربيع الثاني,ربيع ثاني,ربيع آخر|"
    "جمادى الأول,جماد الأول,جماد أول,جمادى أولى|"
    "جمادى الثانية,جمادى الثاني,جمادى الآخر,جماد الثاني,جماد الآخر,جماد ثاني|"
    "رجب المرجب,رجب الفرد|شعبان المعظم|رمضان المبارك,شهر رمضان|شوال المكرم|"
    "ذي القعدة,ذوالقعدة,ذا القعدة|ذي الحجة,ذوالحجة,ذا الحجة"
)
_HIJRI_FA = (
    "محرم الحرام|صفر المظفر|"
    "ربیع الاولی,ربیع اول|ربیع الآخر,ربیع‌الثانیه,ربیع دوم|"
    "جمادی‌الاولی,جمادی اول|جمادی‌الثانیه,جمادی‌الآخر,جمادی‌الاخری,جمادی دوم|رجب المرجب|شعبان المعظم|"
    "رمضان المبارک,ماه رمضان|"
    "شوال المکرم|ذیقعده,ذی قعده,ذوالقعده,ذیقعدة|ذیحجه,ذی حجه,ذوالحجه,ذیحجة"
)
_HIJRI_EN = (
    "al-Muharram|Safar al-Muzaffar|"
    "Rabi al-Awwal,Rabi al-Awal,Rabi' al-Awwal|"
    "Rabi al-Thani,Rabi al-Akhir,Rabi ath-Thani|"
    "Jumada al-Awwal,Jumada al-Ula,Jumada al-Oula|"
    "Jumada al-Thani,Jumada al-Akhira,Jumada al-Thaniyah|Rajab|Sha'aban|"
    "Ramadhan,Ramazan|Shawwal|Dhu al-Qi'dah,Dhul Qadah,Dhu al-Qa'dah,Zul Qadah,Dhu'l-Qi'dah|"
    "Dhu al-Hijjah,Dhul Hijjah,Zul Hijjah,Dhu'l-Hijjah"
)
_JALALI_FA = "|اردی بهشت|||امرداد|||||||اسپند"
_JALALI_EN = "|Urdibihisht|Khurdad||Amordad|Shahrivar||||Day||Isfand"
_HEBREW_HE = "|מרחשוון,חשון,מרחשון|כסליו|||אדר ראשון|אדר שני,אדר ב|||סיון|||"
_HEBREW_EN = (
    "Tishrei|Cheshvan,Marcheshvan|Chislev|Tebeth|Shvat|Adar Rishon|Adar Sheni,Adar II|"
    "Nissan|Iyyar|||Menachem Av|"
)

_SPELLINGS = {
    ("ar", Calendar.GREGORIAN): _GREGORIAN_AR,
    ("fa", Calendar.GREGORIAN): _GREGORIAN_FA,
    ("ar", Calendar.HIJRI): _HIJRI_AR,
    ("fa", Calendar.HIJRI): _HIJRI_FA,
    ("en", Calendar.HIJRI): _HIJRI_EN,
    ("fa", Calendar.JALALI): _JALALI_FA,
    ("en", Calendar.JALALI): _JALALI_EN,
    ("he", Calendar.HEBREW): _HEBREW_HE,
    ("en", Calendar.HEBREW): _HEBREW_EN,
}


def spellings_of(language: str, calendar: Calendar) -> list[tuple[int, str]]:
    """Pairs of the month's number and one more spelling, as written."""
    months = _SPELLINGS.get((language, calendar), "").split("|")
    return [(number, name) for number, names in enumerate(months, 1) for name in names.split(",") if name]
