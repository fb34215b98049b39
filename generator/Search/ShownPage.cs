using System.Buffers;
using System.Text.Json;

namespace StaticGuide.Search;

/// <summary>What a page is shown with among hits: its title, its headings, and the words around. Makes one after the other.</summary>
internal sealed class ShownPage : IDisposable
{
    /// <summary>A part of a page keeps this much at least, in characters.</summary>
    private const int LeastText = 160;

    private readonly ArrayBufferWriter<byte> bytes = new();
    private readonly Utf8JsonWriter json;

    public ShownPage() => json = new Utf8JsonWriter(bytes, IndexPart.Options);

    /// <param name="most">How many characters of its text are kept, or somewhat more.</param>
    /// <returns>A part of the index, valid until the next.</returns>
    public ReadOnlySpan<byte> Of(SearchDocument page, int most)
    {
        bytes.ResetWrittenCount();
        json.Reset();
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
        json.Flush();
        return bytes.WrittenSpan;
    }

    public void Dispose() => json.Dispose();

    /// <summary>As much of a text as there is room for, up to the end of a word.</summary>
    private static ReadOnlySpan<char> Beginning(string text, int most) =>
        text.Length <= most ? text
        : text.LastIndexOf(' ', most) is > 0 and var end ? text.AsSpan(0, end)
        : text.AsSpan(0, char.IsLowSurrogate(text[most]) ? most - 1 : most);
}
