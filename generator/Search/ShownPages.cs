using System.Text.Json;

namespace StaticGuide.Search;

/// <summary>What hits are shown with: titles, headings, and the words around.</summary>
internal static class ShownPages
{
    /// <summary>Of the pages that come together, in characters.</summary>
    private const int PartSize = 4_000;

    /// <summary>What is kept of a page's text, in characters: much of each page, or a part of it where there are many.</summary>
    private const int MostText = 30_000,
        MostTextOfMany = 4_500;

    private const int ManyPages = 200;

    /// <summary>A part of a page keeps this much at least.</summary>
    private const int LeastText = 160;

    /// <returns>The parts, and how many pages are in each.</returns>
    public static (IReadOnlyList<IndexPart> Parts, int PagesEach) Of(IReadOnlyList<SearchDocument> pages)
    {
        var most = pages.Count > ManyPages ? MostTextOfMany : MostText;
        var length = pages.Sum(p => (long)Math.Min(most, p.Sections.Sum(s => s.Heading.Length + s.Text.Length)));
        var each = (int)Math.Max(1, PartSize / Math.Max(1, length / Math.Max(1, pages.Count)));
        return (
            [
                .. pages
                    .Chunk(each)
                    .Select(
                        (chunk, i) =>
                            IndexPart.Of(
                                $"pages-{i}",
                                json =>
                                {
                                    json.WriteStartArray();
                                    foreach (var page in chunk)
                                        Write(page, most, json);
                                    json.WriteEndArray();
                                }
                            )
                    ),
            ],
            each
        );
    }

    private static void Write(SearchDocument page, int most, Utf8JsonWriter json)
    {
        var length = Math.Max(1, page.Sections.Sum(s => s.Text.Length));
        json.WriteStartArray();
        json.WriteStringValue(page.Route[1..]);
        json.WriteStringValue(page.Title);
        json.WriteStringValue(page.Description);
        // Where an anchor is null, the page begins; an entry is marked.
        foreach (var (anchor, heading, text) in page.Sections.OrderBy(s => s.IsEntry))
        {
            json.WriteStartArray();
            json.WriteStringValue(anchor);
            json.WriteStringValue(heading);
            json.WriteStringValue(Beginning(text, Math.Max(LeastText, (int)((long)most * text.Length / length))));
            json.WriteEndArray();
        }
        json.WriteNumberValue(page.Sections.Count(s => s.IsEntry));
        json.WriteEndArray();
    }

    /// <summary>As much of a text as there is room for, up to the end of a word.</summary>
    private static string Beginning(string text, int most) =>
        text.Length <= most ? text
        : text.LastIndexOf(' ', most) is > 0 and var end ? text[..end]
        : text[..(char.IsLowSurrogate(text[most]) ? most - 1 : most)];
}
