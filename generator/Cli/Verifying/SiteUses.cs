using StaticGuide.Building;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Cli.Verifying;

/// <summary>Which pages use a source or a number, as far as their text tells without being rendered.</summary>
internal sealed class SiteUses(SiteReading? site)
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>Sorted by file: the page it belongs to, and those that name it or a number that is taken from it.</summary>
    public IEnumerable<Page> PagesOf(Source source) => site is null ? [] :
        PagesWith(source.Place.File, [$"@{source.Id}", $"@{{{source.Id}"], site.Evidence.Figures.Where(f => f.Sources.Contains(source)));

    /// <summary>Those that what is defined at a place is about; empty where nothing is.</summary>
    public IEnumerable<Page> PagesOf(Place place)
    {
        if (site is null)
            return [];
        var figures = FiguresAt(place).ToList();
        return figures.Count > 0
            ? PagesWith(place.File, [],
                site.Evidence.Figures.Where(f => figures.Contains(f) || f.Calculation?.All.Any(figures.Contains) == true))
            : site.Evidence.Sources.FirstOrDefault(s => s.Place == place) is { } source ? PagesOf(source)
            : [];
    }

    /// <summary>The numbers whose id or whose proof stands at a place.</summary>
    public IEnumerable<Figure> FiguresAt(Place place) =>
        site is null ? [] : site.Evidence.Figures.Where(f => f.Statistic.Place == place || f.Statistic.ProofPlace == place);

    private IEnumerable<Page> PagesWith(string home, IReadOnlyList<string> citations, IEnumerable<Figure> figures)
    {
        List<string> ids = [.. figures.Select(f => f.Id)];
        List<string> marks = [.. citations, .. ids.Select(id => $"[{id}")];
        return site!.Content.ByFile.Values
            .Where(page => page.File == home || marks.Exists(m => Mentions(TextOf(page), m)) || ids.Exists(id => Lists(TextOf(page), id)))
            .OrderBy(page => page.File, StringComparer.Ordinal);
    }

    /// <summary>Charts and parameters name numbers in the front matter, one after the other or one to a line.</summary>
    private static bool Lists(string text, string id)
    {
        var end = text.IndexOf("\n---", StringComparison.Ordinal);
        var data = end < 0 ? "" : text[..end];
        return Mentions(data, $", {id}") || Mentions(data, $"- {id}") || Mentions(data, $": {id}") || Mentions(data, $",{id}");
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
