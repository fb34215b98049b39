using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace StaticGuide.Rendering.LinkedData;

/// <summary>Texts in JSON-LD.</summary>
internal static class JsonText
{
    /// <summary>It escapes &lt;, &gt; and &amp; in every range, so that nothing in a text can end the script.</summary>
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);

    /// <summary>What it leaves as it is, of all that nearly all texts are made of.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([
        .. Enumerable.Range(' ', '~' - ' ' + 1).Select(c => (char)c).Where(c => Encoder.Encode(c.ToString()).Length == 1),
    ]);

    /// <summary>The same text where nothing of it has to be escaped.</summary>
    public static string Escaped(string text) => text.AsSpan().ContainsAnyExcept(Plain) ? Encoder.Encode(text) : text;
}
