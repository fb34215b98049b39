using System.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>Texts that make parsers nest, backtrack or grow: each ends with a site or a diagnostic, never with a crash.</summary>
public sealed class HostileMarkdownTests
{
    private const int Many = 100_000;

    public static TheoryData<string, string> Texts =>
        new()
        {
            { "quotations", new string('>', Many) + " x" },
            { "brackets", new string('[', Many) },
            { "closed brackets", new string('[', Many) + "x" + new string(']', Many) },
            { "images", Repeat("![", Many) + "x" + Repeat("](y)", Many) },
            { "asterisks", new string('*', Many) },
            { "emphasis", Repeat("*a **b ", Many) },
            { "underscores", Repeat("_a ", Many) },
            { "template braces", Repeat("{{ page.title }", Many) },
            { "attribute braces", Repeat("a{", Many) },
            { "backticks", string.Concat(Enumerable.Range(1, 600).Select(n => new string('`', n) + " ")) },
            { "citations", Repeat("[@a; ", Many) },
            { "directives", Repeat(":stat[", Many) },
            { "call-outs", Repeat(":::note\n", 5_000) },
            { "lists", string.Concat(Enumerable.Range(0, 500).Select(n => new string(' ', 2 * n) + "- a\n")) },
            { "table cells", Repeat("|a", 20_000) + "\n" + Repeat("|-", 20_000) + "\n" },
            {
                "footnotes",
                string.Concat(Enumerable.Range(0, 3_000).Select(n => $"[^{n}]"))
                    + "\n\n"
                    + string.Concat(Enumerable.Range(0, 3_000).Select(n => $"[^{n}]: x\n"))
            },
            {
                "footnotes that lead to one another",
                "[^0]\n\n"
                    + string.Concat(Enumerable.Range(0, 10_000).Reverse().Select(n => $"[^{n}]: [^{n + 1}]\n\n[^u{n}]: x\n\n"))
                    + "```\n"
            },
            { "numbers in HTML", "<div>\n" + Repeat("<p>:stat[x] [@y]</p>\n", 20_000) + "</div>" },
            { "tags", Repeat("<a ", Many) },
            { "comments", Repeat("<!--", Many) },
            { "links that do not end", Repeat("[a]( x", Many) },
            { "addresses of pages that do not end", Repeat("[a](b.md ", Many) },
            { "titles of links that do not end", Repeat("[a](b.md \"", Many) },
            { "pictures with a size", Repeat("![a](x.png =1x ", Many) },
            {
                "words whose brackets do not match",
                "[" + Repeat("(a.md)", Many) + "]\n\n" + Repeat("[a(b.md) ", Many) + "\n\n](a.md" + Repeat("#a.md", Many)
            },
            { "outer brackets of citations", Repeat("[[@a] ", Many) + "\n\n" + Repeat("[@a]] ", Many) },
            { "single backticks", Repeat("`a ", Many) + "\n\n" + Repeat("a ``b `", Many) },
            { "braces behind a heading", "## " + Repeat("#a} {{#b ", Many) },
            { "names of emoji", Repeat(":smile: ", Many) },
            { "formulas", Repeat("$\\alpha_b ", Many) + Repeat("$$\n", Many) },
            { "marks of other tools", Repeat("x^2^ H~2~ {# a #} {# ", Many / 4) + Repeat("\n\n= A\n+-+\na\n-- --\n", Many / 4) },
            { "emphasis in spaces", Repeat("** ab cd ", Many) + "\n\n" + Repeat("__Ab cd ", Many) + "\n\n" + Repeat("*ab cd *ab ", Many) },
            {
                "attributes in curly marks",
                Repeat("`a`{a=“", Many) + "\n\n" + Repeat("\u200B\u00AD", Many) + Repeat("https://a\u200B", Many)
            },
            { "links the wrong way round", Repeat("!(a)[", Many) + "\n\n" + Repeat("[a]（", Many) },
            { "parts of statistics", Repeat("half of :stat[pay] twice :stat[pay] ", 20_000) },
            { "bold words that only end", Repeat("ab cd**\n\n", Many) },
            { "directives in other brackets", Repeat(":stat(pay) ", Many) + "\n\n" + Repeat(":uncounted(5) ", Many) },
            { "digits of other scripts", Repeat("\u0663 ", Many) },
            { "open brackets in paragraphs", Repeat(Repeat("[", 3_000) + "\n\n", 300) },
            { "processing instructions", Repeat("x<?", Many) },
            { "declarations", Repeat("x<!A ", Many) },
            { "link definitions", string.Concat(Enumerable.Range(0, 60_000).Select(n => $"[a{n}]: /u\n")) },
            { "lines under words", Repeat("a\n---\n", Many) },
            { "lines under a quotation", "> [a\n" + Repeat("===\n", Many) },
            { "small tables", Repeat("|a|\n|-|\n\n", Many) },
            { "runs of marks", Repeat(Repeat("*a_ ", 900) + "\n\n", 200) },
            { "nested emphasis", Repeat("*a ", 400) + Repeat(" a*", 400) },
            { "undefined labels", Repeat("[a][b] ", 900) },
            { "addresses", Repeat("http://a.b/))) www.a.b& a@b.c ", 20_000) },
            { "nested call-outs", Repeat(":::note\n", Many) },
            { "stars within words", Repeat("2*3 a*b c*d ", 300) + "\n\n" + Repeat("a*b\n\n2*3\n\n", Many) },
            { "entries that run on", Repeat("a:\n2. Ab\n3. Bc\n\n- Good\n– Bad\n\n", 20_000) },
            { "delimiters of lists", Repeat("a|b\n- |-\n\n", 20_000) + Repeat("|", Many) + "\n- |" + Repeat("-|", Many) },
            { "half brackets", Repeat("[a](<b.md) ", 1_000) + "\n\n" + Repeat("[a](<b", Many) + Repeat("~~ab ", Many) },
            { "entities", new string('&', Many) },
        };

