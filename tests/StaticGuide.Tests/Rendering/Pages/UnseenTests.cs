using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Pages;

/// <summary>What no template shows is named, and checked all the same; and lines that are no Markdown say so.</summary>
public sealed class UnseenTests
{
    private const string Bare =
        "<!DOCTYPE html>\n<html lang=\"en\"><head><title>{{ page.title }}</title></head><body>{{ page.content }}</body></html>\n";

    private const string Faq = "faq:\n  - {id: a, question: A?, answer: 'Yes. [@s]'}\n";

    private const string Source = "sources: [{id: s, title: S, publisher: P, url: 'https://e.example/'}]\n";

    [Theory]
    [InlineData(Source + "disclosure: The authors [@s] own it.\n", "SG2326 5:13")]
    [InlineData(Source + Faq, "SG2325 6:10")]
    [InlineData(Source + Faq + "  - {id: b, question: B?, answer: 'No. [@s]'}\n", "SG2325 6:10")]
    [InlineData("disclosure: See [@nobody].\n", "SG2326 4:13", "SG2004 4:18")]
    [InlineData("disclosure: |\n  Ours.\n  See :stat[none].\n", "SG2326 5:3", "SG2005 6:7")]
    [InlineData("faq:\n  - {id: a, question: A?, answer: 'See [pay](pay.md) [@no]'}\n", "SG2325 5:10", "SG3001 5:46", "SG2004 5:55")]
    [InlineData(
        "faq:\n  - {id: a, question: 'Is it :stat[none]?', answer: 'No. :uncounted[x]{reason=\"y\"}'}\n",
        "SG2325 5:10",
        "SG2005 5:30"
    )]
    public void What_a_page_does_not_show(string keys, params string[] expected)
    {
        using var site = Site.Small();
        site.Write("templates/page.html", Bare);
        site.Write("content/p.md", $"---\ntitle: P\ndate: 2026-01-01\n{keys}---\nText.\n");
        Assert.Equal(expected, Places(site));
    }

    [Fact]
    public void Terms_that_no_page_shows_are_named_once()
    {
        using var site = Site.Small();
        site.Write("content/evidence/t.yml", "terms:\n  - {id: a, term: A, definition: One.}\n  - {id: b, term: B, definition: Two.}\n");
        Assert.Equal(["SG2327 2:10"], Places(site));
        site.Write("content/g.md", "---\ntitle: G\nlayout: glossary\n---\n");
        site.Write("templates/glossary.html", Bare + "{{ for t in site.terms }}{{ if t.id == 'a' }}{{ t.definition }}{{ end }}{{ end }}");
        Assert.Equal(["SG2327 3:10"], Places(site));
        site.Write("templates/glossary.html", Bare + "{{ for t in site.terms }}{{ t.definition }}{{ end }}");
        Assert.Empty(Places(site));
    }

    [Theory]
    [InlineData("{{ for q in page.faq }}<p id=\"{{ q.id }}\">{{ q.answer }}</p>{{ end }}{{ markdown page.disclosure }}")]
    [InlineData("{{ for q in site.questions }}<p id=\"{{ q.id }}\">{{ q.answer }}</p>{{ end }}<p>{{ page.disclosure }}</p>")]
    [InlineData(
        "{{ d = page.disclosure }}{{ for q in page.faq }}{{ a = q.answer }}<p id=\"{{ q.id }}\">{{ a }}</p>{{ end }}{{ if d }}{{ d | string.upcase }}{{ end }}"
    )]
    public void What_any_page_shows_is_not_named(string shows)
    {
        using var site = Site.Small();
        site.Write("templates/page.html", Bare + shows + "{{ for n in notes }}<b id=\"{{ n.anchor }}\"></b>{{ end }}");
        site.Write("content/p.md", $"---\ntitle: P\n{Source}{Faq}disclosure: Ours.\n---\nText.\n");
        Assert.Empty(Places(site));
    }

