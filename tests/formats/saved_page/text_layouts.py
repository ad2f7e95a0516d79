# ruff: noqa: E501
"""Pages saved as plain text, as agencies of four press cultures print them: `{…}` is filled by `fill.words_for`.

Beside each stands what a reader can't find on it: 'no id', 'no date', 'date' (a day without a time).
"""

AR = (
    ("", "رقم الخبر: {id}\nتاريخ النشر: {dmy} {t24}\n\n{H}\n\n{L}\n\n{P}\n\nالمصدر: {agency}\n\nأضف تعليقك\n\nالاسم\nالبريد الإلكتروني\nالتعليق\nإرسال\n"),
    ("", "الرئيسية | سياسة | اقتصاد | رياضة | ثقافة\n{agency}\n{H}\n{weekday}، {long} - {t24}\n{L}\n{P_tight}\n{latin}/{agencies}\nرقم المادة : {id_ar}\nشارك على فيسبوك\nطباعة\n"),
    ("", "{H} - {agency}\n\n{H}\n\nنشر في: {both_months} الساعة {t12_long}\nآخر تحديث: {u_both_months} الساعة {u_t12_long}\nكود الخبر {id}\n\n{place} – {L}\n\n{P_square}\n\n(وكالات)\n\nالكلمات المفتاحية: {T_ar}\nاقرأ أيضًا\nحريق يلتهم غابة قرب القرية العليا\nارتفاع أسعار الخبز في العاصمة\nجميع الحقوق محفوظة © 2020\n"),
    ("", "#{id}\n{dmy_ar} | {t24_ar}\n{K}\n{H}\n\n{L}\n\n{P_star}\n\nانتهى/ل.م\n"),
    ("", "العنوان: {H}\nالقسم: {S}\nالتاريخ: {ymd}\nالوقت: {t24}\nالرقم: {id}\nكتبت: {A}\n\nالنص:\n{L}\n\n{P}\n\nالوسوم: {T_ar}\n"),
    ("", "الرئيسية > {S} > {H}\n\n{H}\n{agency} - {place}\n{weekday} {hijri} الموافق {long} م\nالساعة: {t24} بتوقيت دمشق\n\n{L}\n\n{P_md}\n\nمعرّف الخبر\n{id}\n\nتعليقات (3)\n\nسامر: خبر مفرح والله، كنا ننتظر هذا اليوم منذ أسبوعين.\nردود القراء لا تعبر بالضرورة عن رأي الموقع.\n"),
    ("", "{url}\n\n{H}\n\n{levant} {t24}\n\n{L}\n\n{P_bold}\n\n{agency} + {agencies}\n"),
    ("", "رقم الخبر : {id} | القسم : {S} | التاريخ : {mdy} {t12s}\n\n{H}\n\n{L}\n\n{P_dash}\n\nعدد القراءات: 1245\nحجم الخط + -\n"),
    ("no id", "{agency}\n\n{H}\n\n{A}\n\nتاريخ النشر {long_ar}، {t24_ar}\n\n{L}\n\n{P}\n\nللمزيد:\nارتفاع أسعار الخبز في العاصمة\n"),
    ("", "{H}\n{H}\n\n{place}/{latin}/ {L}\n\n{P}\n\nم.ع / ل.م\n\nتاريخ النشر: {iso_offset}\nمعرف المادة: {id}\n"),
    ("", "تاريخ الإضافة\n{dashes} {t12_ar}\nرقم الموضوع\n{id}\n\n{H}\n\n{L}\n\n{P_tight_star}\n\nالمصدر : {agencies}\n"),
    ("date", "عاجل | {H}\n\n{L}\n\n{P}\n\nنُشر بتاريخ {dmy}\nالرقم المرجعي: {latin}-{id}\n"),
    ("no date", "الخبر رقم {id}\n\n{H}\n\n{L}\n\n{P}\n\n{agency}\n"),
    ("", "الأخبار\nمحليات\nرياضة\nالطقس\nاتصل بنا\n\n{K}\n{H}\n\nبقلم: {A}\n{place} - {long} {t24}\nالمشاهدات: ٩٨٧\n\n{L}\n\n{P}\n\nالوسوم\n{T_ar}\n\nأخبار ذات صلة\n• ارتفاع أسعار الخبز في العاصمة\n• حريق يلتهم غابة قرب القرية العليا\n\nرقم الخبر: {id_fa}\n"),
    ("", "معرف الـخـبـر ： {id}\nآخر تعديل ： {u_ymd_ar} {u_t24_ar}\nتـاريخ الـنشر ： {ymd_ar} {t24_ar}\n\n{H}\n\n\n{L_wrapped}\n\n{P_wrapped}\n\nخاص / وكالات\n"),
    ("", "{H} | {agency}\nتخطي إلى المحتوى\nبحث\n{S}\n{H}\nمنذ ساعتين\n{long} الساعة {utc} غرينتش\n{L}\n{P_tight}\nشارك الخبر\nفيسبوك\nتويتر\nواتساب\nنسخ الرابط\nرابط مختصر: {url}\n"),
)  # fmt: skip

