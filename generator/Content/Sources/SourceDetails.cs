using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Sources;

/// <summary>What most sources do not have, apart from them, so that thousands of them take half the memory.</summary>
internal sealed record SourceDetails
{
    public static readonly SourceDetails None = new();

    public string? OtherId { get; init; }

    public string? Container { get; init; }

    public string? ContainerShort { get; init; }

    public string? Authority { get; init; }

    public string? Event { get; init; }

    public string? EventPlace { get; init; }

    public string? Genre { get; init; }

    public string? Edition { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Page { get; init; }

    public string? Number { get; init; }

    public string? Section { get; init; }

    public string? Version { get; init; }

    public string? Language { get; init; }

    public EdtfDate? PublishedTo { get; init; }

    public string? Season { get; init; }

    public string? PublishedWords { get; init; }

    public string? Doi { get; init; }

    public string? ArchiveUrl { get; init; }

    public DateOnly? ArchiveDate { get; init; }

    public Spot ArchiveDateSpot { get; init; }

    public IReadOnlyList<string> LeftOut { get; init; } = [];

    public IReadOnlyList<SourceName> Editors { get; init; } = [];

    public IReadOnlyList<KeyValuePair<string, string>> PassedOn { get; init; } = [];

    public IReadOnlyList<KeyValuePair<string, SourceDate>> DatesPassedOn { get; init; } = [];

    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<SourceName>>> NamesPassedOn { get; init; } = [];
}
