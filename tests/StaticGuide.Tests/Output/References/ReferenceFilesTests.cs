using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output.References;

/// <summary>The lists of references of whole sites.</summary>
public sealed class ReferenceFilesTests
{
    private const string Fixture = "tests/sites/good/bibliography";

    [Fact]
    public void Every_list_of_a_site_keeps_to_the_schema()
    {
        using var site = Site.CopyOf(Fixture);
        Generator.Build(site).Succeeded();
        var lists = Directory.GetFiles(site.Output, "references.json", SearchOption.AllDirectories);
        Assert.Equal(
            ["pay/references.json", "references.json", "roles/references.json"],
            lists.Select(f => Path.GetRelativePath(site.Output, f)).Order(StringComparer.Ordinal)
        );
        Assert.All(lists, list => CslSchema.Holds(File.ReadAllText(list)));
    }

    /// <summary>A site that is given another's references as its bibliography, and cites them all, has the same references.</summary>
    [Theory]
    [InlineData(Fixture)]
    [InlineData("tests/sites/good/basics")]
    public void References_come_back_as_a_bibliography(string fixture)
    {
        using var first = Site.CopyOf(fixture);
        Generator.Build(first).Succeeded();
        var references = first.OutputFile("references.json");
        var ids = Bibliography.Read(references).Sources.Select(s => s.Id);
        using var second = Site.Small()
            .Write("content/evidence/library.json", references)
            .Write("content/all.md", $"---\ntitle: All\n---\n\n{string.Join('\n', ids.Select(id => $"Cited [@{{{id}}}]."))}\n");
        Generator.Build(second).Succeeded();
        Assert.Equal(references, second.OutputFile("references.json"));
        Assert.Equal(references, second.OutputFile("all/references.json"));
    }

    [Fact]
    public void The_guides_own_references_keep_to_the_schema()
    {
        using var site = Site.Empty();
        Generator.Run(Repository.Root, ["build", "--output", site.Output]).Succeeded();
        CslSchema.Holds(site.OutputFile("references.json"));
    }

    [Fact]
    public void A_site_that_cites_nothing_has_an_empty_list_and_no_others()
    {
        using var site = Site.Small();
        Generator.Build(site).Succeeded();
        Assert.Equal(
            "references.json",
            Assert.Single(
                Directory
                    .GetFiles(site.Output, "references.json", SearchOption.AllDirectories)
                    .Select(f => Path.GetRelativePath(site.Output, f))
            )
        );
        Assert.Equal("[\n]\n", site.OutputFile("references.json"));
    }

    /// <summary>Questions are cited on the page that shows them, with the sources of the page they come from.</summary>
    [Fact]
    public void What_a_page_collects_from_others_it_cites_itself()
    {
        const string Question =
            "sources:\n  - {id: own, title: Of this page, publisher: P, url: 'https://example.org/PAGE'}\nfaq:\n  - {id: why, question: "
            + "Why?, answer: 'Because [@own].'}\n";
        using var site = Site.Small()
            .Write("content/a.md", $"---\ntitle: A\n{Question.Replace("PAGE", "a", StringComparison.Ordinal)}---\n")
            .Write("content/b.md", $"---\ntitle: B\n{Question.Replace("PAGE", "b", StringComparison.Ordinal)}---\n")
            .Write("content/all.md", "---\ntitle: All\nlayout: all\n---\n")
            .Write(
                "templates/all.html",
                "<!DOCTYPE html><title>All</title>{{ for q in site.questions }}{{ q.answer }}{{ end }}<ol>{{ for n in notes }}<li "
                    + "id=\"{{ n.anchor }}\"></li>{{ end }}</ol>"
            );
        Generator.Build(site).Succeeded();
        Assert.Equal(["own", "own-b"], Bibliography.Read(site.OutputFile("all/references.json")).Sources.Select(s => s.Id));
        Assert.Equal(site.OutputFile("references.json"), site.OutputFile("all/references.json"));
    }
}