    [Fact]
    public void A_misspelt_name_in_a_template_is_the_one_mistake()
    {
        using var site = Site.Small();
        site.Write("templates/page.html", Bare + "{{ page.disclosures }}");
        site.Write("content/p.md", "---\ntitle: P\ndisclosure: Ours.\n---\nText.\n");
        Assert.Equal(["SG4004 3:9"], Places(site));
    }

    [Fact]
    public void A_disclosure_has_its_own_place()
    {
        using var site = Site.Small();
        site.Write("templates/page.html", Bare + "{{ markdown page.disclosure }}");
        site.Write("content/p.md", "---\ntitle: P\ndisclosure: >\n  Ours, and\n  [@nobody].\n---\nText.\n");
        Assert.Equal(["SG2004 5:4"], Places(site));
    }

    [Theory]
    [InlineData("title: Pay [@s]", "SG1142 2:12")]
    [InlineData("title: P\ndescription: Pay [-@s, p. 3] and more", "SG1142 3:18")]
    [InlineData("title: P\ntags: [a, 'b [@s]', 'c :stat[x]']", "SG1142 3:14", "SG1142 3:24")]
    [InlineData("title: P\nauthors: ['A [@{s}]']", "SG1142 3:14")]
    [InlineData("title: 'A :stat［x］ and ：stat[x]'", "SG1142 2:11", "SG1142 2:24")]
    [InlineData("title: 'A :stat (x) and :::stat[x]'", "SG1142 2:11", "SG1142 2:25")]
    [InlineData("title: 'A :stat:[x] and stat:[x]'", "SG1142 2:11", "SG1142 2:25")]
    [InlineData("title: 'A \\:stat[x] and `:stat[x]`'")]
    [InlineData("title: 'Stat (x) and stat: [x], states［x］'")]
    [InlineData("title: 'Pay of :uncounted[12 trades]{reason=x}'", "SG1142 2:16")]
    [InlineData("title: P\ntags: [a, ':uncounted[b 12]']", "SG1142 3:12")]
    [InlineData("title: P\ndescription: Pay of :uncounted[12 trades] here", "SG1142 3:21")]
    [InlineData("title: 'What `:uncounted[12]` does'")]
    [InlineData("title: 'Pay of :stat [x], ::stat[x], :stat{x} and :Stat[x]'", "SG1142 2:16", "SG1142 2:27", "SG1142 2:38", "SG1142 2:51")]
    [InlineData("title: P\ndescription: Pay of :stat(x), or :stat[x and more", "SG1142 3:21", "SG1142 3:34")]
    [InlineData("title: P\ntags: [':stat {x}', 'a: stat[x]']", "SG1142 3:23")]
    [InlineData("title: 'State: stat (see [a]), `:stat [x]` and Stat: x'")]
    [InlineData("title: 'What `[@id]` and \\[@id] do'")]
    [InlineData("title: Write to [support@example.org] or [@s](https://e.example/)")]
    [InlineData("title: P\nparams: {mine: '[@s] :stat[x]'}")]
    public void Lines_that_are_no_Markdown(string keys, params string[] expected)
    {
        using var site = Site.Small();
        site.Write("content/p.md", $"---\n{keys}\n---\nText.\n");
        Assert.Equal(expected, Places(site));
    }

