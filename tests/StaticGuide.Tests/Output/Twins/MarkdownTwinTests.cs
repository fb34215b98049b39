using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output.Twins;

/// <summary>Pages as Markdown, where site.yml asks for them.</summary>
public sealed class MarkdownTwinTests
{
    private const string Asked = Site.Settings + "outputs: [markdown, llms]\n";

    [Fact]
    public void The_guide_says_the_same_in_both()
    {
        using var site = Guide();
        var pages = Directory.GetFiles(site.Output, "index.md", SearchOption.AllDirectories);
        Assert.True(pages.Length >= 17);
        foreach (var twin in pages)
        {
            var (html, markdown) = (File.ReadAllText(Path.ChangeExtension(twin, ".html")), File.ReadAllText(twin));
            Assert.Equal(TwinText.OfPage(html), TwinText.OfTwin(markdown));
            // Every note has its footnote, and every address can be followed from anywhere.
            var read = TwinText.Parse(markdown);
            Assert.DoesNotContain("[^", read.TextContent, StringComparison.Ordinal);
            Assert.All(
                read.QuerySelectorAll("a:not([class^=footnote])"),
                a => Assert.Matches("^(https?://|mailto:)", a.GetAttribute("href")!)
            );
        }
    }

    [Fact]
    public void The_page_of_a_topic_has_one_too()
    {
        using var site = Site.Empty()
            .Write("content/site.yml", Asked)
            .Write("content/index.md", "---\ntitle: Home\n---\n\nWelcome.\n")
            .Write("content/pay.md", "---\ntitle: What it pays\ntags: [Money]\n---\n\nMuch.\n");
        Generator.Build(site).Succeeded();
        Assert.Contains("[What it pays](https://guide.example.org/pay/)", site.OutputFile("tags/money/index.md"), StringComparison.Ordinal);
        Assert.Contains("[Money](https://guide.example.org/tags/money/)", site.OutputFile("tags/index.md"), StringComparison.Ordinal);
        var alternate = new BuiltPage(site.Page("/tags/money/")).Document.QuerySelector("link[type='text/markdown']")!;
        Assert.Equal("/tags/money/index.md", alternate.GetAttribute("href"));
        // Nothing is written again, and nothing lost, where nothing changed.
        Generator.Build(site).Succeeded();
        Assert.Contains("What it pays", site.OutputFile("tags/money/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_is_a_footnote_with_its_evidence()
    {
        using var site = Guide();
        var twin = site.OutputFile("pay/index.md");
        Assert.Contains("| Median | $44,200[^1] | May 2024 |", twin, StringComparison.Ordinal);
        var note = twin.Split("\n[^1]: ")[1].Split("\n[^2]: ")[0];
        foreach (
            var part in new[]
            {
                "U.S. Bureau of Labor Statistics",
                "Medical Assistants",
                "](https://www.bls.gov/ooh/healthcare/medical-assistants.htm#tab-5)",
                "“The median annual wage for medical assistants was $44,200 in May 2024.”",
                "As of May 2024.",
            }
        )
            Assert.Contains(part, note, StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle: \"What medical assistants earn\"\ndescription: \"Typical pay", twin, StringComparison.Ordinal);
        Assert.Contains(
            "lang: \"en\"\ncanonical: \"https://guide.example.org/pay/\"\ndate: \"2026-11-23\"\n",
            twin,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<link rel=\"alternate\" type=\"text/markdown\" href=\"/pay/index.md\">",
            site.Page("pay"),
            StringComparison.Ordinal
        );
        Assert.Contains("(https://guide.example.org/pay/index.md)", site.OutputFile("llms.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_reads_like_markup_stays_text()
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write("content/site.yml", Asked)
            .Write(
                "content/odd.md",
                """
                ---
                title: 'Odd "title": [one]'
                description: "A back\\slash"
                ---

                1\. No list, \# no heading: \*stars\* and a\_b\_c, \`ticks\`, \<b\>, &amp;amp; and \[^1].

                \- no item

                Hello!<https://example.org/a_(b)> and ![A *sign*](sign.png) in a line.

                | Head | `a\|b` |
                |---|---|
                | x \| y | **bold.**z |

                3. three

                   still three
                4. four
                   - inner

                - other list

                > quoted
                >
                > - within

                ```sh
                echo "```" | cat
                ```

                Water is H<sub>2</sub>O. An aside[^1].

                [^1]: In a footnote.
                """
            )
            .Write("content/sign.png", Site.Pixel);
        site.Write("content/site.yml", Asked + "markdown: {raw_html: allow}\n");
        var run = Generator.Build(site);
        Assert.True(run.ExitCode == 0, run.Error);
        var twin = site.OutputFile("odd/index.md");
        Assert.Equal(TwinText.OfPage(site.Page("odd")), TwinText.OfTwin(twin));
        var read = TwinText.Parse(twin);
        Assert.Contains(
            "1. No list, # no heading: *stars* and a_b_c, `ticks`, <b>, &amp; and [^1].",
            read.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(["3"], read.QuerySelectorAll("ol").Where(o => o.HasAttribute("start")).Select(o => o.GetAttribute("start")));
        Assert.Equal("echo \"```\" | cat", read.QuerySelector("pre")!.TextContent.Trim());
        Assert.Equal("2", read.QuerySelector("sub")!.TextContent);
        Assert.Equal(
            "https://guide.example.org/odd/sign.png",
            read.QuerySelector("img")!.GetAttribute("src")!.Replace("/sign", "/odd/sign", StringComparison.Ordinal)
        );
        Assert.Equal(2, read.QuerySelectorAll("td")[0].ParentElement!.Children.Length);
        Assert.Contains("title: \"Odd \\\"title\\\": [one]\"\ndescription: \"A back\\\\slash\"\n", twin, StringComparison.Ordinal);
    }

    [Fact]
    public void Call_outs_keep_their_frames_and_charts_their_titles()
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write("content/site.yml", Asked)
            .Write(
                "content/evidence/e.yml",
                """
                sources:
                  - {id: s, title: T, publisher: P, url: "https://data.example.org/"}
                statistics:
                  - {id: low, label: Low, value: 3, unit: number, as_of: 2024, source: s, quote: "There were 3 clinics."}
                  - {id: high, label: High, value: 9, unit: number, as_of: 2024, source: s, quote: "There were 9 clinics."}
                """
            )
            .Write(
                "content/odd.md",
                """
                ---
                title: Odd
                charts:
                  - {id: c, kind: bars, title: "High is three times low", statistics: [low, high]}
                ---

                > [!TIP]
                > Ask them.

                :::warning[Mind the gap]
                Two words.

                - an item
                :::

                :::disclosure
                Nobody paid.
                :::

                ::chart[c]
                """
            )
            .Write("content/es.md", "---\ntitle: Hola\nlang: es\n---\n\n:::tip\nPregunte.\n:::\n");
        var run = Generator.Build(site);
        Assert.True(run.ExitCode == 0, run.Error);
        var twin = site.OutputFile("odd/index.md");
        Assert.Contains("\n\n> [!TIP]\n> Ask them.\n\n", twin, StringComparison.Ordinal);
        Assert.Contains("\n\n> **Mind the gap**\n>\n> Two words.\n>\n> - an item\n\n", twin, StringComparison.Ordinal);
        Assert.Contains("\n\n> **Disclosure**\n>\n> Nobody paid.\n\n", twin, StringComparison.Ordinal);
        Assert.Matches(@"\n\n\*\*High is three times low\. As of [^\n]+\.\*\*\n\n", twin);
        Assert.Matches(@"\n\n> \*\*\p{L}+\*\*\n>\n> Pregunte\.\n", site.OutputFile("es/index.md"));
        Assert.Equal(TwinText.OfPage(site.Page("odd")), TwinText.OfTwin(twin));
    }

    [Fact]
    public void Nobody_gets_one_unasked()
    {
        using var site = Site.Small().WithTemplatesOfTheGuide();
        Assert.Equal(0, Generator.Build(site).ExitCode);
        Assert.Empty(Directory.GetFiles(site.Output, "*.md", SearchOption.AllDirectories));
        Assert.DoesNotContain("text/markdown", site.Page(""), StringComparison.Ordinal);
    }

    [Fact]
    public void It_follows_its_page_and_comes_back_when_somebody_removes_it()
    {
        using var site = Site.Small().WithTemplatesOfTheGuide().Write("content/site.yml", Asked);
        Assert.Equal(0, Generator.Build(site).ExitCode);
        var first = site.OutputFile("index.md");
        File.Delete(Path.Combine(site.Output, "index.md"));
        Assert.Equal(0, Generator.Build(site).ExitCode);
        Assert.Equal(first, site.OutputFile("index.md"));
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nGood bye.\n");
        Assert.Equal(0, Generator.Build(site).ExitCode);
        Assert.Contains("Good bye.", site.OutputFile("index.md"), StringComparison.Ordinal);
        site.Write("content/site.yml", Site.Settings);
        Assert.Equal(0, Generator.Build(site).ExitCode);
        Assert.False(File.Exists(Path.Combine(site.Output, "index.md")));
    }

    [Fact]
    public void An_alias_in_its_place_is_told()
    {
        using var site = Site.Small()
            .Write("content/site.yml", Asked)
            .Write("content/old.md", "---\ntitle: Old\naliases: [/index.md]\n---\n");
        var run = Generator.Build(site);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the Markdown of content/index.md would be published at /index.md", run.Error, StringComparison.Ordinal);
    }

    private static Site Guide()
    {
        var site = Site.Empty();
        Generator.Run(Repository.Root, ["build", "--output", site.Output]).Succeeded();
        return site;
    }
}
