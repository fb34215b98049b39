using System.Buffers;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Diagnostics;
using StaticGuide.Markup;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// Names what would show a statistic or cite a source within a block of HTML, in which no Markdown is read (CommonMark 0.31, 4.6).
/// </summary>
internal static partial class UnreadMarkdown
{
    private static readonly SearchValues<char> IdCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    private const string Hint = "write the block in Markdown, or set the words apart by a blank line before and behind them";

    public static void Check(HtmlBlock block, string text, ITextOrigin origin, IFragmentHost host)
    {
        if (!text.Contains(":stat[", StringComparison.Ordinal) && !text.Contains("[@", StringComparison.Ordinal))
            return;
        var scanner = new TagScanner(text, [], withText: true);
        var code = 0;
        while (scanner.Next())
        {
            if (scanner.IsText && code == 0)
                Check(block, text, scanner.Text, origin, host);
            else if (!scanner.IsText && scanner.Name is "code" or "pre" or "kbd" or "samp")
                code += scanner.IsEnd ? -1 : 1;
        }
    }

    private static void Check(HtmlBlock block, string text, ReadOnlySpan<char> words, ITextOrigin origin, IFragmentHost host)
    {
        text.AsSpan().Overlaps(words, out var from);
        foreach (var match in Unread().EnumerateMatches(words))
        {
            var written = words.Slice(match.Index, match.Length).ToString();
            var shows = written[0] == ':';
            var id = written[(shows ? ":stat[".Length : "[@".Length)..];
            id = id[..id.AsSpan().IndexOfAnyExcept(IdCharacters)];
            if (shows ? !host.CanShow(id) : !host.CanCite(id))
                continue;
            var start = RawBlocks.OffsetOf(block, from + match.Index);
            host.Diagnostics.Add(
                shows ? MarkdownRules.NoDirective : MarkdownRules.IdWithoutAt,
                origin.PlaceOf(start, start + match.Length),
                $"`{written}` stands in HTML, where no Markdown is read: readers would see it as it stands",
                Hint
            );
        }
    }

    [GeneratedRegex(@":stat\[[a-z0-9-]+[^\]\[\n]*\]|\[@[a-z0-9-]+[^\]\[\n]*\]")]
    private static partial Regex Unread();
}
