using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Serving.Previews;

/// <summary>Sorts what is wrong by whom it concerns: whoever looks at this page, or others.</summary>
internal static class ProblemSorter
{
    private const int MostShown = 30;

    /// <param name="page">The page that is looked at; null where there is none.</param>
    /// <param name="found">Repeats do no harm.</param>
    public static PageState Sort(PreviewPage? page, IEnumerable<Diagnostic> found, WholeSite? whole)
    {
        var bag = new DiagnosticBag();
        foreach (var diagnostic in found)
            bag.Add(diagnostic);
        var byConcern = bag.Sorted().ToLookup(d => (Concerns(d, page), d.Severity));
        List<Diagnostic> errors = [.. byConcern[(Concern.Page, Severity.Error)], .. byConcern[(Concern.Site, Severity.Error)]];
        List<Diagnostic> elsewhere =
        [
            .. byConcern[(Concern.OtherPage, Severity.Error)],
            .. byConcern[(Concern.Site, Severity.Warning)],
            .. byConcern[(Concern.OtherPage, Severity.Warning)],
        ];
        return new PageState
        {
            Mark = "",
            Pages = 0,
            Errors = [.. errors.Take(MostShown)],
            Warnings = [.. byConcern[(Concern.Page, Severity.Warning)].Take(MostShown)],
            Elsewhere = [.. elsewhere.Take(MostShown)],
            ElsewhereCount = elsewhere.Count,
            PagesChecked = whole?.Pages,
        };
    }

    /// <summary>Whether something is wrong that a reader of this page would see, or that keeps it from being made.</summary>
    public static bool HasErrors(PreviewPage page, IEnumerable<Diagnostic> found) =>
        found.Any(d => d.Severity == Severity.Error && Concerns(d, page) != Concern.OtherPage);

    private static Concern Concerns(Diagnostic diagnostic, PreviewPage? page) =>
        page is not null && (diagnostic.Place?.File == page.Page?.File && page.Page is not null || page.Found.Contains(diagnostic))
            ? Concern.Page
        : diagnostic.Place is { File: var file } && PageRoute.IsPage(file) ? Concern.OtherPage
        : Concern.Site;

    private enum Concern
    {
        Page,
        Site,
        OtherPage,
    }
}