    [Theory]
    [MemberData(nameof(Texts), DisableDiscoveryEnumeration = true)]
    public void A_hostile_text_ends_in_order(string name, string text)
    {
        using var site = Site.Small().Write("content/hostile.md", $"---\ntitle: Hostile {name}\n---\n{text}\n");
        Generator.Build(site).EndedInOrder();
    }

    [Fact]
    public void Deep_nesting_is_refused_by_its_limit()
    {
        using var site = Site.Small().Write("content/deep.md", "---\ntitle: Deep\n---\n" + new string('>', Many) + " x");
        var run = Generator.Build(site);
        run.FailedWith(1, "SG1107");
        Assert.Contains("128", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(60, false)]
    [InlineData(70, true)]
    [InlineData(1_400, true)]
    public void Deep_lists_are_refused_by_their_limit(int levels, bool isRefused)
    {
        var text = string.Concat(Enumerable.Range(0, levels).Select(n => new string(' ', 2 * n) + "- a\n"));
        using var site = Site.Small().Write("content/deep.md", "---\ntitle: Deep\n---\n" + text);
        var run = Generator.Build(site);
        run.FailedWith(isRefused ? 1 : 0, isRefused ? ["SG1107"] : []);
        Assert.Equal(isRefused, run.Error.Contains("content/deep.md:66:", StringComparison.Ordinal));
    }

    /// <summary>Lines that go on with what is open are looked at for each of its levels.</summary>
    [Theory]
    [InlineData(">")]
    [InlineData("[^1]: ")]
    public void What_nests_deeply_and_goes_on_is_refused_at_once(string mark)
    {
        using var site = Site.Small().Write("content/deep.md", $"---\ntitle: Deep\n---\n{Repeat(mark, 5_000)}x\n{Repeat("a\n", Many)}");
        var clock = Stopwatch.StartNew();
        var run = Generator.Build(site);
        run.FailedWith(1, "SG1107");
        Assert.Contains("content/deep.md:4:", run.Error, StringComparison.Ordinal);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{clock.Elapsed}");
    }

    [Fact]
    public void Ten_thousand_equal_headings_get_as_many_anchors()
    {
        using var site = Site.Small().Write("content/same.md", "---\ntitle: Same\n---\n" + Repeat("## Same\n\n", 10_000));
        Generator.Build(site).Succeeded();
        var page = site.Page("/same/");
        Assert.Contains("<h2 id=\"same\">", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"same-9999\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_marks_in_one_paragraph_are_refused_by_their_limit()
    {
        using var site = Site.Small().Write("content/marks.md", "---\ntitle: Marks\n---\nFirst.\n\n- " + Repeat("*a_ ", 2_000));
        var run = Generator.Build(site);
        run.FailedWith(1, "SG1114");
        Assert.Contains("content/marks.md:6:3\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("1,000", run.Error, StringComparison.Ordinal);
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
