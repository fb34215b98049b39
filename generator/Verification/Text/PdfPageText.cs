using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace StaticGuide.Verification.Text;

/// <summary>
/// The text of a PDF (ISO 32000), which has letters and their places but no paragraphs: an empty line ends a block, a line's end
/// is a space, and a hyphen there may or may not belong to its word.
/// </summary>
internal static class PdfPageText
{
    private const int MostPages = 2_000;

    /// <summary>No more text is read than stands in the largest page.</summary>
    private const int MostCharacters = 8 * 1024 * 1024;

    /// <summary>Stands between all lines and those of the letters that are seen, where some are hidden.</summary>
    private const char Divider = '\f';

    /// <summary>
    /// The ways to read it, without marks of notes and with them, by hyphens at line ends: of all letters, and of those that are seen,
    /// which is null where all are.
    /// </summary>
    public static (IReadOnlyList<PageText> All, IReadOnlyList<PageText>? Seen) Of(string lines)
    {
        var parts = lines.Split(Divider);
        return (WaysOf(parts[0]), parts.Length == 1 ? null : WaysOf(parts[1]));

        static IReadOnlyList<PageText> WaysOf(string part) =>
            [.. MarkedWays(part).SelectMany(p => (PageText[])[Build(p, keepsHyphens: false), Build(p, keepsHyphens: true)])];
    }

    /// <summary>
    /// The lines of all pages, or null where the file cannot be read: damaged, locked by a password, too large, or of pictures
    /// alone.
    /// </summary>
    public static string? LinesOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = PdfDocument.Open(body, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            var (lines, seen, hides) = (new StringBuilder(), new StringBuilder(), false);
            foreach (var page in document.GetPages().Take(MostPages))
            {
                if (lines.Length > MostCharacters)
                    return null;
                var all = PdfPlaces.Without(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true));
                // Where they are not made of the page's letters, nothing can be said of these.
                var places = PdfPlaces.Of(all, page.Letters);
                var hidden = places is null ? null : PdfHiddenLetters.Of(page);
                var signs = places is null ? [] : PdfMarks.Of(page, all, places);
                lines.Append(PdfHiddenLetters.Written(all, page, places ?? [], signs, null)).Append("\n\n");
                hides |= hidden is not null;
                seen.Append(PdfHiddenLetters.Written(all, page, places ?? [], signs, hidden)).Append("\n\n");
            }
            var text = lines.ToString();
            return text.AsSpan().IsWhiteSpace() ? null
                : hides ? text + Divider + seen
                : text;
        }
        // The library answers to damage with many kinds of exception; whatever it is, the file cannot be read.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
    }

    /// <summary>The lines without the marks, and with them.</summary>
    private static IReadOnlyList<string> MarkedWays(string lines)
    {
        if (!lines.Contains(PdfMarks.Start, StringComparison.Ordinal))
            return [lines];
        var without = new System.Text.StringBuilder(lines.Length);
        var at = 0;
        while (at < lines.Length)
        {
            var start = lines.IndexOf(PdfMarks.Start, at);
            var end = start < 0 ? -1 : lines.IndexOf(PdfMarks.End, start);
            without.Append(lines, at, (end < 0 ? lines.Length : start) - at);
            at = end < 0 ? lines.Length : end + 1;
        }
        return
        [
            without.ToString(),
            lines
                .Replace(PdfMarks.Start.ToString(), "", StringComparison.Ordinal)
                .Replace(PdfMarks.End.ToString(), "", StringComparison.Ordinal),
        ];
    }

    private static PageText Build(string lines, bool keepsHyphens)
    {
        var builder = new PageTextBuilder();
        foreach (var line in lines.Split('\n').Select(l => l.TrimEnd()))
        {
            if (line.Length == 0)
                builder.EndBlock();
            else if (line is [.., not ' ', '-'] && !keepsHyphens)
                builder.Append(line.AsSpan(..^1));
            else
                builder.Append(line[^1] == '-' ? line : line + " ");
        }
        return builder.Build();
    }
}
