using System.Text;
using StaticGuide.Content;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Values;
using StaticGuide.Output.Twins;

namespace StaticGuide.Output;

/// <summary>llms.txt (llmstxt.org): what the site is, and a line for each of its pages, for assistants that answer from it.</summary>
internal static class LlmsText
{
    /// <param name="pages">In the order in which the guide is read.</param>
    public static string Of(
        SiteContent content,
        IEnumerable<Page> pages,
        Func<string, string> permalinkOf,
        Func<Page, string> titleOf,
        Func<Page, string?> descriptionOf
    )
    {
        var settings = content.Settings;
        var text = new StringBuilder($"# {TwinWords.Escaped(settings.Title)}\n");
        if (settings.Description is { } description)
            text.Append($"\n> {TwinWords.Escaped(description)}\n");
        foreach (var language in pages.GroupBy(p => p.Head.Language ?? settings.Language, StringComparer.OrdinalIgnoreCase))
        {
            text.Append($"\n## Pages ({language.Key})\n\n");
            foreach (var page in language)
            {
                text.Append($"- [{TwinWords.Escaped(titleOf(page))}]");
                text.Append($"({permalinkOf(settings.HasTwins ? PageRoute.TwinOf(page.Route) : page.Route)})");
                if (descriptionOf(page) is { } words)
                    text.Append($": {TwinWords.Escaped(words)}");
                text.Append('\n');
            }
        }
        return text.ToString();
    }
}
