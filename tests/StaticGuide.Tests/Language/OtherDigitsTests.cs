using StaticGuide.Language;

namespace StaticGuide.Tests.Language;

public sealed class OtherDigitsTests
{
    /// <summary>Where it is another object, each claim is put back into the digits that its writer knows: a copy of the sentence.</summary>
    [Theory]
    [InlineData("😀 5 jobs")]
    [InlineData("직원 5명")]
    [InlineData("Ｗｉｄｅ 5")]
    [InlineData("“5” — plain")]
    public void A_text_without_other_digits_is_the_very_same(string text) => Assert.Same(text, OtherDigits.Fold(text));

    [Theory]
    [InlineData("٥ jobs 😀", "5 jobs 😀")]
    [InlineData("１２％", "12%")]
    public void Other_digits_stand_in_their_places(string text, string folded) => Assert.Equal(folded, OtherDigits.Fold(text));
}
