using System.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>What <c>diff</c> says is so, however long the texts are, and whatever strangers nest.</summary>
public sealed class DiffExactTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    private static readonly string Long = new('x', 160);

    public static TheoryData<string, string, string> Changed =>
        new()
        {
            // Without spaces, as Chinese has none.
            { $"<p>{Zh}预计有112,300个职位空缺。</p>", $"<p>{Zh}预计有135,500个职位空缺。</p>", "112,300" },
            { $"<p>一。{Zh}112,300{Zh}。二。</p>", $"<p>一。{Zh}135,500{Zh}。二。</p>", "112,300" },
            { $"<p>See https://x.example/{Long}/a today.</p>", $"<p>See https://x.example/{Long}/b today.</p>", "/a" },
            { $"<p>{Long}1</p>", $"<p>{Long}2</p>", "x1" },
            { $"<p>e\u0301{Long}1{Long}</p>", $"<p>e\u0301{Long}2{Long}</p>", "x1x" },
            { $"<p><a href=\"/{Long}/1\">on</a></p>", $"<p><a href=\"/{Long}/2\">on</a></p>", "x/1" },
            { $"<p><img src=a.svg alt=\"{Long}1\"></p>", $"<p><img src=a.svg alt=\"{Long}2\"></p>", "x1" },
            { $"<p><img src=\"{Long}1.svg\" alt=a></p>", $"<p><img src=\"{Long}2.svg\" alt=a></p>", "x1.svg" },
        };

    private static string Zh => string.Concat(Enumerable.Repeat("中位数工资以及其他的一些数字", 8));

    [Theory]
    [MemberData(nameof(Changed))]
    public void What_differs_is_in_the_words_that_are_told(string was, string now, string old)
    {
        var said = Diff($"<title>T</title><main>{was}</main>", $"<title>T</title><main>{now}</main>");
        Assert.Contains(old, said, Ordinal);
        Assert.Contains(" → ", said, Ordinal);
        Assert.DoesNotContain("order", said, Ordinal);
        var (before, after) = (said[..said.IndexOf(" → ", Ordinal)], said[said.IndexOf(" → ", Ordinal)..]);
        Assert.DoesNotContain(old, after, Ordinal);
        Assert.True(before.Length < 200 && after.Length < 200, said);
    }

    [Theory]
    [InlineData("<footer>{0}1</footer>", "<footer>{0}2</footer>")]
    [InlineData("<footer><a href='/{0}1'>on</a></footer>", "<footer><a href='/{0}2'>on</a></footer>")]
    public void So_it_is_around_pages(string was, string now)
    {
        var said = Diff(
            $"<title>T</title><main>x</main>{was.Replace("{0}", Long, Ordinal)}",
            $"<title>T</title><main>x</main>{now.Replace("{0}", Long, Ordinal)}"
        );
        Assert.Contains("x1", said, Ordinal);
        Assert.Contains("x2", said, Ordinal);
    }

    [Theory]
    [InlineData("<p>A b. C d.</p>", "<p>A b.</p><p>C d.</p>", "the same in other paragraphs or lists")]
    [InlineData("<ul><li>A</li><li>B</li></ul>", "<p>A</p><p>B</p>", "the same in other paragraphs or lists")]
    [InlineData("<p>A b.</p><p>C d.</p>", "<p>C d.</p><p>A b.</p>", "the same in another order")]
    [InlineData("<p>A b.</p><p>C d.</p>", "<div><section><p>A b.</p> <div> <p>C d.</p></div></section></div>", null)]
    [InlineData("<p>一。二。</p>", "<p>二。一。</p>", "the same in another order")]
    public void Another_order_is_one(string was, string now, string? said) =>
        Assert.Equal(
            said is null ? "Nothing changes for readers.\n" : $"Pages\n  ~ /  “T”: {said}\n",
            Diff($"<title>T</title><main>{was}</main>", $"<title>T</title><main>{now}</main>")
        );

    [Theory]
    [InlineData("<div>")]
    [InlineData("<a><b><i>")]
    [InlineData("<ul><li>")]
    [InlineData("<p><b id={0}>")]
    [InlineData("<blockquote><p>")]
    [InlineData("<table><tr><td>")]
    public void What_is_nested_deep_costs_no_more_than_its_length(string tags)
    {
        var deep = string.Concat(Enumerable.Range(0, 300_000 / tags.Length).Select(i => tags.Replace("{0}", $"{i}", Ordinal)));
        var watch = Stopwatch.StartNew();
        var said = Diff(
            $"<title>T</title><main><p>Say one.</p>{deep}<a href=\"/one\">deep</a> end</main>",
            $"<title>T</title><main><p>Say two.</p>{deep}<a href=\"/two\">deep</a> end</main>"
        );
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
        Assert.Contains("“Say one.” → “Say two.”", said, Ordinal);
        Assert.Contains("link “deep”: /one → /two", said, Ordinal);
    }

    [Fact]
    public void A_page_too_deep_for_browsers_keeps_its_parts()
    {
        var deep = string.Concat(Enumerable.Repeat("<div>", 600));
        var said = Diff(
            $"<!doctype html><html lang=en><head><title>T</title></head><body class=x><main>{deep}<br><h2>H</h2><textarea><a></textarea><svg><path d=1 /></svg><ul><li>a</ul>end<script>a<b</script></main></body></html>",
            $"<!doctype html><html lang=de><head><title>T</title></head><body><main>{deep}<h3>H</h3><textarea><a></textarea><svg><path d=1 /></svg><ul><li>a</ul>end</main></body></html>"
        );
        Assert.Contains("heading “H”", said, Ordinal);
        Assert.Contains("language: en → de", said, Ordinal);
        Assert.DoesNotContain("“end”", said, Ordinal);
    }

    [Fact]
    public void No_sentence_is_told_that_nobody_wrote()
    {
        using var site = Site.Empty()
            .Write("content/site.yml", Site.Settings)
            .Write("content/index.md", "---\ntitle: H\n---\n\nSee W [@office].\n");
        site.Write("content/sources.md", "---\ntitle: Sources\nlayout: sources\n---\n");
        Write("https://office.example.org/old", "2026-01-01");
        Generator.Build(site).Succeeded();
        Directory.Move(site.Output, site.At("before"));
        Write("https://office.example.org/new", "2026-02-02");
        Generator.Build(site).Succeeded();
        var pages = Generator.Run(site.Root, ["diff", "before", "site-output"]).Output.Split("Sources\n")[0];
        foreach (var change in pages.Split('\n').Where(l => l.Contains(" → ", Ordinal)))
            Assert.DoesNotContain("/new", change.Split(" → ")[0], Ordinal);

        void Write(string url, string published) =>
            site.Write(
                "content/evidence/office.yml",
                $"sources:\n  - {{id: office, title: Wages, author: Office, url: \"{url}\", published: {published}}}\n"
            );
    }

    private static string Diff(string was, string now)
    {
        using var site = Site.Empty().Write("a/index.html", was).Write("b/index.html", now);
        return Generator.Run(site.Root, ["diff", "a", "b"]).Output;
    }
}
