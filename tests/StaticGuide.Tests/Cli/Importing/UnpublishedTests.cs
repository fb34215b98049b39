namespace StaticGuide.Tests.Cli.Importing;

/// <summary>What the other tool did not publish is not published here either, until somebody says so.</summary>
public sealed class UnpublishedTests
{
    private const string Far = "2999-01-01";

    [Theory]
    [InlineData("zola", "", "", "content/a.md", "+++\nrender = false\n+++\n")]
    [InlineData("zola", "content/s/_index.md", "+++\ndraft = true\n+++\n", "content/s/t/a.md", "+++\ntitle = 'A'\n+++\n")]
    [InlineData("zola", "content/s/_index.md", "+++\ndraft = true\n+++\n", "content/s/a.md", "+++\ndraft = false\n+++\n")]
    [InlineData("hugo", "", "", "content/a.md", "---\nheadless: true\n---\n")]
    [InlineData("hugo", "", "", "content/a.md", "---\nbuild: {render: never}\n---\n")]
    [InlineData("hugo", "", "", "content/a.md", "---\n_build: {render: false}\n---\n")]
    [InlineData("hugo", "content/_index.md", "---\ncascade: {draft: true}\n---\n", "content/a.md", "---\ntitle: A\n---\n")]
    [InlineData("hugo", "content/_index.md", "---\ncascade: [{build: {render: never}}]\n---\n", "content/a.md", "---\ntitle: A\n---\n")]
    [InlineData("jekyll", "_config.yml", "collections: {a: {output: false}}\n", "_a/a.md", "---\ntitle: A\n---\n")]
    [InlineData("jekyll", "_config.yml", "defaults: [{scope: {path: a}, values: {published: false}}]\n", "a/a.md", "---\ntitle: A\n---\n")]
    [InlineData("mkdocs", "mkdocs.yml", "exclude_docs: |\n  *.tmp\n  /a.md\n", "docs/a.md", "words\n")]
    [InlineData("mkdocs", "mkdocs.yml", "draft_docs: |\n  a/\n  !b.md\n", "docs/a/a.md", "words\n")]
    public void Pages_without_an_address_are_drafts(string tool, string settings, string said, string path, string text)
    {
        using var imported = settings.Length > 0 ? Imported.Of(tool, (settings, said), (path, text)) : Imported.Of(tool, (path, text));
        Assert.Contains("\ndraft: true\n", PageA(imported), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hugo", "hugo.toml", "", "content/a.md", true)]
    [InlineData("hugo", "hugo.toml", "buildFuture = true\n", "content/a.md", false)]
    [InlineData("jekyll", "_config.yml", "url: https://a.example\n", "_posts/2020-01-01-a.md", true)]
    [InlineData("jekyll", "_config.yml", "future: true\n", "_posts/2020-01-01-a.md", false)]
    [InlineData("jekyll", "_config.yml", "url: https://a.example\n", "a.md", false)]
    public void Pages_of_the_future_wait_for_their_day(string tool, string settings, string said, string path, bool waits)
    {
        using var imported = Imported.Of(tool, (settings, said), (path, $"---\ntitle: A\ndate: {Far}\n---\nwords\n"));
        Assert.Equal(waits, PageA(imported).Contains($"publish_date: {Far}", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_page_says_itself_counts_before_what_is_said_for_many()
    {
        using var imported = Imported.Of(
            "hugo",
            ("content/_index.md", "---\ncascade: {draft: true, params: {tone: 1}}\n---\n"),
            ("content/a.md", "---\ntitle: A\ndraft: false\ntone: 2\n---\n")
        );
        Assert.Equal("---\ntitle: A\nparams:\n  tone: 2\n---\n", imported.Text("content/a.md"));
    }

    [Fact]
    public void Values_that_jekyll_has_for_many_pages_are_theirs()
    {
        using var imported = Imported.Of(
            "jekyll",
            (
                "_config.yml",
                "url: https://a.example\ndefaults:\n  - {scope: {path: ''}, values: {author: Ada, mood: calm}}\n  - {scope: {path: sub, type: pages}, values: {author: Bo, tags: [x]}}\n  - {scope: {type: posts}, values: {description: News}}\n"
            ),
            ("a.md", "---\ntitle: A\nmood: loud\n---\n"),
            ("sub/b.md", "---\ntitle: B\n---\n"),
            ("_posts/2020-01-01-c.md", "---\ntitle: C\n---\n")
        );
        Assert.Equal("---\ntitle: A\nauthors: [Ada]\naliases: [\"/a.html\"]\nparams:\n  mood: loud\n---\n", imported.Text("content/a.md"));
        Assert.Contains("tags: [x]\nauthors: [Bo]\n", imported.Text("content/sub/b.md"), StringComparison.Ordinal);
        Assert.Contains("description: News\n", imported.Text("content/posts/2020-01-01-c.md"), StringComparison.Ordinal);
    }

    private static string PageA(Imported imported) =>
        File.ReadAllText(
            Directory
                .GetFiles(Path.Combine(imported.Guide, "content"), "*.md", SearchOption.AllDirectories)
                .Single(f => Path.GetFileNameWithoutExtension(f).EndsWith('a'))
        );
}
