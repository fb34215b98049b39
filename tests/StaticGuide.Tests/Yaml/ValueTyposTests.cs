using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Yaml;

/// <summary>Values that YAML reads otherwise than they are meant are named; comments and quotation marks that are meant are not.</summary>
public sealed class ValueTyposTests
{
    [Theory]
    [InlineData("title: “Pay”", "SG1143 2:8")]
    [InlineData("title: ‘Writer’s pay’", "SG1143 2:8")]
    [InlineData("title: „Lohn“", "SG1143 2:8")]
    [InlineData("title: P\ndescription: «Le salaire»", "SG1143 3:14")]
    [InlineData("title: P\ntags: [“pay”, work]", "SG1143 3:8")]
    [InlineData("title: “Pay\"", "SG1143 2:8")]
    [InlineData("title: P\npassages: [{id: a, source: s, quote: “They earn more.\"}]", "SG2004 3:28", "SG1143 3:38")]
    [InlineData("title: P\npassages: [{id: a, source: s, quote: “They earn more.”}]", "SG2004 3:28")]
    [InlineData("title: The #1 question", "SG1144 2:12")]
    [InlineData("title: 😀 top #10", "SG1144 2:14")]
    [InlineData("title: P\ndescription: #1 in pay", "SG1144 3:14")]
    [InlineData("title: Pay (see #pay)", "SG1144 2:17")]
    [InlineData("title: Share of the # of jobs", "SG1144 2:21")]
    [InlineData("title: P\nfaq:\n  - id: a\n    question: What is Form #4?\n    answer: 'It is [one](#a).'", "SG1144 5:28")]
    // A word right behind the sign, as no comment begins; or nothing behind it.
    [InlineData("title: We are #hiring now", "SG1144 2:15")]
    [InlineData("title: Learn C #", "SG1144 2:16")]
    [InlineData("title: Top #3a of all", "SG1144 2:12")]
    [InlineData("title: P\ndescription: #hiring now", "SG1144 3:14")]
    [InlineData("title: #hiring now", "SG1144 2:8")]
    [InlineData("title: P\ntags:\n  - C #\n  - pay #work", "SG1144 4:7", "SG1144 5:9")]
    [InlineData("title: P\nparams:\n  a: We are #hiring now", "SG1144 4:13")]
    // A writer's own keys.
    [InlineData("title: P\nparams:\n  note: Ranked #1 in pay", "SG1144 4:16")]
    [InlineData("title: P\nparams:\n  a:\n    - Of all (see #3)\n    - b: the # of jobs", "SG1144 5:19", "SG1144 6:14")]
    [InlineData("title: P\nparams: \n  color: #1a2b3c\n  other: #FFF\n  place: #1", "SG1144 4:10", "SG1144 5:10", "SG1144 6:10")]
    // One of two marks is lost.
    [InlineData("title: Pay and hours\"", "SG1143 2:8")]
    [InlineData("title: “Pay and hours", "SG1143 2:8")]
    [InlineData("title: P\npassages: [{id: a, source: s, quote: They earn more.\"}]", "SG2004 3:28", "SG1143 3:38")]
    [InlineData("title: Pay and hours”", "SG1143 2:8")]
    [InlineData("title: P\ndescription: Le salaire»", "SG1143 3:14")]
    [InlineData("title: P\naliases: [“/wages/”, /pay/”, “/work/]", "SG1143 3:11", "SG1143 3:22", "SG1143 3:30")]
    // A comma behind an address.
    [InlineData("title: P\naliases:\n  - /wages/,\n  - /old/,", "SG1018 4:5", "SG1018 5:5")]
    public void Named(string keys, params string[] expected) => Assert.Equal(expected, Places(keys));

