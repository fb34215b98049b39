using StaticGuide.Content.Pages;

namespace StaticGuide.Content;

/// <summary>
/// What other pages and the site as a whole see of each page: enough to put the site together again without reading front matter that has
/// not changed.
/// </summary>
/// <param name="Pages">All pages by file.</param>
/// <param name="Newest">The published ones, newest first, by their place among the pages.</param>
/// <param name="Translations">The pages that are translations of each other.</param>
/// <param name="Aliases">Former routes, each with the page it leads to.</param>
/// <param name="Passing">Routes of what is made only as long as a page is there.</param>
internal sealed record SiteSketch(
    IReadOnlyList<PageSketch> Pages,
    IReadOnlyList<int> Newest,
    IReadOnlyList<TagSketch> Tags,
    IReadOnlyList<(string Route, int Page)> Aliases,
    IReadOnlyList<TranslationSketch> Translations,
    IReadOnlyList<(string Route, int Page)> Passing
);

/// <summary>A page in all its languages, by their place among all pages.</summary>
internal sealed record TranslationSketch(IReadOnlyList<int> Pages, int Default);

/// <param name="Pages">By their place among all pages.</param>
internal sealed record TagSketch(string Name, string Route, IReadOnlyList<int> Pages);
