using System.Globalization;

namespace StaticGuide.Language;

/// <summary>As in Israel.</summary>
internal static class Hebrew
{
    private static readonly LanguageForms General = new()
    {
        Decimal = ".",
        Group = ",",
        IsRightToLeft = true,
        DayPattern = "{0} ב{1} {2}",
        MonthPattern = "{1} {2}",
        PercentPattern = "{0}%",
        LessThan = "פחות מ־{0}",
        MoreThan = "יותר מ־{0}",
        RangeWord = " עד ",
        MoneyPattern = "\u200F{1}\u00A0{0}",
        Months = ["ינואר", "פברואר", "מרץ", "אפריל", "מאי", "יוני", "יולי", "אוגוסט", "ספטמבר", "אוקטובר", "נובמבר", "דצמבר"],
        Units = new Dictionary<string, UnitWords>
        {
            ["usd"] = new("", "דולרים אמריקאיים"),
            ["usd-per-year"] = new("", "דולרים אמריקאיים לשנה"),
            ["usd-per-hour"] = new(" לשעה", "דולרים אמריקאיים לשעה"),
            ["percent"] = new("", "אחוזים"),
            ["percentage-points"] = new(" נקודות אחוז", "נקודות אחוז", " נקודת אחוז"),
            ["jobs"] = new(" משרות", "משרות", " משרה"),
            ["annual-openings"] = new(" משרות פנויות בשנה", "משרות פנויות בשנה", " משרה פנויה בשנה"),
            ["people"] = new(" אנשים", "אנשים", " אדם"),
            ["years"] = new(" שנים", "שנים", " שנה"),
            ["months"] = new(" חודשים", "חודשים", " חודש") { InsteadOfTwo = "חודשיים" },
            ["weeks"] = new(" שבועות", "שבועות", " שבוע") { InsteadOfTwo = "שבועיים" },
            ["days"] = new(" ימים", "ימים", " יום") { InsteadOfTwo = "יומיים" },
            ["hours"] = new(" שעות", "שעות", " שעה") { InsteadOfTwo = "שעתיים" },
        },
        Naming = new()
        {
            References =
                "עמוד בעמוד לעמוד העמוד ועמוד פרק בפרק לפרק הפרק ופרק סעיף בסעיף לסעיף הסעיף וסעיף תקנה בתקנה "
                + "לתקנה התקנה ותקנה טבלה בטבלה לטבלה הטבלה וטבלה איור באיור לאיור האיור ואיור תרשים בתרשים לתרשים "
                + "התרשים ותרשים נספח בנספח לנספח הנספח ונספח חלק בחלק לחלק החלק שלב בשלב לשלב השלב ושלב שאלה "
                + "בשאלה לשאלה השאלה ושאלה כרך בכרך לכרך הכרך וכרך מספר מס ומס במס חוק פסקה בפסקה שורה",
            Lists = "עמודים בעמודים פרקים בפרקים סעיפים בסעיפים לסעיפים טבלאות שלבים שאלות",
            Links = "עד או",
            Sources = "מקור מקורות",
            OtherMonths = "מרס במרס",
            YearCues = "שנת בשנת משנת לשנת מאז",
            Each = "כל לכל בכל",
            AtHour = "בשעה השעה משעה",
            BehindHour = "בבוקר בערב בצהריים בלילה עד",
        },
        References = new()
        {
            Published = "פורסם: {0}",
            PublishedOnline = "פורסם ברשת: {0}",
            Preprint = "טיוטה מוקדמת, פורסמה ברשת: {0}",
            Accessed = "אוחזר: {0}",
            Circa = "בערך {0}",
            Seasons = ["אביב", "קיץ", "סתיו", "חורף"],
            Season = "{0} {1}",
            EtAl = "ואחרים",
            In = "בתוך",
            Editor = "עורך",
            Editors = "עורכים",
            Edition = "מהדורה {0}",
            Ordinal = n => n.ToString(CultureInfo.InvariantCulture),
            Volume = "כרך {0}",
            Version = "גרסה {0}",
            PresentedAt = "הוצג ב: {0}",
            Dissertation = "עבודת דוקטור",
        },
        Charts = new()
        {
            Title = "תרשים: {0}",
            Range = "פס על סולם מאפס, ובו מסומן הערך האמצעי.",
            RangeBelowZero = "פס על סולם שיורד מתחת לאפס, ובו מסומנים האפס והערך האמצעי.",
            Bars = "עמודות מאפס.",
            Split = "עמודה מחולקת לחלקים.",
            Line = "קו לאורך זמן, מאפס.",
            LineBelowZero = "קו לאורך זמן, על סולם שיורד מתחת לאפס.",
            Rest = "השאר",
            ShowTable = "המספרים שבתרשים",
            Table = "טבלה",
            Label = "מה",
            Value = "ערך",
            When = "מתי",
            NoValue = "לא ידוע",
        },
        Page = new()
        {
            Table = "טבלה",
            Footnotes = "הערות שוליים",
            Footnote = "הערת שוליים",
            BackToFootnote = "חזרה להערת שוליים {0}",
            WholeSource = "המקור כולו",
            WholePart = "החלק הנזכר, כולו",
            CallOuts = ["זהירות", "גילוי נאות", "חשוב", "הערה", "עצה", "אזהרה"],
            Done = "בוצע",
            ToDo = "לביצוע",
        },
    };

    public static readonly LanguageForms Forms = General;
}
