using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering;

/// <summary>Titles and descriptions that nobody has written: of topics, of all topics, of unknown addresses, of home pages.</summary>
public sealed class MadeHeadTests
{
    private static readonly string[] Languages = ["ar", "de", "es", "fr", "he", "pt"];

    [Fact]
    public void A_made_description_is_as_long_as_search_engines_show_it()
    {
        using var site = Guide();
        Generator.Build(site).Succeeded();
        string[] paths =
        [
            "404.html",
            "tags/index.html",
            "tags/sea/index.html",
            .. Languages.SelectMany(l => new[] { $"{l}/404.html", $"{l}/tags/index.html", $"{l}/tags/sea/index.html" }),
        ];
        foreach (var path in paths)
        {
            var description = new BuiltPage(site.OutputFile(path))
                .Document.QuerySelector("meta[name=description]")!
                .GetAttribute("content")!;
            Assert.True(description.Length is >= 70 and <= 160, $"{path}: {description.Length}: {description}");
        }
    }

    [Fact]
    public void Home_pages_of_several_languages_have_titles_of_their_own()
    {
        using var site = Guide();
        foreach (var language in Languages)
            site.Write(
                $"content/{language}/index.md",
                $"---\ntitle: Begin {language}\nlang: {language}\ntranslation_of: index.md\n---\n\nx\n"
            );
        Generator.Build(site).Succeeded();
        Assert.Equal("Test guide", new BuiltPage(site.Page("/")).Document.Title);
        Assert.Equal("Begin es · Test guide", new BuiltPage(site.Page("/es/")).Document.Title);
    }

    private static Site Guide()
    {
        var site = Site.Empty()
            .Write("content/site.yml", Site.Settings)
            .Write("content/index.md", "---\ntitle: Home\n---\n\nWelcome.\n")
            .Write("content/a.md", "---\ntitle: Boats\ntags: [sea]\n---\n\nx\n");
        foreach (var language in Languages)
            site.Write($"content/{language}/a.md", $"---\ntitle: Boats\nlang: {language}\ntags: [sea]\n---\n\nx\n");
        return site;
    }
}
