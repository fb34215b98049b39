namespace StaticGuide.Tests.Cli.Importing;

/// <summary>The settings of Hugo may be spread over files by key, by language and by both.</summary>
public sealed class HugoConfigTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;

    [Theory]
    [InlineData("config/_default/hugo.toml", "config/_default/languages.en.toml", "config/_default/languages.fr.toml", "toml")]
    [InlineData("hugo.toml", "config/_default/languages.en.yaml", "config/_default/languages.fr.yaml", "yaml")]
    [InlineData("config/_default/config.toml", "config/_default/anything.en.toml", "config/_default/anything.fr.toml", "toml")]
    public void Languages_may_have_files_of_their_own(string main, string english, string french, string form)
    {
        using var guide = Imported.Of(
            "hugo",
            (main, "baseURL = 'https://x.example.org/'\ndefaultContentLanguage = 'en'\n"),
            (english, Settings("My site", "content/en")),
            (french, Settings("Mon site", "content/fr")),
            ("content/en/docs/a.md", "---\ntitle: A\n---\n[b](/docs/b/)\n"),
            ("content/en/docs/b.md", "---\ntitle: B\n---\n"),
            ("content/fr/docs/a.md", "---\ntitle: Ah\n---\n")
        );
        guide.Builds();
        var settings = guide.Text("content/site.yml");
        Assert.Contains("title: My site\n", settings, Ordinal);
        Assert.Contains("fr: {title: \"Mon site\"}\n", settings, Ordinal);
        Assert.Equal("---\ntitle: A\n---\n[b](b.md)\n", guide.Text("content/docs/a.md"));
        Assert.Contains("lang: fr\ntranslation_of: docs/a.md\n", guide.Text("content/fr/docs/a.md"), Ordinal);

        string Settings(string title, string folder) =>
            form == "toml" ? $"title = '{title}'\ncontentDir = '{folder}'\n" : $"title: {title}\ncontentDir: {folder}\n";
    }

    [Fact]
    public void Every_key_may_have_a_file_of_its_own_and_those_for_publishing_count()
    {
        using var guide = Imported.Of(
            "hugo",
            ("hugo.yaml", "title: T\nbaseURL: http://localhost/\nparams: {a: 1, b: 1}\nlanguages: {en: {weight: 1}, fr: {}}\n"),
            ("config/_default/params.toml", "b = 2\n"),
            ("config/_default/params.en.toml", "c = 3\n"),
            ("config/_default/params.fr.toml", "d = 4\n"),
            ("config/_default/menus.fr.toml", "[[main]]\nname = 'x'\npageRef = '/a'\n"),
            ("config/_default/staticDir.toml", ""),
            ("config/production/hugo.toml", "baseURL = 'https://x.example.org/'\n"),
            ("config/staging/hugo.toml", "baseURL = 'https://staging.example.org/'\n"),
            ("content/a.md", "---\ntitle: A\n---\n")
        );
        guide.Builds();
        var settings = guide.Text("content/site.yml");
        Assert.Contains("base_url: https://x.example.org/\n", settings, Ordinal);
        foreach (var value in new[] { "a: 1", "b: 2", "c: 3" })
            Assert.Contains(value, settings, Ordinal);
        Assert.DoesNotContain("d: 4", settings, Ordinal);
        Assert.Contains("SG3035 config/_default/params.fr.toml the params of the language fr", guide.Left);
        Assert.Contains("SG3035 config/_default/menus.fr.toml the menus of the language fr", guide.Left);
    }

    [Fact]
    public void A_language_that_is_not_published_is_a_draft()
    {
        using var guide = Imported.Of(
            "hugo",
            (
                "hugo.yaml",
                "title: T\nbaseURL: https://x.example.org/\nlanguageCode: en-us\nlanguages: {en: {title: Own}, fr: {disabled: true}}\n"
            ),
            ("content/a.md", "---\ntitle: A\n---\n"),
            ("content/a.fr.md", "---\ntitle: Ah\n---\n")
        );
        guide.Builds();
        Assert.Contains("title: Own\n", guide.Text("content/site.yml"), Ordinal);
        Assert.Contains("draft: true\n", guide.Text("content/fr/a.md"), Ordinal);
        Assert.DoesNotContain("draft", guide.Text("content/a.md"), Ordinal);
    }
}
