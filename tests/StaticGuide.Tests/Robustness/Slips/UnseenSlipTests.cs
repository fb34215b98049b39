using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness.Slips;

/// <summary>Slips that YAML, or a template, has another reading for: each is one report, at its place.</summary>
public sealed class UnseenSlipTests
{
    [Theory]
    // An entry of a list is indented by one space more than those above it.
    [InlineData("aliases:\n  - /wages/\n   - /old/pay/", "SG1010 5:1")]
    [InlineData("aliases:\n- /wages/\n - /old/pay/", "SG1010 5:1")]
    [InlineData("tags:\n  - pay\n    - jobs", "SG1010 5:1")]
    [InlineData("authors:\n  - Ann\n   - Bob", "SG1010 5:1")]
    [InlineData("params: {a: 1}\ntags: pay\n  - jobs", "SG1010 5:3")]
    // The first key of an entry, or of the page.
    [InlineData("faq:\n  - id:need\n    question: Is it?\n    answer: Yes.", "SG1010 4:7")]
    [InlineData("faq:\n  - id = need\n    question: Is it?\n    answer: Yes.", "SG1010 4:5")]
    [InlineData("faq:\n  - id need\n    question: Is it?\n    answer: Yes.", "SG1010 4:5")]
    // A text on the line of a block's sign, where it ends the file's YAML.
    [InlineData("faq:\n  - id: q\n    question: Q?\n    answer: > It is so\n      always.", "SG1010 6:13")]
    [InlineData("disclosure: | We are\n  of the trade.", "SG1010 3:13")]
    // A digit of a year.
    [InlineData("reviewed: 0206-11-20", "SG1019 3:11")]
    // What a built-in template shows.
    [InlineData("layout: occupation\nparams: {glance: [pay]}", "SG1017 4:19")]
    [InlineData("layout: occupation\nparams: {glance: pay}", "SG1017 4:18")]
    [InlineData("layout: occupation\nparams: {glance: [{label: Pay, statistik: pay}]}", "SG1015 4:32")]
    [InlineData("layout: occupation\nparams: {glance: [{label: Pay}]}", "SG1016 4:27")]
    [InlineData("layout: home\nparams: {tasks: pay}", "SG1017 4:17")]
    [InlineData("layout: home\nparams: {key_numbers: pay}", "SG1017 4:23")]
    [InlineData("params: {unconfirmed: pay}", "SG1017 3:23")]
    // Numbers where no citation can stand.
    [InlineData("changes: [{date: 2026-05-01, text: Pay rose 30 percent.}]", "SG2101 3:36")]
    [InlineData("params: {other_names: [the $60,000 job]}", "SG2101 3:24")]
    [InlineData("layout: home\nparams: {tasks: [{page: index.md, title: Work, text: It pays $58000.}]}", "SG2101 4:54")]
    public void In_front_matter(string keys, string expected)
    {
        using var site = Plain().Write("content/p.md", $"---\ntitle: Pay\n{keys}\n---\nText.\n");
        Assert.Equal([expected], Places(site));
    }

    [Theory]
    [InlineData("description: Words that go on\n  - with a dash -\n  for two lines.")]
    [InlineData("tags:\n  - pay\n  - jobs - and hours\n    of work")]
    [InlineData("layout: occupation\nparams: {glance: [{label: Pay, text: Good.}], mine: [pay]}")]
    [InlineData("layout: home\nparams: {key_numbers: []}")]
    public void What_is_meant_is_left_alone(string keys)
    {
        using var site = Plain().Write("content/p.md", $"---\ntitle: Pay\n{keys}\n---\nText.\n");
        Assert.Empty(Findings.In(site));
    }

    [Fact]
    public void A_template_of_the_sites_own_has_params_of_its_own_shape()
    {
        using var site = Plain()
            .Write("content/p.md", "---\ntitle: Pay\nlayout: occupation\nparams: {glance: pay}\n---\nText.\n")
            .Write("templates/partials/glance.html", "<p>{{ page.params.glance }}</p>\n");
        Assert.Empty(Findings.In(site));
    }

