using System.Globalization;

namespace StaticGuide.Language;

/// <summary>As in Germany; Austria and Switzerland write numbers otherwise.</summary>
internal static class German
{
    public static readonly NumberNames Numbers = new(
        Ones: "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn "
            + "achtzehn neunzehn",
        Tens: "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig",
        Hundred: "hundert",
        One: "eine einen",
        Scales: [(1_000, "tausend"), (1_000_000, "millionen mio"), (1_000_000_000, "milliarde milliarden mrd")]
    );

    public static readonly SentenceWords Sentences = new(
        Abbreviations: "bzw ca evtl",
        Numbered: "nr abs",
        Closing: "",
        Openers: "Der Die Das Ein Eine"
    );

    private static readonly LanguageForms General = new()
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
        MoneyPattern = "{1}\u00A0{0}",
        Units = new Dictionary<string, UnitWords>
        {
            ["usd"] = new("", "US-Dollar"),
            ["usd-per-year"] = new("", "US-Dollar pro Jahr"),
            ["usd-per-hour"] = new(" pro Stunde", "US-Dollar pro Stunde"),
            ["percent"] = new("", "Prozent"),
            ["percentage-points"] = new(" Prozentpunkte", "Prozentpunkte", " Prozentpunkt"),
            ["jobs"] = new(" Stellen", "Stellen", " Stelle"),
            ["annual-openings"] = new(" freie Stellen im Jahr", "freie Stellen im Jahr", " freie Stelle im Jahr"),
            ["people"] = new(" Personen", "Personen", " Person"),
            ["years"] = new(" Jahre", "Jahre", " Jahr"),
            ["months"] = new(" Monate", "Monate", " Monat"),
            ["weeks"] = new(" Wochen", "Wochen", " Woche"),
            ["days"] = new(" Tage", "Tage", " Tag"),
            ["hours"] = new(" Stunden", "Stunden", " Stunde"),
        },
        References = new()
        {
            Published = "Veröffentlicht: {0}",
            PublishedOnline = "Online veröffentlicht: {0}",
            Preprint = "Preprint, online gestellt: {0}",
            Accessed = "Abgerufen: {0}",
            Circa = "um {0}",
            Seasons = ["Frühjahr", "Sommer", "Herbst", "Winter"],
            Season = "{0} {1}",
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
            RangeBelowZero = "Ein Band auf einer Skala, die unter null reicht, mit markierter Null und markiertem mittlerem Wert.",
            Bars = "Balken ab null.",
            Split = "Ein Balken, in Teile gegliedert.",
            Line = "Eine Linie über die Zeit, ab null.",
            LineBelowZero = "Eine Linie über die Zeit, auf einer Skala, die unter null reicht.",
            Rest = "Der Rest",
            ShowTable = "Die Zahlen zu diesem Diagramm",
            Table = "Tabelle",
            Label = "Was",
            Value = "Wert",
            When = "Wann",
            NoValue = "nicht bekannt",
        },
        Page = new()
        {
            Table = "Tabelle",
            Footnotes = "Fußnoten",
            WholeSource = "Die Quelle als Ganzes",
            WholePart = "Die genannte Stelle als Ganzes",
            CallOuts = ["Vorsicht", "Offenlegung", "Wichtig", "Hinweis", "Tipp", "Warnung"],
            Done = "Erledigt",
            ToDo = "Zu erledigen",
        },
    };

    private static readonly IReadOnlyList<string> WithJänner = [.. General.Months.Select(m => m == "Januar" ? "Jänner" : m)];

    public static readonly LanguageForms Forms = General with
    {
        Regions = LanguageForms.ByRegion(
            (General with { Group = "\u00A0", MoneyGroup = ".", MoneyPattern = "{0}\u00A0{1}", Months = WithJänner }, "AT"),
            (General with { Months = WithJänner }, "IT"),
            (General with { Decimal = ".", Group = "’", MoneyPattern = "{0}\u00A0{1}", PercentPattern = "{0}%" }, "CH LI")
        ),
    };
}
