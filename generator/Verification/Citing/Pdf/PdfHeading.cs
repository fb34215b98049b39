using UglyToad.PdfPig.Content;

namespace StaticGuide.Verification.Citing.Pdf;

/// <summary>
/// The title as it is printed: the words of the first page that are set much larger than the rest, where they stand together near
/// its top. Anything less clear is left for a person to read.
/// </summary>
internal static class PdfHeading
{
    private const int FewestWords = 2;
    private const int MostWords = 30;

    /// <summary>To the size of the running text.</summary>
    private const double LeastRatio = 1.25;

    /// <summary>Sizes that differ by less are the same, for small capitals and rounding.</summary>
    private const double SameSize = 0.9;

    /// <summary>Between the lines of one title, in sizes of its letters.</summary>
    private const double WidestLeading = 2;

    public static string? Of(Page page)
    {
        var words = page.GetWords()
            .Where(w => w.TextOrientation == TextOrientation.Horizontal && w.Text.Any(char.IsLetterOrDigit))
            .ToList();
        if (words.Count == 0)
            return null;
        var sizes = words.SelectMany(w => w.Letters).Select(l => l.PointSize).Order().ToList();
        var largest = words.Max(SizeOf);
        if (largest < sizes[sizes.Count / 2] * LeastRatio)
            return null;
        var lines = words
            .Where(w => SizeOf(w) >= largest * SameSize)
            .GroupBy(w => Math.Round(w.Letters[0].StartBaseLine.Y))
            .OrderByDescending(line => line.Key)
            .ToList();
        return
            lines.Sum(line => line.Count()) is >= FewestWords and <= MostWords
            && lines[0].Key >= page.Height / 2
            && StandTogether(lines, largest)
            ? CitedTitle.Plain(string.Join(' ', lines.SelectMany(line => line.OrderBy(w => w.BoundingBox.Left).Select(w => w.Text))))
            : null;
    }

    private static double SizeOf(Word word) => word.Letters[0].PointSize;

    private static bool StandTogether(List<IGrouping<double, Word>> lines, double size) =>
        lines.Zip(lines.Skip(1)).All(pair => pair.First.Key - pair.Second.Key <= size * WidestLeading);
}
