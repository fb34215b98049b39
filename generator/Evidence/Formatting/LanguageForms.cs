using System.Collections.Frozen;
using StaticGuide.Evidence.References;

namespace StaticGuide.Evidence.Formatting;

/// <summary>
/// How a language writes numbers and dates. The table is ours (after CLDR 46), since the culture data of machines differ and
/// the same site must give the same bytes everywhere.
/// </summary>
internal sealed record LanguageForms
{
    public required string Decimal { get; init; }

    public required string Group { get; init; }

    public required IReadOnlyList<string> Months { get; init; }

    /// <summary>Patterns for a day and a month: {0} day, {1} month, {2} year.</summary>
    public required string DayPattern { get; init; }

    public required string MonthPattern { get; init; }

    /// <summary>{0} is the number.</summary>
    public required string PercentPattern { get; init; }

    public required string LessThan { get; init; }

    public required string MoreThan { get; init; }

    /// <summary>Between the ends of a range of plain numbers.</summary>
    public required string RangeWord { get; init; }

    public required ReferenceWords References { get; init; }

    /// <summary>What the home page is called in a breadcrumb.</summary>
    public required string HomePage { get; init; }

    private static readonly LanguageForms English = new()
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
        References = ReferenceWords.English,
        HomePage = "Home",
    };

    private static readonly LanguageForms Spanish = new()
    {
        Decimal = ",",
        Group = ".",
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        DayPattern = "{0} de {1} de {2}",
        MonthPattern = "{1} de {2}",
        PercentPattern = "{0}\u00A0%",
        LessThan = "menos de {0}",
        MoreThan = "más de {0}",
        RangeWord = " a ",
        References = ReferenceWords.Spanish,
        HomePage = "Inicio",
    };

    private static readonly LanguageForms German = new()
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
        References = ReferenceWords.German,
        HomePage = "Start",
    };

    private static readonly FrozenDictionary<string, LanguageForms> Table = new Dictionary<string, LanguageForms>(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = English,
        ["es"] = Spanish,
        ["de"] = German,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The forms of a BCP 47 tag's language; English where the table has none.</summary>
    public static LanguageForms Of(string tag) => Table.GetValueOrDefault(tag.Split('-')[0], English);
}
