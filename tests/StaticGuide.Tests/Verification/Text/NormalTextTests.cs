using StaticGuide.Tests.Support;
using StaticGuide.Verification.Text;

namespace StaticGuide.Tests.Verification.Text;

public sealed class NormalTextTests
{
    [Theory]
    [InlineData("  much\u00A0faster \n\t than ", "much faster than")]
    [InlineData("2024–34", "2024-34")]
    [InlineData("pay — which", "pay-which")]
    [InlineData("pay--which", "pay-which")]
    [InlineData("−5", "-5")]
    [InlineData("Growth – −3%", "Growth- -3%")]
    [InlineData("Growth —−3%", "Growth- -3%")]
    [InlineData("Loss - -$3.50", "Loss- -$3.50")]
    [InlineData("one – – two", "one-two")]
    [InlineData("“don’t”", "\"don't\"")]
    [InlineData("«don´t»", "\"don't\"")]
    [InlineData("medi\u00ADcal assis\u200Btants", "medical assistants")]
    [InlineData("ＡＢＣ１２％", "ABC12%")]
    [InlineData("ﬁnd", "find")]
    [InlineData("1½", "1 1/2")]
    [InlineData("１½", "1 1/2")]
    [InlineData("10²", "10^2")]
    [InlineData("10¹² and m²", "10^12 and m2")]
    [InlineData("12①", "12^1")]
    [InlineData("1２𝟑", "123")]
    [InlineData("10…", "10...")]
    [InlineData("\u202B5\u202C", "5")]
    public void What_looks_alike_is_alike(string text, string normal) => Assert.Equal(normal, NormalText.Of(text));

    [Theory]
    [InlineData("Zürich", "Zu\u0308rich")]
    [InlineData("\u1E69", "s\u0307\u0323")]
    [InlineData("각", "\u1100\u1161\u11A8")]
    [InlineData("Å", "\u212B")]
    public void Letters_and_their_parts_are_alike(string composed, string other) =>
        Assert.Equal(NormalText.Of(composed), NormalText.Of(other));

    [Theory]
    [InlineData("12 percent", "21 percent")]
    [InlineData("resume", "résumé")]
    [InlineData("Pay", "pay")]
    public void What_reads_otherwise_is_not(string one, string other) => Assert.NotEqual(NormalText.Of(one), NormalText.Of(other));

    [Fact]
    public void Once_is_enough() => UnicodeTexts.Any.Holds(text => NormalText.Of(NormalText.Of(text)) == NormalText.Of(text), iter: 20_000);
}