    [Theory]
    [InlineData("title: '“Pay”'")]
    [InlineData("title: “Pay” and “hours”")]
    [InlineData("title: ’Tis pay")]
    [InlineData("title: “Pay” or \"hours\"")]
    [InlineData("title: The “pay”")]
    [InlineData("title: Über »Lohn« und «Zeit»")]
    [InlineData("title: Pay # the first page")]
    [InlineData("title: Pay #TODO rename\ndescription: #todo")]
    [InlineData("title: P\nweight: 3 #before\nslug: p-q #short\ndate: 2026-01-02 #then")]
    [InlineData("title: Pay   # 1. first (see below)")]
    [InlineData("title: Pay (all) # (checked)")]
    [InlineData("title: '# of jobs' # a number")]
    [InlineData("title: Pay#1")]
    [InlineData("title: P\nweight: 3 #1 before")]
    [InlineData(
        "title: P\nparams:\n  n: 5 #1\n  a: Words # a comment\n  b: Words #comment\n  c: #todo\n  d: '#fff'\n  e: #add it\n  f: a#1"
    )]
    [InlineData("title: P # “first”\n# title: “Old” #1")]
    [InlineData("title: |\n  The #1 question")]
    [InlineData("title: \"The #1 question\"")]
    [InlineData("title: 'Pay and hours\"'")]
    [InlineData("title: P\naliases: ['/wages/,']")]
    public void Left_alone(string keys) => Assert.Empty(Places(keys));

    [Theory]
    [InlineData(
        "title: P\ntags: [pay, C #1]",
        "behind a space, `#` begins a comment, which takes the `]` with it: put the text with the `#` in quotes"
    )]
    [InlineData(
        "title: P\nparams: {a: the # one, b: 2}",
        "behind a space, `#` begins a comment, which takes the `}` with it: put the text with the `#` in quotes"
    )]
    [InlineData("title: \"Pay”", "write `\"` at its end as well: the mark there is one of print, which closes nothing")]
    [InlineData("title: 'Pay’", "write `'` at its end as well: the mark there is one of print, which closes nothing")]
    [InlineData("title: P\ntags: [pay # work", "close it with `]`; put the value in quotes if it is a text")]
    public void What_closes_it_is_told(string keys, string hint)
    {
        using var site = Site.Small();
        site.Write("content/p.md", $"---\n{keys}\n---\nText.\n");
        Assert.Equal(hint, Assert.Single(Findings.In(site)).Hint);
    }

    [Fact]
    public void A_quote_may_bring_its_marks()
    {
        using var site = Site.Small();
        site.Write(
            "content/evidence/e.yml",
            "sources: [{id: s, title: S, publisher: P, url: 'https://e.example/'}]\nstatistics:\n"
                + "  - {id: n, label: N, value: 5, unit: percent, as_of: 2024, source: s, quote: “Five percent of all said yes.”}\n"
        );
        site.Write("content/p.md", "---\ntitle: P\n---\n:stat[n]\n");
        Assert.Empty(Findings.In(site));
    }

    [Fact]
    public void A_label_that_is_cut()
    {
        using var site = Site.Small();
        site.Write(
            "content/evidence/e.yml",
            "sources: [{id: s, title: S, publisher: P, url: 'https://e.example/'}]\nstatistics:\n"
                + "  - id: n #first\n    label: Jobs #open\n    value: 5 #of them\n    unit: percent #share\n    as_of: 2024 #year\n"
                + "    source: s #only\n    quote: Five percent of all said yes.\n"
        );
        site.Write("content/p.md", "---\ntitle: P\n---\n:stat[n]\n");
        var found = Assert.Single(Findings.In(site));
        Assert.Equal(("SG1144", 4, 17), (found.Rule.Code, found.Place!.Start!.Value.Line, found.Place.Start.Value.Column));
    }

    private static List<string> Places(string keys)
    {
        using var site = Site.Small();
        site.Write("content/p.md", $"---\n{keys}\n---\nText.\n");
        return
        [
            .. Findings
                .In(site)
                .Select(d => $"{d.Rule.Code} {d.Place!.Start!.Value.Line}:{d.Place.Start.Value.Column}")
                .Where(d => !d.StartsWith("SG2318", StringComparison.Ordinal)),
        ];
    }
}
