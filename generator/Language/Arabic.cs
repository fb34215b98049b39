using System.Globalization;

namespace StaticGuide.Language;

/// <summary>With the digits 0 to 9, as much of the web writes them and sources can be compared with; signs as CLDR has them.</summary>
internal static class Arabic
{
    private static readonly LanguageForms General = new()
    {
        Decimal = ".",
        Group = ",",
        IsRightToLeft = true,
        DayPattern = "{0} {1} {2}",
        MonthPattern = "{1} {2}",
        PercentPattern = "{0}\u200E%\u200E",
        LessThan = "أقل من {0}",
        MoreThan = "أكثر من {0}",
        RangeWord = " إلى ",
        MoneyPattern = "\u200F{1}\u00A0{0}",
        Months = ["يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر"],
        Units = new Dictionary<string, UnitWords>
        {
            ["usd"] = new("", "دولار أمريكي"),
            ["usd-per-year"] = new("", "دولار أمريكي في السنة"),
            ["usd-per-hour"] = new(" في الساعة", "دولار أمريكي في الساعة"),
            ["percent"] = new("", "في المائة"),
            ["percentage-points"] = new(" نقطة مئوية", "نقطة مئوية")
            {
                Few = " نقاط مئوية",
                Many = " نقطة مئوية",
                InsteadOfOne = "نقطة مئوية واحدة",
                InsteadOfTwo = "نقطتان مئويتان",
                TwoBehindBound = "نقطتين مئويتين",
            },
            ["jobs"] = new(" وظيفة", "وظيفة")
            {
                Few = " وظائف",
                Many = " وظيفة",
                InsteadOfOne = "وظيفة واحدة",
                InsteadOfTwo = "وظيفتان",
                TwoBehindBound = "وظيفتين",
            },
            ["annual-openings"] = new(" وظيفة شاغرة في السنة", "وظيفة شاغرة في السنة")
            {
                Few = " وظائف شاغرة في السنة",
                Many = " وظيفة شاغرة في السنة",
                InsteadOfOne = "وظيفة شاغرة واحدة في السنة",
                InsteadOfTwo = "وظيفتان شاغرتان في السنة",
                TwoBehindBound = "وظيفتين شاغرتين في السنة",
            },
            ["people"] = new(" شخص", "شخص")
            {
                Few = " أشخاص",
                Many = " شخصًا",
                InsteadOfOne = "شخص واحد",
                InsteadOfTwo = "شخصان",
                TwoBehindBound = "شخصين",
            },
            ["years"] = new(" سنة", "سنوات")
            {
                Few = " سنوات",
                Many = " سنة",
                InsteadOfOne = "سنة واحدة",
                InsteadOfTwo = "سنتان",
                TwoBehindBound = "سنتين",
            },
            ["months"] = new(" شهر", "أشهر")
            {
                Few = " أشهر",
                Many = " شهرًا",
                InsteadOfOne = "شهر واحد",
                InsteadOfTwo = "شهران",
                TwoBehindBound = "شهرين",
            },
            ["weeks"] = new(" أسبوع", "أسابيع")
            {
                Few = " أسابيع",
                Many = " أسبوعًا",
                InsteadOfOne = "أسبوع واحد",
                InsteadOfTwo = "أسبوعان",
                TwoBehindBound = "أسبوعين",
            },
            ["days"] = new(" يوم", "أيام")
            {
                Few = " أيام",
                Many = " يومًا",
                InsteadOfOne = "يوم واحد",
                InsteadOfTwo = "يومان",
                TwoBehindBound = "يومين",
            },
            ["hours"] = new(" ساعة", "ساعات")
            {
                Few = " ساعات",
                Many = " ساعة",
                InsteadOfOne = "ساعة واحدة",
                InsteadOfTwo = "ساعتان",
                TwoBehindBound = "ساعتين",
            },
        },
        Naming = new()
        {
            References =
                "صفحة الصفحة للصفحة بالصفحة والصفحة فصل الفصل للفصل بالفصل والفصل مادة المادة للمادة بالمادة "
                + "والمادة القسم للقسم بالقسم والقسم باب الباب للباب بالباب والباب جدول الجدول للجدول بالجدول "
                + "والجدول شكل الشكل للشكل بالشكل والشكل فقرة الفقرة للفقرة بالفقرة والفقرة بند البند للبند بالبند "
                + "والبند ملحق الملحق للملحق بالملحق والملحق الجزء للجزء بالجزء والجزء مجلد المجلد للمجلد بالمجلد "
                + "والمجلد سؤال السؤال للسؤال بالسؤال والسؤال خطوة الخطوة للخطوة بالخطوة والخطوة مستوى المستوى "
                + "للمستوى بالمستوى والمستوى مرحلة المرحلة للمرحلة بالمرحلة والمرحلة رقم "
                + "الرقم برقم",
            Lists = "الصفحات الفصول المواد الأقسام الجداول الأشكال الفقرات البنود الخطوات الأسئلة",
            Links = "و إلى أو حتى",
            Sources = "المصدر المصادر",
            OtherMonths = "كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين جانفي فيفري أفريل جوان جويلية أوت شتنبر نونبر دجنبر",
            YearCues = "عام سنة منذ العام السنة",
            Clock = "صباحا صباح مساء",
            Each = "كل لكل",
            AtHour = "الساعة",
            BehindHour = "صباحا صباح مساء ظهرا ظهر من و في بعد قبل إلى حتى",
        },
        References = new()
        {
            Published = "نُشر: {0}",
            PublishedOnline = "نُشر على الإنترنت: {0}",
            Preprint = "نسخة أولية نُشرت على الإنترنت: {0}",
            Accessed = "اطُّلع عليه: {0}",
            Circa = "نحو {0}",
            Seasons = ["ربيع", "صيف", "خريف", "شتاء"],
            Season = "{0} {1}",
            EtAl = "وآخرون",
            In = "في",
            Editor = "محرر",
            Editors = "محررون",
            Edition = "الطبعة {0}",
            Ordinal = n => n.ToString(CultureInfo.InvariantCulture),
            Volume = "المجلد {0}",
            Version = "الإصدار {0}",
            PresentedAt = "قُدِّم في: {0}",
            Dissertation = "أطروحة",
        },
        Charts = new()
        {
            Title = "رسم بياني: {0}",
            Range = "شريط على مقياس يبدأ من الصفر، والقيمة الوسطى مميزة.",
            RangeBelowZero = "شريط على مقياس ينزل تحت الصفر، والصفر والقيمة الوسطى مميزان.",
            Bars = "أعمدة تبدأ من الصفر.",
            Split = "شريط مقسم إلى أجزاء.",
            Line = "خط عبر الزمن يبدأ من الصفر.",
            LineBelowZero = "خط عبر الزمن على مقياس ينزل تحت الصفر.",
            Rest = "الباقي",
            Separator = "؛ ",
            ShowTable = "أرقام هذا الرسم",
            Table = "جدول",
            Label = "ماذا",
            Value = "القيمة",
            When = "متى",
            NoValue = "غير معروف",
        },
        Page = new()
        {
            Table = "جدول",
            Footnotes = "حواشٍ",
            Footnote = "حاشية",
            BackToFootnote = "العودة إلى الحاشية {0}",
            WholeSource = "المصدر كله",
            WholePart = "الجزء المذكور كله",
            CallOuts = ["احترس", "إفصاح", "مهم", "ملاحظة", "نصيحة", "تحذير"],
            Done = "تم",
            ToDo = "لم يتم بعد",
        },
    };

    public static readonly LanguageForms Forms = General with
    {
        Regions = LanguageForms.ByRegion((General with { Decimal = ",", Group = "." }, "DZ LY MA MR TN")),
    };
}
