using System.Globalization;

namespace StaticGuide.Language;

/// <summary>As in the United States; other regions differ in the order of a date, and a few in the signs within numbers.</summary>
internal static class English
{
    public static readonly NumberNames Numbers = new(
        Ones: "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
            + "eighteen nineteen",
        Tens: "twenty thirty forty fifty sixty seventy eighty ninety",
        Hundred: "hundred",
        One: "",
        Scales:
        [
            (100, "hundred"),
            (1_000, "thousand thousands"),
            (1_000_000, "million millions mn mln"),
            (1_000_000_000, "billion billions bn"),
            (1_000_000_000_000, "trillion trillions tn"),
        ]
    );

    public static readonly SentenceWords Sentences = new(
        Abbreviations: "mr mrs ms dr prof rev hon st sr jr gen col sgt lt capt gov sen rep vs cf al approx ca dept univ assn bros inc ltd co "
            + "corp llc vol fig figs sec ch chap pp p ed eds est jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs "
            + "fri ave blvd rd incl excl resp eg ie e.g i.e u.s.c",
        Numbered: "no nos art arts para paras reg regs s ss sch ext apt ste rm",
        Closing: "etc a.m p.m u.s avg min max pct ph ft lb lbs oz",
        Openers: "The A An In On At By For From To Of With It Its This That These Those They Their There He She We You I Most Many Some "
            + "Several Few All Each Every Both No If When While As Although However But And Or So Because Since After Before During "
            + "Employment About"
    );

    private static readonly LanguageForms General = new()
    {
        Decimal = ".",
        Group = ",",
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        DayPattern = "{1} {0}, {2}",
        MonthPattern = "{1} {2}",
        PercentPattern = "{0}%",
        LessThan = "less than {0}",
        MoreThan = "more than {0}",
        RangeWord = " to ",
        References = new()
        {
            Published = "Published {0}",
            PublishedOnline = "Published online {0}",
            Preprint = "Preprint posted online {0}",
            Accessed = "Accessed {0}",
            Circa = "circa {0}",
            Seasons = ["Spring", "Summer", "Autumn", "Winter"],
            Season = "{0} {1}",
            EtAl = "et al",
            In = "In",
            Editor = "ed",
            Editors = "eds",
            Edition = "{0} ed",
            Ordinal = n =>
                n.ToString(CultureInfo.InvariantCulture)
                + (
                    n % 100 is 11 or 12 or 13
                        ? "th"
                        : (n % 10) switch
                        {
                            1 => "st",
                            2 => "nd",
                            3 => "rd",
                            _ => "th",
                        }
                ),
            Volume = "Vol {0}",
            Version = "Version {0}",
            PresentedAt = "Presented at: {0}",
            Dissertation = "Dissertation",
        },
        Charts = new()
        {
            Title = "Chart: {0}",
            Range = "A band on a scale from zero, with the middle value marked.",
            RangeBelowZero = "A band on a scale that goes below zero, with zero and the middle value marked.",
            Bars = "Bars from zero.",
            Split = "One bar, divided into parts.",
            Line = "A line over time, above zero.",
            LineBelowZero = "A line over time, on a scale that goes below zero.",
            Rest = "The rest",
            ShowTable = "The figures of this chart",
            Table = "Table",
            Label = "What",
            Value = "Value",
            When = "When",
            NoValue = "not known",
        },
        Page = new()
        {
            Table = "Table",
            Footnotes = "Footnotes",
            Footnote = "Footnote",
            BackToFootnote = "Back to footnote {0}",
            WholeSource = "The source as a whole",
            WholePart = "The part named, as a whole",
            CallOuts = ["Caution", "Disclosure", "Important", "Note", "Tip", "Warning"],
            Done = "Done",
            ToDo = "To do",
        },
    };

    /// <summary>The day before the month, as in most of the world.</summary>
    private static readonly LanguageForms DayFirst = General with { DayPattern = "{0} {1} {2}", UsDollar = "US$" };

    private static readonly LanguageForms OnContinent = DayFirst with { Decimal = ",", Group = ".", PercentPattern = "{0}\u00A0%" };

    private static readonly LanguageForms WithSpaces = OnContinent with { Group = "\u00A0" };

    public static readonly LanguageForms Forms = General with
    {
        Regions = LanguageForms.ByRegion(
            (General, "US AS BI GU MH MP PH PR UM VI"),
            (General with { UsDollar = "US$" }, "CA"),
            (DayFirst with { UsDollar = "$" }, "AE"),
            (DayFirst with { GroupSize = 2, UsDollar = "$" }, "IN"),
            (DayFirst with { Decimal = ",", Group = "\u00A0" }, "ZA"),
            (DayFirst with { Group = "’", MoneyPattern = "{0}\u00A0{1}" }, "CH LI"),
            (OnContinent, "DE"),
            (OnContinent with { PercentPattern = "{0}%" }, "BE NL SI"),
            (OnContinent with { Group = "\u00A0", MoneyGroup = ".", MoneyPattern = "{0}\u00A0{1}" }, "AT"),
            (OnContinent with { MoneyPattern = "{1}\u00A0{0}" }, "DK"),
            (WithSpaces, "FI"),
            (WithSpaces with { MoneyPattern = "{1}\u00A0{0}" }, "SE")
        ),
        Elsewhere = DayFirst,
    };
}
