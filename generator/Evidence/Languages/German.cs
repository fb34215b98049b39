using System.Globalization;

namespace StaticGuide.Evidence.Languages;

internal static class German
{
    public static readonly LanguageForms Forms = new()
    {
        Decimal = ",",
        Group = ".",
        Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        DayPattern = "{0}. {1} {2}",
        MonthPattern = "{1} {2}",
        PercentPattern = "{0}\u00A0%",
        LessThan = "weniger als {0}",
        MoreThan = "mehr als {0}",
        RangeWord = " bis ",
        HomePage = "Start",
        References = new()
        {
            Published = "Veröffentlicht: {0}",
            PublishedOnline = "Online veröffentlicht: {0}",
            Preprint = "Preprint, online gestellt: {0}",
            Accessed = "Abgerufen: {0}",
            Circa = "um {0}",
            DayPattern = "{0}. {1} {2}",
            EtAl = "et al",
            In = "In",
            Editor = "Hrsg",
            Editors = "Hrsg",
            Edition = "{0} Aufl",
            Ordinal = n => n.ToString(CultureInfo.InvariantCulture) + ".",
            Volume = "Bd {0}",
            Version = "Version {0}",
            PresentedAt = "Vorgestellt bei: {0}",
            Dissertation = "Dissertation",
        },
        Charts = new()
        {
            Title = "Diagramm: {0}",
            Range = "Ein Band auf einer Skala ab null, mit markiertem mittlerem Wert.",
            Bars = "Balken ab null.",
            Split = "Ein Balken, in Teile gegliedert.",
            Rest = "Die Teile lassen ein Stück des Balkens leer.",
            ShowTable = "Die Zahlen zu diesem Diagramm",
            Table = "Tabelle",
            Label = "Was",
            Value = "Wert",
            When = "Wann",
        },
    };
}
