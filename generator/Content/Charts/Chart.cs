using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Charts;

/// <summary>A chart of statistics. <see cref="Title"/> states the finding in words; the statistics are named by id.</summary>
internal sealed record Chart(string Id, Place Place, ChartKind Kind, string Title, IReadOnlyList<Placed<string>> Statistics)
{
    /// <summary>Where the letters of the title stand.</summary>
    public required ITextOrigin TitleOrigin { get; init; }
}
