using System.Runtime.CompilerServices;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Sources;

/// <summary>
/// Where a fact comes from. Its members are the variables of CSL 1.0.2 (appendix IV), from which they take their meaning.
/// </summary>
internal sealed record Source
{
    public required string Id { get; init; }

    /// <summary>The place of its id in the file that defines it.</summary>
    public required Place Place { get; init; }

    /// <summary>It came with a bibliography that another program wrote, most of which nobody may cite.</summary>
    public bool IsImported { get; init; }

    /// <summary>Tells whether its entry is written as it was; 0 for a page's own, which is told by the page.</summary>
    public ulong Mark { get; init; }

    /// <summary>A CSL type.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<SourceName> Authors { get; init; } = [];

    public IReadOnlyList<SourceName> Editors { get; init; } = [];

    /// <summary>The journal, book, website or code it is part of.</summary>
    public string? Container { get; init; }

    /// <summary>The journal's abbreviated title.</summary>
    public string? ContainerShort { get; init; }

    public string? Publisher { get; init; }

    /// <summary>The court or body that speaks in a legal source.</summary>
    public string? Authority { get; init; }

    /// <summary>The conference or meeting at which it was presented.</summary>
    public string? Event { get; init; }

    public string? EventPlace { get; init; }

    /// <summary>What sort of its type it is, such as <c>Doctoral dissertation</c> or <c>Data brief</c>.</summary>
    public string? Genre { get; init; }

    public string? Edition { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Page { get; init; }

    /// <summary>The number of a report, standard, bill or patent; of an article, its number in place of pages.</summary>
    public string? Number { get; init; }

    /// <summary>Of a code of law.</summary>
    public string? Section { get; init; }

    public string? Version { get; init; }

    /// <summary>The language of the source, as its file has it.</summary>
    public string? Language { get; init; }

    /// <summary>Absolute, http or https; the resolver's address where only a DOI is given.</summary>
    public required string Url { get; init; }

    /// <summary>Without resolver or prefix: <c>10.1000/182</c>.</summary>
    public string? Doi { get; init; }

    /// <summary>CSL's <c>issued</c>; of several days or years the first.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The last day, month or year of several; null where it is one.</summary>
    public EdtfDate? PublishedTo { get; init; }

    /// <summary>1 to 4 from spring on, as CSL counts them, or the word for another; beside a year that is known alone.</summary>
    public string? Season { get; init; }

    /// <summary>What a bibliography says of the date in words that name no year, such as <c>in press</c>.</summary>
    public string? PublishedWords { get; init; }

    /// <summary>The date of publication is an estimate.</summary>
    public bool IsCirca { get; init; }

    /// <summary>What else a bibliography says, by CSL's variables: no reference shows it, and it goes out again.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> PassedOn { get; init; } = [];

    /// <inheritdoc cref="PassedOn"/>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<SourceName>>> NamesPassedOn { get; init; } = [];

    public Place? PublishedPlace { get; init; }

    public DateOnly? Accessed { get; init; }

    public Place? AccessedPlace { get; init; }

    /// <summary>How often the source is revised, in days; 0 for never, null for unknown.</summary>
    public int? UpdatePeriodDays { get; init; }

    /// <summary>What an entry of a bibliography says and this does not, since it cannot be: in a sentence each.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public string? ArchiveUrl { get; init; }

    public DateOnly? ArchiveDate { get; init; }

    /// <summary>
    /// Who answers for it: the publisher or, failing that, the authors, the editors, the court, what it is part of. Never empty.
    /// </summary>
    public string Responsible => Publisher ?? TextOf(Authors) ?? TextOf(Editors) ?? Authority ?? Container ?? "";

    public Place? ArchiveDatePlace { get; init; }

    /// <summary>When a newer edition is due, or null where none is expected.</summary>
    public DateOnly? ReviewBy =>
        Published is { } published && UpdatePeriodDays is > 0 and var days
            ? DateOnly.FromDayNumber(Math.Min(published.LastDay.DayNumber + days, DateOnly.MaxValue.DayNumber))
            : null;

    /// <summary>A record stands for one entry of one file: two are the same only if they are that entry.</summary>
    public bool Equals(Source? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private static string? TextOf(IReadOnlyList<SourceName> names) =>
        names.Count switch
        {
            0 => null,
            1 => names[0].Text,
            _ => string.Join(", ", names.Select(n => n.Text)),
        };
}
