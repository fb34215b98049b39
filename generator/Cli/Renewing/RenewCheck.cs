using StaticGuide.Building;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Passages;
using StaticGuide.Content.Statistics;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Files;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>Reads the guide as it would be, and asks whether it says what was taken and passes the checks of a build.</summary>
internal sealed class RenewCheck(ISourceTree tree, PageSelection selection)
{
    /// <summary>The guide with other bytes in some files, or null where it cannot be read at all.</summary>
    public SiteReading? Reading(IReadOnlyDictionary<string, byte[]> files) =>
        SiteReading.Of(new OverlayTree(tree, files), null, selection, new DiagnosticBag());

    /// <summary>What of the plan does not come out as it should, with the reason.</summary>
    public IReadOnlyList<(RenewedItem Item, string Why)> Failing(RenewPlan plan, SiteReading before, SiteReading after)
    {
        // Another entry may have the very mistake already.
        var old = Errors(before);
        var known = old.CountBy(e => (e.Rule, e.Message)).ToDictionary();
        var errors = Errors(after)
            .GroupBy(e => (e.Rule, e.Message))
            .Where(g => g.Count() > known.GetValueOrDefault(g.Key))
            .SelectMany(g => g)
            .ToList();
        List<(RenewedItem, string)> failing = [];
        foreach (var taken in plan.Taken)
        {
            var isStill = FigureTime.Of(taken.Figure.Statistic) == FigureTime.Of(taken.Next);
            if (Find(after, taken.Figure) is not { } figure || !IsAsPlanned(figure, taken.Next))
                failing.Add((taken, "it would not be read as it was written"));
            else if (
                errors.Find(e => IsAbout(e.Place, figure.Statistic) && !(isStill && Had(p => IsAbout(p, taken.Figure.Statistic), e))) is
                { } error
            )
                failing.Add((taken, Refused(error)));
        }
        foreach (var taken in plan.Passages)
        {
            var isStill = FigureTime.Of(taken.Excerpt.Passage) == FigureTime.Of(taken.Next);
            if (Find(after, taken.Excerpt) is not { } excerpt || !IsAsPlanned(excerpt, taken.Next))
                failing.Add((taken, "it would not be read as it was written"));
            else if (
                errors.Find(e => IsAbout(e.Place, excerpt.Passage) && !(isStill && Had(p => IsAbout(p, taken.Excerpt.Passage), e))) is
                { } error
            )
                failing.Add((taken, Refused(error)));
        }
        return failing;

        // So may the entry itself, which says of the same time what is refused already.
        bool Had(Predicate<Place?> isAbout, Diagnostic error) => old.Exists(o => o.Rule == error.Rule && isAbout(o.Place));
    }

    /// <summary>What of the plan a calculated number cannot follow, so that the guide would not be built; with the reason.</summary>
    public static IReadOnlyList<(RenewedItem Item, string Why)> Breaking(RenewPlan plan, SiteReading before, SiteReading after) =>
        [
            .. before
                .Evidence.Figures.Where(f => f.Calculation is not null && Find(after, f) is null)
                .SelectMany(f =>
                    plan.Taken.Where(t => f.Calculation!.All.Contains(t.Figure)).Select(t => (Item: (RenewedItem)t, Why: WhyNot(f)))
                )
                .DistinctBy(b => b.Item),
        ];

    private static string WhyNot(Figure derived) =>
        derived.Statistic is { AsOf: null, Period: null } && derived.Calculation!.Inputs.Count > 1
            ? $"{EvidenceRules.Undated.Code}: `{derived.Id}` would be calculated from numbers of different times; say with `as_of` or `period` of which it is, or bring the others up to date"
            : $"`{derived.Id}` could not be calculated any more";

    /// <summary>Where a page gives its day in plain words alone, only a person can carry that over.</summary>
    private static string Refused(Diagnostic error) =>
        $"{error.Rule.Code}: {error.Message}"
        + (error.Rule == CoherenceRules.BeyondSource ? "; set `published` to the day the page gives, and run again" : "");

    /// <inheritdoc cref="Find(SiteReading, Figure)"/>
    public static Excerpt? Find(SiteReading site, Excerpt excerpt) =>
        site.Evidence.Excerpts.FirstOrDefault(e => e.Id == excerpt.Id && e.Place.File == excerpt.Place.File);

    private static bool IsAsPlanned(Excerpt excerpt, Passage planned) =>
        excerpt.Runs.SequenceEqual(planned.Runs.Select(r => r.Value))
        && FigureTime.Of(excerpt.Passage) == FigureTime.Of(planned)
        && excerpt.Passage.ReviewBy == planned.ReviewBy;

    /// <summary>The same entry of another reading, or null where it came to nothing.</summary>
    public static Figure? Find(SiteReading site, Figure figure) =>
        site.Evidence.Figures.FirstOrDefault(f => f.Id == figure.Id && f.Statistic.Place.File == figure.Statistic.Place.File);

    /// <inheritdoc cref="Find(SiteReading, Figure)"/>
    public static ITaken? Find(SiteReading site, ITaken item) => item is Figure figure ? Find(site, figure) : Find(site, (Excerpt)item);

    private List<Diagnostic> Errors(SiteReading site)
    {
        var found = new DiagnosticBag();
        EvidenceCoherence.Report(site.Content, site.Evidence, selection.Today, found, isOneByOne: true);
        return [.. found.Sorted().Where(d => d.Severity == Severity.Error)];
    }

    private static bool IsAsPlanned(Figure figure, Statistic planned) =>
        figure.Value == planned.Value
        && figure.Statistic.Proof == planned.Proof
        && FigureTime.Of(figure.Statistic) == FigureTime.Of(planned)
        && figure.Statistic.ReviewBy == planned.ReviewBy
        && figure.Statistic.Previous.Count == planned.Previous.Count + 1;

    private static bool IsAbout(Place? place, Statistic statistic) =>
        place is not null
        && (
            place == statistic.Place
            || place == statistic.ValuePlace
            || place == statistic.UnitPlace
            || place == statistic.ProofPlace
            || place == statistic.TimePlace
            || place == statistic.ReviewByPlace
        );

    private static bool IsAbout(Place? place, Passage passage) =>
        place is not null
        && (
            place == passage.Place
            || place == passage.TimePlace
            || place == passage.ReviewByPlace
            || passage.Runs.Any(r => r.Place == place)
        );
}
