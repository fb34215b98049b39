using System.Globalization;
using CsCheck;
using StaticGuide.Content.Charts;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;
using StaticGuide.Rendering.Charts;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Charts;

/// <summary>Whatever the numbers and the names, no label of a chart touches another or is cut off.</summary>
public sealed class LabelTests
{
    private const double Touch = 0.01;

    /// <summary>In em of 16 px: a chart in a call-out at 320 px, one in the text there, and one on a wide screen.</summary>
    private static readonly double[] Widths = [252 / 16.0, 288 / 16.0, 1000 / 16.0];

    private static readonly Gen<string> Label = Gen.Select(
        Gen.OneOf(
            Gen.String[Gen.Char["aeiklmnrstuw WM.-%&"], 1, 60],
            OneOf(
                "Median",
                "Other healthcare support occupations",
                "Rechtsschutzversicherungsgesellschaften",
                "医療助手の給与の中央値を示す",
                "A"
            )
        ),
        text => "x" + text.TrimEnd()
    );

    private static readonly Gen<decimal> Number = Gen.OneOf(
        Gen.Int[-1000, 1000].Select(n => (decimal)n),
        Gen.Int[0, 99_999_999].Select(n => n / 100m),
        Gen.Long[-999_999_999_999, 999_999_999_999].Select(n => n / 100m),
        Gen.Int[100, 103].Select(n => (decimal)n)
    );

    private static readonly Gen<string> Language = OneOf("en", "es", "de", "fr", "pt", "he", "ar", "de-AT", "es-AR", "fr-CH");

    private static readonly Gen<string> Unit = OneOf("usd-per-year", "percent", "jobs", "percentage-points");

    private static readonly Gen<FigureChart?> Range =
        from unit in Unit
        from numbers in Number.Array[3]
        from below in Gen.Bool
        from above in Gen.Bool
        from labels in Label.Array[3]
        let sorted = numbers.Order().Select(Text).ToArray()
        select Figures.Chart(
            "range",
            unit,
            [below ? $"{{less_than: {sorted[0]}}}" : sorted[0], sorted[1], above ? $"{{more_than: {sorted[2]}}}" : sorted[2]],
            labels
        );

    private static readonly Gen<FigureChart?> Bars =
        from unit in Unit
        from numbers in Number.Array[2, 6]
        from labels in Label.Array[numbers.Length]
        select Figures.Chart("bars", unit, [.. numbers.Select(Text)], labels);

    private static readonly Gen<FigureChart?> Split =
        from numbers in Gen.OneOf(Gen.Int[1, 5], Gen.Int[1, 1000]).Array[2, 8]
        from percent in Gen.Bool
        from labels in Label.Array[numbers.Length]
        select Figures.Chart(
            "split",
            percent ? "percent" : "jobs",
            [.. numbers.Select(n => Text(percent ? Math.Floor(n * 10_000m / numbers.Sum()) / 100 : n))],
            labels
        );

    private static readonly Gen<FigureChart?> Line =
        from unit in Unit
        from numbers in Number.Array[2, 9]
        from steps in Gen.Int[1, 4].Array[numbers.Length]
        from isSpan in Gen.Bool
        let years = steps.Select((_, i) => 2024 - steps.Take(i).Sum()).ToArray()
        select Figures.Line(unit, isSpan, [.. years.Zip(numbers.Select(Text))]);

    [Fact]
    public void Labels_of_lines_keep_apart() => Check(Line);

    [Fact]
    public void Labels_of_ranges_keep_apart() => Check(Range);

    [Fact]
    public void Labels_of_bars_keep_apart() => Check(Bars);

    [Fact]
    public void Labels_of_parts_keep_apart() => Check(Split);

    /// <summary>What is said at one place is one value, with line breaks at its spaces, and no sign on a line of its own.</summary>
    [Fact]
    public void No_number_is_cut_or_parted_from_its_sign() =>
        Gen.Select(Gen.OneOf(Line, Range).Where(c => c is not null), Language)
            .Holds(
                (chart, language) =>
                {
                    var forms = LanguageTable.Of(language);
                    var entries = ChartEntry.Of(chart!, forms);
                    var values = entries.Select(e => e.Value).Concat(PastValues(chart!, forms)).Select(Plain).ToHashSet();
                    var lines = Drawing
                        .Of(chart!, entries, forms)
                        .Shapes.OfType<Shape.Words>()
                        .Where(w => w.Class == "chart-label")
                        .ToArray();
                    foreach (var label in lines.GroupBy(l => (l.At, l.Anchor)))
                    {
                        var strong = label.Select(StrongOf).Where(l => l.Length > 0).ToArray();
                        Assert.True(IsMadeOf(strong, values), string.Join(" | ", strong));
                        Assert.All(strong, l => Assert.Contains(l, char.IsLetterOrDigit));
                    }
                },
                iter: 300
            );

