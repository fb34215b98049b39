using System.Text;

namespace StaticGuide.Content.Markdown.Directives;

/// <summary>
/// Statistics in a line of front matter, which is no Markdown: <c>:stat[id]</c> and <c>:stat[id.field]</c> stand for their words. Behind a
/// backslash, or between backticks, they are talked about, as in the text of a page.
/// </summary>
internal static class InlineStatistics
{
    private const string Opening = ":stat[";
    private const string Uncounted = ":uncounted[";

    /// <summary>False where there is none for sure.</summary>
    public static bool MayBeIn(string text) => text.Contains(Opening, StringComparison.Ordinal);

    /// <summary>The text with the words in the places of its statistics; the same text where it has none.</summary>
    public static string Fill(string text, Func<StatisticReference, string> words)
    {
        if (!MayBeIn(text))
            return text;
        var filled = new StringBuilder();
        foreach (var (plain, reference) in PartsOf(text))
        {
            filled.Append(plain);
            if (reference is { } shown)
                filled.Append(words(shown));
        }
        return filled.ToString();
    }

    /// <summary>The text in parts: words, and the statistic behind them, which the last of them lacks.</summary>
    public static IEnumerable<(string Words, StatisticReference? Statistic)> PartsOf(string text)
    {
        var end = 0;
        foreach (var (reference, start, length) in In(text))
        {
            yield return (Plain(text[end..start]), reference);
            end = start + length;
        }
        yield return (Plain(text[end..]), null);
    }

    private static string Plain(string words) => words.Replace('\\' + Opening, Opening, StringComparison.Ordinal);

    /// <summary>The statistics in a text, with where they begin (UTF-16 units from 0) and how long they are.</summary>
    public static IEnumerable<(StatisticReference Reference, int Start, int Length)> In(string text)
    {
        for (
            var at = text.IndexOf(Opening, StringComparison.Ordinal);
            at >= 0;
            at = text.IndexOf(Opening, at + 1, StringComparison.Ordinal)
        )
        {
            var before = at == 0 ? ' ' : text[at - 1];
            if (
                before is not (':' or '\\')
                && !char.IsLetterOrDigit(before)
                && DirectiveSyntax.Read(text.AsSpan(at)) is { } directive
                && !(before == '`' && text.AsSpan(at + directive.Length) is ['`', ..])
            )
                yield return (StatisticReference.Parse(directive.Label), at, directive.Length);
        }
    }

    /// <summary>
    /// The text, as long as it was, with another letter for each of its statistics, and for what is named as uncounted, which means nothing
    /// there: what is left is said without evidence.
    /// </summary>
    public static string Blank(string text, char letter)
    {
        if (!MayBeIn(text) && !text.Contains(Uncounted, StringComparison.Ordinal))
            return text;
        var letters = text.ToCharArray();
        foreach (var (_, start, length) in In(text))
            letters.AsSpan(start, length).Fill(letter);
        for (var at = 0; text.IndexOf(Uncounted, at, StringComparison.Ordinal) is >= 0 and var start; at = start + 1)
        {
            if (DirectiveSyntax.Read(text.AsSpan(start)) is { } directive)
                letters.AsSpan(start, directive.Length).Fill(letter);
        }
        return new string(letters);
    }
}
