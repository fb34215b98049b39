using StaticGuide.Building;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;

namespace StaticGuide.Cli.Verifying;

/// <summary>Which pages use a source, as far as their text tells without being rendered.</summary>
internal sealed class SiteUses(SiteReading? site)
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Sorted by file: the page it belongs to, and those that name it or a number that is taken from it.</summary>
    public IEnumerable<Page> PagesOf(Source source)
    {
        if (site is null)
            return [];
        List<string> marks = [$"@{source.Id}", $"@{{{source.Id}", .. site.Evidence.Figures.Where(f => f.Sources.Contains(source)).Select(f => $"[{f.Id}")];
        return site.Content.ByFile.Values.Where(page => page.File == source.Place.File || marks.Exists(m => Mentions(TextOf(page), m)))
            .OrderBy(page => page.File, StringComparer.Ordinal);
    }

    private static bool Mentions(string text, string mark)
    {
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            // A longer id that begins like this one is another.
            var end = at + mark.Length;
            if (end == text.Length || !char.IsAsciiLetterOrDigit(text[end]) && text[end] != '-')
                return true;
        }
        return false;
    }

    private string TextOf(Page page)
    {
        if (!texts.TryGetValue(page.File, out var text))
            texts.Add(page.File, text = site!.Files.ReadText(page.File)?.Text ?? "");
        return text;
    }
}
