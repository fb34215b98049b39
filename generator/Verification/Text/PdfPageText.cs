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

    /// <summary>Both ways to read hyphens at line ends.</summary>
    public static IReadOnlyList<PageText> Of(string lines) => [Build(lines, keepsHyphens: false), Build(lines, keepsHyphens: true)];

    /// <summary>
    /// The lines of all pages, or null where the file cannot be read: damaged, locked by a password, too large, or of pictures
    /// alone.
    /// </summary>
    public static string? LinesOf(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var document = PdfDocument.Open(body, new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true });
            var lines = new StringBuilder();
            foreach (var page in document.GetPages().Take(MostPages))
            {
                if (lines.Length > MostCharacters)
                    return null;
                lines.Append(ContentOrderTextExtractor.GetText(page, addDoubleNewline: true)).Append("\n\n");
            }
            var text = lines.ToString();
            return text.AsSpan().IsWhiteSpace() ? null : text;
        }
        // The library answers to damage with many kinds of exception; whatever it is, the file cannot be read.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return null;
        }
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
