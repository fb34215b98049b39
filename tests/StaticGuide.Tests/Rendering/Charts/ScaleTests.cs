using System.Globalization;
using CsCheck;
using StaticGuide.Language;
using StaticGuide.Rendering.Charts;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Charts;

/// <summary>What a chart shows as longer is more by as much: no axis is cut.</summary>
public sealed class ScaleTests
{
    private const int Digits = 9;

    [Fact]
    public void Bars_are_as_long_as_their_numbers_are_large_and_begin_at_zero() =>
        Gen.Int[-100_000, 100_000]
            .Array[2, 6]
            .Where(n => n.All(i => i != 0))
            .Holds(
                numbers =>
                {
                    var bars = Boxes("bars", numbers);
                    var unit = (bars[0].Right - bars[0].Left) / Math.Abs(numbers[0]);
                    Assert.All(bars, (bar, i) => Assert.Equal(Math.Abs(numbers[i]) * unit, bar.Right - bar.Left, Digits));
                    // Where the longest bars to either side end, the drawing does.
                    var zero = -Math.Min(0, numbers.Min()) * unit;
                    Assert.All(bars, (bar, i) => Assert.Equal(zero, numbers[i] > 0 ? bar.Left : bar.Right, Digits));
                },
                iter: 200
            );

    [Fact]
    public void Parts_fill_the_bar_in_proportion() =>
        Gen.Int[1, 1000]
            .Array[2, 6]
            .Holds(
                numbers =>
                {
                    var parts = Boxes("split", numbers);
                    Assert.Equal(0, parts[0].Left);
                    Assert.Equal(1, parts[^1].Right, Digits);
                    Assert.All(parts, (part, i) => Assert.Equal(numbers[i] / (double)numbers.Sum(), part.Right - part.Left, Digits));
                },
                iter: 200
            );

    [Fact]
    public void A_band_lies_where_its_numbers_do_on_a_scale_from_zero()
    {
        var band = Assert.Single(Boxes("range", [30, 40, 60]));
        Assert.Equal(2, band.Right / band.Left, Digits);
        Assert.InRange(band.Right, 0.9, 1);
    }

    private static Shape.Box[] Boxes(string kind, int[] numbers)
    {
        var chart = Figures.Chart(
            kind,
            "jobs",
            [.. numbers.Select(n => n.ToString(CultureInfo.InvariantCulture))],
            [.. numbers.Select(_ => "Jobs")]
        )!;
        var forms = LanguageTable.Of("en");
        return [.. Drawing.Of(chart, ChartEntry.Of(chart, forms), forms).Shapes.OfType<Shape.Box>()];
    }
}
