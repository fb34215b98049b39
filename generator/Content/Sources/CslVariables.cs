using System.Collections.Immutable;

namespace StaticGuide.Content.Sources;

/// <summary>
/// The one list of the variables that references are made of: what is read from evidence files and bibliographies, and written
/// into <c>references.json</c>, goes along it. Another is a line here, a property of <see cref="Source"/>, and a place in a style.
/// </summary>
internal static class CslVariables
{
    /// <summary>In the order in which they are written.</summary>
    public static readonly ImmutableArray<CslVariable> Texts =
    [
        new("container-title", "container", s => s.Container, (s, text) => s with { Container = text }),
        new("container-title-short", null, s => s.ContainerShort, (s, text) => s with { ContainerShort = text })
        {
            AlsoCalled = "journalAbbreviation",
        },
        new("publisher", null, s => s.Publisher, (s, text) => s with { Publisher = text }),
        new("authority", "authority", s => s.Authority, (s, text) => s with { Authority = text }),
        // CSL 1.0.2 calls it event-title, and most programs still write and read the older name.
        new("event", "event", s => s.Event, (s, text) => s with { Event = text }) { AlsoCalled = "event-title" },
        new("event-place", "event_place", s => s.EventPlace, (s, text) => s with { EventPlace = text }),
        new("genre", "genre", s => s.Genre, (s, text) => s with { Genre = text }),
        new("edition", "edition", s => s.Edition, (s, text) => s with { Edition = text }),
        new("volume", "volume", s => s.Volume, (s, text) => s with { Volume = text }),
        new("issue", "issue", s => s.Issue, (s, text) => s with { Issue = text }),
        new("page", "page", s => s.Page, (s, text) => s with { Page = text }),
        new("number", "number", s => s.Number, (s, text) => s with { Number = text }),
        new("section", "section", s => s.Section, (s, text) => s with { Section = text }),
        new("version", "version", s => s.Version, (s, text) => s with { Version = text }),
        new("language", "language", s => s.Language, (s, text) => s with { Language = text }),
    ];

    /// <summary>Those of a bibliography that no reference shows, and that lists of references hand on.</summary>
    public static readonly IReadOnlyList<string> PassedOn =
    [
        "ISBN",
        "ISSN",
        "PMID",
        "PMCID",
        "title-short",
        "collection-title",
        "collection-number",
        "chapter-number",
        "number-of-pages",
        "number-of-volumes",
        "part-number",
        "supplement-number",
        "publisher-place",
        "original-title",
        "original-publisher",
        "original-publisher-place",
        "reviewed-title",
        "medium",
        "status",
        "jurisdiction",
        "scale",
        "dimensions",
        "call-number",
        "keyword",
    ];

    /// <summary>The same of dates.</summary>
    public static readonly IReadOnlyList<string> DatesPassedOn = ["original-date", "event-date", "available-date", "submitted"];

    /// <summary>The same of names.</summary>
    public static readonly IReadOnlyList<string> NamesPassedOn =
    [
        "collection-editor",
        "composer",
        "container-author",
        "contributor",
        "director",
        "editorial-director",
        "illustrator",
        "interviewer",
        "original-author",
        "performer",
        "recipient",
        "reviewed-author",
        "script-writer",
        "translator",
    ];
}
