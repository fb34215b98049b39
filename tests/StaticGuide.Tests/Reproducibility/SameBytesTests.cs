using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reproducibility;

/// <summary>The same site gives the same bytes: again, elsewhere, in any language and time zone of the machine.</summary>
public sealed class SameBytesTests
{
    private static readonly string[] Sites = ["basics", "escaping", "markdown", "names", "subfolder"];

    public static TheoryData<string, string> Machines =>
        new()
        {
            { "TZ", "Pacific/Kiritimati" },
            { "TZ", "America/Adak" },
            { "LC_ALL", "tr_TR.UTF-8" },
            { "LANG", "de_DE.UTF-8" },
            { "LC_ALL", "C" },
            { "DOTNET_PROCESSOR_COUNT", "1" },
            { "TERM", "dumb" },
        };

    [Theory]
    [MemberData(nameof(Machines))]
    public void Another_machine_gives_the_same_bytes(string variable, string value)
    {
        using var site = Together();
        var here = Generator.Build(site);
        var first = FolderContents.Of(site.Output);
        var there = Generator.Run(site.Root, ["build"], new Dictionary<string, string> { [variable] = value });
        there.Succeeded();
        Assert.Equal(first, FolderContents.Of(site.Output));
        Assert.Equal(here.Report, there.Report);
    }

    [Fact]
    public void Another_folder_gives_the_same_bytes()
    {
        using var first = Together();
        using var second = Together();
        Generator.Build(first).Succeeded();
        Generator.Build(second, "--output", "other/place").Succeeded();
        Assert.Equal(FolderContents.Of(first.Output), FolderContents.Of(second.At("other/place")));
    }

    [Fact]
    public void Times_of_files_make_no_difference()
    {
        using var site = Together();
        Generator.Build(site).Succeeded();
        var first = FolderContents.Of(site.Output);
        foreach (var file in Directory.GetFiles(site.At("content"), "*", SearchOption.AllDirectories))
            File.SetLastWriteTimeUtc(file, new DateTime(2001, 2, 3, 0, 0, 0, DateTimeKind.Utc));
        Generator.Build(site).Succeeded();
        Assert.Equal(first, FolderContents.Of(site.Output));
    }

    /// <summary>Every good site in a folder of its own, so that one build covers them all.</summary>
    private static Site Together()
    {
        var site = Site.CopyOf("tests/sites/good/basics");
        foreach (var name in Sites.Skip(1))
        {
            var folder = Repository.Path($"tests/sites/good/{name}/content");
            foreach (var file in Directory.GetFiles(folder, "*.md", SearchOption.AllDirectories))
                site.Write(Path.Combine("content", name, Path.GetRelativePath(folder, file)), Neutral(File.ReadAllText(file)));
        }
        return site;
    }

    /// <summary>Without what only works at the root of its own site: links and aliases from there.</summary>
    private static string Neutral(string page) =>
        string.Join(
            '\n',
            page.Split('\n')
                .Where(line => !line.Contains("](", StringComparison.Ordinal) && !line.StartsWith("aliases:", StringComparison.Ordinal))
        );
}
