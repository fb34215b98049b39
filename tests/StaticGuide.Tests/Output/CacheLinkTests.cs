using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Output;

/// <summary>A source can bring links in the place of what builds keep for the next: nothing is written where they lead.</summary>
public sealed class CacheLinkTests
{
    private const string Folder = ".staticguide";

    [Theory]
    [InlineData("content")]
    [InlineData("../elsewhere")]
    [InlineData("nowhere")]
    public void Nothing_is_written_where_a_link_in_its_place_leads(string target)
    {
        using var outside = Site.Empty();
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\nWords.\n");
        Directory.CreateDirectory(outside.At("elsewhere"));
        target = target.StartsWith("..", StringComparison.Ordinal) ? outside.At("elsewhere") : target;
        File.CreateSymbolicLink(site.At(Folder), target);
        var before = FolderContents.Of(site.At("content"));

        Generator.Build(site).Succeeded();
        site.Write("content/pay.md", "---\ntitle: Pay\n---\nOther words.\n");
        Generator.Build(site).Succeeded();

        Assert.Contains("Other words", site.Page("/pay/"), StringComparison.Ordinal);
        Assert.Equal(before.Keys, FolderContents.Of(site.At("content")).Keys);
        Assert.Empty(Directory.EnumerateFileSystemEntries(outside.At("elsewhere")));
        Assert.False(Path.Exists(site.At("nowhere")));
    }

    [Fact]
    public void Nothing_is_written_where_links_within_it_lead()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\nWords.\n");
        Generator.Build(site).Succeeded();
        var notes = Assert.Single(Directory.GetFiles(site.At(Folder), "*.cache"));
        site.Write("precious", "mine");
        foreach (var name in new[] { notes, notes + ".new" })
        {
            File.Delete(name);
            File.CreateSymbolicLink(name, site.At("precious"));
        }

        site.Write("content/pay.md", "---\ntitle: Pay\n---\nOther words.\n");
        Generator.Build(site).Succeeded();

        Assert.Equal("mine", File.ReadAllText(site.At("precious")));
        Assert.Null(new FileInfo(notes).LinkTarget);
    }
}
