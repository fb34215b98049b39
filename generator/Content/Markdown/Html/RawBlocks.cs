using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>The lines of HTML blocks (CommonMark 4.6).</summary>
internal static class RawBlocks
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    /// <summary>
    /// What stands outside comments in a block that begins with one, as stretches of its lines: to Markdown, the whole line on which
    /// the comment ends is HTML.
    /// </summary>
    /// <returns>Each with where it begins in the Markdown.</returns>
    public static IEnumerable<(int Start, string Text)> OutsideComments(HtmlBlock block)
    {
        var inComment = false;
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var slice = block.Lines.Lines[i].Slice;
            var line = slice.ToString();
            for (var at = 0; at < line.Length; )
            {
                if (inComment)
                {
                    inComment = line.IndexOf(CommentEnd, at, StringComparison.Ordinal) is var end && end < 0;
                    at = inComment ? line.Length : end + CommentEnd.Length;
                    continue;
                }
                var start = line.IndexOf(CommentStart, at, StringComparison.Ordinal) is >= 0 and var found ? found : line.Length;
                if (!string.IsNullOrWhiteSpace(line[at..start]))
                    yield return (slice.Start + at, line[at..start]);
                inComment = start < line.Length;
                // The dashes that open a comment may close it as well.
                at = start + (inComment ? 2 : 0);
            }
        }
    }

    /// <summary>Where in the Markdown a character of the block's text stands, whose lines end with one character each.</summary>
    public static int OffsetOf(HtmlBlock block, int at)
    {
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var slice = block.Lines.Lines[i].Slice;
            if (at <= slice.Length || i == block.Lines.Count - 1)
                return slice.Start + at;
            at -= slice.Length + 1;
        }
        return block.Span.Start;
    }
}
