"""Month names of the calendars for which Babel has none, as the press of each language writes them; where
papers do not differ, CLDR 48 (calendars islamic-umalqura, persian and hebrew)."""

from .calendars import Calendar

Names = tuple[str, ...]

_HIJRI_AR = "محرم|صفر|ربيع الأول|ربيع الآخر|جمادى الأولى|جمادى الآخرة|رجب|شعبان|رمضان|شوال|ذو القعدة|ذو الحجة"
_HIJRI_FA = "محرم|صفر|ربیع‌الاول|ربیع‌الثانی|جمادی‌الاول|جمادی‌الثانی|رجب|شعبان|رمضان|شوال|ذی‌القعده|ذی‌الحجه"
_HIJRI_UR = "محرم|صفر|ربیع الاول|ربیع الثانی|جمادی الاول|جمادی الثانی|رجب|شعبان|رمضان|شوال|ذوالقعدۃ|ذوالحجۃ"
_HIJRI_HE = (
    "מוחרם|צפר|רביע אל־אוול|רביע א־ת׳אני|ג׳ומאדא אל־אולא|ג׳ומאדא א־ת׳אניה|"
    "רג׳ב|שעבאן|רמדאן|שוואל|ד׳ו אל־קעדה|ד׳ו אל־חיג׳ה"
)
_HIJRI_EN = (
    "Muharram|Safar|Rabi I|Rabi II|Jumada I|Jumada II|Rajab|Shaban|Ramadan|Shawwal|Dhu al-Qada|Dhu al-Hijja"
)

_JALALI_FA = "فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند"
_JALALI_DARI = "حمل|ثور|جوزا|سرطان|اسد|سنبله|میزان|عقرب|قوس|جدی|دلو|حوت"
_JALALI_PS = "وری|غویی|غبرگولی|چنگاښ|زمری|وږی|تله|لړم|لیندۍ|مرغومی|سلواغه|کب"
_JALALI_CKB = (
    "خاکەلێوە|گوڵان|جۆزەردان|پووشپەڕ|گەلاوێژ|خەرمانان|ڕەزبەر|گەڵاڕێزان|سەرماوەز|بەفرانبار|ڕێبەندان|ڕەشەمە"
)
_JALALI_AR = "فروردين|أرديبهشت|خرداد|تير|مرداد|شهريور|مهر|آبان|آذر|دي|بهمن|إسفند"
_JALALI_HE = "פרוורדין|אורדיבהשת|ח׳ורדאד|תיר|מורדאד|שהריוור|מהר|אבאן|אד׳ר|דיי|בהמן|אספנד"
_JALALI_EN = "Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand"

# From Tishri; the seventh stands for Adar and, after an Adar I, for Adar II.
_HEBREW_HE = "תשרי|חשוון|כסלו|טבת|שבט|אדר א׳|אדר|ניסן|אייר|סיוון|תמוז|אב|אלול"
_HEBREW_AR = "تشري|حشوان|كسليف|طيفت|شفاط|آدار الأول|آدار|نيسان|إيار|سيفان|تموز|آف|إيلول"
_HEBREW_FA = "تشری|حشوان|کسلو|طبت|شباط|ادار اول|ادار|نیسان|ایار|سیوان|تموز|آب|ایلول"
_HEBREW_EN = "Tishri|Heshvan|Kislev|Tevet|Shevat|Adar I|Adar|Nisan|Iyar|Sivan|Tamuz|Av|Elul"

SECOND_ADAR = {"he": "אדר ב׳", "ar": "آدار الثاني", "fa": "ادار دوم", "en": "Adar II"}

_NAMES = {
    Calendar.HIJRI: {"ar": _HIJRI_AR, "fa": _HIJRI_FA, "ur": _HIJRI_UR, "he": _HIJRI_HE, "en": _HIJRI_EN},
    Calendar.JALALI: {
        "fa": _JALALI_FA,
        "fa-AF": _JALALI_DARI,
        "ps": _JALALI_PS,
        "ckb": _JALALI_CKB,
        "ar": _JALALI_AR,
        "he": _JALALI_HE,
        "en": _JALALI_EN,
    },
    Calendar.HEBREW: {"he": _HEBREW_HE, "ar": _HEBREW_AR, "fa": _HEBREW_FA, "en": _HEBREW_EN},
}
# Where a language has no names of its own: those of the language that its readers know the calendar from.
_BY_SCRIPT = {
    "Arab": {Calendar.HIJRI: "ar", Calendar.JALALI: "fa", Calendar.HEBREW: "ar"},
    "Hebr": {Calendar.HIJRI: "he", Calendar.JALALI: "he", Calendar.HEBREW: "he"},
}


def names_of(calendar: Calendar, *, language: str, script: str, region: str) -> tuple[Names, str]:
    """The names of the months of a calendar other than the Gregorian, and the language that they are in."""
    known = _NAMES[calendar]
    found = next((key for key in (f"{language}-{region}", language) if key in known), "")
    found = found or _BY_SCRIPT.get(script, {}).get(calendar, "en")
    return tuple(known[found].split("|")), found
