using Scriban.Runtime;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>Something that changed: what a page says of itself, that it is new, or a number that was renewed.</summary>
internal sealed class ChangeModel(EdtfDate date, SiteContext site) : ModelObject<ChangeModel>(Shape)
{
    /// <summary>Of a large site, only its newest pages are looked at.</summary>
    private const int PageLimit = 40;

    private static readonly MemberTable Shape = Members(
        ("date", c => DateModel.Of(c.Date, c.Site.Forms)),
        ("text", c => c.Text),
        ("page", c => c.Page is { } page ? new PageReferenceModel(page, c.Site) : null),
        ("figure", c => c.Figure is { } figure ? new FigureModel(figure, c.Site) : null)
    );

    private EdtfDate Date { get; } = date;

    private SiteContext Site { get; } = site;

    private string? Text { get; init; }

    private Page? Page { get; init; }

    private Figure? Figure { get; init; }

    public static ScriptArray Of(Page page, SiteContext site) =>
        new(page.Head.Changes.Select(c => new ChangeModel(EdtfDate.Of(c.Date), site) { Text = c.Text }));

    /// <summary>The latest first; of one day, in the order in which the guide is read.</summary>
    public static ScriptArray Latest(SiteContext site) =>
        new(
            site.Content.Newest.Where(page => site.OtherLanguageOf(page) is null)
                .Take(PageLimit)
                .SelectMany(page => OfPage(page, site))
                .Concat(site.Evidence.FiguresById().SelectMany(figure => OfFigure(figure, site)))
                .OrderByDescending(c => c.Date.ToString(), StringComparer.Ordinal)
                .ThenBy(c => c.Page is { } page ? site.ReadingOrder.PlaceOf(page) : int.MaxValue)
        );

    private static IEnumerable<ChangeModel> OfPage(Page page, SiteContext site)
    {
        foreach (var change in page.Head.Changes)
            yield return new ChangeModel(EdtfDate.Of(change.Date), site) { Page = page, Text = change.Text };
        // That it was worked over, without a word on what is another now, tells readers nothing.
        if (page.Head is { Date: { } day, Changes.Count: 0 } head && (head.Updated is null || head.Updated == day))
            yield return new ChangeModel(EdtfDate.Of(day), site) { Page = page };
    }

    /// <summary>A renewed number that is another now changed when its source's edition came out, as far as that is known.</summary>
    private static IEnumerable<ChangeModel> OfFigure(Figure figure, SiteContext site)
    {
        if (figure.Statistic.Previous is [var before, ..] && before.Value != figure.Value && figure.Source.Published is { } published)
            yield return new ChangeModel(published, site) { Figure = figure };
    }
}
