"""What stands on a news page and is no news: forms, buttons, menus, notices; and the marks that end a story."""

import re
from enum import StrEnum
from typing import Final

from .folding import fold, key, words


class Noise(StrEnum):
    """Why a line is left out; the value is what the note calls it."""

    COMMENTS = "comments and their form"
    FORM = "form fields"
    TOOLS = "share, print and size buttons"
    MENU = "menus"
    NOTICE = "copyright and site notices"
    RELATED = "links to other stories"
    COUNT = "counters and other labels"
    CAPTION = "captions of pictures"
    END = "end marks"
    RULE = "separators"
    REPEATED = "the repeated headline"
    SITE = "the site's name"
    AGO = "relative times"
    BEFORE = "lines before the story"
    AFTER = "lines after the story"


_COMMENTS: Final = (
    "تعليقات|التعليقات|تعليق|أضف تعليق|أضف تعليقا|أضف تعليقك|اترك تعليقا|اترك تعليق|اكتب تعليقا|"
    "شارك برأيك|رأيك يهمنا|آراء القراء|تعليقات القراء|تعليقات الزوار|شاركنا رأيك|علق على الخبر|"
    "التعليق على الخبر|أرسل تعليقك|لا توجد تعليقات|اترك ردا|أضف رأيك|"
    "نظرات|نظر شما|نظرات کاربران|ارسال نظر|دیدگاه|دیدگاه ها|دیدگاه شما|ثبت نظر|نظر بدهید|نظر دهید|"
    "نظرات مخاطبان|ارسال دیدگاه|دیدگاهتان را بنویسید|نظرات خوانندگان|نظر خود را بنویسید|درج نظر|"
    "افزودن نظر|دیدگاه کاربران|نظرات بینندگان|پاسخ دهید|"
    "תגובות|תגובה|הוסף תגובה|הוסיפו תגובה|כתוב תגובה|כתבו תגובה|תגובות הגולשים|תגובות גולשים|השאר תגובה|"
    "השאירו תגובה|פרסם תגובה|מה דעתכם|תגובות הקוראים|הגיבו|להוספת תגובה|תגובה חדשה|כתיבת תגובה|"
    "comments|comment|leave a comment|leave a reply|post a comment|add a comment|add comment|"
    "readers comments|reader comments|join the conversation|have your say|join the discussion|"
    "write a comment|no comments yet|no comments|user comments|your comments|comment on this story|"
    "responses|discussion|what do you think|be the first to comment"
)  # fmt: skip
_FORM: Final = (
    "الاسم|اسمك|الاسم الكامل|البريد الالكتروني|البريد|بريدك الإلكتروني|البريد الإلكتروني لن ينشر|تعليقك|"
    "نص التعليق|عنوان التعليق|إرسال|أرسل|رمز التحقق|الموقع الإلكتروني|التعليق|الإيميل|رأيك|"
    "الحقول المطلوبة|إرسال التعليق|الدولة|عدد الأحرف المتبقية|أدخل الرمز|كود التحقق|رقم الهاتف|"
    "نام|نام شما|نام و نام خانوادگی|ایمیل|ایمیل شما|پست الکترونیک|رایانامه|نظر|نظر شما|متن نظر|متن پیام|"
    "ارسال|کد امنیتی|وب سایت|وبسایت|تلفن همراه|ایمیل منتشر نمی شود|عبارت امنیتی|"
    "نشانی ایمیل شما منتشر نخواهد شد|موبایل|"
    "שם|שמך|שם מלא|השם שלך|דואר אלקטרוני|דוא\"ל|אימייל|מייל|כתובת מייל|תגובתך|התגובה שלך|תוכן התגובה|"
    "נושא|שלח|שליחה|שלחו|קוד אימות|אתר|נושא התגובה|כינוי|שלח תגובה|שם המגיב|האימייל לא יפורסם|"
    "דוא\"ל לא יפורסם|"
    "name|your name|full name|e mail|email|your email|email address|your comment|comment text|message|"
    "send|submit|post|subject|website|captcha|required fields|security code|your message|nickname|"
    "enter the code|email not shown|email will not be published|your email address will not be published|"
    "save my name|reply|name required|email required|characters left|post comment|submit comment"
)  # fmt: skip
_TOOLS: Final = (
    "شارك شاركها مشاركة المشاركة شاركوا انشر الخبر المقال الصفحة على عبر فيسبوك فايسبوك تويتر واتساب "
    "واتس اب تلغرام تيليغرام تلجرام تيليجرام لينكد إن انستغرام إنستغرام نسخ الرابط رابط طباعة اطبع حفظ "
    "حجم الخط تكبير تصغير إرسال لصديق "
    "استمع مسنجر بريد إيميل البريد الإلكتروني تغريد غرد اكس إكس يوتيوب ماسنجر المادة بالبريد أرسل إلى "
    "صديق أ ا النص تحميل اعجاب أعجبني مفضلة إبلاغ عن خطأ "
    "اشتراک گذاری به هم رسانی همرسانی رسانی بگذارید چاپ نسخه چاپی ارسال دوستان تلگرام توییتر اینستاگرام "
    "فیس بوک فیسبوک واتس اپ واتساپ ایتا بله سروش روبیکا لینکدین کپی لینک کوتاه ذخیره اندازه متن قلم فونت "
    "بزرگ کوچک پرینت دانلود کردن خبر این گزارش خطا "
    "שתף שתפו שיתוף בפייסבוק פייסבוק טוויטר בטוויטר ווטסאפ וואטסאפ בוואטסאפ טלגרם בטלגרם הדפס הדפסה "
    "הדפסת שלח שלחו לחבר במייל מייל העתק העתקת קישור גודל טקסט הגדל הקטן הקטנה הגדלה כתבה הכתבה האזן "
    "האזינו שמור דווח טעות באימייל "
    "share this story article page post on via to with the facebook twitter whatsapp telegram linkedin "
    "instagram pinterest reddit email e mail print pdf copy link save text size font larger smaller a "
    "tweet pin x messenger listen bookmark friend download "
    "version friendly send threads bluesky flipboard it bigger increase decrease resize snapchat viber "
    "tumblr click view photos comments follow us"
)  # fmt: skip
_TOOL_HINTS: Final = (
    "شارك مشاركة المشاركة طباعة اطبع فيسبوك تويتر واتساب تلغرام تلجرام حجم الخط تكبير نسخ الرابط تغريد "
    "استمع چاپ چاپی اشتراک تلگرام توییتر هم رسانی همرسانی اندازه کپی ایتا בפייסבוק פייסבוק טוויטר ווטסאפ "
    "וואטסאפ שתף שתפו שיתוף הדפס הדפסה גודל האזן העתק share facebook twitter whatsapp telegram "
    "linkedin print tweet email pdf copy font size listen save חבר לחבר دوستان لصديق"
)  # fmt: skip
_MENU: Final = (
    "الرئيسية الصفحة الرئيسية اتصل بنا من نحن أعلن معنا سياسة الخصوصية أرشيف الأرشيف بحث البحث دخول "
    "تسجيل خريطة الموقع خدمات القائمة محليات عربي دولي رياضة اقتصاد ثقافة منوعات تكنولوجيا صحة علوم "
    "فيديو صور رأي آراء الأخبار أخبار سياسة عربية عالمية دولية المزيد الاشتراك "
    "مجتمع بيئة سياحة فن محلي عاجل مقالات تقارير الرياضة الاقتصاد الثقافة اتصال English العربية فارسی "
    "עברית "
    "صفحه اصلی نخست خانه درباره ما تماس با تبلیغات پیوندها آرشیو جستجو جست وجو ورود ثبت نام عضویت سیاسی "
    "اقتصادی اجتماعی فرهنگی ورزشی بین الملل استان ها استانها عکس فیلم چندرسانه ای علمی حوادث گفت وگو "
    "یادداشت سیاست اقتصاد جامعه فرهنگ ورزش جهان علم فناوری سلامت اخبار "
    "ראשי דף הבית עמוד אודות צור קשר צרו ארכיון חיפוש התחברות הרשמה חדשות פוליטי מדיני ביטחון בארץ בעולם "
    "ספורט כלכלה תרבות דעות טכנולוגיה בריאות מזג אוויר תפריט אקטואליה משפט חינוך כלכלי "
    "home about us contact search login log in sign up register menu archive news world politics "
    "business sport sports culture opinion technology science health video photos weather local "
    "international economy "
    "sections subscribe advertise privacy policy terms main skip to content navigation next previous "
    "back top arts travel region regional middle east uk entertainment lifestyle live tv radio"
)  # fmt: skip
_NOTICES: Final = (
    "©|(c) 20|جميع الحقوق محفوظة|كافة الحقوق محفوظة|الحقوق محفوظة|كليه حقوق|تمامي حقوق|همه حقوق|"
    "حقوق مادي و معنوي|كل الحقوق محفوظة|all rights reserved|כל הזכויות שמורות|powered by|copyright|"
    "نقل مطالب با ذكر|استفاده از مطالب|با ذكر منبع|بازنشر مطالب|"
    "تابعونا على|تابعنا على|تابعونا عبر|اشترك في النشرة|اشتركوا في|انضم إلى قناتنا|النشرة البريدية|"
    "كانال ما در|ما را در|در شبكه هاي اجتماعي|عضو كانال|هشدار خطاي|הירשמו לניוזלטר|עקבו אחרינו|"
    "הצטרפו לערוץ|להצטרפות|"
    "follow us on|subscribe to our|sign up for our|newsletter|we use cookies|cookie policy|"
    "privacy policy|terms of use|terms and conditions|click here|join our channel|download our app|"
    "حمل تطبيق|حملوا تطبيق|نستخدم ملفات تعريف|תנאי שימוש|מדיניות פרטיות|טען עוד|"
    "نظرات حاوي|ديدگاه هاي ارسال|پيام هايي كه|نظراتي كه|التعليقات لا تعبر|لا تعبر بالضرورة|إعلان تجاري|"
    "advertisement|javascript|proudly|app store|google play|version imprimable|أهلا بكم في|عنوان بريدك|"
    "لن يتم نشر|نخواهد شد|לא יפורסם|الآراء الواردة|لا تعبر عن رأي"
)  # fmt: skip
_WHOLE_NOTICES: Final = (
    "إعلان|إعلانات|آگهی|تبلیغ|تبلیغات|פרסומת|תוכן שיווקי|ad|ads|sponsored|advertising|promoted|"
    "تحميل المزيد|عرض المزيد|load more|show more|continue reading|story continues below|"
    "article continues below advertisement|scroll down|ادامه مطلب|الخبر التالي|الخبر السابق|خبر بعدی|"
    "خبر قبلی|הכתבה הבאה|previous article|next article|"
    "back to top|العودة إلى الأعلى|بازگشت به بالا|חזרה למעלה|رجوع|بازگشت|חזרה"
)  # fmt: skip
_ENDS: Final = (
    "انتهى|النهاية|تم|انتهى الخبر|نهاية الخبر|انتهت|انتهای پیام|پایان پیام|پایان خبر|پایان|انتهای خبر|"
    "انتهای گزارش|סוף|סוף ידיעה|סוף הידיעה|ends|end|the end|end of story|end of report|30|endit|end item|"
    "end of text"
)  # fmt: skip