    [Theory]
    [InlineData("en", "$1,200,000", "$1,234,567.50")]
    [InlineData("es", "1.200.000\u00A0$", "1.234.567,50\u00A0$")]
    public void What_is_too_wide_for_half_the_width_has_a_row_of_its_own(string language, params string[] values)
    {
        var chart = Figures.Line("usd-per-year", false, [(2024, "1234567.5"), (2023, "1200000")])!;
        var forms = LanguageTable.Of(language);
        var words = Drawing.Of(chart, ChartEntry.Of(chart, forms), forms).Shapes.OfType<Shape.Words>().ToArray();
        Assert.Equal(values, words.SelectMany(w => w.Line.Words).Where(w => w.Strong && w.Size == 1).Select(w => w.Text));
    }

    /// <summary>A point between two wide labels has no room for its own.</summary>
    [Theory]
    [InlineData("1200000", "1150000", "1100000")]
    [InlineData("52000", "51000", "50000", "49000", "48000")]
    public void Each_point_of_a_line_is_named(params string[] values)
    {
        var chart = Figures.Line("usd-per-year", false, [.. values.Select((v, i) => (2024 - i, v))])!;
        var forms = LanguageTable.Of("en");
        var said = Drawing
            .Of(chart, ChartEntry.Of(chart, forms), forms)
            .Shapes.OfType<Shape.Words>()
            .SelectMany(w => w.Line.Words)
            .Where(w => w.Strong)
            .Select(w => w.Text);
        Assert.Equal(PastValues(chart, forms).Order(), said.Order());
    }

    private static IEnumerable<string> PastValues(FigureChart chart, LanguageForms forms) =>
        chart.Kind == ChartKind.Line ? LinePoint.Of(chart.Items[0].Figure, forms).Select(p => p.Value) : [];

    /// <summary>Numbers that are alike stand at one place, in rows of their own.</summary>
    private static bool IsMadeOf(string[] lines, HashSet<string> values) =>
        lines.Length == 0
        || Enumerable.Range(1, lines.Length).Any(n => values.Contains(string.Join(' ', lines[..n])) && IsMadeOf(lines[n..], values));

    private static string StrongOf(Shape.Words line) => Plain(string.Join(' ', line.Line.Words.Where(w => w.Strong).Select(w => w.Text)));

    private static string Plain(string text) => text.Replace('\u00A0', ' ');

    private static void Check(Gen<FigureChart?> charts) =>
        Gen.Select(charts.Where(c => c is not null), Language)
            .Holds(
                (chart, language) =>
                {
                    var forms = LanguageTable.Of(language);
                    var drawing = Drawing.Of(chart!, ChartEntry.Of(chart!, forms), forms);
                    foreach (var width in Widths)
                        Check(drawing, width);
                },
                iter: 300
            );

    private static void Check(Drawing drawing, double width)
    {
        var words = drawing.Shapes.OfType<Shape.Words>().ToArray();
        var strokes = drawing.Shapes.OfType<Shape.Stroke>().ToArray();
        foreach (var line in words)
        {
            var (left, right) = line.Across(width);
            Assert.True(left >= -Touch && right <= width + Touch, $"`{TextOf(line)}` reaches from {left} to {right} of {width}");
            Assert.InRange(line.Baseline, 0.7, drawing.Height);
            Assert.False(Array.Find(strokes, s => Crosses(s, line, width)) is not null, $"`{TextOf(line)}` is crossed, at {width}");
            Assert.False(
                Array.Find(words, other => !ReferenceEquals(other, line) && Overlap(line, other, width)) is not null,
                $"`{TextOf(line)}` overlaps another at {width}"
            );
        }
    }

    private static bool Overlap(Shape.Words a, Shape.Words b, double width)
    {
        var ((left, right), (otherLeft, otherRight)) = (a.Across(width), b.Across(width));
        return Math.Abs(a.Baseline - b.Baseline) < 1.2 && left < otherRight - Touch && otherLeft < right - Touch;
    }

    /// <summary>Upright lines: the letters reach 0.8 em above their baseline and 0.25 em below it.</summary>
    private static bool Crosses(Shape.Stroke stroke, Shape.Words line, double width)
    {
        var (left, right) = line.Across(width);
        var x = stroke.FromX * width;
        return stroke.FromX == stroke.ToX
            && left + Touch < x
            && x < right - Touch
            && stroke.FromY < line.Baseline + 0.25 - Touch
            && line.Baseline - 0.8 + Touch < stroke.ToY;
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);

    private static string TextOf(Shape.Words line) => string.Join(' ', line.Line.Words.Select(w => w.Text));

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
