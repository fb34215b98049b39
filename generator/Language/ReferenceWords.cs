using System.Globalization;

namespace StaticGuide.Language;

/// <summary>What a language says in references. In patterns, {0} is the date, number or name.</summary>
internal sealed record ReferenceWords
{
    public required string Published { get; init; }

    public required string PublishedOnline { get; init; }

    public required string Preprint { get; init; }

    public required string Accessed { get; init; }

    public required string Circa { get; init; }

    /// <summary>Spring, summer, autumn, winter, as they stand in front of a year.</summary>
    public required IReadOnlyList<string> Seasons { get; init; }

    /// <summary>{0} is the season, {1} the year.</summary>
    public required string Season { get; init; }

    /// <summary>What stands before the date in what was published, where the language has a word there.</summary>
    public DateLeads? Leads { get; init; }

    public required string EtAl { get; init; }

    public required string In { get; init; }

    public required string Editor { get; init; }

    public required string Editors { get; init; }

    /// <summary>{0} is the ordinal number, or the edition's own name.</summary>
    public required string Edition { get; init; }

    public required Func<int, string> Ordinal { get; init; }

    public required string Volume { get; init; }

    public required string Version { get; init; }

    public required string PresentedAt { get; init; }

    public required string Dissertation { get; init; }

    /// <summary>Fills a pattern of one place, and no braces besides.</summary>
    public static string Fill(string pattern, string text) => pattern.Replace("{0}", text, StringComparison.Ordinal);

    public static string Fill(string pattern, params ReadOnlySpan<object?> texts) =>
        string.Format(CultureInfo.InvariantCulture, pattern, texts);
}

/// <param name="Day">Before a day: le 3 mai 2009.</param>
/// <param name="Longer">Before a month or a year, or several years: en mai 2009.</param>
/// <param name="Seasons">Before each season: au printemps 2009.</param>
/// <param name="Words">Before what is no date: several days, or words of its own.</param>
internal sealed record DateLeads(string Day, string Longer, IReadOnlyList<string> Seasons, string Words);
