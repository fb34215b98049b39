using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace StaticGuide.Verification.Text;

/// <summary>
/// The letters of a PDF's page that readers do not see: written in no colour (ISO 32000-2, 9.3.6, mode 3), outside of the page, or
/// clipped away. Invisible letters over a picture are what a scanner has read in it: there readers see the picture.
/// </summary>
internal static class PdfHiddenLetters
{
    /// <summary>Null where all are seen.</summary>
    public static bool[]? Of(Page page)
    {
        bool[]? hidden = null;
        List<PdfRectangle>? pictures = null;
        var clips = PdfClips.Of(page);
        for (var i = 0; i < page.Letters.Count; i++)
        {
            var letter = page.Letters[i];
            var middle = letter.BoundingBox.Centroid;
            if (
                letter.RenderingMode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip && !IsInPicture(middle)
                || IsOutside(page, middle)
                || clips?.Hides(letter.TextSequence, middle) == true
            )
                (hidden ??= new bool[page.Letters.Count])[i] = true;
        }
        return hidden;

        bool IsInPicture(PdfPoint at)
        {
            pictures ??= [.. page.GetImages().Select(image => image.BoundingBox)];
            return pictures.Exists(p => IsIn(p, at));
        }
    }

    /// <summary>The lines of a page with signs at some places, without its hidden letters; what is left keeps its place.</summary>
    /// <param name="hidden">Null for all lines.</param>
    public static string Written(
        string lines,
        Page page,
        IReadOnlyList<int> places,
        IReadOnlyList<(int At, char Sign)> signs,
        bool[]? hidden
    )
    {
        if (hidden is null && signs.Count == 0)
            return lines;
        var written = new System.Text.StringBuilder(lines.Length + signs.Count);
        var (at, next) = (0, 0);
        for (var i = 0; hidden is not null && i < places.Count; i++)
        {
            if (places[i] < 0 || !hidden[i])
                continue;
            Write(places[i]);
            at += PdfPlaces.Shown(page.Letters[i]).Length;
        }
        Write(lines.Length);
        return written.ToString();

        void Write(int end)
        {
            for (; next < signs.Count && signs[next].At <= end; next++)
            {
                if (signs[next].At > at)
                    written.Append(lines, at, signs[next].At - at);
                at = Math.Max(at, signs[next].At);
                written.Append(signs[next].Sign);
            }
            written.Append(lines, at, end - at);
            at = end;
        }
    }

    private static bool IsIn(PdfRectangle area, PdfPoint at) =>
        at.X >= Math.Min(area.Left, area.Right)
        && at.X <= Math.Max(area.Left, area.Right)
        && at.Y >= Math.Min(area.Bottom, area.Top)
        && at.Y <= Math.Max(area.Bottom, area.Top);

    /// <summary>The page's own coordinates begin at the corner of what is shown of it.</summary>
    private static bool IsOutside(Page page, PdfPoint at) => at.X < 0 || at.Y < 0 || at.X > page.Width || at.Y > page.Height;
}
