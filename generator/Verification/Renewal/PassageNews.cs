using StaticGuide.Content.Passages;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>What a source says now in place of the words of a passage.</summary>
internal abstract record PassageNews(Excerpt Excerpt)
{
    /// <inheritdoc cref="FigureNews.Around"/>
    public IReadOnlyList<string> Around { get; init; } = [];

    /// <inheritdoc cref="FigureNews.Times"/>
    public IReadOnlyList<string> Times { get; init; } = [];

    /// <inheritdoc cref="FigureNews.Place"/>
    public RowPlace? Place { get; init; }

    /// <summary>Below what its runs stand, each in every place where it does; empty for one of which that is not known.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Below { get; init; } = [];

    /// <inheritdoc cref="FigureNews.HasPicture"/>
    public bool HasPicture { get; init; }

    /// <summary>The same as before.</summary>
    /// <param name="IsDated">The words say of which time they are, or name one end of it, which is where it was.</param>
    /// <param name="Rival">The same words with other numbers, which stand there too; null for none.</param>
    public sealed record Same(Excerpt Excerpt, bool IsDated, Rival? Rival) : PassageNews(Excerpt)
    {
        /// <summary>The page had the same words with other numbers, which may have become these.</summary>
        public bool IsUnplaced { get; init; }

        /// <inheritdoc cref="FigureNews.Same.IsHidden"/>
        public bool IsHidden { get; init; }

        /// <inheritdoc cref="FigureNews.Same.Doubt"/>
        public LeftReason? Doubt { get; init; }

        /// <inheritdoc cref="FigureNews.Same.WhyNot"/>
        public LeftReason? WhyNot =>
            IsUnplaced ? LeftReason.TwoPlaces
            : IsHidden ? LeftReason.Hidden
            : Doubt;
    }

    /// <summary>The same words with other numbers or dates, in all runs together.</summary>
    /// <param name="Runs">As they are to be written.</param>
    /// <param name="Time">Of which time they are, as they say; null where they do not, or where the passage names none.</param>
    public sealed record Changed(Excerpt Excerpt, IReadOnlyList<string> Runs, FigureTime? Time, bool IsPartial) : PassageNews(Excerpt);

    /// <summary>Something that a person has to look at.</summary>
    /// <param name="Said">What the source says instead, or null.</param>
    public sealed record Left(Excerpt Excerpt, LeftReason Reason, string? Said) : PassageNews(Excerpt);

    /// <param name="Next">The passage as it is to be written.</param>
    public sealed record Taken(Excerpt Excerpt, Passage Next) : PassageNews(Excerpt)
    {
        /// <inheritdoc cref="FigureNews.Taken.IsNewest"/>
        public bool? IsNewest { get; init; }

        /// <inheritdoc cref="FigureNews.Taken.NotedPlace"/>
        public RowPlace? NotedPlace { get; init; }
    }
}
