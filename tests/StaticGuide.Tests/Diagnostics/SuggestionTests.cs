using StaticGuide.Diagnostics;

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

    [Fact]
    public void Of_two_equally_near_the_first_by_letters_is_named_whatever_their_order()
    {
        Assert.Equal("bat", Suggestion.Nearest("rat", ["cat", "bat"]));
        Assert.Equal("bat", Suggestion.Nearest("rat", ["bat", "cat"]));
    }

    [Fact]
    public void The_nearest_of_several_is_named() => Assert.Equal("did you mean `draft`?", Suggestion.DidYouMean("darft", Keys));
}
