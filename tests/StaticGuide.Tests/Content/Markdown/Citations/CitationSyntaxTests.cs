using StaticGuide.Content.Markdown.Citations;

namespace StaticGuide.Tests.Content.Markdown.Citations;

/// <summary>How one citation is taken apart. What is one at all is compared with pandoc in <see cref="PandocCitationTests"/>.</summary>
public sealed class CitationSyntaxTests
{
    [Theory]
    [InlineData("[@a]", "a")]
    [InlineData("[@a, p. 3]", "a||p. 3")]
    [InlineData("[@a p. 3]", "a||p. 3")]
    [InlineData("[@a, Pay; @b]", "a||Pay", "b")]
    [InlineData("[@a, How to Become One, and more]", "a||How to Become One|, and more")]
    [InlineData("[@a, {Pay, benefits}, and more]", "a||Pay, benefits|, and more")]
    [InlineData("[@a, \"Pay, benefits\"]", "a||\"Pay, benefits\"")]
    [InlineData("[@a, Wages of $1,000 or more]", "a||Wages of $1,000 or more")]
    [InlineData("[@a, 2024 edition]", "a||2024| edition")]
    [InlineData("[@a and more]", "a||| and more")]
    [InlineData("[@a's table]", "a|||'s table")]
    [InlineData("[@a.]", "a|||.")]
    [InlineData("[see @a, ch. 1; also @b, p. 2]", "a|see|ch. 1", "b|also|p. 2")]
    [InlineData("[*see* @a, p. 3, `y;]`, **and** [more](https://example.org)]", "a|see|p. 3|, y;], and more")]
    [InlineData("[@a, *pp.*\n 3]", "a||pp. 3")]
    [InlineData("[# 1. > - see @a]", "a|# 1. > - see")]
    [InlineData("[@a, &amp; more]", "a||& more")]
    public void Words_are_kept_in_their_order(string text, params string[] items)
    {
        var citation = CitationSyntax.Read(text)!;
        Assert.Equal(items, citation.Items.Select(i => $"{i.Id}|{i.Prefix}|{i.Locator?.Words}|{i.Suffix}".TrimEnd('|')));
        Assert.Equal(text.Length, citation.Length);
    }

    [Theory]
    [InlineData("[-@a]", true)]
    [InlineData("[see -@a]", true)]
    [InlineData("[@a]", false)]
    [InlineData("[see @a]", false)]
    [InlineData("[see-@a]", false)]
    [InlineData("[see \\-@a]", false)]
    public void A_hyphen_suppresses_the_author(string text, bool suppresses) =>
        Assert.Equal(suppresses, CitationSyntax.Read(text)!.Items[0].SuppressAuthor);

    [Fact]
    public void Each_key_knows_its_place()
    {
        const string Text = "[see @first, p. 3; -@{second}]";
        var items = CitationSyntax.Read(Text)!.Items;
        Assert.Equal(["@first", "@{second}"], items.Select(i => Text[i.Start..i.End]));
    }

    [Theory]
    [InlineData("[@a, @b]", true)]
    [InlineData("[@a @b]", true)]
    [InlineData("[@a and @b]", true)]
    [InlineData("[@a, [@b]]", true)]
    [InlineData("[@a, *and @b*]", true)]
    [InlineData("[@a, me@example.org]", false)]
    [InlineData("[@a, https://example.org/@b]", false)]
    [InlineData("[@a, `@b`]", false)]
    [InlineData("[@a, \\@b]", false)]
    [InlineData("[@a; @b]", false)]
    public void A_second_key_behind_the_first_is_seen(string text, bool seen) =>
        Assert.Equal(seen, CitationSyntax.Read(text)!.Items[0].HasSecondKey);

    /// <summary>Each bracket of a page is read on its own, so what one of them may cost is bounded, whatever follows it.</summary>
    [Fact]
    public void A_bracket_is_read_only_so_far()
    {
        Assert.NotNull(CitationSyntax.Read("[@a" + new string(' ', CitationSyntax.LengthLimit - 4) + "]"));
        Assert.Null(CitationSyntax.Read("[@a" + new string(' ', CitationSyntax.LengthLimit - 3) + "]"));
        Assert.NotNull(CitationSyntax.Read("[@a, " + Nested(30) + "]"));
        Assert.Null(CitationSyntax.Read("[@a, " + Nested(32) + "]"));
        Assert.NotNull(CitationSyntax.Read("[@{" + new string('a', 510) + "}]"));
        Assert.Null(CitationSyntax.Read("[@{" + new string('a', 511) + "}]"));
    }

    private static string Nested(int depth) => new string('[', depth) + "x" + new string(']', depth);
}