    [Theory]
    [InlineData("![A plan](plan.svg \"Pay was $50,000\")", "SG2101 4:29")]
    [InlineData("![A plan](plan.svg \"Pay [@who]\")", "SG1142 4:25")]
    [InlineData("![A plan](plan.svg \"Pay :stat[x]\")", "SG1142 4:25")]
    [InlineData("![A plan](plan.svg \"Pay :uncounted[12 trades]{reason=x}\")", "SG1142 4:25")]
    public void A_caption_is_words_alone(string text, string expected)
    {
        using var site = Plain()
            .Write("content/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>")
            .Write("content/p.md", $"---\ntitle: Pay\n---\n{text}\n");
        Assert.Equal([expected], Places(site));
    }

    [Theory]
    [InlineData("as_of:")]
    [InlineData("as_of: ~")]
    [InlineData("as_of: # 2024")]
    [InlineData("period:")]
    public void A_number_whose_date_is_empty_has_none(string line)
    {
        using var site = SlipSite.With(SlipSite.Evidence, "    as_of: 2024-05\n", $"    {line}\n");
        Assert.Equal("SG2012", Assert.Single(Findings.In(site)).Rule.Code);
    }

    [Fact]
    public void Two_addresses_that_differ_by_letter_case_are_one_report()
    {
        using var site = Plain()
            .Write("content/a.md", "---\ntitle: A\nslug: x\naliases: [/old/]\ntags: [pay]\n---\n[B](b.md)\n")
            .Write("content/b.md", "---\ntitle: B\nslug: X\ntags: [pay]\n---\n[A](a.md)\n");
        Assert.Equal("SG1205", Assert.Single(Findings.In(site)).Rule.Code);
    }

    [Theory]
    [InlineData("content/evidences/pay.yml")]
    [InlineData("content/Evidence/pay.yml")]
    [InlineData("content/evidnece/more/pay.yaml")]
    [InlineData("content/evidence/pay.YML")]
    [InlineData("content/evidence/pay.yml.txt")]
    public void Evidence_in_a_folder_that_nothing_reads_is_one_report(string path)
    {
        using var site = SlipSite.Right();
        site.Write(path, File.ReadAllText(site.At(SlipSite.Evidence)));
        File.Delete(site.At(SlipSite.Evidence));
        var found = Assert.Single(Findings.In(site));
        Assert.Equal(("SG2502", path), (found.Rule.Code, found.Place!.File));
    }

    [Theory]
    [InlineData("content/pay.yml", "SG2502")]
    [InlineData("content/facts/pay.yaml", "SG2502")]
    public void Evidence_among_the_pages_is_named(string path, string expected)
    {
        using var site = SlipSite.Right();
        site.Write(path, "sources:\n  - {id: more, title: More, url: 'https://example.org/', publisher: Nobody}\n");
        var found = Assert.Single(Findings.In(site));
        Assert.Equal((expected, path), (found.Rule.Code, found.Place!.File));
    }

    [Theory]
    [InlineData("content/data.yml", "sources: [river, well]\n")]
    [InlineData("content/note.txt", "sources:\n  - id: more\n")]
    public void Other_files_are_left_alone(string path, string text)
    {
        using var site = SlipSite.Right();
        site.Write(path, text);
        Assert.Empty(Findings.In(site));
    }

    [Fact]
    public void A_page_whose_ending_is_hidden_is_named()
    {
        using var site = Plain().Write("content/first.md.txt", "---\ntitle: First\n---\nText.\n");
        Assert.Equal("SG1170", Assert.Single(Findings.In(site)).Rule.Code);
    }

    [Fact]
    public void Settings_by_another_name_are_named()
    {
        using var site = Plain();
        File.Move(site.At("content/site.yml"), site.At("content/site.yaml"));
        Assert.StartsWith("content/site.yaml is there", Assert.Single(Findings.In(site)).Hint, StringComparison.Ordinal);
    }

    /// <summary>With the templates that come with the program.</summary>
    private static Site Plain() =>
        Site.Empty().Write("content/site.yml", Site.Settings).Write("content/index.md", "---\ntitle: Home\n---\nWelcome.\n");

    private static IEnumerable<string> Places(Site site) =>
        Findings.In(site).Select(d => $"{d.Rule.Code} {d.Place!.Start!.Value.Line}:{d.Place.Start.Value.Column}");
}
