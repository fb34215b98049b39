using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;

namespace StaticGuide.Verification.Renewal;

/// <summary>What a source says now of all that is taken from it.</summary>
/// <param name="Published">When its edition appeared, where that is another than the guide has; else null.</param>
/// <param name="Accessed">The day on which it was read.</param>
internal sealed record SourceNews(Source Source, EdtfDate? Published, DateOnly Accessed, IReadOnlyList<FigureNews> Figures)
{
    public IEnumerable<FigureNews.Taken> Taken => Figures.OfType<FigureNews.Taken>();

    public IEnumerable<FigureNews.Left> Left => Figures.OfType<FigureNews.Left>();

    /// <summary>Something of this edition is taken, or was by a run that was killed.</summary>
    public bool IsTaken { get; init; }

    /// <summary>What it says now in place of the passages that are taken from it.</summary>
    public IReadOnlyList<PassageNews> Passages { get; init; } = [];
}
