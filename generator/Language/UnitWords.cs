namespace StaticGuide.Language;

/// <summary>What a language calls a known unit.</summary>
/// <param name="Suffix">Stands behind the number, with the space before it.</param>
/// <param name="Name">In words, such as <c>US dollars a year</c>.</param>
/// <param name="Singular">Takes the suffix's place behind numbers of the plural form <c>one</c>; null where it is the same.</param>
internal sealed record UnitWords(string Suffix, string Name, string? Singular = null)
{
    /// <summary>Behind numbers of the form <c>few</c>, and of <c>two</c> in digits; null where the suffix serves.</summary>
    public string? Few { get; init; }

    /// <summary>Behind numbers of the form <c>many</c>; null where the suffix serves.</summary>
    public string? Many { get; init; }

    /// <summary>In the place of 1 and its noun, which are said in words, as CLDR has them; null where digits serve.</summary>
    public string? InsteadOfOne { get; init; }

    /// <summary>In the place of 2 and its noun: a dual.</summary>
    public string? InsteadOfTwo { get; init; }

    /// <summary>The same behind "more than" and "less than", which may ask for another case; null where digits serve there.</summary>
    public string? TwoBehindBound { get; init; }

    /// <summary>What is written behind its numbers, in any number.</summary>
    public IEnumerable<string> Suffixes => new[] { Suffix, Singular, Few, Many }.OfType<string>();

    /// <summary>Units of a language that says "a million of jobs" where a number ends in millions (<c>many</c>).</summary>
    /// <param name="linked">The suffix with the word for "of" before it.</param>
    public static IReadOnlyDictionary<string, UnitWords> WithMillions(
        Func<string, string> linked,
        IReadOnlyDictionary<string, UnitWords> units
    ) =>
        units.ToDictionary(
            u => u.Key,
            u => u.Value.Singular is null || u.Value.Suffix.Length == 0 ? u.Value : u.Value with { Many = linked(u.Value.Suffix) },
            StringComparer.Ordinal
        );
}
