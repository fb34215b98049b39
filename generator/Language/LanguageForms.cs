namespace StaticGuide.Language;

/// <summary>
/// How a language writes numbers and dates, and the words that the program itself says in it. All of it is ours (after CLDR 46),
/// since the culture data of machines differ and the same site must give the same bytes everywhere.
/// </summary>
internal sealed record LanguageForms
{
    /// <summary>The BCP 47 tag that was asked for, with a region that may not be told apart; empty for a language in general.</summary>
    public string Tag { get; init; } = "";

    /// <summary>The language that its words are in, whose plural rules count: another than asked for where that is not known.</summary>
    public string WordsTag { get; init; } = "";

    public required string Decimal { get; init; }

    public required string Group { get; init; }

    /// <summary>Between the thousands of money, where that differs: 62 350, but $ 62.350 (de-AT).</summary>
    public string? MoneyGroup { get; init; }

    /// <summary>Before the cents, where that differs: 12,5, but 12.50 $ (fr-CH).</summary>
    public string? MoneyDecimal { get; init; }

    /// <summary>How many digits must stand before the first separator (CLDR, minimumGroupingDigits): 2 writes 1234 and 12.345.</summary>
    public int LeastGrouped { get; init; } = 1;

    /// <summary>How many digits each group before the last has: 2 in India (12,34,567).</summary>
    public int GroupSize { get; init; } = 3;

    /// <summary>
    /// Before a number. Among words from right to left a mark keeps it there (CLDR, minusSign: U+200E), for a minus takes the direction of
    /// what is around it (UAX 9: ES).
    /// </summary>
    public string Minus => IsRightToLeft ? "\u200E\u2212" : "\u2212";

    /// <summary>
    /// The sign of the US dollar: "$", as in the United States, for a language in general. Where CLDR tells it apart by another sign, it is
    /// that (release 48, common/main: currencies/USD/symbol, as ICU 78 has it); where CLDR has only the code, it stays "$".
    /// </summary>
    public string UsDollar { get; init; } = "$";

    /// <summary>{0} is the sign of the currency, {1} the number.</summary>
    public string MoneyPattern { get; init; } = "{0}{1}";

    /// <summary>What keeps its order from left to right, such as 2024–34, is set apart from the words around it.</summary>
    public bool IsRightToLeft { get; init; }

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

    /// <summary>The known units by their ids; empty where the units' own English words serve.</summary>
    public IReadOnlyDictionary<string, UnitWords> Units { get; init; } = new Dictionary<string, UnitWords>();

    public required ReferenceWords References { get; init; }

    public required ChartWords Charts { get; init; }

    public required PageWords Page { get; init; }

    /// <summary>By them numbers that name something are told from those that count; null where a number is taken as it stands.</summary>
    public NamingWords? Naming { get; init; }

    /// <summary>The same in the regions where the language is written otherwise, by their subtags.</summary>
    public IReadOnlyDictionary<string, LanguageForms> Regions { get; init; } = new Dictionary<string, LanguageForms>();

    /// <summary>The same in any other region; null where they write as the language in general.</summary>
    public LanguageForms? Elsewhere { get; init; }

    public LanguageForms In(string region) => Regions.GetValueOrDefault(region) ?? Elsewhere ?? this;

    /// <summary>A stretch of digits and signs that is read from left to right (UAX 9: LRI and PDI).</summary>
    public string FromLeftToRight(string text) => IsRightToLeft ? $"\u2066{text}\u2069" : text;

    /// <param name="groups">Forms, and the subtags of the regions that have them, with spaces between.</param>
    public static IReadOnlyDictionary<string, LanguageForms> ByRegion(params (LanguageForms Forms, string Regions)[] groups) =>
        groups
            .SelectMany(g => g.Regions.Split(' ').Select(r => (Region: r, g.Forms)))
            .ToDictionary(g => g.Region, g => g.Forms, StringComparer.Ordinal);
}