FA = (
    ("", "کد خبر: {id_fa}\nتاریخ انتشار: {jalali_fa} - {t24_fa}\n\n{H}\n\n{L}\n\n{P}\n\nانتهای پیام/\n\nنظر شما\nنام\nایمیل\nنظر\nارسال\n"),
    ("", "صفحه اصلی | سیاسی | اقتصادی | ورزشی | فرهنگی\n{agency}\n{K}\n{H}\n{weekday} {jalali_words_fa} - {t24_fa}\nکدخبر : {id}\n{L}\n{P_tight}\nمنبع: {agency}\nچاپ | ارسال به دوستان\n"),
    ("", "{H} - {agency}\n\n{H}\n\nتاریخ انتشار : {jalali_words} ساعت {t24}\nآخرین به‌روزرسانی : {u_jalali_words} ساعت {u_t24}\nشناسه خبر : {id_fa}\n\n{place} - {latin} - {L}\n\n{P_square}\n\nبرچسب‌ها: {T_ar}\nبیشتر بخوانید:\nقیمت نان در پایتخت افزایش یافت\nآتش‌سوزی در جنگل نزدیک روستای بالا\nتمامی حقوق این سایت محفوظ است © 1400\n"),
    ("", "{jalali_fa} ساعت {t12_fa}\nشماره خبر {id}\n{H}\n\n{L}\n\n{P_star}\n\n/پایان\n"),
    ("", "تیتر: {H}\nسرویس: {S}\nتاریخ: {ymd_dash}\nساعت: {t24}\nکد مطلب: {id_fa}\nنویسنده: {A}\n\nمتن خبر:\n{L}\n\n{P}\n\nکلیدواژه‌ها: {T_ar}\n"),
    ("", "خانه > {S} > خبر\n\n{H}\n\n{long} - {t24} به وقت تهران\n\n{L}\n\n{P_md}\n\nکد خبر\n{id_fa}\n\nنظرات (۲)\n\nناشناس: خدا را شکر که این خبر خوب را شنیدیم و منتظرش بودیم.\n"),
    ("", "{url}\n{H}\n{jalali_back} {t24}\n\n{L}\n\n{P_bold}\n\n{agency} / {agencies}\n"),
    ("", "گروه: {S} | کد خبر: {id_fa} | تاریخ: {weekday} {jalali_words_fa} | ساعت: {t24_fa}\n\n{H}\n\n{L}\n\n{P_dash}\n\nتعداد بازدید: ۱۲۳۴\nاندازه متن\n"),
    ("no id", "{agency}\n\n{H}\n\nزمان مخابره: {jalali_words_fa}، {t24_fa}\n\nبه گزارش خبرنگار ما، {L}\n\n{P}\n\nپربازدیدترین‌ها\nقیمت نان در پایتخت افزایش یافت\n"),
    ("", "{H}\n{H}\n\n{place}- {latin}- {L}\n\n{P}\n\nتاریخ: {iso_offset}\nشناسه: {id}\n"),
    ("", "تاریخ درج\n{jalali_fa} {t24_fa}\nشماره مطلب\n{id_fa}\n\n{H}\n\n{L}\n\n{P_tight_star}\n\nمنبع : {agencies}\n"),
    ("date", "{K}\n{H}\n\n{L}\n\n{P}\n\nتاریخ انتشار: {jalali_words_fa}\nکد خبر {id_fa}\n"),
    ("no date", "کد خبر:{id}\n\n{H}\n\n{L}\n\n{P}\n\n{agency}\n"),
    ("", "اخبار\nورزش\nفیلم\nعکس\nتماس با ما\n\n{K}\n{H}\n\nخبرنگار: {A}\n{jalali_words_fa} ساعت {t24_fa}\nبازدید: ۹۸۷\n\n{L}\n\n{P}\n\nبرچسب ها\n{T_ar}\n\nاخبار مرتبط\n• قیمت نان در پایتخت افزایش یافت\n• آتش‌سوزی در جنگل نزدیک روستای بالا\n\nشناسۀ خبر: {id_fa}\n"),
    ("", "كد خبر : {id}\nآخرين ويرايش : {u_jalali} {u_t24}\nتاريخ انتشار : {jalali} {t24}\n\n{H}\n\n{L_wrapped}\n\n{P_wrapped}\n\nخبرگزاری‌ها\n"),
    ("", "{agency} | {H}\nجستجو\n{S}\n{H}\n۲ ساعت پیش\n{weekday}، {jalali_words_fa} - {t24_fa}\n{L}\n{P_tight}\nاشتراک گذاری\nتلگرام\nواتساپ\nتوییتر\nلینک کوتاه: {url}\n"),
)  # fmt: skip

