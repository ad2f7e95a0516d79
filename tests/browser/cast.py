"""Who signs in, and the words of the stories that `seed` makes."""

from typing import Any

PASSWORD = "a long password"
DESK = {"ar": "layla", "en": "noa"}  # who reads the desk in which language
WORDS: dict[str, dict[str, Any]] = {
    "ar": {
        "headline": "جسر جديد يصل ضفتي النهر",
        "lead": "<p>افتتحت البلدية الجسر صباح اليوم بعد عامين من العمل.</p>",
        "paragraph": "<p>عبر المئات سيرًا على الأقدام، وبينهم زوار من <b>Marsana</b>.</p>",
        "intertitle": "ما بعد الافتتاح",
        "quote": "<p>انتظرنا هذا اليوم طويلًا.</p>",
        "keywords": "جسور، نقل",
        "note": "ذكرنا سنة خاطئة لبدء العمل.",
        "reason": "لم يتأكد الخبر من مصدر ثانٍ.",
        "comment": "أخيرًا! شكرًا للبلدية.",
    },
    "en": {
        "headline": "A new bridge joins the banks",
        "lead": "<p>The town opened the bridge this morning after two years of work.</p>",
        "paragraph": "<p>Hundreds walked across, some of them from <b>مرسانا</b>.</p>",
        "intertitle": "What comes next",
        "quote": "<p>We have waited for this day.</p>",
        "keywords": "bridges, transport",
        "note": "We gave the wrong year for the start of the work.",
        "reason": "A second source did not confirm it.",
        "comment": "At last! Thank you.",
    },
}
