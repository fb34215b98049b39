using StaticGuide.Diagnostics;

namespace StaticGuide.Tests.Diagnostics;

/// <summary>A place that is kept small is the same place afterwards, however long its line or its file.</summary>
public sealed class SpotTests
{
    [Fact]
    public void A_place_is_kept_as_it_is()
    {
        int[] numbers = [1, 2, 80, 255, 256, 4_095, 4_096, 524_287, 524_288, 1_048_575, 1_048_576, 4_194_303, 4_194_304, int.MaxValue];
        Position[] positions = [.. from line in numbers from column in numbers select new Position(line, column)];
        Assert.Null(Spot.Of(null).In("a.md"));
        AssertKept(new Place("a.md"));
        foreach (var start in positions)
        {
            AssertKept(new Place("a.md", start));
            foreach (var end in positions)
            {
                AssertKept(new Place("a.md", start, end));
                Assert.Equal(new Place("a.md", start, end), Spot.Of(start, end).In("a.md"));
            }
        }
    }

    private static void AssertKept(Place place)
    {
        var kept = Spot.Of(place);
        Assert.Equal(place, kept.In("a.md"));
        Assert.Equal(place with { File = "b.md" }, kept.In("b.md"));
    }
}
