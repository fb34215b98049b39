using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Search;

/// <summary>What a search knows of a page: the words that its readers see.</summary>
/// <param name="Language">As tags of BCP 47 begin.</param>
/// <param name="Labels">Words that stand for the page as a whole: its topics.</param>
/// <param name="Names">What it is called: who asks for one of these wants this page.</param>
internal sealed record SearchDocument(
    string Route,
    string Language,
    string Title,
    string Description,
    string Labels,
    IReadOnlyList<string> Names,
    IReadOnlyList<SearchSection> Sections
)
{
    /// <param name="language">As tags of BCP 47 begin.</param>
    public static SearchDocument Of(RenderedPage page, string language)
    {
        var site = page.Site;
        List<SearchSection> sections = [];
        foreach (var section in page.Sections)
            sections.Add(new SearchSection(section.Anchor, section.Heading, section.Text));
        foreach (var (heading, words) in page.Given)
            sections.Add(new SearchSection(null, heading, words));
        // What templates show of numbers has no words of its own here, and a number is looked for by what it measures.
        if (page.View.Route != site.Frame.Statistics?.Route)
            sections.Add(new SearchSection(null, "", NumbersOf(page)) { IsLabel = true });
        foreach (var (anchor, question, answer) in page.Answers)
            sections.Add(new SearchSection(anchor, question, answer) { IsEntry = true });
        foreach (var (term, words) in page.Definitions)
            sections.Add(new SearchSection(term.Id, string.Join(", ", [term.Name, .. term.Also]), words) { IsEntry = true });
        // The records of the page of all statistics are made by its template: its words are those of the statistics.
        if (page.View.Route == site.Frame.Statistics?.Route)
            sections.AddRange(site.Evidence.FiguresById().Select(f => Record(f, site)));
        return new SearchDocument(
            page.View.Route,
            language,
            page.Title,
            page.Description ?? "",
            string.Join(" ", page.View.Page!.Head.Tags.Select(t => t.Value)),
            NamesOf(page),
            [.. sections.Where(s => s.Heading.Length + s.Text.Length > 0)]
        );
    }

    /// <summary>Its title, what the menu and the foot of each page call it, and the end of its address.</summary>
    private static List<string> NamesOf(RenderedPage page)
    {
        var (frame, route) = (page.Site.Frame, page.View.Route);
        return
        [
            page.Title,
            .. frame.Navigation.Concat(frame.Footer).Where(l => l.Page.Route == route).Select(l => l.Title),
            route[(route.AsSpan(0, Math.Max(0, route.Length - 1)).LastIndexOf('/') + 1)..],
        ];
    }

    private static string NumbersOf(RenderedPage page) =>
        string.Join(". ", page.Notes.Select(n => n.Key.Figure).OfType<Figure>().Distinct().Select(f => f.LabelIn(page.Site.Forms)));

    private static SearchSection Record(Figure figure, SiteContext site) =>
        new(site.AnchorOf(figure), figure.LabelIn(site.Forms), $"{figure.TextIn(site.Forms)}, {FigureHtml.WhenText(figure, site.Forms)}")
        {
            IsEntry = true,
            IsLabel = true,
        };
}

/// <summary>A part of a page, which a hit leads to.</summary>
/// <param name="Anchor">Null for the page's beginning.</param>
internal sealed record SearchSection(string? Anchor, string Heading, string Text)
{
    /// <summary>A record that stands for itself, such as a question: found as a page is, not as a part of one.</summary>
    public bool IsEntry { get; init; }

    /// <summary>Said by labels of numbers, which are shown in passing.</summary>
    public bool IsLabel { get; init; }
}
