# ruff: noqa: E501
"""Pages saved as HTML: seven ways of marking up a story, with the labels of four languages. `{…}` is filled by
`fill.words_for`, `[…]` by the words of the language below."""

_WORDS = {
    "ar": {
        "lang": "ar", "dir": "rtl", "home": "الرئيسية", "sport": "رياضة", "contact": "اتصل بنا", "id": "رقم الخبر", "date": "تاريخ النشر", "updated": "آخر تحديث",
        "comments": "التعليقات", "name": "الاسم", "mail": "البريد الإلكتروني", "comment": "تعليقك", "send": "إرسال", "also": "اقرأ أيضًا", "other": "ارتفاع أسعار الخبز في العاصمة",
        "rights": "جميع الحقوق محفوظة", "caption": "تصوير: الأرشيف", "share": "شارك الخبر", "by": "كتب", "source": "المصدر", "tags": "الوسوم", "when": "{dmy} {t24}", "long": "{weekday} {long} - {t24}", "views": "عدد القراءات",
    },
    "fa": {
        "lang": "fa", "dir": "rtl", "home": "صفحه اصلی", "sport": "ورزشی", "contact": "تماس با ما", "id": "کد خبر", "date": "تاریخ انتشار", "updated": "آخرین به‌روزرسانی",
        "comments": "نظرات", "name": "نام", "mail": "ایمیل", "comment": "نظر شما", "send": "ارسال", "also": "بیشتر بخوانید", "other": "قیمت نان در پایتخت افزایش یافت",
        "rights": "تمامی حقوق محفوظ است", "caption": "عکس: آرشیو", "share": "اشتراک گذاری", "by": "نویسنده", "source": "منبع", "tags": "برچسب‌ها", "when": "{jalali_fa} - {t24_fa}", "long": "{weekday} {jalali_words_fa} ساعت {t24_fa}", "views": "تعداد بازدید",
    },
    "he": {
        "lang": "he", "dir": "rtl", "home": "דף הבית", "sport": "ספורט", "contact": "צור קשר", "id": "מספר ידיעה", "date": "תאריך פרסום", "updated": "עודכן לאחרונה",
        "comments": "תגובות", "name": "שם", "mail": "דואר אלקטרוני", "comment": "תוכן התגובה", "send": "שלח", "also": "קראו גם", "other": "מחיר הלחם עלה בבירה",
        "rights": "כל הזכויות שמורות", "caption": "צילום: ארכיון", "share": "שתפו", "by": "מאת", "source": "מקור", "tags": "תגיות", "when": "{dots} {t24}", "long": "{hebrew_long}, {t24}", "views": "צפיות",
    },
    "en": {
        "lang": "en", "dir": "ltr", "home": "Home", "sport": "Sport", "contact": "Contact us", "id": "News ID", "date": "Published", "updated": "Last updated",
        "comments": "Comments", "name": "Name", "mail": "E-mail", "comment": "Your comment", "send": "Send", "also": "Read also", "other": "Bread prices rise in the capital",
        "rights": "All rights reserved", "caption": "Photo: archive", "share": "Share this story", "by": "By", "source": "Source", "tags": "Tags", "when": "{dmy} {t24}", "long": "{weekday}, {long}, {t24}", "views": "Views",
    },
}  # fmt: skip

_MENU = '<nav><ul><li><a href="/">[home]</a></li><li><a href="/s">[sport]</a></li><li><a href="/c">[contact]</a></li></ul></nav>'
_FORM = '<section id="comments"><h3>[comments] (1)</h3><div class="comment"><p>{A}: {H} {H} {H}.</p></div><form><label>[name]</label><input name="n"><label>[mail]</label><input><label>[comment]</label><textarea></textarea><button>[send]</button></form></section>'
_FOOT = "<footer><p>© 2019 {agency}. [rights]</p></footer>"

