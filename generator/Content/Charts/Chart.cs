using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Charts;

/// <summary>A chart of statistics. <see cref="Title"/> states the finding in words; the statistics are named by id.</summary>
/// <param name="Kind">Null where it names none that there is, which is reported.</param>
internal sealed record Chart(string Id, Place Place, ChartKind? Kind, string Title, IReadOnlyList<Placed<string>> Statistics)
{
    /// <summary>Where the letters of the title stand, which may hold <c>:stat[…]</c>.</summary>
    public required ITextOrigin TitleOrigin { get; init; }

    /// <summary>Short names for the statistics, in their order, where they do not go by their own labels; else empty.</summary>
    public IReadOnlyList<Placed<string>> Labels { get; init; } = [];

    /// <summary>The writer knows that the statistics are of different dates.</summary>
    public bool MixesDates { get; init; }

    /// <summary>Nothing, or no list, stands under <c>statistics:</c>, which was reported.</summary>
    public bool LacksList { get; init; }
}

internal enum ChartKind
{
    /// <summary>A band from a low to a high number with the middle marked.</summary>
    Range,

    /// <summary>Bars from zero.</summary>
    Bars,

    /// <summary>One number over time, from its earlier values.</summary>
    Line,

    /// <summary>One bar, divided into the parts of a whole.</summary>
    Split,
}
