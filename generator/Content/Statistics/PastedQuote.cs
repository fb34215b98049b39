using System.Buffers;

namespace StaticGuide.Content.Statistics;

/// <summary>
/// Quotes that were pasted with the quotation marks around them. Pages put marks of their own around a quote, and the source has
/// the words without them.
/// </summary>
internal static class PastedQuote
{
    /// <summary>
    /// Pairs in use around the world (CLDR, delimiters); straight ones too, which YAML leaves where the whole value is quoted again.
    /// </summary>
    private static readonly (char Open, char Close)[] Pairs =
    [
        ('“', '”'),
        ('„', '“'),
        ('„', '”'),
        ('”', '”'),
        ('«', '»'),
        ('»', '«'),
        ('‘', '’'),
        ('‚', '‘'),
        ('‹', '›'),
        ('›', '‹'),
        ('「', '」'),
        ('『', '』'),
        ('"', '"'),
    ];

    /// <summary>The words alone, where one pair of marks stands around all of them; else the text as it is.</summary>
    public static string Without(string text)
    {
        var trimmed = text.AsSpan().Trim();
        // British usage puts the stop behind the mark.
        var stop = trimmed is [.., not ('.' or '!' or '?'), '.'] && trimmed[^2] is '”' or '’' or '"' or '»' or '“' ? "." : "";
        var marked = trimmed[..^stop.Length];
        foreach (var (open, close) in Pairs)
        {
            if (marked.Length < 3 || marked[0] != open || marked[^1] != close)
                continue;
            var inner = marked[1..^1];
            // Marks within belong to other words, except the apostrophe, which looks like one: “A” and “B”, ‘a’ and ‘b’.
            if (!inner.Contains(open) && (close == '’' || !inner.Contains(close)))
                return inner.Trim().ToString() + (stop.Length > 0 && inner.TrimEnd() is [.., '.' or '!' or '?'] ? "" : stop);
        }
        return WithoutLost(marked) is { Length: > 0 } alone && alone.Length < marked.Length ? $"{alone}{stop}" : text;
    }

    /// <summary>
    /// Without a mark at an edge whose other is lost, or stands elsewhere at the source: no other is among the words. Behind a digit, a
    /// straight one stands for inches, and single ones are apostrophes, unless a sentence ends before them.
    /// </summary>
    private static ReadOnlySpan<char> WithoutLost(ReadOnlySpan<char> words)
    {
        if (words.Length > 2 && Double.Contains(words[0]) && !words[1..].ContainsAny(Double))
            words = words[1..].TrimStart();
        else if (words is [.., var before, var last] && Double.Contains(last) && !(last == '"' && char.IsAsciiDigit(before)))
        {
            if (!words[..^1].ContainsAny(Double))
                words = words[..^1].TrimEnd();
        }
        if (words is ['\'', .., '.' or '!' or '?', '\''] && words[1..^1].IndexOfAny("'‘’") < 0)
            return words[1..^1];
        return words is [.., '.' or '!' or '?', '’'] && !words.Contains('‘') ? words[..^1] : words;
    }

    private static readonly SearchValues<char> Double = SearchValues.Create("“”„«»‹›「」『』\"");
}
