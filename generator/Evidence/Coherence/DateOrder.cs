using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Checks that dates can be true together. A day of difference is none: it may be tomorrow elsewhere.</summary>
internal static class DateOrder
{
    /// <summary>CSL types whose issues and editions appear before the date that is printed on them.</summary>
    private static readonly string[] DatedAhead =
    [
        "article-journal",
        "article-magazine",
        "book",
        "chapter",
        "paper-conference",
        "periodical",
    ];

    public static void Report(Source source, DateOnly today, DiagnosticBag diagnostics)
    {
        if (source.Published is { } published && !DatedAhead.Contains(source.Type))
        {
            // One that is still to come is wrong itself.
            if (!IsBefore(today, published.FirstDay))
                ReportBefore(source, published.FirstDay, diagnostics);
            ReportFuture("published", published.FirstDay, static s => s.PublishedPlace);
        }
        ReportFuture("accessed", source.Accessed, static s => s.AccessedPlace);
        ReportFuture("archive_date", source.ArchiveDate, static s => s.ArchiveDatePlace);

        void ReportFuture(string key, DateOnly? date, Func<Source, Place?> placeIn)
        {
            if (IsBefore(today, date))
                diagnostics.Add(
                    CoherenceRules.FutureDate,
                    placeIn(source),
                    $"`{key}` of `{source.Id}` is in the future",
                    "write the day on which it happened"
                );
        }
    }

    /// <summary>Where both days are before it, it is one date that is wrong, most likely its own.</summary>
    private static void ReportBefore(Source source, DateOnly published, DiagnosticBag diagnostics)
    {
        var (accessed, archived) = (IsBefore(source.Accessed, published), IsBefore(source.ArchiveDate, published));
        if (!accessed && !archived)
            return;
        var place = source.PublishedPlace ?? source.Place;
        if (accessed && archived)
            diagnostics.Add(
                CoherenceRules.AccessedTooEarly,
                place,
                $"`{source.Id}` was looked at, and its copy was made, before it was published",
                "mend `published`; or look at this edition, write that day, and name a copy of it",
                new DiagnosticNote("looked at", source.AccessedPlace ?? source.Place),
                new DiagnosticNote("the copy", source.ArchiveDatePlace ?? source.Place)
            );
        else if (accessed)
            diagnostics.Add(
                CoherenceRules.AccessedTooEarly,
                source.AccessedPlace,
                $"`{source.Id}` was looked at before it was published",
                "look at this edition, and write that day",
                new DiagnosticNote("published", place)
            );
        else
            diagnostics.Add(
                CoherenceRules.ArchivedTooEarly,
                source.ArchiveDatePlace,
                $"this copy of `{source.Id}` was made before it was published",
                "name a copy of this edition",
                new DiagnosticNote("published", place)
            );
    }

    /// <param name="isDoubted">Its own words name another time.</param>
    public static void Report(Figure figure, bool isDoubted, DateOnly today, BeyondSources beyond, DiagnosticBag diagnostics)
    {
        var statistic = figure.Statistic;
        if (figure.Calculation is not null)
            return;
        // A forecast has a span that is still to come.
        var isForecast = statistic.Kind == StatisticKind.Projection && statistic.AsOf is null;
        if (!isForecast)
            ReportTime(figure, statistic.AsOf, statistic.Period, statistic.TimePlace, isDoubted, today, beyond, diagnostics);
        ReportReview(figure, statistic.ReviewBy, statistic.ReviewByPlace, diagnostics);
    }

    /// <inheritdoc cref="Report(Figure, bool, DateOnly, BeyondSources, DiagnosticBag)"/>
    public static void Report(Excerpt excerpt, bool isDoubted, DateOnly today, BeyondSources beyond, DiagnosticBag diagnostics)
    {
        var passage = excerpt.Passage;
        // Words may speak of a span that is still to come.
        if (passage.AsOf is not null)
            ReportTime(excerpt, passage.AsOf, null, passage.TimePlace, isDoubted, today, beyond, diagnostics);
        ReportReview(excerpt, passage.ReviewBy, passage.ReviewByPlace, diagnostics);
    }

    private static void ReportTime(
        ITaken taken,
        EdtfDate? moment,
        (EdtfDate From, EdtfDate To)? period,
        Place? place,
        bool isDoubted,
        DateOnly today,
        BeyondSources beyond,
        DiagnosticBag diagnostics
    )
    {
        if ((moment ?? period?.From) is not { } from)
            return;
        var key = moment is null ? "`period` begins in" : "`as_of` is";
        if (taken.Source.Published is { } published && published.LastDay < from.FirstDay)
            beyond.Add(taken, key, from, place, isDoubted);
        else if (taken.Source.Published is null && IsBefore(today, from.FirstDay))
            diagnostics.Add(CoherenceRules.FutureDate, place, $"{key} {from}, which is in the future", BeyondSources.HintFor(taken));
    }

    private static void ReportReview(ITaken taken, DateOnly? reviewBy, Place? place, DiagnosticBag diagnostics)
    {
        var source = taken.Source;
        if (IsBefore(reviewBy, source.Accessed))
            diagnostics.Add(
                CoherenceRules.ReviewTooEarly,
                place,
                $"`{taken.Id}` was due before `{source.Id}` was last looked at",
                "write the day by which it must be looked at again",
                new DiagnosticNote("looked at", source.AccessedPlace ?? source.Place)
            );
    }

    /// <summary>By more than a day; unknown dates are before nothing.</summary>
    private static bool IsBefore(DateOnly? first, DateOnly? second) => first is { } a && second is { } b && a.DayNumber + 1 < b.DayNumber;
}
