using System.Globalization;

namespace StaticGuide.Evidence.Languages;

internal static class English
{
    public static readonly LanguageForms Forms = new()
    {
        Decimal = ".",
        Group = ",",
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        DayPattern = "{0} {1} {2}",
        MonthPattern = "{1} {2}",
        PercentPattern = "{0}%",
        LessThan = "less than {0}",
        MoreThan = "more than {0}",
        RangeWord = " to ",
        HomePage = "Home",
        References = new()
        {
            Published = "Published {0}",
            PublishedOnline = "Published online {0}",
            Preprint = "Preprint posted online {0}",
            Accessed = "Accessed {0}",
            Circa = "circa {0}",
            DayPattern = "{1} {0}, {2}",
            EtAl = "et al",
            In = "In",
            Editor = "ed",
            Editors = "eds",
            Edition = "{0} ed",
            Ordinal = n => n.ToString(CultureInfo.InvariantCulture)
                + (n % 100 is 11 or 12 or 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" }),
            Volume = "Vol {0}",
            Version = "Version {0}",
            PresentedAt = "Presented at: {0}",
            Dissertation = "Dissertation",
        },
        Charts = new()
        {
            Title = "Chart: {0}",
            Range = "A band on a scale from zero, with the middle value marked.",
            Bars = "Bars from zero.",
            Split = "One bar, divided into parts.",
            Rest = "The parts leave some of the bar empty.",
            ShowTable = "The figures of this chart",
            Table = "Table",
            Label = "What",
            Value = "Value",
            When = "When",
        },
    };
}
