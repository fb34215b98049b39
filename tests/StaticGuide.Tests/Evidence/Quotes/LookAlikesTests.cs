using CsCheck;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Tests.Support;
using StaticGuide.Verification.Text;

namespace StaticGuide.Tests.Evidence.Quotes;

/// <summary>The two forms of a text, for reading its numbers and for comparing it, and the table that they share.</summary>
public sealed class LookAlikesTests
{
    private static IEnumerable<char> Characters => Enumerable.Range(0, 0x10000).Select(i => (char)i).Where(c => !char.IsSurrogate(c));

    [Fact]
    public void What_nobody_sees_changes_neither_form()
    {
        var unseen = Characters.Where(LookAlikes.IsUnseen).ToList();
        Assert.Contains('\u00AD', unseen);
        foreach (var c in unseen)
        {
            Assert.Equal("12 percent", ReadableText.Of($"{c}12{c} per{c}cent{c}"));
            Assert.Equal("12 percent", NormalText.Of($"{c}12{c} per{c}cent{c}"));
        }
    }

    [Fact]
    public void What_looks_alike_is_alike_in_both_forms()
    {
        var others = Characters.Where(c => LookAlikes.Plain(c) != c && !LookAlikes.IsLongDash(c)).ToList();
        Assert.Contains('’', others);
        foreach (var c in others)
        {
            var plain = LookAlikes.Plain(c);
            Assert.Equal(ReadableText.Of($"5{plain}6 {plain}7"), ReadableText.Of($"5{c}6 {c}7"));
            Assert.Equal(NormalText.Of($"x{plain}y {plain}7"), NormalText.Of($"x{c}y {c}7"));
        }
    }

    [Fact]
    public void Once_is_enough_to_read_it() =>
        UnicodeTexts.Any.Holds(text => ReadableText.Of(ReadableText.Of(text)) == ReadableText.Of(text), iter: 20_000);

    /// <summary>What is alike for comparing differs for reading.</summary>
    [Theory]
    [InlineData("44\u00A0200 dollars", "44 200 dollars")]
    [InlineData("Pay fell — 5 left.", "Pay fell -5 left.")]
    [InlineData("a 10 % cut", "a 10\u2009% cut", true)]
    public void Neither_form_can_be_made_of_the_other(string one, string other, bool isAlikeToRead = false)
    {
        Assert.Equal(NormalText.Of(one), NormalText.Of(other));
        Assert.Equal(isAlikeToRead, ReadableText.Of(one) == ReadableText.Of(other));
    }

    /// <summary>And the other way round.</summary>
    [Theory]
    [InlineData("1½ years", "1.5 years")]
    [InlineData("It rose.²", "It rose.³")]
    public void What_is_read_alike_need_not_stand_there_alike(string one, string other)
    {
        Assert.Equal(ReadableText.Of(one), ReadableText.Of(other));
        Assert.NotEqual(NormalText.Of(one), NormalText.Of(other));
    }
}
