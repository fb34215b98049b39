using Scriban.Runtime;
using StaticGuide.Content.Pages;
using StaticGuide.Language;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

/// <summary>The search in the language of the page at hand, with all that it can find.</summary>
internal sealed class SearchModel(Page search, PageHost host) : ModelObject<SearchModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("url", s => s.Site.HrefOf(s.Search.Route)),
        ("hreflang", s => s.Site.OtherLanguageOf(s.Search)),
        ("pages", s => new ScriptArray(s.Pages())),
        ("questions", s => QuestionList.Of(s.Host, s.IsFound)),
        ("terms", s => s.IsOfSite ? new ScriptArray(s.Site.Evidence.Terms.Select(t => new TermModel(t, s.Host))) : []),
        ("statistics", s => s.IsOfSite ? new ScriptArray(s.Host.UseAllFigures().Select(f => new FigureModel(f, s.Site))) : [])
    );

    private Page Search { get; } = search;

    private PageHost Host { get; } = host;

    private SiteContext Site => Host.Site;

    /// <summary>Evidence is in the language of the site.</summary>
    private bool IsOfSite
    {
        get
        {
            Site.Note(PageReads.Evidence);
            return Site.Search.For(Site.Settings.Language) == Search;
        }
    }

    private IEnumerable<PageReferenceModel> Pages()
    {
        Site.Note(PageReads.Heads);
        return AlphabeticalOrder
            .Of(Site.Language)
            .Sort(Site.Content.Published.Where(IsFound), Site.TitleOf)
            .ThenBy(p => p.File, StringComparer.Ordinal)
            .Select(p => new PageReferenceModel(p, Site));
    }

    private bool IsFound(Page page) =>
        page.Head.InSearchIndex && page != Search && Site.Search.For(page.Head.Language ?? Site.Settings.Language) == Search;
}
