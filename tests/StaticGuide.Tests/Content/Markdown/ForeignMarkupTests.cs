using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown;

/// <summary>Markup of other tools is named, since readers would see it; prose and code that look like it are left alone.</summary>
public sealed class ForeignMarkupTests
{
    [Theory]
    [InlineData("See {{< vimeo 12 width=300 >}} and {{% notice %}}.", "SG1166 1:5", "SG1166 1:36")]
    [InlineData("{{ youtube(id=\"x\") }}", "SG1166 1:1")]
    [InlineData("A {% include box.html height=40 %} b", "SG1166 1:3")]
    [InlineData("[a]({% link a.md %})", "SG1166 1:5")]
    [InlineData("Use {{ name }}, {{page.title}}, {{- .Title -}} and {{ $x }}.", "SG1166 1:5", "SG1166 1:17", "SG1166 1:33", "SG1166 1:52")]
    [InlineData("Text {::comment}hidden{:/comment} more.", "SG1166 1:6")]
    [InlineData("Text {>>a remark<<} more, {--x--}{++y++}.", "SG1166 1:6", "SG1166 1:27")]
    [InlineData("{{#include ../x.md}} and {{{x}}}.", "SG1166 1:1", "SG1166 1:26")]
    [InlineData("[caption id=\"x\"]Words[/caption] and [b]so[/b].", "SG1166 1:1", "SG1166 1:37")]
    [InlineData("Words.\n\n---\ntitle: Second\n---\n\nMore.", "SG1166 3:1")]
    [InlineData("Words.\n\n---\nNote: be careful\n---\n\nSee a[i] and [b] there, {--verbose} and [list](index.md)/[/list].")]
    [InlineData("{% note %} Ask. {% endnote %}", "SG1166 1:1")]
    [InlineData("{/* later */}", "SG1166 1:1")]
    [InlineData("import Tabs from '@theme/Tabs';\n\nWords.", "SG1166 1:1")]
    [InlineData("!!! note \"Ask\"\n    Words.", "SG1166 1:1")]
    [InlineData("??? tip\n    Words.", "SG1166 1:1")]
    [InlineData("=== \"Linux\"\n\n    Words.", "SG1166 1:1")]
    [InlineData("--8<-- \"shared.md\"", "SG1166 1:1")]
    [InlineData("[TOC]\n\n* list\n{:toc}", "SG1166 1:1", "SG1166 4:1")]
    [InlineData("[[_TOC_]]", "SG1166 1:1")]
    [InlineData("See [[Home page]] and ![[plan.png]].", "SG1166 1:5", "SG1166 1:23")]
    [InlineData("See {ref}`target`.", "SG1166 1:5")]
    [InlineData(".. note::\n\n   Words.", "SG1166 1:1")]
    [InlineData("Words^[with a note].", "SG1166 1:6")]
    [InlineData("Words.\n\n*[HTML]: A language", "SG1166 3:1")]
    [InlineData("A ==marked word== here.", "SG1166 1:3")]
    [InlineData("A %%hidden%% thought.", "SG1166 1:3")]
    [InlineData("+---+---+\n| a | b |\n+===+===+\n| c | d |\n+---+---+\n\n| a | b |\n+---+---+\n| c | d |", "SG1166 1:1", "SG1166 8:1")]
    [InlineData("Name  Place\n----  -----\nAda   Bonn", "SG1166 2:1")]
    [InlineData("A {# later #} b", "SG1166 1:3")]
    [InlineData(
        "$$\nx = \\frac{1}{2}\n$$\n\n$$y = x$$\n\nIts $x_1$ and $\\alpha$.",
        "SG1166 1:1",
        "SG1166 5:1",
        "SG1166 7:5",
        "SG1166 7:15"
    )]
    [InlineData("An area in m^2^ and H~2~O.", "SG1166 1:13", "SG1166 1:22")]
    [InlineData("== Fees\n\nWords.\n\n=== Costs ===", "SG1166 1:1", "SG1166 5:1")]
    [InlineData("h2. Fees", "SG1166 1:1")]
    [InlineData("image::plan.png[The plan]", "SG1166 1:1")]
    [InlineData("\\newpage\n\nWords.\n\n\\begin{table}[h]", "SG1166 1:1", "SG1166 5:1")]
    [InlineData("Good :smile: and {ref} :ref:`x` and on", "SG1166 1:6", "SG1166 1:24")]
    [InlineData("```{note}\nAsk first.\n```", "SG1166 1:1")]
    [InlineData("A.\n\n~~~ {warning} Careful\nAsk first.\n~~~", "SG1166 3:1")]
    [InlineData("- A.\n\n  ````{admonition} Ask\n  ```\n  a\n  ```\n  ````", "SG1166 3:3")]
    [InlineData("> ```{figure} plan.png\n> A plan.\n> ```", "SG1166 1:3")]
    [InlineData("```{code-block} python\nprint()\n```", "SG1166 1:1")]
    [InlineData("Most work in clinics.【4:0†source】 Some do not【12†L3-L9】.", "SG1166 1:22", "SG1166 1:46")]
    [InlineData("Ask first :contentReference[oaicite:0]{index=0} or [oaicite:1].", "SG1166 1:11", "SG1166 1:52")]
    [InlineData(
        "Ask first.\uE200cite\uE202turn0search1\uE202turn2view0\uE201 Then go, citeturn0search1turn1news2.",
        "SG1166 1:11",
        "SG1166 1:51"
    )]
    [InlineData("It is common [1] and known.[2] It is.[3]\n\n[1] Bureau, Handbook.\n[2]: A second, with words\n", "SG1166 1:14")]
    [InlineData("It is common. [1]\n\n- [1]: Bureau, Handbook.", "SG1166 1:15")]
    [InlineData("```{toctree}\npay\n```\n\n```{=html}\n<b>x</b>\n```", "SG1166 1:1", "SG1166 5:1")]
    public void It_is_named(string text, params string[] expected)
    {
        using var site = Site.Small();
        Assert.Equal(expected, Findings.OnPage(site, text + "\n"));
    }

