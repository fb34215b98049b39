using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>What a source says now of a statistic that is taken from it.</summary>
internal abstract record FigureNews(Figure Figure)
{
    /// <summary>Its words, and what stands around them, the nearest first; empty where that does not matter.</summary>
    public IReadOnlyList<string> Around { get; init; } = [];

    /// <summary>All that may say of which time they are (<see cref="TimesAround"/>), the nearest first.</summary>
    public IReadOnlyList<string> Times { get; init; } = [];

    /// <summary>Of a row or cell, where it stands now; null for any other.</summary>
    public RowPlace? Place { get; init; }

    /// <summary>Below what its words stand, in each place where they do; empty where it is a row or cell.</summary>
    public IReadOnlyList<string> Below { get; init; } = [];

    /// <summary>A picture within them says what letters do not: a minus, an arrow that points down.</summary>
    public bool HasPicture { get; init; }

    /// <summary>The same as before.</summary>
    /// <param name="IsDated">Its words say of which time it is, or name one end of it, which is where it was.</param>
    /// <param name="Rival">The same words with other numbers, which stand there too; null for none.</param>
    public sealed record Same(Figure Figure, bool IsDated, Rival? Rival) : FigureNews(Figure)
    {
        /// <summary>
        /// It is a row, and nobody has noted of which table or columns; or the page had the same words with another number, which may have
        /// become this one.
        /// </summary>
        public bool IsUnplaced { get; init; }

        /// <summary>It stands there where readers do not see it.</summary>
        public bool IsHidden { get; init; }

        /// <summary>What speaks against its being of a newer edition all the same; null for nothing.</summary>
        public LeftReason? Doubt { get; init; }

        /// <summary>Why it gets no newer date; null where it may.</summary>
        public LeftReason? WhyNot =>
            IsUnplaced ? LeftReason.TwoPlaces
            : IsHidden ? LeftReason.Hidden
            : Doubt;
    }

    /// <summary>The same words with other numbers or dates.</summary>
    /// <param name="Time">Of which time it is, as its words say; null where they do not.</param>
    /// <param name="IsPartial">The words name one end of the span, from which the other follows.</param>
    public sealed record Changed(Figure Figure, StatisticValue Value, StatisticProof Proof, FigureTime? Time, bool IsPartial)
        : FigureNews(Figure);

    /// <summary>Something that a person has to look at.</summary>
    /// <param name="Said">What the source says instead, or null.</param>
    public sealed record Left(Figure Figure, LeftReason Reason, string? Said) : FigureNews(Figure);

    /// <summary>The edition as a whole: what becomes of it.</summary>
    /// <param name="Next">The statistic as it is to be written.</param>
    public sealed record Taken(Figure Figure, Statistic Next) : FigureNews(Figure)
    {
        /// <summary>It is the newest of its kind that the page has; null for what names no year.</summary>
        public bool? IsNewest { get; init; }

        /// <summary>Of a row or cell, where it stands, as a look would note it; null for any other.</summary>
        public RowPlace? NotedPlace { get; init; }
    }
}
