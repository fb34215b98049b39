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

    public static string Fill(string pattern, params ReadOnlySpan<object?> texts) =>
        string.Format(CultureInfo.InvariantCulture, pattern, texts);
}