_TEMPLATES = (
    # schema.org in a graph, the usual article markup
    (
        "",
        '<!DOCTYPE html><html lang="[lang]" dir="[dir]"><head><meta charset="utf-8"><title>{H} | {agency}</title><link rel="canonical" href="{url}">'
        '<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"{agency}"},{"@type":"NewsArticle","headline":"{H}","datePublished":"{iso_offset}","dateModified":"{u_iso_offset}","author":{"@type":"Person","name":"{A}"}}]}</script></head>'
        "<body>" + _MENU + '<main><article><h1>{H}</h1><div class="share-buttons">[share]</div><figure><img src="/a.jpg"><figcaption>[caption]</figcaption></figure><p class="lead">{L}</p>{P_html}</article>'
        '<aside><h4>[also]</h4><ul><li><a href="/1">[other]</a></li></ul></aside></main>' + _FORM + _FOOT + "</body></html>",
    ),
    # OpenGraph and divs
    (
        "",
        '<html><head><meta charset="utf-8"><title>{agency} - {H}</title><meta property="og:title" content="{H}"><meta property="og:url" content="{url}"><meta property="og:site_name" content="{agency}"><meta property="article:published_time" content="{iso}"><meta property="article:section" content="{S}"></head>'
        '<body><div id="header">' + _MENU + '</div><div class="breadcrumb"><a href="/">[home]</a> › <a href="/s">{S}</a></div><div class="news-page"><div class="rutitr">{K}</div><h2 class="title">{H}</h2><div class="meta">[long]</div><div class="news-body"><p>{L}</p>{P_html}<p>[source]: {agency}</p></div>'
        '<div class="related-news"><h3>[also]</h3><a href="/1">[other]</a></div></div>' + _FORM + _FOOT + "</body></html>",
    ),
    # microdata
    (
        "",
        '<html lang="[lang]"><head><meta charset="utf-8"><title>{H} :: {agency}</title></head><body itemscope itemtype="https://schema.org/NewsArticle">' + _MENU + '<h1 itemprop="headline">{H}</h1><meta itemprop="datePublished" content="{iso_offset}"><span>[id]: {id}</span>'
        '<div itemprop="articleBody"><p>{L}</p>{P_html}<div class="tags">[tags]: <a href="/t">{T}</a></div></div><p>[views]: 1204</p>' + _FOOT + "</body></html>",
    ),
    # time elements, headings as headings
    (
        "",
        '<!doctype html><html lang="[lang]"><head><meta charset="utf-8"><title>{H}</title></head><body><header>' + _MENU + '</header><article><header><h1>{H}</h1><p class="byline">[by]: {A}</p><time datetime="{iso_offset}" pubdate>[long]</time></header>'
        '<p>{L}</p>{P_html}<p>{agency} / {agencies}</p><p class="id">[id] {id}</p></article><div class="sidebar"><h3>[also]</h3><ul><li><a href="/1">[other]</a> <time datetime="2014-01-02T03:04:05Z">2014</time></li></ul></div>' + _FOOT + "</body></html>",
    ),
    # old tables and line breaks, nothing in the markup
    (
        "",
        '<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{agency}</title></head><body dir="[dir]"><form id="aspnetForm"><table width="100%"><tr><td colspan="2"><a href="/">[home]</a> | <a href="/s">[sport]</a> | <a href="/c">[contact]</a></td></tr>'
        '<tr><td valign="top"><table><tr><td><font color="red">[id]: {id}</font></td></tr><tr><td>[date]: [when]</td></tr></table><div><b><font size="5">{H}</font></b></div><br>{L}<br><br>\n{P_br}<br><br>{latin}/{agencies}</td><td><a href="/1">[other]</a></td></tr></table>[name] <input> [mail] <input> [comment] <textarea></textarea></form></body></html>',
    ),
    # labels as definition list, the time of a change beside
    (
        "",
        '<html lang="[lang]"><head><meta charset="utf-8"><title>{H} - {agency}</title></head><body><div class="menu">' + _MENU + '</div><div class="content"><h1>{H}</h1><dl><dt>[id]</dt><dd>{id}</dd><dt>[date]</dt><dd>[when]</dd></dl><div class="text"><div>{L}</div>{P_html}</div>'
        '<div class="social"><a href="#">Facebook</a><a href="#">Telegram</a></div></div>' + _FORM + _FOOT + "</body></html>",
    ),
    # broken JSON-LD, the number in the address behind a date
    (
        "",
        '<html><head><meta charset="utf-8"><title>{H} | {agency}</title><link rel="canonical" href="https://{latin}.example/{path}/{id}/story.html"><script type="application/ld+json">{"@type":"NewsArticle","headline":"{H}","datePublished":"{iso_offset}","image":["a",],}}</script></head>'
        "<body>" + _MENU + '<div role="main"><h1>{H}</h1><span class="date">[long]</span><div class="entry-content"><p><strong>{L}</strong></p>{P_html}<blockquote><p>{L}</p></blockquote><ul><li><a href="/1">[other]</a></li></ul></div></div>' + _FOOT + "</body></html>",
    ),
)  # fmt: skip


def _said_in(template: str, language: str) -> str:
    for name, word in _WORDS[language].items():
        template = template.replace(f"[{name}]", word)
    return template


LAYOUTS = {
    language: tuple((lacks, _said_in(template, language)) for lacks, template in _TEMPLATES)
    for language in _WORDS
}
