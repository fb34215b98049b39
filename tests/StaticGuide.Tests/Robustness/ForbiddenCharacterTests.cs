using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>What XML and HTML cannot hold is named where it stands, once, whoever would have written it out.</summary>
public sealed class ForbiddenCharacterTests
{
    public static TheoryData<string, string, string> Texts =>
        new()
        {
            { "content/p.md", "---\ntitle: \"P\\vx\"\ndate: 2026-01-01\n---\n", "SG1134 2:8" },
            { "content/p.md", "---\ntitle: \"P\\0\"\n---\n", "SG1134 2:8" },
            { "content/p.md", "---\ntitle: \"P\\uFFFE\"\ndescription: \"a\\b\"\n---\n", "SG1134 2:8, SG1134 3:14" },
            {
                "content/p.md",
                "---\ntitle: P\n---\nA\uFDD0b \U0001FFFE and 😀 \U0010FFFF&#x2FFFF;\n",
                "SG1134 4:2, SG1134 4:5, SG1134 4:13, SG1134 4:14"
            },
            { "content/p.md", "---\ntitle: \"P\\uFDD0\"\n---\n", "SG1134 2:8" },
            { "content/p.md", "---\ntitle: P\ndate: 2026-01-01\n---\nA\vb\n\n\u0002 é\u0090\n", "SG1134 5:2, SG1134 7:1, SG1134 7:4" },
            { "content/p.md", "---\ntitle: P\n---\n😀&#11;x and &#x7F; and `&#11;`\n", "SG1134 4:2, SG1134 4:13" },
            { "content/p.md", "---\ntitle: P\ntags: [\"a\\x01b\"]\n---\n", "SG1134 3:8" },
            { "content/p.md", "---\ntitle: P\nparams: {a: {b: \"\\e\"}}\n---\n", "SG1134 3:17" },
            {
                "content/site.yml",
                "title: \"Te\\vst\"\nbase_url: https://guide.example.org/\nlanguage: en\ndescription: \"x\\f\"\n",
                "SG1134 1:8, SG1134 4:14"
            },
            { "content/evidence/e.yml", "terms: [{id: t, term: \"T\\x1f\", definition: \"d\\u0080\"}]\n", "SG1134 1:23, SG1134 1:44" },
            {
                "content/evidence/e.json",
                "[{\"id\": \"a\", \"type\": \"book\", \"title\": \"A\\u000bb\", \"publisher\": \"P\", \"URL\": \"https://example.org/\"}]\n",
                "SG1134 1:39"
            },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void It_is_named_where_it_stands(string file, string text, string expected)
    {
        using var site = Site.Small().Write("content/q.md", "---\ntitle: Q\ndate: 2026-01-02\n---\n[x](gone.md)\n").Write(file, text);
        var found = Findings.In(site);
        Assert.Equal(
            expected,
            string.Join(
                ", ",
                found
                    .Where(f => f.Place!.File == file && f.Rule.Code == "SG1134")
                    .Select(f => $"{f.Rule.Code} {f.Place!.Start?.Line}:{f.Place.Start?.Column}")
            )
        );
        Assert.Contains(found, f => f.Place!.File == "content/q.md" && f.Rule.Code == "SG3001");
        Assert.Equal(file == "content/site.yml" ? 2 : 1, Generator.Build(site).ExitCode);
    }

    /// <summary>What a key, an id or an address with one in it cannot be follows from it.</summary>
    [Theory]
    [InlineData("content/p.md", "---\ntitle: P\nslug: a\u0001b\n---\n")]
    [InlineData("content/p.md", "---\ntitle: P\ndescr\u0001iption: Words.\n---\n")]
    [InlineData("content/p.md", "---\ntitle: P\ndate: 2026-01\u0001-01\n---\n")]
    [InlineData("content/p.md", "---\ntitle: P\naliases: [/a\u0001b/]\n---\n")]
    [InlineData("content/p.md", "---\ntitle: P\n---\nSee [the start](ind\u0001ex.md).\n")]
    [InlineData("content/evidence/e.yml", "terms: [{id: t\u0001, term: T, definition: Words.}]\n")]
    public void Raw_it_is_one_mistake(string file, string text)
    {
        using var site = Site.Small().Write(file, text);
        Assert.Equal("SG1134", Assert.Single(Findings.In(site)).Rule.Code);
    }

    [Theory]
    [InlineData("title: \"Tab\\tand line\\nand \\u0085 and \\u2028\"")]
    [InlineData("title: Émile — 日本 😀 \uFFFD")]
    public void All_else_is_published(string title)
    {
        using var site = Site.Small().Write("content/p.md", $"---\n{title}\ndate: 2026-01-01\n---\n");
        Assert.Empty(Findings.In(site));
    }

    [Fact]
    public void A_file_that_is_no_text_is_not_reported_a_thousand_times()
    {
        using var site = Site.Small().Write("content/p.md", "---\ntitle: P\n---\n" + new string('\v', 5_000));
        Assert.Equal(20, Findings.In(site).Count);
    }
}