HE = (
    ("", "מספר ידיעה: {id}\nתאריך פרסום: {dmy} {t24}\n\n{H}\n\n{L}\n\n{P}\n\nמקור: {agency}\n\nהוסף תגובה\n\nשם\nדואר אלקטרוני\nתוכן התגובה\nשלח\n"),
    ("", "ראשי | חדשות | כלכלה | ספורט | תרבות\n{agency}\n{H}\nיום {weekday}, {hebrew_long}, {t24}\n{L}\n{P_tight}\n{agency}/{agencies}\nמזהה ידיעה: {id}\nשתפו בפייסבוק\nהדפסה\n"),
    ("", "{H} - {agency}\n\n{H}\n\nפורסם: {dots} בשעה {t24}\nעודכן לאחרונה: {u_dots} בשעה {u_t24}\nקוד כתבה {id}\n\n{place} – {L}\n\n{P_square}\n\nמקור: {agency}, {agencies}\n\nתגיות: {T}\nקראו גם\nשריפה פרצה ביער ליד הכפר העליון\nמחיר הלחם עלה בבירה\nכל הזכויות שמורות © 2020\n"),
    ("", "#{id}\n{dots} | {t24}\n{K}\n{H}\n\n{L}\n\n{P_star}\n\nסוף ידיעה\n"),
    ("", "כותרת: {H}\nמדור: {S}\nתאריך: {ymd}\nשעה: {t24}\nמספר: {id}\nמאת: {A}\n\nטקסט:\n{L}\n\n{P}\n\nמילות מפתח: {T}\n"),
    ("", "דף הבית > {S} > ידיעה\n\n{H}\nמאת {A}\n{hebrew} | {dots} | {t24}\n\n{L}\n\n{P_md}\n\nמספר הידיעה\n{id}\n\nתגובות (2)\n\nקורא: סוף סוף חדשות טובות, חיכינו לזה כבר שבועיים.\n"),
    ("", "{url}\n\n{H}\n\nפורסם ב-{dots} {t24}\n\n{L}\n\n{P_bold}\n\n{agency} וסוכנויות הידיעות\n"),
    ("", "ידיעה מס׳ {id} | מדור: {S} | תאריך: {mdy} {t12s}\n\n{H}\n\n{L}\n\n{P_dash}\n\nצפיות: 1,245\nגודל טקסט\n"),
    ("no id", "{agency}\n\n{H}\n\n{A}\n\nתאריך פרסום {hebrew_long} {t24}\n\n{L}\n\n{P}\n\nעוד בנושא:\nמחיר הלחם עלה בבירה\n"),
    ("", "{H}\n{H}\n\n{place} ({agency}) – {L}\n\n{P}\n\nתאריך: {iso_offset}\nמזהה כתבה: {id}\n"),
    ("", "תאריך\n{dashes} {t24}\nמספר כתבה\n{id}\n\n{H}\n\n{L}\n\n{P_tight_star}\n\nמקור : {agencies}\n"),
    ("date", "מבזק | {H}\n\n{L}\n\n{P}\n\nפורסם בתאריך {hebrew_long}\nמזהה: {latin}-{id}\n"),
    ("no date", "ידיעה מספר {id}\n\n{H}\n\n{L}\n\n{P}\n\n{agency}\n"),
    ("", "חדשות\nספורט\nתרבות\nמזג אוויר\nצור קשר\n\n{K}\n{H}\n\nמאת: {A}\n{place} - {hebrew_long} {t24}\nצפיות: 987\n\n{L}\n\n{P}\n\nתגיות\n{T}\n\nכתבות נוספות\n• מחיר הלחם עלה בבירה\n• שריפה פרצה ביער ליד הכפר העליון\n\nקוד ידיעה: {id}\n"),
    ("", "מזהה הידיעה ： {id}\nעדכון אחרון ： {u_ymd} {u_t24}\nמועד פרסום ： {ymd} {t24}\n\n{H}\n\n{L_wrapped}\n\n{P_wrapped}\n\nסוכנויות הידיעות\n"),
    ("", "{H} | {agency}\nחיפוש\n{S}\n{H}\nלפני שעתיים\n{hebrew_long} בשעה {t24} שעון ישראל\n{L}\n{P_tight}\nשתפו\nפייסבוק\nטוויטר\nווטסאפ\nקישור מקוצר: {url}\n"),
)  # fmt: skip

