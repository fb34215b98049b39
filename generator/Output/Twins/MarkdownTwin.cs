using System.Globalization;
using System.Text;
using StaticGuide.Rendering.Pages;
using StaticGuide.Urls;

namespace StaticGuide.Output.Twins;

/// <summary>
/// A page as Markdown: what its finished HTML shows to readers, with its notes as footnotes, for assistants and for people who copy. Reused
/// for one page after the other, on one thread.
/// </summary>
internal sealed class MarkdownTwin
{
    private readonly TwinReader reader = new();

    public string Of(RenderedPage page, ReadOnlySpan<char> html)
    {
        var address = page.Site.PermalinkOf(page.View.Route);
        var head = page.View.Page?.Head;
        var text = new StringBuilder("---\n");
        Add("title", page.Title);
        Add("description", page.Description);
        Add("lang", page.View.LanguageIn(page.Site));
        Add("canonical", address);
        Add("date", DayOf(head?.Date));
        Add("updated", DayOf(head?.Updated));
        text.Append("---\n\n");
        // Addresses of pages are made of the site's, which was parsed.
        if (WebUrlParser.Parse(address) is UrlParse.Parsed { Url: var url })
            text.Append(new TwinBlocks(url).Of(reader.Read(html))).Append('\n');
        return text.ToString();

        void Add(string key, string? value)
        {
            if (value is not null)
                text.Append(key).Append(": ").Append(Quoted(value)).Append('\n');
        }
    }

    private static string? DayOf(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>In double quotes (YAML 1.2, 7.3.1).</summary>
    private static string Quoted(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ").Replace('\t', ' ')}\"";
}
