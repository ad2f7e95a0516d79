"""The labels of news pages in Arabic, Persian, Hebrew and English, and stems that make an unknown label understood."""

from enum import StrEnum
from typing import Final

from .folding import key, words


class Role(StrEnum):
    """What a label says about the value beside it."""

    NEWS_ID = "news ID"
    PUBLISHED = "release date"
    UPDATED = "last change"
    TIME = "time"
    HEADLINE = "headline"
    KICKER = "kicker"
    LEAD = "lead"
    BODY = "body"
    BYLINE = "byline"
    SOURCE = "source"
    SECTION = "section"
    KEYWORDS = "keywords"
    PLACE = "place"
    ADDRESS = "address"
    CAPTION = "caption"
    RELATED = "related"
    COUNT = "count"
    OTHER = "other"


_LABELS: Final = {
    Role.NEWS_ID: (
        "خبر نمبر|نمبر|معرف الخبر|معرف المادة|معرف المقال|رقم الخبر|رقم المادة|رقم المقال|"
        "رقم الموضوع|رقم التقرير|كود الخبر|رمز الخبر|"
        "رقم تعريف الخبر|الرقم التعريفي|الرقم المرجعي|رقم النشر|المعرف|الرقم|خبر رقم|الخبر رقم|رقم|"
        "رقم الإيداع|رقم البرقية|"
        "کد خبر|کد مطلب|کد خبری|شناسه خبر|شناسه مطلب|شناسه|شماره خبر|شماره مطلب|کد نوشته|کد|کدخبر|شماره|"
        "کد یکتا|کد گزارش|شناسه گزارش|"
        "מספר ידיעה|מספר הידיעה|מזהה ידיעה|מספר כתבה|מספר הכתבה|מזהה כתבה|מזהה|קוד ידיעה|קוד כתבה|"
        "ידיעה מס|ידיעה מספר|כתבה מס|מס ידיעה|מס כתבה|"
        "מזהה הידיעה|מזהה הכתבה|קוד הידיעה|קוד הכתבה|מספר אייטם|מס הידיעה|"
        "news id|news no|news number|news code|story id|story no|story number|article id|article no|"
        "article number|item id|item no|id|"
        "story|post id|reference|ref|ref no|reference number|document id|code|dispatch no|item number|"
        "report no|news item|story ref|story code|content id|unique id"
    ),
    Role.PUBLISHED: (
        "تاریخ اشاعت|اشاعت|تاريخ النشر|تاريخ الإصدار|تاريخ|التاريخ|نشر في|نشر بتاريخ|نشر|"
        "تم النشر|تم النشر في|تاريخ ووقت النشر|وقت النشر|"
        "تاريخ الخبر|تاريخ الإضافة|أضيف في|أضيف بتاريخ|حرر في|صدر في|تاريخ البث|زمن النشر|موعد النشر|"
        "منشور في|نشرت في|تاريخ الإرسال|تاريخ التحرير|بتاريخ|أرسل في|"
        "تاریخ انتشار|تاریخ|تاریخ خبر|زمان انتشار|انتشار|منتشر شده در|تاریخ درج|زمان درج|تاریخ ثبت|زمان|"
        "تاریخ مخابره|ساعت انتشار|"
        "تاریخ و ساعت انتشار|تاریخ و زمان انتشار|زمان مخابره|تاریخ ارسال|تاریخ نشر|تاریخ و ساعت|درج|"
        "انتشار در|"
        "תאריך פרסום|תאריך|פורסם|פורסם ב|פורסמה|פורסם בתאריך|מועד פרסום|הועלה|הועלה ב|זמן פרסום|"
        "תאריך ושעה|תאריך הפרסום|מועד הפרסום|פורסם לראשונה|נכתב ב|שוחרר לפרסום|פרסום|"
        "published|published on|published at|date published|publication date|publish date|release date|"
        "released|released on|date|posted|"
        "posted on|first published|issued|issued on|date of publication|created|created on|filed|"
        "pub date|date of release|published date|dated|publication time|posted at|date and time|"
        "date time|filed at|transmitted"
    ),
    Role.UPDATED: (
        "آخر تحديث|تاريخ التحديث|تحديث|حدث في|آخر تعديل|تم التحديث|تم التحديث في|تاريخ آخر تحديث|عدل في|"
        "تاريخ التعديل|حدثت في|جرى تحديثه|محدث|"
        "آخرین به روز رسانی|آخرین بروزرسانی|به روز رسانی|بروزرسانی|تاریخ به روز رسانی|تاریخ بروزرسانی|"
        "آخرین ویرایش|ویرایش|آخرین تغییر|به روز شده در|تاریخ ویرایش|زمان به روز رسانی|"
        "עודכן|עודכן ב|עודכן לאחרונה|עדכון אחרון|תאריך עדכון|עדכון|מועד עדכון|עודכנה|"
        "updated|last updated|last update|update|last modified|modified|updated on|date modified|"
        "last change|last changed|edited|last edited|updated at|revised|amended|last revised"
    ),
    Role.TIME: (
        "الوقت|الساعة|التوقيت|ساعت|وقت|שעה|בשעה|שעת פרסום|time|hour|at"
    ),
    Role.HEADLINE: (
        "العنوان|عنوان الخبر|عنوان المادة|العنوان الرئيسي|عنوان|المانشيت|تیتر|تیتر خبر|عنوان خبر|"
        "عنوان مطلب|تیتر اصلی|כותרת|כותרת ראשית|הכותרת|"
        "headline|title|head|news title|main headline|story title"
    ),
    Role.KICKER: (
        "العنوان التمهيدي|عنوان تمهيدي|عنوان علوي|رو تیتر|روتیتر|רקע כותרת|כותרת עליונה|כותרת גג|kicker|"
        "overline|eyebrow|strap"
    ),
    Role.LEAD: (
        "المقدمة|مقدمة|الملخص|ملخص|ملخص الخبر|موجز|خلاصة|خلاصه|خلاصه خبر|لید|لید خبر|چکیده|مقدمه|תקציר|"
        "כותרת משנה|מבוא|פתיח|"
        "lead|summary|standfirst|abstract|intro|introduction|lede|in brief"
    ),
    Role.BODY: (
        "النص|نص الخبر|التفاصيل|المحتوى|متن الخبر|نص المادة|متن خبر|متن|شرح خبر|شرح|متن کامل|תוכן|"
        "גוף הידיעה|הידיעה המלאה|טקסט|body|text|full text|story text|content|full story|body text"
    ),
    Role.BYLINE: (
        "كتب|كتبت|بقلم|إعداد|تحرير|الكاتب|المحرر|المراسل|مراسل|تقرير|كاتب الخبر|الصحفي|كتبها|أعده|أعدته|"
        "مراسلتنا|مراسلنا|اسم المراسل|"
        "نویسنده|خبرنگار|گزارش از|گزارشگر|گزارش|دبیر|نگارنده|به قلم|تهیه کننده|تهیه و تنظیم|نام خبرنگار|"
        "مترجم|"
        "מאת|כתב|כתבת|כתבה|הכתב|עורך|הכותב|שם הכתב|כותב|מחבר|by|author|reporter|written by|reported by|"
        "byline|writer|editor|correspondent|reporting by|edited by|story by"
    ),
    Role.SOURCE: (
        "المصدر|مصدر|المصادر|مصدر الخبر|المصدر الإعلامي|نقلا عن|وكالة|الوكالة|مصادر|"
        "منبع|منابع|منبع خبر|به نقل از|خبرگزاری|מקור|מקורות|המקור|מקור הידיעה|קרדיט|על פי|"
        "source|sources|credit|credits|agency|news source|wire|via|provider"
    ),
    Role.SECTION: (
        "القسم|قسم|التصنيف|تصنيف|الباب|الفئة|القسم الرئيسي|الزاوية|باب|سرویس|بخش|گروه|دسته بندی|دسته|"
        "حوزه|گروه خبری|سرویس خبری|موضوع خبر|"
        "מדור|קטגוריה|תחום|ערוץ|המדור|section|category|desk|channel|department|filed under|posted in|"
        "topic|news section|service"
    ),
    Role.KEYWORDS: (
        "الكلمات المفتاحية|كلمات مفتاحية|الكلمات الدالة|كلمات دلالية|الكلمات الدلالية|الوسوم|وسوم|وسم|"
        "العلامات|تاغ|تاغات|الدلالات|مواضيع|كلمات البحث|هاشتاغ|التاجات|المواضيع|"
        "برچسب|برچسب ها|برچسبها|کلید واژه|کلید واژه ها|کلیدواژه ها|کلیدواژگان|کلمات کلیدی|واژه های کلیدی|"
        "واژگان کلیدی|هشتگ|تگ ها|تگ|"
        "תגיות|תגים|תג|מילות מפתח|נושאים|תגיות הכתבה|תגיות הידיעה|נושאים קשורים|tags|tag|keywords|"
        "key words|topics|labels|hashtags|tagged|tagged with|in this story|subjects"
    ),
    Role.PLACE: "المكان|المدينة|مكان الحدث|مکان|محل|شهر|מקום|עיר|place|location|dateline|city",
    Role.ADDRESS: (
        "رابط|الرابط|رابط الخبر|رابط المادة|الرابط المختصر|رابط مختصر|رابط قصير|الرابط القصير|"
        "المصدر الأصلي|لینک|لینک خبر|لینک کوتاه|لینک کوتاه خبر|آدرس|آدرس کوتاه|نشانی|پیوند|لینک مطلب|"
        "پیوند کوتاه|لینک ثابت|"
        "קישור|קישור מקוצר|קישור לידיעה|קישור קצר|קישור לכתבה|url|link|short link|permalink|short url|"
        "address|web address|short address|link to this story|canonical"
    ),
    Role.CAPTION: (
        "الصورة|صورة|تصوير|عدسة|تعليق الصورة|صورة من|الصور|المصور|في الصورة|صورة أرشيفية|أرشيف|عکس|تصویر|"
        "عکاس|عکس از|شرح عکس|تصویرگر|عکس آرشیوی|"
        "צילום|צילומים|תמונה|צלם|קרדיט תמונה|כיתוב|בתמונה|איור|צילום ארכיון|photo|image|picture|caption|"
        "photograph|photographer|photo credit|photo by|image credit|file photo|pictured|photos|"
        "illustration|video|فيديو|ویدیو|וידאו"
    ),
    Role.RELATED: (
        "اقرأ أيضا|إقرأ أيضا|اقرأ ايضا|اقرأ المزيد|شاهد أيضا|انظر أيضا|طالع أيضا|ذات صلة|أخبار ذات صلة|"
        "مواضيع ذات صلة|مواضيع متعلقة|موضوعات متعلقة|قد يعجبك أيضا|قد يهمك|قد يهمك أيضا|"
        "المزيد من الأخبار|المزيد|"
        "الأكثر قراءة|آخر الأخبار|أحدث الأخبار|أهم الأخبار|من نفس القسم|مقالات ذات صلة|الأكثر مشاهدة|"
        "اخترنا لكم|للمزيد|الأخبار ذات الصلة|المزيد في هذا القسم|تابع أيضا|أخبار متعلقة|روابط ذات صلة|"
        "بیشتر بخوانید|همچنین بخوانید|مطالب مرتبط|اخبار مرتبط|خبرهای مرتبط|مرتبط|پربازدیدترین ها|"
        "پربازدیدترین|پربیننده ترین ها|آخرین اخبار|تازه ترین خبرها|بخوانید|این مطلب را هم بخوانید|"
        "پیشنهاد سردبیر|پربحث ترین ها|جدیدترین اخبار|گزارش مرتبط|در همین زمینه|"
        "بیشتر ببینید|اخبار پیشنهادی|مطالب پیشنهادی|خبر مرتبط|מאמרים נוספים|קראו גם|קרא גם|קראו עוד|"
        "עוד בנושא|בנושא זה|כתבות נוספות|כתבות קשורות|ידיעות נוספות|עוד באתר|הנקראות ביותר|הנצפות ביותר|"
        "אולי יעניין אותך|אולי יעניין אתכם|חדשות אחרונות|כתבות אחרונות|לקריאה נוספת|ידיעות קשורות|"
        "עוד חדשות|עוד במדור|"
        "read also|also read|see also|read more|read next|related|related stories|related articles|"
        "related news|related topics|related links|more on this story|more on this topic|more news|"
        "more stories|most read|most popular|latest news|recommended|you may also like|"
        "you might also like|up next|top stories|more from|more in this section|further reading|"
        "don't miss|trending|also on this site|related content|what to read next|editor's picks"
    ),
    Role.COUNT: (
        "عدد القراءات|القراءات|عدد المشاهدات|المشاهدات|مشاهدات|عدد الزيارات|عدد التعليقات|عدد الكلمات|"
        "الزيارات|قراءات|عدد القراء|مشاهدة|عدد المشاركات|مدة القراءة|وقت القراءة|زمن القراءة|العدد|عدد|"
        "بازدید|تعداد بازدید|تعداد نظرات|بازدیدها|تعداد نظر|تعداد مشاهده|زمان مطالعه|تعداد بازدیدها|"
        "مدت مطالعه|کد خبرنگار|کد نویسنده|امتیاز|تعداد رای|اليوم|امروز|היום|today|تاريخ اليوم|"
        "تاریخ امروز|"
        "צפיות|מספר צפיות|מספר תגובות|צפו|כניסות|זמן קריאה|views|view count|reads|hits|visits|shares|"
        "comments count|number of views|reading time|read time|reporter code|reporter id|editor code|"
        "word count|words|likes|rating|visitors|page views|"
        "هاتف|فاكس|الهاتف|تلفن|نمابر|טלפון|פקס|tel|phone|fax|telephone|issue|issue no|volume|"
        "شماره روزنامه|شماره نشریه|گیליון|גיליון|isbn|issn"
    ),
    Role.OTHER: (
        "الموقع|اللغة|الدولة|البلد|النوع|الأولوية|زبان|نوع خبر|کشور|اولویت|نوع|שפה|מדינה|סוג|language|"
        "country|type|priority|urgency|status|version|edition|slug|format|site|website|genre|الحالة|"
        "وضعیت|النسخة|نسخه|size|الحجم|اندازه"
    ),
}  # fmt: skip