EN = (
    ("", "News ID: {id}\nPublished: {dmy} {t24}\n\n{H}\n\n{L}\n\n{P}\n\nSource: {agency}\n\nLeave a comment\n\nName\nE-mail\nYour comment\nSend\n"),
    ("", "Home | World | Business | Sport | Culture\n{agency}\n{H}\n{weekday}, {long}, {t24}\n{L}\n{P_tight}\n{agency}/{agencies}\nStory no. {id}\nShare on Facebook\nPrint\n"),
    ("", "{H} - {agency}\n\n{H}\n\nFirst published: {american} at {t12}\nLast updated: {u_american} at {u_t12}\nArticle ID {id}\n\n{place} ({agency}) — {L}\n\n{P_square}\n\nSource: {agency}, {agencies}\n\nTags: {T}\nRead also\nFire breaks out in forest near upper village\nBread prices rise in the capital\n© 2020 {agency}. All rights reserved.\n"),
    ("", "#{id}\n{ymd_dash} | {t24}\n{K}\n{H}\n\n{L}\n\n{P_star}\n\n-30-\n"),
    ("", "Headline: {H}\nSection: {S}\nDate: {ymd}\nTime: {t24}\nID: {id}\nBy: {A}\n\nText:\n{L}\n\n{P}\n\nKeywords: {T}\n"),
    ("", "Home > {S} > Story\n\n{H}\nBy {A} | {short_month} | {t24}\n\n{L}\n\n{P_md}\n\nNews number\n{id}\n\n2 Comments\n\nReader: Good news at last, we have waited two weeks for this to happen.\n"),
    ("", "{url}\n\n{H}\n\nPosted on {long} {t24}\n\n{L}\n\n{P_bold}\n\n{agency} and agencies\n"),
    ("", "Story ID: {id} | Section: {S} | Date: {mdy} {t12s}\n\n{H}\n\n{L}\n\n{P_dash}\n\nViews: 1,245\nFont size\n"),
    ("no id", "{agency}\n\n{H}\n\nBy {A}\n\nPublished {long}, {t24}\n\n{L}\n\n{P}\n\nRelated stories:\nBread prices rise in the capital\n"),
    ("", "{H}\n{H}\n\n{place} — {L}\n\n{P}\n\nReleased: {iso_offset}\nRef: {latin}/{id}\n"),
    ("", "Date\n{dashes} {t24}\nStory number\n{id}\n\n{H}\n\n{L}\n\n{P_tight_star}\n\nCredit: {agencies}\n"),
    ("date", "{K}\n{H}\n\n{L}\n\n{P}\n\nReleased on {long}\nReference: {latin}-{id}\n"),
    ("no date", "Dispatch no: {id}\n\n{H}\n\n{L}\n\n{P}\n\n{agency}\n"),
    ("", "News\nSport\nWeather\nVideo\nContact\n\n{H}\n\nBy {A}, {place}\n{long} {t24} BST\nViews: 987\n\n{L}\n\n{P}\n\nTags\n{T}\n\nRelated articles\n• Bread prices rise in the capital\n• Fire breaks out in forest near upper village\n\nItem number: {id}\n"),
    ("", "Item ID\t{id}\nLast modified\t{u_ymd} {u_t24}\nDate of publication\t{ymd} {t24}\n\n{H}\n\n{L_wrapped}\n\n{P_wrapped}\n\n(Reuters)\n"),
    ("", "{H} | {agency}\nSkip to content\nSearch\n{S}\n{H}\n2 hours ago\n{short_month} {utc} GMT\n{L}\n{P_tight}\nShare this story\nFacebook\nTwitter\nWhatsApp\nCopy link\nShort link: {url}\n"),
)  # fmt: skip

LAYOUTS = {"ar": AR, "fa": FA, "he": HE, "en": EN}
