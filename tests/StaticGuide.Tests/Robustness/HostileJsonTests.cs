using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>Bibliographies that nest or grow without end.</summary>
public sealed class HostileJsonTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"references\":")]
    public void Endless_nesting_is_refused(string opening)
    {
        using var site = Site.Small().Write("content/evidence/deep.json", string.Concat(Enumerable.Repeat(opening, 100_000)));
        Generator.Build(site).FailedWith(1, "SG1012");
    }

    [Fact]
    public void Of_a_library_of_thousands_only_what_is_cited_is_published()
    {
        var entries = Enumerable
            .Range(0, 5_000)
            .Select(n =>
                $$"""{"id": "key{{n}}", "type": "webpage", "title": "Title {{n}}", "publisher": "P", "URL": "https://example.org/{{n}}"}"""
            );
        using var site = Site.Small()
            .Write("content/evidence/library.json", $"[{string.Join(",\n", entries)}]")
            .Write("content/pay.md", "---\ntitle: Pay\n---\n\nCited [@key4321].\n");
        Generator.Build(site).Succeeded();
        Assert.Equal("key4321", Assert.Single(Bibliography.Read(site.OutputFile("references.json")).Sources).Id);
    }

    [Fact]
    public void The_list_of_sources_leaves_out_what_nobody_cites()
    {
        using var site = Site.Empty();
        foreach (var file in Directory.GetFiles(Repository.Path("templates"), "*", SearchOption.AllDirectories))
            site.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
        site.Write("content/site.yml", Site.Settings)
            .Write(
                "content/evidence/library.json",
                """
                [{"id": "used", "type": "webpage", "title": "A source in use", "publisher": "P", "URL": "https://example.org/1"},
                 {"id": "unused", "type": "webpage", "title": "A source for nobody", "publisher": "P", "URL": "https://example.org/2"}]
                """
            )
            .Write("content/index.md", "---\ntitle: Home\n---\n\nCited [@used].\n")
            .Write("content/sources.md", "---\ntitle: Sources\nlayout: sources\n---\n");
        Generator.Build(site).Succeeded();
        Assert.Contains("A source in use", site.Page("/sources/"), StringComparison.Ordinal);
        Assert.DoesNotContain("A source for nobody", site.Page("/sources/"), StringComparison.Ordinal);
    }
}
