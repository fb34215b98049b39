using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;

namespace StaticGuide.Rendering.Charts;

/// <summary>
/// One bar divided into parts. Each carries a letter beneath, and the letters are explained below, so that nobody has to tell
/// colours apart. What the parts leave of 100 percent is an empty outline, explained as well.
/// </summary>
internal static class SplitDrawing
{
    private const double BarHeight = 2.25;
    private const double LetterGap = 0.4;
    private const double Indent = 1.5;
    private const double Side = 1;
    private const double AboveLegend = 0.5;
    private const double BetweenEntries = 0.2;
    private const int Fills = 4;

    public static Drawing Of(FigureChart chart, IReadOnlyList<ChartEntry> entries, LanguageForms forms)
    {
        var rest = SplitRest.Of(chart, forms);
        var sum = entries.Sum(e => e.Point);
        var whole = entries[0].Figure.Unit.IsPercent ? 100 : sum;
        List<Shape> shapes = [];
        List<double> rows = [];
        var left = 0.0;
        for (var i = 0; i < entries.Count; i++)
        {
            var right = left + entries[i].Point / whole;
            shapes.Add(new Shape.Box(FillOf(i), left, right, 0, BarHeight));
            shapes.Add(Letter(LetterOf(i), left, right, rows));
            left = right;
        }
        if (rest is not null)
            shapes.Add(new Shape.Box("chart-rest", left, 1, 0, BarHeight));
        const double room = Drawing.Narrowest - Indent;
        var top = BarHeight + rows.Count * Drawing.LineHeight + AboveLegend;
        for (var i = 0; i < entries.Count; i++)
            Explain(FillOf(i), LetterOf(i) + ".", entries[i].NameIn(chart), entries[i].Value);
        if (rest is not null)
            Explain("chart-rest", null, forms.Charts.Rest, rest.Value);
        return new Drawing(top, shapes);

        void Explain(string fill, string? letter, string name, string? value)
        {
            shapes.Add(new Shape.Swatch(fill, top + (Drawing.LineHeight - Side) / 2 + 0.05, Side));
            List<Word> words = [];
            if (letter is not null)
                words.Add(new Word(letter, Strong: false));
            words.AddRange(Word.Of(name));
            if (value is not null)
                words.AddRange(Word.OfValue(value, room));
            foreach (var line in TextLine.Wrap(words, room))
            {
                shapes.Add(new Shape.Words("chart-label", line, Anchor.Start, 0, Indent, top + Drawing.Ascent));
                top += Drawing.LineHeight;
            }
            top += BetweenEntries;
        }
    }

    /// <summary>A part's letter, in the first row below the bar where it keeps apart from those before it.</summary>
    private static Shape.Words Letter(string letter, double left, double right, List<double> rows)
    {
        var line = new TextLine([new Word(letter, Strong: false)]);
        var half = line.Width / 2;
        var centre = (left + right) / 2;
        var (anchor, at) =
            centre * Drawing.Narrowest < half ? (Anchor.Start, left)
            : (1 - centre) * Drawing.Narrowest < half ? (Anchor.End, right)
            : (Anchor.Middle, centre);
        var words = new Shape.Words("chart-label", line, anchor, at, 0, 0);
        var (from, to) = words.Across(Drawing.Narrowest);
        var row = rows.FindIndex(end => end + LetterGap <= from);
        if (row < 0)
        {
            rows.Add(0);
            row = rows.Count - 1;
        }
        rows[row] = to;
        return words with { Baseline = BarHeight + row * Drawing.LineHeight + Drawing.Ascent };
    }

    private static string FillOf(int index) => $"chart-part chart-part-{index % Fills + 1}";

    private static string LetterOf(int index) => LetterMarks.Of(index + 1).ToUpperInvariant();
}