    [Theory]
    [InlineData(
        "See [a], [b], [c], [d] and [e].\n\n[a]:https://example.org/a\n[b]:<https://example.org/b>\n[c]:https://example.org/:smile: \"A ==title==\"\n\n> [d]:https://example.org/d\n\n- x\n\n  [e]:https://example.org/h~2~o"
    )]
    [InlineData("Write `{{< vimeo 12 >}}`, `[[Home]]`, `==x==` and `{% raw %}`.")]
    [InlineData("```\n{{< vimeo 12 >}}\n!!! note\n[[Home]]\n```")]
    [InlineData("Use `{{ name }}` and {title} and \\{{ page.title }}, or ${{ secrets.key }} and {{a}, {b}}.")]
    [InlineData("If a == b and c == d, or a==b==c.\n\n==========")]
    [InlineData("What???  Well!!! note that.")]
    [InlineData("It rose to x^[i] and a^[2].")]
    [InlineData("In bash, [[ -f file ]] asks for a file; see [[note]](https://example.org/).")]
    [InlineData("Shares were 5%% of all.")]
    [InlineData("He cites【note】 and 5† beside it; the turn0 of citeturns, \uE200 alone.")]
    [InlineData("It is common [1] and known.[2]\n\n[1]: https://example.org/a \"A title\"\n[2]: <pay.md>")]
    [InlineData("Take a [1] or b [2] of the list, `x [3]`.\n\n[4] is no note.\n\n[3] is.")]
    [InlineData("[1] First.\n[2] Second.")]
    [InlineData("From $20 to $30, US$5_000 and $HOME_DIR; a :b c: 10:30:45, std::x: y and https://example.org/a:b:c.")]
    [InlineData("It is ~~gone~~, ~away~ and ~5 km~ far; 2^10 and x^y and a ^ b ^ c.")]
    [InlineData("Words\n---\n\n---\n\n- - -\n\n| a |\n|---|\n| c |\n\na = b\n= c")]
    [InlineData("C:\\newpage and h2. is a tag; {#id} and {#a #b}.\n\n`+---+` or 1 +-- 2")]
    [InlineData("We import milk from 'here'.\n\n.. and so on.")]
    [InlineData("````\n```{note}\nWords.\n```\n````")]
    [InlineData("```python\nx\n```\n\n```{python}\nx\n```\n\n```{r, echo=FALSE}\nx\n```\n\n```{.note #x}\nx\n```\n\n```note\nx\n```")]
    [InlineData("    ```{note}\n    x")]
    [InlineData("```{notebook}\nx\n```\n\n```{linenos=true}\nx\n```\n\n```js {1,3-4}\nx\n```")]
    public void Prose_is_left_alone(string text)
    {
        using var site = Site.Small();
        Assert.DoesNotContain(Findings.OnPage(site, text + "\n"), f => f.StartsWith("SG1166", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_of_another_tool_is_no_download()
    {
        using var site = Site.Small().Write("content/a.mdx", "# A\n").Write("content/b.qmd", "# B\n").Write("content/c.csv", "1,2\n");
        Assert.Equal(["content/a.mdx", "content/b.qmd"], Findings.In(site).Where(f => f.Rule.Code == "SG1170").Select(f => f.Place?.File));
    }
}