_MASTHEADS: Final = (
    "وكالة صحيفة جريدة شبكة موقع قناة بوابة إذاعة تلفزيون خبرگزاری روزنامه پایگاه سایت شبکه סוכנות "
    "עיתון אתר ערוץ agency news times post daily herald press tribune gazette network observer "
    "chronicle broadcasting .com .net .ir .org"
)

_COMMENT_KEYS = frozenset(map(key, _COMMENTS.split("|")))
_COMMENT_STEMS = tuple(map(fold, ("تعليق", "دیدگاه", "תגוב", "comment")))
_FORM_KEYS = frozenset(map(key, _FORM.split("|"))) - {""}
_TOOL_WORDS = frozenset(fold(word) for word in _TOOLS.split())
_TOOL_HINT_WORDS = frozenset(fold(word) for word in _TOOL_HINTS.split())
_MENU_WORDS = frozenset(fold(word) for word in _MENU.split())
_NOTICE = re.compile("|".join(re.escape(fold(phrase)) for phrase in _NOTICES.split("|")))
_NOTICE_KEYS = frozenset(map(key, _WHOLE_NOTICES.split("|")))
_END_KEYS = frozenset(map(key, _ENDS.split("|")))
_AGO = re.compile(
    rf"^(?:(?:{fold('نشر')}|posted|published|updated|פורסם) )?"
    rf"(?:(?:{fold('منذ')}|{fold('قبل')}|לפני) [\w ]{{2,22}}|[\w ]{{1,12}} (?:ago|{fold('پیش')}|{fold('قبل')}))$"
)
_RULE = re.compile(r"^[\W_]+$")
_COUNTED = re.compile(r"^[\s(]*\d{1,5}[\s)]*|[\s:(]*\d{1,5}[\s)]*$")
_MASTHEAD_WORDS = frozenset(fold(word) for word in _MASTHEADS.split())


