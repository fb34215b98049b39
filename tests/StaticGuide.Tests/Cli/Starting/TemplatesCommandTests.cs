using StaticGuide.Files;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Starting;

/// <summary><c>templates</c>: one is copied, and takes its place.</summary>
public sealed class TemplatesCommandTests
{
    [Fact]
    public void A_copy_changes_nothing_until_somebody_changes_it()
    {
        using var site = Site.Empty()
            .Write("content/site.yml", Site.Settings)
            .Write("content/index.md", "---\ntitle: Home\n---\n\nHello.\n");
        Generator.Build(site).Succeeded();
        var before = FolderContents.Of(site.Output);
        foreach (var name in (string[])["partials/header.html", "templates/base.html", "assets/site.css"])
            Generator.Run(site.Root, ["templates", "eject", name]).Succeeded();
        Assert.Equal(3, Directory.GetFiles(site.At("templates"), "*", SearchOption.AllDirectories).Length);
        Generator.Build(site).Succeeded();
        Assert.Equal(before, FolderContents.Of(site.Output));
        Assert.Equal(2, Generator.Run(site.Root, ["templates", "eject", "base.html"]).ExitCode);
        var list = Generator.Run(site.Root, ["templates", "list"]).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(BuiltInFiles.Names, list.Select(l => l.Split(' ')[0]));
        Assert.Equal(3, list.Count(l => l.EndsWith("(yours)", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_name_that_is_none_is_told_the_nearest()
    {
        using var site = Site.Empty();
        var run = Generator.Run(site.Root, ["templates", "eject", "partials/glanc.html"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("did you mean `partials/glance.html`?", run.Error, StringComparison.Ordinal);
    }
}
