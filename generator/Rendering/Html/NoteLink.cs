using System.Text;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Urls;

namespace StaticGuide.Rendering.Html;

/// <summary>The address that leads from a note to the words it stands on.</summary>
internal static class NoteLink
{
    private const int WordsInFull = 8;
    private const string Next = "&text=";

    [ThreadStatic]
    private static StringBuilder? recycled;

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
        var runs = taken.Runs;
        if (runs.Count == 0)
            return url;
        var link = (recycled ??= new StringBuilder()).Clear().Append(url).Append("#:~:text=");
        for (var i = 0; i < runs.Count; i++)
        {
            if (i > 0)
                link.Append(Next);
            if (RowDirectives.AreFor(taken, runs[i]))
                link.AppendJoin(Next, RowDirectives.Of(runs[i]));
            else
                AppendDirective(runs[i], link);
        }
        return link.ToString();
    }

    private static string WithoutFragment(string url) =>
        url.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? url[..hash] : url;

    /// <summary>Short quotes whole; of long ones the beginning and the end, as <c>start,end</c>.</summary>
    private static void AppendDirective(ReadOnlySpan<char> quote, StringBuilder link)
    {
        Span<Range> words = stackalloc Range[WordsInFull + 1];
        var count = FirstWords(quote, words);
        if (count <= WordsInFull)
        {
            AppendWords(quote, words[..count], link);
            return;
        }
        AppendWords(quote, words[..(WordsInFull / 2)], link);
        link.Append(',');
        AppendWords(quote, LastWords(quote, words[..(WordsInFull / 2)]), link);
    }

    /// <summary>As many as there is room for; how many those are.</summary>
    private static int FirstWords(ReadOnlySpan<char> quote, Span<Range> words)
    {
        var count = 0;
        for (var end = 0; count < words.Length; count++)
        {
            while (end < quote.Length && char.IsWhiteSpace(quote[end]))
                end++;
            var start = end;
            while (end < quote.Length && !char.IsWhiteSpace(quote[end]))
                end++;
            if (start == end)
                break;
            words[count] = start..end;
        }
        return count;
    }

    private static Span<Range> LastWords(ReadOnlySpan<char> quote, Span<Range> words)
    {
        var end = quote.Length;
        for (var i = words.Length - 1; i >= 0; i--)
        {
            while (char.IsWhiteSpace(quote[end - 1]))
                end--;
            var start = end;
            while (start > 0 && !char.IsWhiteSpace(quote[start - 1]))
                start--;
            words[i] = start..end;
            end = start;
        }
        return words;
    }

    private static void AppendWords(ReadOnlySpan<char> quote, ReadOnlySpan<Range> words, StringBuilder link)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0)
                link.Append("%20");
            PercentEncoding.AppendDirective(quote[words[i]], link);
        }
    }
}