def is_comments_heading(text: str) -> bool:
    """'Comments', 'Leave a reply (3)' and the like, alone on their line."""
    if len(text) > 60:
        return False
    bare = _COUNTED.sub("", fold(text))
    named = words(bare)
    return key(bare) in _COMMENT_KEYS or (
        len(named) == 2
        and any(word.startswith(_COMMENT_STEMS) for word in named)
        and not text.endswith((":", "."))
    )


def is_form_label(text: str) -> bool:
    """The label of a field or button of a comment form, with or without a star, colon or remark in parentheses."""
    if len(text) > 70:
        return False
    bare = key(re.sub(r"[(\[].*?[)\]]", "", text))
    return bare in _FORM_KEYS or key(text) in _FORM_KEYS


def noise_of(text: str) -> Noise | None:
    """What kind of noise a line is by its words alone, wherever it stands; None for anything that may be news."""
    if len(text) > 400:
        return None if any(map(str.isalnum, text[:4000])) else Noise.RULE
    if _RULE.match(text):
        return Noise.RULE
    folded = fold(text)
    found = words(folded)
    if len(found) > 28:
        return None
    if key(folded) in _NOTICE_KEYS or _NOTICE.search(folded):
        return Noise.NOTICE
    named = [word for word in found if not word.isdigit()]
    if named and len(named) <= 14 and any(word in _TOOL_HINT_WORDS for word in named):
        strange = sum(word not in _TOOL_WORDS for word in named)
        if not strange:
            return Noise.TOOLS
    return Noise.AGO if _AGO.match(folded) else None


def is_end_mark(text: str) -> bool:
    """'انتهى', 'انتهای پیام/', '###', '-30-', 'ENDS', with initials or a number of the editor behind a stroke."""
    if len(text) > 40:
        return False
    folded = fold(text)
    if folded.strip(" -") in {"###", "##", "#", "-30-", "30", "xxx"}:
        return "30" not in folded or "-" in folded
    first = re.split(r"[/\\|.:(\-]", folded.strip(" /.\\*-[]()"))[0]
    return key(first) in _END_KEYS and key(first) != "30" and len(words(folded)) <= 5


def menu_share(text: str) -> float:
    """How much of a line's words are words of menus, 0 to 1."""
    found = [word for word in words(text) if not word.isdigit()] if len(text) <= 400 else []
    return sum(word in _MENU_WORDS for word in found) / len(found) if found else 0.0


def is_masthead(text: str) -> bool:
    """Whether a short line has a word that names of papers and agencies have."""
    if len(text) > 80:
        return False
    folded = fold(text)
    return len(folded) <= 60 and (
        any(word in _MASTHEAD_WORDS for word in words(folded))
        or bool(re.search(r"\w\.(?:com|net|org|ir|il|info)\b", folded))
    )
