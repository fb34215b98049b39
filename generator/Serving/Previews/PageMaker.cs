using System.Text;
using StaticGuide.Building;
using StaticGuide.Checking;
using StaticGuide.Content;
using StaticGuide.Rendering;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates.Programs;

namespace StaticGuide.Serving.Previews;

/// <summary>Makes single pages of a site when they are asked for, as a build makes them. One at a time.</summary>
internal sealed class PageMaker : IDisposable
{
    private readonly SiteMaking making;
    private readonly PageRenderer renderer;
    private readonly int unnamed;

    public PageMaker(SiteMaking making)
    {
        this.making = making;
        renderer = new PageRenderer(making.Site, new ProgramSet(making.Site.Templates), making.Uses, making.Diagnostics);
        unnamed = making.Reading.Evidence.Site.Unnamed + making.Reading.Content.ByFile.Values.Sum(p => p.Evidence.Faults.Unnamed);
        Settle();
    }

    public PreviewPage Make(PageView view)
    {
        var source = view.Page is { } page ? making.Reading.Pages.ReadAgain(page) : null;
        var rendered = view.Page is not null && source is null ? null : renderer.Render(view, source);
        byte[] html = [];
        string? card = null;
        if (rendered is not null)
        {
            // Whether other pages have what this one links to is known once all of them are made.
            var checker = making.NewChecker();
            if (rendered.LacksFigure)
                checker.Excuse(view.Route);
            if (rendered.Swallowed is { } swallowed)
                checker.Swallowed.Add(view.Route, swallowed);
            new PageChecker(checker, making.Site.Links.Days, making.Diagnostics).Check(
                view.Route,
                renderer.Html.Html.Span,
                renderer.Html.PlaceOf,
                renderer.Html.IsLiteral
            );
            if (rendered.Cited.Count > 0)
                making.Uses.AddCited(rendered.Cited, rendered.Quoted, view.Page);
            html = Encoding.UTF8.GetBytes(renderer.Html.Html.ToArray());
            if (rendered.Picture is { IsCard: true })
                card = renderer.CardOf(rendered);
        }
        making.Reading.Evidence.Unknown.Report(null, unnamed, making.Reading.Content.StrayEvidence, making.Diagnostics);
        return new PreviewPage(view, html, rendered, Settle()) { Card = card };
    }

    /// <summary>The address of the list of all that uses what: it is not whole before all pages are made.</summary>
    public static bool IsOfAllPages(PageView view) => CollectingLayouts.WaveOf(view.Layout) > 0;

    public void Dispose() => renderer.Dispose();

    private IReadOnlyList<Diagnostics.Diagnostic> Settle()
    {
        making.Reading.Evidence.Unknown.Clear();
        return making.Diagnostics.Take();
    }
}
