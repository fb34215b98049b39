using StaticGuide.Rendering.Charts;

namespace StaticGuide.Rendering.Cards;

/// <summary>
/// A text in the largest size in which it fits its place on a card, line by line. Widths are those of a wide font, which the card's own
/// never reaches.
/// </summary>
/// <param name="Size">Of its letters, in pixels.</param>
internal sealed record CardLines(int Size, IReadOnlyList<string> Lines)
{
    private const string CutMark = "…";

    /// <param name="sizes">Those that may be taken, the largest first.</param>
    /// <param name="width">Of the place, in pixels.</param>
    /// <param name="height">Of the place, in pixels; a line takes a quarter more than its letters.</param>
    public static CardLines Of(string text, IReadOnlyList<int> sizes, int width, int height, bool strong = true)
    {
        foreach (var size in sizes)
        {
            var lines = Wrap(text, (double)width / size, strong);
            if (lines.Count * LineOf(size) <= height)
                return new CardLines(size, lines);
        }
        var (least, most) = (sizes[^1], Math.Max(1, height / LineOf(sizes[^1])));
        return new CardLines(least, Cut(Wrap(text, (double)width / least, strong), most, (double)width / least, strong));
    }

    /// <summary>From one line to the next.</summary>
    public int LineHeight => LineOf(Size);

    private static int LineOf(int size) => size * 5 / 4;

    private static List<string> Wrap(string text, double ems, bool strong)
    {
        List<string> lines = [];
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Parts(w, ems, strong)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && TextWidth.Of(longer, strong) > ems)
            {
                lines.Add(line);
                longer = word;
            }
            line = longer;
        }
        return line.Length == 0 ? lines : [.. lines, line];
    }

    /// <summary>A word that is wider than the place, in parts that are not.</summary>
    private static IEnumerable<string> Parts(string word, double ems, bool strong)
    {
        while (TextWidth.Of(word, strong) > ems)
        {
            var length = word.Length - 1;
            while (length > 1 && (TextWidth.Of(word[..length], strong) > ems || char.IsLowSurrogate(word[length])))
                length--;
            yield return word[..length];
            word = word[length..];
        }
        yield return word;
    }

    private static List<string> Cut(List<string> lines, int most, double ems, bool strong)
    {
        if (lines.Count <= most)
            return lines;
        var last = lines[most - 1];
        while (last.Length > 0 && TextWidth.Of(last + CutMark, strong) > ems)
            last = last[..^1];
        return [.. lines.Take(most - 1), last.TrimEnd() + CutMark];
    }
}
