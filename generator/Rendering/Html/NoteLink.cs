using StaticGuide.Evidence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Urls;

namespace StaticGuide.Rendering.Html;

/// <summary>The address that leads from a note to the words it stands on.</summary>
internal static class NoteLink
{
    private const int WordsInFull = 8;

    /// <summary>
    /// The locator's fragment where the source names one (it may hide its panes), else a text fragment (URL Fragment Text
    /// Directives, WICG) for a quote, else the source's address. A locator's fragment stays as it is written, for those who read
    /// it are programs: <c>page=3</c> (RFC 8118), <c>:~:text=…</c>, a route. Only what no URL may hold is encoded.
    /// </summary>
    public static string Of(NoteKey key) => key.Taken is { } taken ? Of(taken) : key.Source.Url;

    /// <inheritdoc cref="Of(NoteKey)"/>
    public static string Of(ITaken taken)
    {
        var url = taken.Source.Url;
        if (taken.Locator?.Fragment is { Length: > 0 } fragment)
            return $"{WithoutFragment(url)}#{PercentEncoding.Fragment(fragment)}";
        if (url.Contains('#', StringComparison.Ordinal))
            return url;
        return taken.Runs.Count == 0 ? url : $"{url}#:~:{string.Join('&', taken.Runs.Select(run => $"text={TextDirective(run)}"))}";
    }

    private static string WithoutFragment(string url) =>
        url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? url[..hash] : url;

    /// <summary>Short quotes whole; of long ones the beginning and the end, as <c>start,end</c>.</summary>
    private static string TextDirective(string quote)
    {
        var words = quote.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= WordsInFull
            ? Encode(words)
            : $"{Encode(words.AsSpan(0, WordsInFull / 2))},{Encode(words.AsSpan(^(WordsInFull / 2)..))}";
    }

    // A hyphen marks a prefix or suffix in the directive, so it is encoded too.
    private static string Encode(ReadOnlySpan<string?> words) =>
        Uri.EscapeDataString(string.Join(' ', words)).Replace("-", "%2D", StringComparison.Ordinal);
}
