using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>A call-out ends at its own line of colons, whatever stands in it.</summary>
public sealed class CallOutTests
{
    [Theory]
    [InlineData("## The :uncounted[3]{reason=\"a name\"}\n\nWords.", "<h2 id=\"the-3\">The 3</h2>")]
    [InlineData(":::note The :uncounted[3]{reason=\"a name\"}\nWords.\n:::", "The 3")]
    [InlineData("## The :uncounted[3]{reason=\"a name\"} {#three}\n\nWords.", "<h2 id=\"three\">The 3</h2>")]
    public void Braces_behind_a_directive_are_its_own(string text, string shown)
    {
        using var site = Site.Small().Write("content/p.md", $"---\ntitle: P\n---\n{text}\n");
        Generator.Build(site).Succeeded();
        Assert.Contains(shown, site.Page("/p/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("```\n:::tip\nText\n:::\n```")]
    [InlineData("~~~~ text\n:::\n~~~\n:::\n~~~~")]
    [InlineData("    :::")]
    [InlineData("- ```\n  :::\n  ```")]
    [InlineData("::::tip\n```\n:::\n```\n::::")]
    [InlineData(":::tip\nInner.\n:::")]
    [InlineData("- item\n\n  :::tip\n  Inner.\n  :::")]
    public void What_it_holds_does_not_end_it(string held)
    {
        var page = MarkdownPage.Silent($":::note\nBefore.\n\n{held}\n\nWithin.\n:::\n\nBehind.\n");
        Assert.Contains("Within.", page.Words("main > .callout > p"));
        Assert.Equal(["Behind."], page.Words("main > p"));
    }

    [Theory]
    [InlineData("- item\n  ```\n  open")]
    [InlineData("> quoted\n> ```\n> open")]
    public void A_code_block_that_its_own_container_ends_does_not_hold_it_open(string held)
    {
        var page = MarkdownPage.Of($":::note\n{held}\n:::\n\nBehind.\n");
        page.Run.FailedWith(0, "SG1167");
        Assert.Equal(["Behind."], page.Words("main > p"));
    }

    [Theory]
    [InlineData(":::note Before you start", "Before you start")]
    [InlineData(":::note[Before you start]", "Before you start")]
    [InlineData("::: note", "Note")]
    [InlineData(":::note{title=\"Before you start\"}", "Before you start")]
    [InlineData(":::note[]", "Note")]
    public void Its_title_stands_on_its_first_line(string first, string title) =>
        Assert.Equal([title], MarkdownPage.Silent($"{first}\nText.\n:::\n").Words(".callout-title"));

    [Fact]
    public void A_title_is_Markdown_as_the_text_is()
    {
        var page = MarkdownPage.Silent(":::note Before **you** go to `/pay`\nText.\n:::\n\n:::tip[See [home](index.md)]\n:::\n");
        Assert.Equal(["Before you go to /pay", "See home"], page.Words(".callout-title"));
        Assert.Equal(["you", "/pay", "home"], page.Words(".callout-title > *"));
    }

    [Fact]
    public void An_end_that_is_too_short_is_one_mistake()
    {
        var page = MarkdownPage.Of("::::note\nText.\n:::\n");
        page.Run.FailedWith(1, "SG1104");
        Assert.Contains("as many colons as it begins with: `::::`", page.Run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("SG1103", page.Run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: {.callout-tip}", ":::tip")]
    [InlineData("::: {.warning}", ":::warning")]
    [InlineData(":::{.callout-box #x}", ":::note")]
    public void A_kind_in_braces_is_told_how_it_is_written(string line, string meant)
    {
        var page = MarkdownPage.Of(line + "\nText.\n:::\n");
        page.Run.FailedWith(1, "SG1103");
        Assert.Contains($"write `{meant}`", page.Run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":::note\n:::")]
    [InlineData("> [!TIP]")]
    [InlineData("Words[^a].\n\n[^a]:")]
    [InlineData(":::note\n&nbsp;\n:::")]
    [InlineData(":::note\n<!-- x -->\n:::")]
    [InlineData("> [!TIP]\n> &nbsp;")]
    [InlineData("Words[^a].\n\n[^a]: &nbsp;")]
    [InlineData("Words[^a].\n\n[^a]: <!-- x -->")]
    public void One_without_words_is_named(string text)
    {
        using var site = Support.Site.Small();
        Assert.Equal(["SG1168"], Support.Findings.OnPage(site, text + "\n").Select(f => f[..6]));
    }

    [Theory]
    [InlineData(":::note\n<!-- x --> Ask.\n:::", "SG1101")]
    [InlineData(":::note\n![](picture.png)\n:::", "SG1147")]
    [InlineData(":::note\n```\nx\n```\n:::")]
    [InlineData(":::note Ask first.\n<!-- x -->\n:::")]
    [InlineData("Words[^a].\n\n[^a]: [@nobody]", "SG2004")]
    [InlineData("Words[^a].\n\n[^a]:\n    - Ask.")]
    public void What_says_anything_has_words(string text, params string[] expected)
    {
        using var site = Support.Site.Small().Write("content/picture.png", Support.Site.Pixel);
        Assert.Equal(expected, Support.Findings.OnPage(site, text + "\n").Select(f => f[..6]));
    }

    [Theory]
    [InlineData("en", "Note", "Warning")]
    [InlineData("es-MX", "Nota", "Advertencia")]
    [InlineData("de", "Hinweis", "Warnung")]
    public void The_name_of_its_kind_is_in_the_language_of_the_page(string language, params string[] titles)
    {
        using var site = Support.Site.Small();
        site.Write("content/p.md", $"---\ntitle: P\nlang: {language}\n---\n:::note\nA.\n:::\n\n> [!WARNING]\n> B.\n");
        Support.Generator.Build(site).FailedWith(0);
        var page = new Support.BuiltPage(site.Page("/p/"));
        Assert.Equal(titles, page.Document.QuerySelectorAll("main .callout-title").Select(e => e.TextContent));
    }

    [Fact]
    public void One_that_a_code_block_holds_open_says_so()
    {
        var page = MarkdownPage.Of(":::note\n```\ncode\n:::\n\nNever shown.\n");
        page.Run.FailedWith(1, "SG1104");
        Assert.Contains("end the code block within it", page.Run.Error, StringComparison.Ordinal);
    }
}
