using CsCheck;
using StaticGuide.Content.Markdown.Attributes;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>Braces are attributes where attributes belong, and words everywhere else.</summary>
public sealed class AttributeTests
{
    [Theory]
    [InlineData("Between {} and {name}.")]
    [InlineData("Ends in {name}")]
    [InlineData("A word{.small}, a {#tag}, {lang=en}, and on.")]
    [InlineData("`/users/`{id}")]
    [InlineData("{{ a greeting }} {%raw} {a|b} {a, b}")]
    [InlineData("f(x) = x_{c=1} + y*{k=2}")]
    [InlineData("- one {done}\n- two {x}")]
    [InlineData("| head {x} |\n|---|\n| cell {y} |")]
    [InlineData("> a quotation {big}")]
    [InlineData("## About {name} and {.net} things")]
    [InlineData("## Written as \\{#id}")]
    [InlineData("## In code `{#id}`")]
    [InlineData("## Growth {x1 y}")]
    public void Braces_in_words_are_words(string text)
    {
        using var site = Site.Small();
        Assert.Empty(Findings.OnPage(site, text + "\n"));
        Findings.In(site, write: true);
        var shown = new BuiltPage(site.Page("p")).Document.QuerySelector("main")!;
        Assert.Equal(text.Count(c => c == '{'), shown.TextContent.Count(c => c == '{'));
        Assert.Empty(shown.QuerySelectorAll("[class]:not(.table-scroll), [lang], .net, #id, #tag"));
    }

    [Theory]
    [InlineData("## Fees {#costs}", "h2#costs")]
    [InlineData("## Fees ## {#costs .wide}", "h2#costs.wide")]
    [InlineData("## Fees {#costs} ##", "h2#costs")]
    [InlineData("## Fees {: #costs }", "h2#costs")]
    [InlineData("## {x} Fees {#costs}", "h2#costs")]
    [InlineData("Fees {#costs}\n---", "h2#costs")]
    [InlineData("Words `code`{.lang-x} on.", "p > code.lang-x")]
    [InlineData("A [link](https://example.org/){hreflang=de title='Auf Deutsch'} on.", "a[hreflang=de][title='Auf Deutsch']")]
    [InlineData("A [link][l]{.far} on.\n\n[l]: https://example.org/", "a.far")]
    [InlineData("<https://example.org/>{#there}", "a#there")]
    [InlineData("A [file](https://example.org/f.csv){download} on.", "a[download='']")]
    [InlineData("![Plan](picture.png){width=300 loading=\"lazy\"}", "img[width='300'][loading=lazy]")]
    [InlineData("`a`{data-k=\"1 2\"}{.more}", "code.more[data-k='1 2']")]
    [InlineData(":::tip {#aside}\nText.\n:::", "div.callout-tip#aside")]
    public void Attributes_are_taken_where_they_belong(string text, string selector)
    {
        using var site = Site.Small().Write("content/picture.png", Site.Pixel);
        Assert.Empty(Findings.OnPage(site, text + "\n"));
        Findings.In(site, write: true);
        var shown = new BuiltPage(site.Page("p")).Document.QuerySelector("main")!;
        Assert.Single(shown.QuerySelectorAll(selector));
        Assert.DoesNotContain(shown.TextContent.Replace("{x}", "", StringComparison.Ordinal), c => c is '{' or '}');
    }

    [Theory]
    [InlineData("{.lead}\nWords.", "SG1130 1:1")]
    [InlineData("Words.\n{: .lead}", "SG1130 2:1")]
    [InlineData("- {#one}\n- two", "SG1130 1:3")]
    [InlineData("A [span]{.small} here, and **bold**{.red}, _i_{k=\"v\"}.", "SG1130 1:9", "SG1130 1:36", "SG1130 1:47")]
    [InlineData("A [span over\ntwo lines]{.small} here.", "SG1130 2:11")]
    [InlineData("- one {.done}\n- two {x}\n- {: .big } three", "SG1130 1:7", "SG1130 3:3")]
    [InlineData("| head {x} | b |\n|---|---|\n| cell {.y} | c{#z} |\n| {.z} d | e |", "SG1130 3:8", "SG1130 3:16", "SG1130 4:3")]
    [InlineData("> a quotation {.big}", "SG1130 1:15")]
    [InlineData("{.lead} Words, and\nan end {: .note}", "SG1130 1:1", "SG1130 2:8")]
    [InlineData("[site](https://example.org/) {.wide}", "SG1130 1:30")]
    [InlineData("## Fees {#two words}", "SG1130 1:9")]
    [InlineData("## Fees {#open", "SG1130 1:9")]
    [InlineData("## Fees {.}x .wide}\n\n## 😀 {#a b}", "SG1130 3:6")]
    [InlineData("😀 `c`{onclick=x} and\n> [l](https://example.org/){style=\"a\" target=b}", "SG1102 1:6", "SG1102 2:28", "SG1102 2:28")]
    public void What_was_meant_as_attributes_is_reported_where_it_stands(string text, params string[] expected)
    {
        using var site = Site.Small();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
        Assert.All(Findings.In(site), f => Assert.Contains("`\\{`", f.Hint, StringComparison.Ordinal));
    }

    [Fact]
    public void Whatever_is_read_ends_with_the_brace_it_began_with() =>
        Pick.Of("{", "}", "#", ".", ":", "=", "a", "b-c", " ", "\"", "'", "\n", "é", "download")
            .Array[0, 12]
            .Select(string.Concat)
            .Holds(text =>
            {
                if (AttributeSyntax.Read("{" + text, out var length) is null)
                {
                    Assert.Equal(0, length);
                    return;
                }
                Assert.Equal('}', ("{" + text)[length - 1]);
                Assert.DoesNotContain('\n', ("{" + text)[..length]);
            });
}
