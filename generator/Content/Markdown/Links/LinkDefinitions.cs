using Markdig.Helpers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown.Links;

/// <summary>The definitions of labels that a paragraph begins with (CommonMark 4.7), which are no words of it.</summary>
internal static class LinkDefinitions
{
    private const int FewLines = 4;

    /// <summary>Some lines at a time: the library reads all lines anew for each definition.</summary>
    public static void Take(ParagraphBlock paragraph, MarkdownDocument document)
    {
        var lines = paragraph.Lines;
        var (taken, size) = (0, FewLines);
        while (taken < lines.Count && BeginsWithBracket(lines.Lines[taken].Slice))
        {
            var end = Math.Min(lines.Count, taken + size);
            // One more than needed: at the end of a full group the library stays in its last line.
            var some = new StringLineGroup(end - taken + 1);
            for (var i = taken; i < end; i++)
                some.Add(ref lines.Lines[i]);
            var characters = some.ToCharIterator();
            var isDefinition = LinkReferenceDefinition.TryParse(ref characters, out var definition);
            if (isDefinition)
                Place(definition!, some);
            // It stays in the first line where an empty title with words behind it stands in the next.
            var used =
                !isDefinition ? 0
                : characters.IsEmpty ? some.Count
                : characters.SliceIndex;
            if (end < lines.Count && (!isDefinition || used == some.Count))
            {
                // It may need the next lines too.
                size *= 2;
                continue;
            }
            if (used == 0 && (used = LinesWithoutTitle(some, out definition)) == 0)
                break;
            LinkLabels.Of(document).Add(document, definition!);
            (taken, size) = (taken + used, FewLines);
        }
        if (taken > 0)
            paragraph.Lines = Rest(lines, taken);
    }

    /// <summary>
    /// How many lines a definition has whose next line begins like its title, and is none: the library makes nothing of either.
    /// </summary>
    private static int LinesWithoutTitle(StringLineGroup lines, out LinkReferenceDefinition? definition)
    {
        definition = null;
        var label = 0;
        while (label < lines.Count && !lines.Lines[label].Slice.AsSpan().Contains("]:", StringComparison.Ordinal))
            label++;
        for (var count = label + 1; count <= Math.Min(label + 2, lines.Count); count++)
        {
            var some = new StringLineGroup(count);
            for (var i = 0; i < count; i++)
                some.Add(ref lines.Lines[i]);
            var characters = some.ToCharIterator();
            if (!LinkReferenceDefinition.TryParse(ref characters, out definition))
                continue;
            Place(definition!, some);
            return count;
        }
        return 0;
    }

    public static bool BeginsWithBracket(StringSlice line) => line.AsSpan().TrimStart() is ['[', ..];

    private static StringLineGroup Rest(StringLineGroup lines, int taken)
    {
        var rest = new StringLineGroup(Math.Max(1, lines.Count - taken));
        for (var i = taken; i < lines.Count; i++)
            rest.Add(ref lines.Lines[i]);
        return rest;
    }

    /// <summary>The offsets within the lines become those of the document.</summary>
    private static void Place(LinkReferenceDefinition definition, StringLineGroup lines)
    {
        definition.Line = lines.Lines[0].Line;
        definition.Span = PlaceOf(definition.Span, lines);
        definition.UrlSpan = PlaceOf(definition.UrlSpan, lines);
    }

    private static SourceSpan PlaceOf(SourceSpan span, StringLineGroup lines) => new(PlaceOf(span.Start, lines), PlaceOf(span.End, lines));

    private static int PlaceOf(int offset, StringLineGroup lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines.Lines[i].Slice;
            var newLine = line.NewLine == NewLine.CarriageReturnLineFeed ? 2 : 1;
            if (offset <= line.Length || i == lines.Count - 1)
                return line.Start + Math.Min(offset, line.Length);
            offset -= line.Length + newLine;
        }
        return offset;
    }
}
