using UglyToad.PdfPig.Content;

namespace StaticGuide.Verification.Text;

/// <summary>How the letters of a PDF stand to each other: raised, lowered, smaller.</summary>
internal static class PdfLetterForm
{
    /// <summary>Of its size: what is less than this above or below another is on its line.</summary>
    private const double Rise = 0.08;

    /// <summary>What is smaller than so much of another is of another size.</summary>
    private const double Smaller = 0.93;

    /// <summary>Of its size: figures that are drawn so high above their line are raised ones of the font.</summary>
    private const double DrawnRise = 0.18;

    public static bool AreOther(Letter one, Letter other) => AreApart(one, other) || IsLarger(one, other) || IsLarger(other, one);

    /// <summary>One is above the other.</summary>
    public static bool AreApart(Letter one, Letter other) =>
        Math.Abs(RiseOf(one, other)) > Rise || IsDrawnRaised(one) != IsDrawnRaised(other);

    public static bool IsLarger(Letter one, Letter other) => SizeOf(other) < Smaller * SizeOf(one);

    /// <summary>Whether a letter is above another, and not larger than it.</summary>
    public static bool IsRaised(Letter other, Letter letter) =>
        !IsLarger(letter, other) && (RiseOf(other, letter) > Rise || IsDrawnRaised(letter) && !IsDrawnRaised(other));

    /// <summary>How far a letter is above another, as these are turned, of the larger size.</summary>
    private static double RiseOf(Letter other, Letter letter)
    {
        var (x, y) = (other.EndBaseLine.X - other.StartBaseLine.X, other.EndBaseLine.Y - other.StartBaseLine.Y);
        var (toX, toY) = (letter.StartBaseLine.X - other.StartBaseLine.X, letter.StartBaseLine.Y - other.StartBaseLine.Y);
        var length = Math.Sqrt(x * x + y * y);
        var size = Math.Max(SizeOf(other), SizeOf(letter));
        return size <= 0 ? 0
            : length <= 0 ? toY / size
            : (x * toY - y * toX) / length / size;
    }

    private static double SizeOf(Letter letter) => letter.PointSize > 0 ? letter.PointSize : letter.FontSize;

    private static bool IsDrawnRaised(Letter letter) =>
        letter is { TextOrientation: TextOrientation.Horizontal, BoundingBox: { Height: > 0 } box, Value: [>= '0' and <= '9', ..] }
        && box.Bottom - letter.StartBaseLine.Y > DrawnRise * SizeOf(letter);
}
