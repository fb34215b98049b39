using System.Text;
using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Importing.Sites;
using StaticGuide.Yaml;

namespace StaticGuide.Importing;

/// <summary>A page at the root, where the other tool made it from a template.</summary>
internal static partial class HomePage
{
    /// <param name="language">The site's own: pages in others are found from their translations.</param>
    public static ImportedFile Of(string title, IReadOnlyList<PageDraft> pages, string language, DateOnly today)
    {
        var text = new StringBuilder("---\ntitle: ").Append(YamlText.Of(title)).Append("\n---\n");
        foreach (
            var page in pages
                .Where(p => p.IsIn(language, language) && !p.Head.IsHidden(today))
                .GroupBy(p => p.Page.Route.Split('/')[1])
                .Select(g => g.OrderBy(p => p.Page.Route.Count('/')).ThenBy(p => p.Page.Route, StringComparer.Ordinal).First())
                .OrderBy(p => p.Page.Target, StringComparer.Ordinal)
        )
            text.Append("- [")
                .Append(Mark().Replace(page.Head.Title ?? "", "\\$0"))
                .Append("](")
                .Append(SiteIndex.Between("content/index.md", page.Page.Target))
                .Append(")\n");
        return new ImportedFile(null, PageRoute.Root + "index.md", IsPage: true) { Text = text.ToString() };
    }

    /// <summary>Titles are words, whatever they look like.</summary>
    [GeneratedRegex(@"[\\`*_\[\]<&~$^{@]|:(?=[A-Za-z:])")]
    private static partial Regex Mark();
}
