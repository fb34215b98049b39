using StaticGuide.Building.Memory;

namespace StaticGuide.Tests.Building.Memory;

/// <summary>A text has one number, whoever names it first and however many name it at once.</summary>
public sealed class StringTableTests
{
    private const int Texts = 20_000;

    [Fact]
    public void A_text_keeps_its_number_while_others_are_added_from_all_sides()
    {
        var table = new StringTable();
        var numbers = new int[8][];
        Parallel.For(
            0,
            numbers.Length,
            i =>
            {
                numbers[i] = new int[Texts];
                // From both ends, so that each is the first to name some.
                for (var k = 0; k < Texts; k++)
                {
                    var text = i % 2 == 0 ? k : Texts - 1 - k;
                    numbers[i][text] = i % 3 == 0 ? table.NumberOf(TextOf(text).AsSpan()) : table.NumberOf(TextOf(text));
                }
            }
        );
        Assert.Equal(Texts, table.Count);
        Assert.All(numbers, n => Assert.Equal(numbers[0], n));
        Assert.All(numbers[0].Index(), n => Assert.Equal(TextOf(n.Index), table[n.Item]));
        Assert.Equal(Enumerable.Range(0, Texts), numbers[0].Order());
    }

    [Fact]
    public void A_number_that_nothing_has_is_refused() => Assert.Throws<InvalidDataException>(() => new StringTable()[0]);

    private static string TextOf(int i) => i == 0 ? "" : $"/page{i}/";
}
