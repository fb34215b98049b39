using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli;

/// <summary>Slips on the command line: named, and nothing is written.</summary>
public sealed class SlipsOnTheCommandLineTests
{
    [Theory]
    [InlineData("there is no verb `[json]`", "[json]", "build")]
    [InlineData("there is no verb `[debug]`", "[debug]")]
    [InlineData("a site is a folder of files; name one", "build", "--output", "-")]
    [InlineData("leave it out, and the report is printed", "check", "--report", "-")]
    [InlineData("write `--strict`", "check", "–strict")]
    [InlineData("write `--strict`", "check", "—strict")]
    [InlineData("--port abc: write a whole number", "serve", "--port", "abc")]
    [InlineData("--within soon: write a whole number", "list", "stale", "--within", "soon")]
    [InlineData("--output: its value is missing", "build", "--output")]
    [InlineData("--from is missing: one of docusaurus, hugo, jekyll, mkdocs, zola", "import", "content")]
    [InlineData("<DIR> is missing: the folder of the other tool's site", "import", "--from", "hugo")]
    [InlineData("--from: its value is missing", "import", "content", "--from")]
    [InlineData("--output stands here 2 times; keep one", "build", "--output", "a", "--output", "b")]
    [InlineData("write a path within content/", "new", "page", " ")]
    [InlineData("write names with letters", "new", "page", "pay /hours")]
    [InlineData("write the name without `.html`", "new", "page", "hours.html")]
    [InlineData("write the name without `.json`", "new", "evidence", "wages.json")]
    [InlineData("did you mean `partials/notes.html`?", "templates", "eject", "notes.html")]
    [InlineData("did you mean `page.html`?", "templates", "eject", "page")]
    public void What_to_write_is_said(string said, params string[] arguments)
    {
        using var site = Site.Small();
        var before = FolderContents.Of(site.Root);
        var run = Generator.Run(site.Root, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
        Assert.Equal(before, FolderContents.Of(site.Root));
    }
}
