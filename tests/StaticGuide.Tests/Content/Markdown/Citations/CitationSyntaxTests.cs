using StaticGuide.Content.Markdown.Citations;

namespace StaticGuide.Tests.Content.Markdown.Citations;

/// <summary>The forms of pandoc ("Citation syntax"), bracketed ones only.</summary>
public sealed class CitationSyntaxTests
{
    [Theory]
    [InlineData("[@a]", "a")]
    [InlineData("[@bls-ooh-ma]", "bls-ooh-ma")]
    [InlineData("[@a, p. 3]", "a||p. 3")]
    [InlineData("[@a p. 3]", "a||p. 3")]
    [InlineData("[@a, Pay; @b]", "a||Pay", "b")]
    [InlineData("[@a;@b]", "a", "b")]
    [InlineData("[see @a]", "a|see")]
    [InlineData("[see @a, ch. 1; also @b, p. 2]", "a|see|ch. 1", "b|also|p. 2")]
    [InlineData("[-@a]", "a")]
    [InlineData("[see -@a, p. 3]", "a|see|p. 3")]
    [InlineData("[@{odd key!}]")]
    [InlineData("[@{https://example.org/x}]", "https://example.org/x")]
    [InlineData("[@{a,b}, p. 3]", "a,b||p. 3")]
    [InlineData("[@Smith:2020.a]", "Smith:2020.a")]
    [InlineData("[@a.]", "a||.")]
    [InlineData("[@a, [p. 3; p. 4]]", "a||[p. 3; p. 4]")]
    [InlineData("[@a, `x;]`]", "a||`x;]`")]
    [InlineData("[@größe]", "größe")]
    [InlineData("[@a\nand more]", "a||and more")]
    public void Citations_are_read(string text, params string[] items)
    {
        var citation = CitationSyntax.Read(text);
        Assert.Equal(items, citation?.Items.Select(i => $"{i.Id}|{i.Prefix}|{i.Locator}".TrimEnd('|')) ?? []);
        if (citation is not null)
            Assert.Equal(text.Length, citation.Length);
    }

    [Theory]
    [InlineData("@a")]
    [InlineData("[a@b.org]")]
    [InlineData("[mail me@example.org]")]
    [InlineData("[@a](url)")]
    [InlineData("[@a][ref]")]
    [InlineData("[@]")]
    [InlineData("[@ a]")]
    [InlineData("[\\@a]")]
    [InlineData("[`@a`]")]
    [InlineData("[@a; b]")]
    [InlineData("[@a")]
    [InlineData("[@a\\]")]
    [InlineData("[]")]
    [InlineData("[x]")]
    [InlineData("x [@a]")]
    public void Other_things_are_none(string text) => Assert.Null(CitationSyntax.Read(text));

    [Fact]
    public void What_follows_a_citation_is_left()
    {
        Assert.Equal(4, CitationSyntax.Read("[@a] and [@b]")!.Length);
        Assert.Equal(4, CitationSyntax.Read("[@a]: not a definition")!.Length);
    }

    [Fact]
    public void Each_key_knows_its_place()
    {
        const string Text = "[see @first, p. 3; -@{second}]";
        var items = CitationSyntax.Read(Text)!.Items;
        Assert.Equal(["@first", "@{second}"], items.Select(i => Text[i.Start..i.End]));
    }

    [Theory]
    [InlineData("[@a, @b]", true)]
    [InlineData("[@a and @b]", true)]
    [InlineData("[@a, me@example.org]", false)]
    [InlineData("[@a, \\@b]", false)]
    [InlineData("[@a; @b]", false)]
    public void A_second_key_in_a_locator_is_seen(string text, bool seen) =>
        Assert.Equal(seen, CitationSyntax.Read(text)!.Items[0].HasSecondKey);
}