    [Theory]
    [InlineData("title: How **much** they earn", "SG1142 2:12")]
    [InlineData("title: How _much_ they ***earn***", "SG1142 2:12", "SG1142 2:24")]
    [InlineData("title: See [pay](pay.md) and ![x](/x.png)", "SG1142 2:12", "SG1142 2:30")]
    [InlineData("title: How <b>much</b><br>they earn", "SG1142 2:12", "SG1142 2:23")]
    [InlineData("title: Wages &amp; hours", "SG1142 2:14")]
    [InlineData("title: P\ndescription: Don&#39;t &mdash; or do", "SG1142 3:17", "SG1142 3:24")]
    [InlineData("title: P\nfaq: [{id: a, question: 'Is **it**?', answer: '**Yes**. [@s]'}]", "SG1142 3:29")]
    [InlineData("title: Pay</b> now", "SG1142 2:11")]
    [InlineData("title: P\ndescription: Pay</br>now", "SG1142 3:17")]
    [InlineData("title: P\ntags: ['Pay</em> now']", "SG1142 3:12")]
    [InlineData("title: How <b>so <i>much</i> more</b> is", "SG1142 2:18")]
    [InlineData("title: What </b> and `x</b>` are")]
    [InlineData("title: 5 * 3 * 2, a*b*c and 2**3**4")]
    [InlineData("title: Wages* and hours*")]
    [InlineData("title: The file my_pay_file.csv and snake_case")]
    [InlineData("title: 5 < 6 > 4, a <b> alone, I <3 you")]
    [InlineData("title: AT&T, R&D; Q&A; this & that; a &b; c")]
    [InlineData("title: What `**x**`, `<b>x</b>`, `&amp;` and \\**x** are")]
    [InlineData("title: 'Pay [in dollars] (gross), f[0](x)'")]
    public void Lines_with_markup(string keys, params string[] expected)
    {
        using var site = Site.Small();
        site.Write("content/p.md", $"---\n{keys}\n{Source}---\nText [@s].\n");
        Assert.Equal(expected, Places(site).Where(p => p.StartsWith("SG1142", StringComparison.Ordinal)));
    }

    [Fact]
    public void Words_copied_out_of_HTML_are_named_in_evidence()
    {
        using var site = Site.Small();
        site.Write("content/p.md", "---\ntitle: P\n---\n:stat[n] and [@s].\n");
        site.Write(
            "content/evidence/e.yml",
            "sources: [{id: s, title: 'Wages &amp; *hours*', publisher: 'A &amp; B', url: 'https://e.example/?a=1&amp=2'}]\n"
                + "statistics:\n  - {id: n, label: L, value: 5, unit: number, as_of: 2024, source: s, quote: 'There are 5 &nbsp;of them.'}\n"
                + "passages:\n  - {id: q, source: s, quote: 'They work for A &amp; B.'}\n"
        );
        Assert.Equal(
            ["SG1142 1:33", "SG1142 1:63", "SG1142 3:91", "SG1142 5:48"],
            Places(site).Where(p => p.StartsWith("SG1142", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Names_and_labels_of_a_site_are_no_Markdown()
    {
        using var site = Site.Small();
        site.Write("content/site.yml", Site.Settings + "description: Of [@s]\nnavigation: [{title: ':stat[x] a year', page: index.md}]\n");
        Assert.Equal(["SG1142 4:17", "SG1142 5:23"], Places(site));
    }

    private static List<string> Places(Site site) =>
        [.. Findings.In(site).Select(d => $"{d.Rule.Code} {d.Place!.Start!.Value.Line}:{d.Place.Start.Value.Column}")];

    /// <summary>The words of others have marks of their own, but none of ours.</summary>
    [Theory]
    [InlineData("title: 'Of :stat[n]'", "", "SG1142 1:30")]
    [InlineData("title: 'Of [@s, p. 3] so'", "", "SG1142 1:30")]
    [InlineData("title: T", "locator: {label: 'At [@s]'}", "SG1142 3:123")]
    [InlineData("title: 'Of [sic] `[@s]` and [@Someone] or stat[n]'", "locator: {label: 'Table [1]'}")]
    public void Our_marks_in_the_words_of_others(string title, string locator, params string[] expected)
    {
        using var site = Site.Small();
        site.Write("content/p.md", "---\ntitle: P\n---\n:stat[n] and [@s].\n");
        site.Write(
            "content/evidence/e.yml",
            $"sources: [{{id: s, {title}, publisher: P, url: 'https://e.example/'}}]\nstatistics:\n"
                + $"  - {{id: n, label: L, value: 5, unit: number, as_of: 2024, source: s, quote: 'There are 5 of them.', {locator}}}\n"
        );
        Assert.Equal(expected, Places(site).Where(p => p.StartsWith("SG1142", StringComparison.Ordinal)));
    }
}