LABELS: Final = {key(name): role for role, names in _LABELS.items() for name in names.split("|")}
LONGEST: Final = max(len(name.split()) for names in _LABELS.values() for name in names.split("|"))

_UPDATE_STEMS: Final = (
    "تحديث|تعديل|محدث|حدث|روز|ویرایش|بروز|تغییر|اصلاح|עדכון|עודכן|updat|modif|edit|revis|chang|amend"
)
_COUNT_STEMS: Final = (
    "عدد|مشاهد|قراء|زيار|تعليق|بازدید|نظر|خبرنگار|محرر|מספר_צפיות|צפי|תגוב|view|read|hit|visit|comment|"
    "share|phone|tel|fax|reporter|editor|issue|هاتف|تلفن|کاراکتر|کلم|word|vote|like|score|سعر|قیمت|"
    "price|תגובות|page|صفحه|عمر|age|minute|دقیق"
)
_ID_STEMS: Final = "معرف|رقم|كود|رمز|کد|شماره|شناس|تسلسل|מספר|מזהה|קוד|מס|id|no|number|code|ref|serial|#|№"
_DATE_STEMS: Final = (
    "تاريخ|تاریخ|زمان|نشر|انتشار|درج|منتشر|وقت|صدر|صدور|بث|תאריך|פורסם|פרסום|מועד|date|publish|post|"
    "release|issu|time|filed"
)
_STEMS: Final = {
    role: tuple(key(stem) or stem for stem in stems.split("|"))
    for role, stems in (
        (Role.UPDATED, _UPDATE_STEMS),
        (Role.COUNT, _COUNT_STEMS),
        (Role.NEWS_ID, _ID_STEMS),
        (Role.PUBLISHED, _DATE_STEMS),
    )
}


def role_of(label: str) -> Role | None:
    """The role of a label that is known, in any spelling of its letters and spaces."""
    return LABELS.get(key(label))


def likely_role(label: str, *, of_number: bool) -> Role | None:
    """The role that an unknown label has by its stems, beside a value that is a number or else a date."""
    stems = [word.removeprefix("ال") for word in words(label)]
    order = (Role.COUNT, Role.NEWS_ID) if of_number else (Role.UPDATED, Role.PUBLISHED)
    for role in order:
        if any(word.startswith(stem) for word in stems for stem in _STEMS[role]):
            return role
    return None
