namespace StaticGuide.Verification.Text;

/// <summary>A text without markup: an empty line ends a paragraph, and a short line by itself is a heading.</summary>
internal static class PlainPageText
{
    private const int LongestHeading = 60;
    private const int MostHeadings = 20_000;

    /// <param name="dropsHidden">Leaves out what readers see otherwise.</param>
    public static PageText Of(string text, bool dropsHidden)
    {
        var (builder, overrides) = (new PageTextBuilder(), new BidiOverrides());
        List<OutlineLabel> headings = [];
        var (lines, first) = (0, "");
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.IsWhiteSpace())
            {
                End();
                continue;
            }
            if (lines++ == 0)
                first = line[..Math.Min(line.Length, LongestHeading + 1)].Trim().ToString();
            else if (lines == 2 && line.Trim().IndexOfAnyExcept("=-~") < 0)
                lines = 1;
            builder.Append(overrides.Pass(line, dropsHidden));
            builder.Append(" ");
        }
        End();
        return builder.Build(new PageOutline([], []) { Labels = headings });

        void End()
        {
            var block = builder.Blocks;
            builder.EndBlock();
            overrides.End();
            if (lines == 1 && IsHeading(first) && builder.Blocks > block && headings.Count < MostHeadings)
                headings.Add(new OutlineLabel(block, 1, block + 1, int.MaxValue));
            lines = 0;
        }
    }

    /// <summary>Neither a sentence, nor an item of a list, nor a number of something.</summary>
    private static bool IsHeading(string line) =>
        line.Length <= LongestHeading
        && line.TrimStart('#').TrimStart() is [var start, ..]
        && char.IsLetter(start)
        && line[^1] is not ('.' or '!' or '?' or ',' or ';')
        && !line.AsSpan().ContainsAnyInRange('0', '9');
}
