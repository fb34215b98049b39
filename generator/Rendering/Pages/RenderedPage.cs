using StaticGuide.Content.Markdown.Html;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Rendering.Pages;

/// <summary>What a page has come to: what it shows, beside its HTML. JSON-LD and the lists of references are made of this.</summary>
/// <param name="Site">The site in the language of the page.</param>
/// <param name="Notes">In the order of their numbers.</param>
internal sealed record RenderedPage(
    PageView View,
    SiteContext Site,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<PageNote> Notes,
    IReadOnlyList<ShownAnswer> Answers,
    IReadOnlyList<ShownDefinition> Definitions
)
{
    public string Title => View.TitleIn(Site);

    public string Permalink => field ??= Site.PermalinkOf(View.Route);

    public string? Description => View.Page is { } page ? Site.DescriptionOf(page) : null;

    /// <summary>The sources of its notes, each once, in their order.</summary>
    public IReadOnlyList<Source> Cited => field ??= Before?.Cited ?? CitedIn(Notes);

    /// <summary>The words of its notes that are for no number, each once, in their order.</summary>
    public IReadOnlyList<Excerpt> Quoted => field ??= Before?.Quoted ?? QuotedIn(Notes);

    /// <summary>The page as somebody has asked for it before, with the same notes.</summary>
    public RenderedPage? Before { private get; init; }

    /// <summary>What stands for it where its address is shared; null for nothing.</summary>
    public PagePicture? Picture { get; init; }

    /// <summary>The statistic that its social card shows.</summary>
    public Figure? KeyFigure { get; init; }

    /// <summary>Its Markdown, as readers see it; kept only where the site has a search.</summary>
    public IReadOnlyList<ShownSection> Sections { get; init; } = [];

    /// <summary>The words of other texts that its template has shown.</summary>
    public IReadOnlyList<GivenText> Given { get; init; } = [];

    /// <summary>What it says, without the templates around it; null where that has to be made. Valid until the next page.</summary>
    public ReadOnlyMemory<char>? Contents { get; init; }

    /// <summary>A template was given nothing in a figure's place, which is reported: its HTML is not whole.</summary>
    public bool LacksFigure { get; init; }

    /// <inheritdoc cref="Fragment.Swallowed"/>
    public Swallowed? Swallowed { get; init; }

    /// <summary>What it may use.</summary>
    public EvidenceScope Evidence => View.Page is { } page ? Site.Evidence.Of(page) : Site.Evidence.Site;

    private static List<Source> CitedIn(IReadOnlyList<PageNote> notes)
    {
        List<Source> cited = [];
        HashSet<Source> seen = [];
        foreach (var note in notes)
        {
            if (note.Key.Figure is not { Several: { } sources })
            {
                if (seen.Add(note.Key.Source))
                    cited.Add(note.Key.Source);
                continue;
            }
            foreach (var source in sources)
            {
                if (seen.Add(source))
                    cited.Add(source);
            }
        }
        return cited;
    }

    private static List<Excerpt> QuotedIn(IReadOnlyList<PageNote> notes)
    {
        List<Excerpt> quoted = [];
        HashSet<Excerpt>? seen = null;
        foreach (var note in notes)
        {
            if (note.Key.Excerpt is { } excerpt && (seen ??= []).Add(excerpt))
                quoted.Add(excerpt);
        }
        return quoted;
    }
}
