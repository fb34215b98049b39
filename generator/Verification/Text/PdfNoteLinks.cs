using UglyToad.PdfPig.Annotations;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace StaticGuide.Verification.Text;

/// <summary>The links of a PDF's page that are as small as the mark of a note.</summary>
internal sealed class PdfNoteLinks(Page page)
{
    /// <summary>In points.</summary>
    private const double Largest = 60;

    /// <summary>Links are kept by the strips of the page that they are in, so high in points.</summary>
    private const double Strip = 20;

    private const int MostLetters = 3;

    private readonly Dictionary<int, List<(int Number, PdfRectangle Area)>> strips = [];
    private readonly Dictionary<int, List<Letter>> words = [];
    private bool isRead;

    /// <summary>The link that a letter is in; null for none.</summary>
    public int? Of(Letter letter)
    {
        Read();
        if (strips.Count == 0)
            return null;
        var middle = letter.BoundingBox.Centroid;
        return strips.TryGetValue(StripOf(middle.Y), out var links) && links.FindIndex(l => Has(l.Area, middle)) is var at and >= 0
            ? links[at].Number
            : null;
    }

    /// <summary>
    /// It is around a few digits and nothing else. Where these are not alike, it is larger than what it is around, as one that is easy to
    /// hit, and their form tells.
    /// </summary>
    public bool IsOfDigits(int link) =>
        In(link) is { Count: <= MostLetters } own
        && own.TrueForAll(l => l.Value is [>= '0' and <= '9'] && !PdfLetterForm.AreOther(own[0], l));

    /// <summary>A letter is in one, with no more letters than some.</summary>
    public bool IsAround(Letter letter, int count) => Of(letter) is { } link && In(link).Count <= Math.Min(count, MostLetters);

    /// <summary>The first letters in a link.</summary>
    private List<Letter> In(int link)
    {
        if (words.Count == 0)
        {
            foreach (var letter in page.Letters)
            {
                if (Of(letter) is { } number && !string.IsNullOrWhiteSpace(letter.Value))
                    words[number] = [.. words.GetValueOrDefault(number, []).Take(MostLetters), letter];
            }
        }
        return words.GetValueOrDefault(link, []);
    }

    private void Read()
    {
        if (isRead)
            return;
        isRead = true;
        var number = 0;
        foreach (var area in page.GetAnnotations().Where(a => a.Type == AnnotationType.Link).Select(a => Upright(a.Rectangle)))
        {
            if (area.Width > Largest || area.Height > Largest)
                continue;
            number++;
            for (var strip = StripOf(area.Bottom); strip <= StripOf(area.Top); strip++)
            {
                if (!strips.TryGetValue(strip, out var links))
                    strips.Add(strip, links = []);
                links.Add((number, area));
            }
        }
    }

    private static PdfRectangle Upright(PdfRectangle area) =>
        new(
            Math.Min(area.Left, area.Right),
            Math.Min(area.Bottom, area.Top),
            Math.Max(area.Left, area.Right),
            Math.Max(area.Bottom, area.Top)
        );

    private static int StripOf(double y) => (int)Math.Clamp(Math.Floor(y / Strip), -1e6, 1e6);

    private static bool Has(PdfRectangle area, PdfPoint at) =>
        at.X >= area.Left && at.X <= area.Right && at.Y >= area.Bottom && at.Y <= area.Top;
}
