using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Unknown;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Pages;

/// <summary>Says what an id that leads nowhere was probably meant to be.</summary>
internal static class EvidenceReports
{
    public static void UnknownSource(string id, Place? place, PageHost host)
    {
        host.Trace.IsFaulty = true;
        var (evidence, scope) = (host.Site.Evidence, host.Scope);
        if (evidence.Incomplete.Report(id, place, host.Diagnostics) || scope.Explains(id))
            return;
        if (evidence.PageThatOwnsSource(id) is { } owner)
            Foreign("source", id, owner, place, host);
        else if (evidence.PageThatOwnsExcerpt(id) is { } quoting)
            Foreign("passage", id, quoting, place, host);
        else if (host.Scope.FindFigure(id) is not null)
            host.Diagnostics.Add(EvidenceRules.UnknownSource, place, $"`{id}` is a statistic, not a source", $"write `:stat[{id}]`");
        else
            evidence.Unknown.Add(new UnknownId(UnknownKind.Source, id, place, () => KnownAt(place, host, s => s.CitableIds)));
    }

    public static void UnknownStatistic(string id, Place? place, PageHost host)
    {
        host.Trace.IsFaulty = true;
        var (evidence, scope) = (host.Site.Evidence, host.Scope);
        if (scope.Explains(id))
            return;
        if (evidence.PageThatOwnsFigure(id) is { } owner)
            Foreign("statistic", id, owner, place, host);
        else if (host.Scope.FindExcerpt(id) is not null)
            host.Diagnostics.Add(EvidenceRules.UnknownStatistic, place, $"`{id}` is a passage, not a statistic", $"cite it with `[@{id}]`");
        else if (host.Scope.FindSource(id) is not null)
            host.Diagnostics.Add(EvidenceRules.UnknownStatistic, place, $"`{id}` is a source, not a statistic", $"cite it with `[@{id}]`");
        else
            evidence.Unknown.Add(new UnknownId(UnknownKind.Statistic, id, place, () => KnownAt(place, host, s => s.FigureIds)));
    }

    /// <summary>Reports a citation that says something, but hardly what was meant.</summary>
    public static void DoubtfulCitation(CitationItem item, Func<Place> place, PageHost host)
    {
        if (item.HasSecondKey)
            host.Diagnostics.Add(
                EvidenceRules.CommaCitation,
                place(),
                "only `;` separates citations, so the second one here would be lost",
                "write `;` between them; if the second is no citation, escape it as `\\@`"
            );
        else if (item.Locator is { Label: null or "page", Words: var words } && host.CanCite(words))
            host.Diagnostics.Add(
                CitationRules.LocatorIsId,
                place(),
                $"behind `{item.Id}` stands another id that can be cited, `{words}`, as if it were a place in the source",
                $"to cite both, write `[@{item.Id}; @{words}]`; if a place is meant, put it into quotation marks"
            );
    }

    /// <summary>
    /// What can be meant at a place: a page's own evidence only where that page says it. What a template or a file of evidence says is
    /// said on many pages, and the hint may not depend on which of them came first.
    /// </summary>
    private static IEnumerable<string> KnownAt(Place? place, PageHost host, Func<EvidenceScope, IEnumerable<string>> ids)
    {
        var scope =
            place is not null && host.Site.Content.ByFile.TryGetValue(place.File, out var page)
                ? host.Site.Evidence.Of(page)
                : host.Site.Evidence.Site;
        return ids(scope).Concat(scope.LostIds);
    }

    private static void Foreign(string what, string id, string owner, Place? place, PageHost host) =>
        host.Diagnostics.Add(
            EvidenceRules.ForeignId,
            place,
            $"the {what} `{id}` belongs to {owner} alone",
            $"move it to a file of content/evidence/, where every page may use it"
        );

    public static void UnknownField(Figure figure, string id, string field, Place place, PageHost host) =>
        host.Diagnostics.Add(
            EvidenceRules.UnknownField,
            place,
            $"the statistic `{id}` has no `{field}`",
            FigureHtml.Fields.Contains(field) || Suggestion.DidYouMean(field, FigureHtml.Fields) is not { } hint
                ? $"it gives {string.Join(", ", FigureHtml.Fields.Where(f => FigureHtml.FieldText(figure, f, host.Site.Forms) is not null))}"
                : hint
        );
}
