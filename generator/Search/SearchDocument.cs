using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Search;

/// <summary>What a search knows of a page: the words that its readers see.</summary>
/// <param name="Language">As tags of BCP 47 begin.</param>
/// <param name="Labels">Words that stand for the page as a whole: its topics.</param>
internal sealed record SearchDocument(
    string Route,
    string Language,
    string Title,
    string Description,
    string Labels,
    IReadOnlyList<SearchSection> Sections
)
{
    /// <summary>Whether a search would find the same.</summary>
    public static bool AreSame(SearchDocument? one, SearchDocument? other) =>
        one is null || other is null
            ? one == other
            : one with { Sections = [] } == other with { Sections = [] } && one.Sections.SequenceEqual(other.Sections);

    /// <summary>Null for a page that is not to be found, or where the site has no search.</summary>
    public static SearchDocument? Of(RenderedPage page)
    {
        var site = page.Site;
        if (
            !site.Search.IsThere
            || page.View is not { Page: { Head: { InSearchIndex: true } head }, Layout: not Content.CollectingLayouts.Search }
        )
            return null;
        List<SearchSection> sections = [];
        foreach (var section in page.Sections)
            sections.Add(new SearchSection(section.Anchor, section.Heading, section.Text));
        foreach (var text in page.Given)
            sections.Add(new SearchSection(null, "", text));
        foreach (var (anchor, question, answer) in page.Answers)
            sections.Add(new SearchSection(anchor, question, answer) { IsEntry = true });
        foreach (var (term, words) in page.Definitions)
            sections.Add(new SearchSection(term.Id, string.Join(", ", [term.Name, .. term.Also]), words) { IsEntry = true });
        return new SearchDocument(
            page.View.Route,
            SearchPages.LanguageOf(site.Language),
            page.Title,
            page.Description ?? "",
            string.Join(" ", head.Tags.Select(t => t.Value)),
            [.. sections.Where(s => s.Heading.Length + s.Text.Length > 0)]
        );
    }
}

/// <summary>A part of a page, which a hit leads to.</summary>
/// <param name="Anchor">Null for the page's beginning.</param>
internal sealed record SearchSection(string? Anchor, string Heading, string Text)
{
    /// <summary>A record that stands for itself, such as a question: found as a page is, not as a part of one.</summary>
    public bool IsEntry { get; init; }
}
