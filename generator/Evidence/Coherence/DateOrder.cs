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
            var isToCome = IsBefore(today, published.FirstDay);
            if (!isToCome && IsBefore(source.Accessed, published.FirstDay))
                diagnostics.Add(
                    CoherenceRules.AccessedTooEarly,
                    source.AccessedPlace,
                    $"`{source.Id}` was looked at before it was published",
                    "look at this edition, and write that day",
                    new DiagnosticNote("published", source.PublishedPlace ?? source.Place)
                );
            if (!isToCome && IsBefore(source.ArchiveDate, published.FirstDay))
                diagnostics.Add(
                    CoherenceRules.ArchivedTooEarly,
                    source.ArchiveDatePlace,
                    $"this copy of `{source.Id}` was made before it was published",
                    "name a copy of this edition",
                    new DiagnosticNote("published", source.PublishedPlace ?? source.Place)
                );
            ReportFuture("published", published.FirstDay, source.PublishedPlace);
        }
        ReportFuture("accessed", source.Accessed, source.AccessedPlace);
        ReportFuture("archive_date", source.ArchiveDate, source.ArchiveDatePlace);

        void ReportFuture(string key, DateOnly? date, Place? place)
        {
            if (IsBefore(today, date))
                diagnostics.Add(
                    CoherenceRules.FutureDate,
                    place,
                    $"`{key}` of `{source.Id}` is in the future",
                    "write the day on which it happened"
                );
        }
    }

    public static void Report(Figure figure, DateOnly today, DiagnosticBag diagnostics)
    {
        var statistic = figure.Statistic;
        if (figure.Calculation is not null)
            return;
        var isProjection = statistic.Kind == StatisticKind.Projection;
        ReportTime(figure, statistic.AsOf, statistic.Period, statistic.TimePlace, isProjection, today, diagnostics);
        ReportReview(figure, statistic.ReviewBy, statistic.ReviewByPlace, diagnostics);
    }

    /// <summary>Words may speak of a span that is still to come.</summary>
    public static void Report(Excerpt excerpt, DateOnly today, DiagnosticBag diagnostics)
    {
        var passage = excerpt.Passage;
        ReportTime(excerpt, passage.AsOf, passage.Period, passage.TimePlace, passage.Period is not null, today, diagnostics);
        ReportReview(excerpt, passage.ReviewBy, passage.ReviewByPlace, diagnostics);
    }

    private static void ReportTime(
        ITaken taken,
        EdtfDate? moment,
        (EdtfDate From, EdtfDate To)? period,
        Place? place,
        bool isProjection,
        DateOnly today,
        DiagnosticBag diagnostics
    )
    {
        var source = taken.Source;
        var (key, from) = moment is { } asOf ? ("`as_of` is", asOf) : ("`period` begins in", period?.From ?? default(EdtfDate));
        var isForecast = isProjection && moment is null;
        var hint =
            taken is Figure ? "a forecast is of `kind: projection` and has a `period`" : "words about a time to come have a `period`";
        if (from != default && !isForecast)
        {
            if (source.Published is { } published && published.LastDay < from.FirstDay)
                diagnostics.Add(
                    CoherenceRules.BeyondSource,
                    place,
                    $"{key} {from}, and `{source.Id}` was published in {published}",
                    isProjection ? "write the time it covers as `period: …`" : $"mend the date that is wrong; {hint}",
                    new DiagnosticNote("published", source.PublishedPlace ?? source.Place)
                );
            else if (source.Published is null && IsBefore(today, from.FirstDay))
                diagnostics.Add(CoherenceRules.FutureDate, place, $"{key} {from}, which is in the future", hint);
        }
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
