using CsCheck;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Diagnostics;

public sealed class SuggestionTests
{
    private static readonly string[] Keys = ["title", "description", "date", "updated", "draft", "slug", "tags", "weight", "lang"];

    [Theory]
    [InlineData("descripton", "description")]
    [InlineData("titel", "title")]
    [InlineData("Title", "title")]
    [InlineData("dat", "date")]
    [InlineData("tag", "tags")]
    [InlineData("lnag", "lang")]
    [InlineData("wieght", "weight")]
    [InlineData("update", "updated")]
    public void A_slip_is_recognised(string typed, string meant) => Assert.Equal(meant, Suggestion.Nearest(typed, Keys));

    [Theory]
    [InlineData("theme")]
    [InlineData("x")]
    [InlineData("")]
    [InlineData("categories")]
    public void Another_word_is_not(string typed) => Assert.Null(Suggestion.DidYouMean(typed, Keys));

    [Theory]
    [InlineData("ma-mediam-pay", "did you mean `ma-median-pay`?")]
    [InlineData("mamedian-pay", "did you mean `ma-median-pay`?")]
    [InlineData("am-median-pay", "did you mean `ma-median-pay`?")]
    [InlineData("rn-median-pay", null)]
    [InlineData("ma-median-jobs", null)]
    public void An_id_with_another_word_is_another_id(string typed, string? hint) =>
        Assert.Equal(hint, Suggestion.DidYouMeanId(typed, ["ma-median-pay", "all-median-wage"]));

    [Fact]
    public void Of_two_equally_near_the_first_by_letters_is_named_whatever_their_order()
    {
        Assert.Equal("bat", Suggestion.Nearest("rat", ["cat", "bat"]));
        Assert.Equal("bat", Suggestion.Nearest("rat", ["bat", "cat"]));
    }

    /// <summary>A page from elsewhere may hold anything: an id of 40,000 letters must not take gigabytes.</summary>
    [Theory]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public void A_word_of_over_a_thousand_letters_is_not_compared(int letters, bool compared) =>
        Assert.Equal(compared, Suggestion.Nearest(new string('a', letters), [new string('a', letters - 1)]) is not null);

    /// <summary>Rows are shared between names, cut to a band and left early: none of it may change what the plain table says.</summary>
    [Fact]
    public void The_nearest_is_what_the_whole_table_of_distances_says() =>
        Gen.Select(Word, Word.List[1, 12], Gen.Int[1, 6])
            .Holds(
                (word, names, limit) =>
                {
                    var expected = names
                        .Select(name => (Distance: PlainDistance(word, name), Name: name))
                        .Where(n => n.Distance <= limit)
                        .OrderBy(n => n.Distance)
                        .ThenBy(n => n.Name, StringComparer.Ordinal)
                        .Select(n => n.Name)
                        .FirstOrDefault();
                    Assert.Equal(expected, Suggestion.Nearest(word, names, limit));
                },
                iter: 20_000
            );

    private static Gen<string> Word => Gen.Char["abAÉé/"].Array[0, 9].Select(letters => new string(letters));

    private static int PlainDistance(string a, string b)
    {
        var table = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                table[i, j] =
                    i == 0 || j == 0
                        ? i + j
                        : Math.Min(
                            Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                            table[i - 1, j - 1] + (char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1)
                        );
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
            }
        }
        return table[a.Length, b.Length];
    }

    [Fact]
    public void The_nearest_of_several_is_named() => Assert.Equal("did you mean `draft`?", Suggestion.DidYouMean("darft", Keys));
}
