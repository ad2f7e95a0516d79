# ruff: noqa: E501
"""Invented stories in four languages, each in the register of its press; no real person or event."""

from msgspec import Struct


class Story(Struct, frozen=True, kw_only=True):
    """A story and what an agency prints around it. `body` mixes paragraphs and, as `= …`, intertitles."""

    language: str
    headline: str
    kicker: str
    lead: str
    body: tuple[str, ...]
    section: str
    keywords: tuple[str, ...]
    author: str
    place: str
    agency: str
    agencies: str
    latin: str = "sahel"

    @property
    def paragraphs(self) -> list[str]:
        """Lead and paragraphs, without intertitles."""
        return [self.lead, *(text for text in self.body if not text.startswith("= "))]

    @property
    def intertitles(self) -> list[str]:
        """The intertitles alone."""
        return [text[2:] for text in self.body if text.startswith("= ")]


STORIES = (
    Story(
        language="ar",
        headline="مرفأ الساحل يستأنف العمل بعد إغلاق دام أسبوعين",
        kicker="النقل البحري",
        lead="أعلنت إدارة مرفأ الساحل، صباح اليوم، استئناف حركة السفن بعد إغلاق دام أسبوعين بسبب العاصفة التي ضربت الشاطئ الشمالي.",
        body=(
            "وقال مدير المرفأ إن ثلاث سفن محملة بالقمح رست على الرصيف الثاني منذ ساعات الفجر الأولى، على أن تصل سفينتان أخريان قبل نهاية الأسبوع.",
            "وأضاف: «فحصنا الأرصفة والرافعات كلها، ولم نجد ضررا يمنع العمل».",
            "= خسائر التجار",
            "من جهتها، قدرت غرفة التجارة خسائر الأسبوعين بنحو مليوني دينار، وطالبت بخطة تجنب المدينة توقفا كهذا في الشتاء المقبل.",
            "وأوضح البيان أن أصحاب المخازن سيتسلمون بضائعهم وفق جدول يعلن مساء الخميس، وأن الأولوية للمواد الغذائية والأدوية.",
            "ولم تعلن وزارة النقل بعد موعد فتح الرصيف الثالث الذي تضررت حواجزه الحجرية.",
        ),
        section="اقتصاد",
        keywords=("المرفأ", "القمح", "غرفة التجارة"),
        author="ليلى",
        place="الساحل",
        agency="وكالة أنباء الساحل",
        agencies="وكالات",
    ),
    Story(
        language="ar",
        headline="وفدا البلدين يتفقان على جولة ثالثة من المحادثات في الربيع",
        kicker="محادثات المياه",
        lead="اتفق وفدا البلدين الجارين، في ختام يومين من المحادثات حول مياه النهر، على عقد جولة ثالثة في الربيع المقبل لبحث حصص الري.",
        body=(
            "وجاء في البيان الختامي أن اللجان الفنية ستتبادل قراءات المناسيب كل شهر، وأن خبراء من الطرفين سيزورون السدود الأربعة.",
            'وقال رئيس الوفد المضيف في مؤتمر صحفي مقتضب: "ما اتفقنا عليه اليوم قابل للقياس، وهذا هو الفرق عن الجولتين السابقتين".',
            "ورد رئيس الوفد الزائر بأن بلاده تنتظر الأرقام قبل أن تصف المحادثات بالناجحة.",
            "= ما الذي بقي عالقا؟",
            "وبحسب مصدر حضر الاجتماعات، بقيت مسألة التعويض عن سنوات الجفاف دون حل، وأحيلت إلى الوزيرين.",
            "ويعيش على ضفتي النهر أكثر من مليون مزارع، يعتمد معظمهم على القنوات القديمة التي حفرت قبل سبعين عاما.",
            "ومن المتوقع أن يعلن موعد الجولة المقبلة بعد عطلة رأس السنة.",
        ),
        section="سياسة",
        keywords=("المياه", "محادثات", "الري"),
        author="ليلى",
        place="دمشق",
        agency="شبكة الضفاف",
        agencies="وكالات",
        latin="dhifaf",
    ),
    Story(
        language="ar",
        headline="افتتاح أول مكتبة متنقلة في قرى الجبل",
        kicker="ثقافة",
        lead="انطلقت من ساحة البلدة القديمة، أمس الثلاثاء، أول مكتبة متنقلة تجوب قرى الجبل، حاملة أربعة آلاف كتاب للأطفال والكبار.",
        body=(
            "وتتوقف الحافلة الزرقاء في كل قرية يومين في الشهر، ويستطيع القارئ أن يستعير خمسة كتب دفعة واحدة.",
            "وقالت أمينة المكتبة إن الفكرة ولدت حين أغلقت المدرسة الوحيدة في القرية العليا أبوابها بسبب الثلج.",
            "وتتكفل جمعية أهلية بنفقات الوقود، فيما تبرع ناشرون من المدينة بنصف الكتب.",
            "وأكد رئيس البلدية أن التجربة ستمتد إلى قرى السهل إذا نجحت في عامها الأول.",
        ),
        section="ثقافة",
        keywords=("كتب", "مكتبة"),
        author="ليلى",
        place="الجبل",
        agency="صحيفة المنارة",
        agencies="الوكالات",
        latin="manara",
    ),
    Story(
        language="fa",
        headline="بندر شمالی پس از دو هفته توقف بازگشایی شد",
        kicker="مدیر بندر خبر داد:",
        lead="مدیر بندر شمالی از ازسرگیری رفت‌وآمد کشتی‌ها خبر داد و گفت اسکله‌های اول و دوم از بامداد امروز پذیرای کشتی‌های حامل گندم هستند.",
        body=(
            "وی در گفت‌وگو با خبرنگار ما افزود: «همهٔ جرثقیل‌ها را بررسی کردیم و آسیبی که مانع کار باشد ندیدیم.»",
            "به گفتهٔ او، سه کشتی پهلو گرفته‌اند و دو کشتی دیگر تا پایان هفته می‌رسند.",
            "= خسارت بازرگانان",
            "اتاق بازرگانی شهر خسارت این دو هفته را نزدیک به دو میلیارد تومان برآورد کرده و خواستار برنامه‌ای برای زمستان آینده شده است.",
            "در بیانیهٔ اتاق آمده است که تحویل کالا بر پایهٔ جدولی انجام می‌شود که عصر پنجشنبه منتشر خواهد شد.",
            "زمان بازگشایی اسکلهٔ سوم که دیوارهٔ سنگی آن آسیب دیده، هنوز روشن نیست.",
        ),
        section="اقتصادی",
        keywords=("بندر", "گندم", "کشتیرانی"),
        author="دارا",
        place="بندر شمالی",
        agency="خبرگزاری ساحل",
        agencies="خبرگزاری‌ها",
    ),
    Story(
        language="fa",
        headline="دور سوم گفت‌وگوهای آب در بهار برگزار می‌شود",
        kicker="در پایان نشست دوروزه",
        lead="هیئت‌های دو کشور همسایه در پایان نشست دوروزهٔ خود دربارهٔ آب رودخانه توافق کردند دور سوم گفت‌وگوها را در بهار آینده برگزار کنند.",
        body=(
            "بر پایهٔ بیانیهٔ پایانی، کمیته‌های فنی هر ماه اندازه‌گیری‌های خود را رد و بدل می‌کنند و کارشناسان دو طرف از چهار سد بازدید خواهند کرد.",
            "رئیس هیئت میزبان در نشست خبری کوتاهی گفت: «آنچه امروز پذیرفتیم، سنجیدنی است و تفاوت این دور با دو دور پیش همین است.»",
            "= چه چیزی حل نشد؟",
            "به گفتهٔ منبعی که در نشست‌ها حاضر بود، موضوع جبران سال‌های خشکسالی بی‌نتیجه ماند و به وزیران سپرده شد.",
            "بیش از یک میلیون کشاورز در دو سوی رودخانه زندگی می‌کنند که بیشترشان به کانال‌های کهنهٔ هفتادساله وابسته‌اند.",
            "انتظار می‌رود زمان دور بعد پس از تعطیلات اعلام شود.",
        ),
        section="سیاسی",
        keywords=("آب", "گفت‌وگو", "رودخانه"),
        author="دارا",
        place="تهران",
        agency="پایگاه خبری کرانه",
        agencies="رسانه‌ها",
        latin="karaneh",
    ),
    Story(
        language="fa",
        headline="نخستین کتابخانهٔ سیار روستاهای کوهستان راه افتاد",
        kicker="فرهنگ",
        lead="نخستین کتابخانهٔ سیار روستاهای کوهستان روز سه‌شنبه با چهار هزار جلد کتاب از میدان شهر به راه افتاد.",
        body=(
            "این اتوبوس آبی هر ماه دو روز در هر روستا می‌ماند و هر خواننده می‌تواند پنج کتاب به امانت ببرد.",
            "کتابدار این طرح می‌گوید فکر آن زمانی شکل گرفت که تنها مدرسهٔ روستای بالا به علت برف بسته شد.",
            "هزینهٔ سوخت را یک انجمن مردمی می‌پردازد و نیمی از کتاب‌ها را ناشران شهر هدیه کرده‌اند.",
            "شهردار گفت اگر سال اول موفق باشد، طرح به روستاهای دشت هم خواهد رسید.",
        ),
        section="فرهنگی",
        keywords=("کتاب", "روستا"),
        author="دارا",
        place="کوهستان",
        agency="روزنامه بامداد",
        agencies="خبرگزاری‌ها",
        latin="bamdad",
    ),
    Story(
        language="he",
        headline="הנמל הצפוני חזר לפעול אחרי שבועיים של השבתה",
        kicker="תחבורה ימית",
        lead="הנהלת הנמל הצפוני הודיעה הבוקר על חידוש תנועת האוניות, אחרי שבועיים שבהם היה הנמל סגור בגלל הסערה שפגעה בחוף.",
        body=(
            "לדברי מנהל הנמל, שלוש אוניות עמוסות חיטה עגנו ברציף השני מאז שעות הבוקר המוקדמות, ושתיים נוספות צפויות להגיע עד סוף השבוע.",
            '"בדקנו את כל הרציפים והעגורנים, ולא מצאנו נזק שמונע עבודה", הוסיף המנהל.',
            "= הנזק לסוחרים",
            "בלשכת המסחר מעריכים את ההפסדים בכשני מיליון שקל, ודורשים תוכנית שתמנע השבתה דומה בחורף הבא.",
            "בהודעת הלשכה נאמר כי בעלי המחסנים יקבלו את הסחורה לפי לוח זמנים שיפורסם ביום חמישי בערב.",
            "משרד התחבורה טרם מסר מתי ייפתח הרציף השלישי, ששובר הגלים שלו ניזוק.",
        ),
        section="כלכלה",
        keywords=("נמל", "חיטה", "לשכת המסחר"),
        author="נועה",
        place="חיפה",
        agency="סוכנות החוף",
        agencies="סוכנויות הידיעות",
    ),
    Story(
        language="he",
        headline="המשלחות סיכמו: סבב שלישי של שיחות המים ייערך באביב",
        kicker="שיחות המים",
        lead="משלחות שתי המדינות השכנות סיכמו, בתום יומיים של שיחות על מי הנהר, לקיים סבב שלישי באביב הקרוב ולדון בו במכסות ההשקיה.",
        body=(
            "בהודעת הסיכום נכתב כי הוועדות המקצועיות יחליפו מדידות מדי חודש, ומומחים משני הצדדים יבקרו בארבעת הסכרים.",
            'ראש המשלחת המארחת אמר במסיבת עיתונאים קצרה: "מה שהוסכם היום ניתן למדידה, וזה ההבדל משני הסבבים הקודמים".',
            "= מה נותר פתוח?",
            "לפי גורם שנכח בפגישות, שאלת הפיצוי על שנות הבצורת נותרה ללא פתרון והועברה לשרים.",
            "משני עברי הנהר חיים יותר ממיליון חקלאים, ורובם תלויים בתעלות ישנות שנחפרו לפני שבעים שנה.",
            "המועד המדויק צפוי להתפרסם אחרי החגים.",
        ),
        section="מדיני",
        keywords=("מים", "שיחות", "נהר"),
        author="נועה",
        place="ירושלים",
        agency="אתר הגשר",
        agencies="סוכנויות הידיעות",
        latin="gesher",
    ),
    Story(
        language="he",
        headline="ספרייה ניידת ראשונה יצאה לכפרי ההר",
        kicker="תרבות",
        lead="ספרייה ניידת ראשונה, ובה ארבעת אלפים ספרים לילדים ולמבוגרים, יצאה אתמול מכיכר העיר לכפרי ההר.",
        body=(
            "האוטובוס הכחול יעצור בכל כפר יומיים בחודש, וכל קורא יוכל לשאול חמישה ספרים בבת אחת.",
            "הספרנית סיפרה כי הרעיון נולד כשבית הספר היחיד בכפר העליון נסגר בגלל השלג.",
            "את הדלק מממנת עמותה מקומית, ומחצית מהספרים תרמו מוציאים לאור מהעיר.",
            "ראש המועצה אמר כי אם השנה הראשונה תצליח, ייסע האוטובוס גם לכפרי המישור.",
        ),
        section="תרבות",
        keywords=("ספרים", "ספרייה"),
        author="נועה",
        place="צפת",
        agency="עיתון המגדלור",
        agencies="סוכנויות",
        latin="migdalor",
    ),
    Story(
        language="en",
        headline="Northern port reopens after two-week closure",
        kicker="Shipping",
        lead="The northern port resumed work on Wednesday morning after a two-week closure caused by the storm that battered the coast, its management said.",
        body=(
            "Three ships carrying wheat have tied up at the second quay since dawn, and two more are due before the end of the week, the port's director said.",
            "“We have checked every quay and every crane and found no damage that would stop the work,” he added.",
            "= Losses for traders",
            "The chamber of commerce put the losses of the two weeks at about two million pounds and called for a plan to spare the town another standstill next winter.",
            "Warehouse owners will receive their goods according to a timetable to be published on Thursday evening, its statement said, with food and medicine coming first.",
            "The transport ministry has yet to say when the third quay, whose stone barrier was damaged, will open.",
        ),
        section="Business",
        keywords=("port", "wheat", "chamber of commerce"),
        author="Layla",
        place="NORTHPORT",
        agency="Coast News Agency",
        agencies="agencies",
    ),
    Story(
        language="en",
        headline="Neighbours agree third round of water talks in spring",
        kicker="Water talks",
        lead="Delegations from the two neighbouring states agreed to hold a third round of talks in the spring on sharing the river, ending two days of meetings.",
        body=(
            "Technical committees will exchange gauge readings every month, the final statement said, and experts from both sides will visit the four dams.",
            '"What we agreed today can be measured, and that is the difference from the last two rounds," the head of the host delegation told a short press conference.',
            "The visiting side answered that it would wait for the figures before calling the talks a success.",
            "= What remains open?",
            "According to a person who attended the meetings, the question of compensation for the years of drought was left to the ministers.",
            "More than a million farmers live along the two banks, most of them dependent on canals dug seventy years ago.",
            "A date is expected after the holidays.",
        ),
        section="World",
        keywords=("water", "river", "talks"),
        author="Sam",
        place="LONDON",
        agency="The Bridge Observer",
        agencies="agencies",
        latin="bridge",
    ),
    Story(
        language="en",
        headline="First mobile library sets off for mountain villages",
        kicker="Culture",
        lead="The first mobile library to serve the mountain villages left the market square on Tuesday with four thousand books on board.",
        body=(
            "The blue bus will stop in each village for two days a month, and readers may borrow five books at a time.",
            "The librarian said that the idea was born when the only school of the upper village closed because of the snow.",
            "A local charity pays for the fuel, and publishers in the city have given half of the books.",
            "If the first year goes well, the mayor said, the bus will reach the villages of the plain too.",
        ),
        section="Culture",
        keywords=("books", "library"),
        author="Sam",
        place="HILLTOWN",
        agency="Lantern Weekly",
        agencies="agencies",
        latin="lantern",
    ),
)
