namespace StaticGuide.Tests.Cli.Importing;

/// <summary>Sites in several languages, whose settings stand in files or plugins of their own.</summary>
public sealed class ImportedLanguagesTests
{
    [Theory]
    [InlineData("suffix", "docs/index.md", "docs/pay.en.md", "docs/index.fr.md", "docs/pay.fr.md")]
    [InlineData("folder", "docs/en/index.md", "docs/en/pay.md", "docs/fr/index.md", "docs/fr/pay.md")]
    public void The_languages_of_mkdocs(string structure, string home, string pay, string chez, string paie)
    {
        using var guide = Imported.Of(
            "mkdocs",
            (
                "mkdocs.yml",
                $$"""
                site_name: Care
                site_url: https://care.example.org/
                nav:
                  - Home: index.md
                  - Pay: pay.md
                plugins:
                  - i18n:
                      docs_structure: {{structure}}
                      languages:
                        - {locale: en, default: true, name: English}
                        - {locale: fr, name: Français, site_name: Soins, nav_translations: {Home: Accueil} }
                        - {locale: de, name: Deutsch, build: false}
                """
            ),
            (home, "# Home\n\nSee [pay](pay.md).\n"),
            (pay, "# Pay\n"),
            (chez, "# Chez\n\nVoir [paie](pay.md).\n"),
            (paie, "# Paie\n"),
            (chez.Replace("fr", "de", StringComparison.Ordinal), "# Heim\n")
        );
        guide.Builds();
        Assert.Contains("[pay](pay.md)", guide.Text("content/index.md"), StringComparison.Ordinal);
        Assert.StartsWith(
            "---\ntitle: Chez\nlang: fr\ntranslation_of: index.md\n---\nVoir [paie](pay.md)",
            guide.Text("content/fr/index.md"),
            StringComparison.Ordinal
        );
        Assert.Contains("title: Paie\nlang: fr\n", guide.Text("content/fr/pay.md"), StringComparison.Ordinal);
        Assert.Contains("draft: true\n", guide.Text("content/de/index.md"), StringComparison.Ordinal);
        var settings = guide.Text("content/site.yml");
        Assert.Contains("language: en\n", settings, StringComparison.Ordinal);
        Assert.Contains(
            "  - {title: \"Home\", page: \"index.md\"}\n  - {title: \"Pay\", page: \"pay.md\"}\n",
            settings,
            StringComparison.Ordinal
        );
        Assert.Contains("  fr: {title: \"Soins\"}\n", settings, StringComparison.Ordinal);
        Assert.Contains("SG3035 mkdocs.yml `nav_translations` of the language fr", guide.Left);
    }

    /// <summary>Hugo pairs by path or key, Zola by path; the key of this program is in each translation.</summary>
    [Theory]
    [InlineData("hugo", "content/posts/a.md", "content/posts/a.fr.md", "[languages.en]\n[languages.fr]\n", "posts/a.md")]
    [InlineData("hugo", "content/b/index.md", "content/b/index.fr.md", "[languages.en]\n[languages.fr]\n", "b/index.md")]
    [InlineData(
        "hugo",
        "content/en/posts/a.md",
        "content/fr/posts/a.md",
        "[languages.en]\ncontentDir = 'content/en'\n[languages.fr]\ncontentDir = 'content/fr'\n",
        "posts/a.md"
    )]
    [InlineData("hugo", "content/pay.md", "content/paie.fr.md", "[languages.en]\n[languages.fr]\n", "pay.md")]
    [InlineData("zola", "content/posts/a.md", "content/posts/a.fr.md", "[languages.fr]\n", "posts/a.md")]
    public void Translations_stay_with_their_pages(string tool, string page, string translation, string settings, string original)
    {
        var key = page == "content/pay.md" ? "translationKey = 'pay'\n" : "";
        using var guide = Imported.Of(
            tool,
            ("config.toml", $"title = 'Care'\n{(tool == "zola" ? "base_url" : "baseURL")} = 'https://care.example.org/'\n{settings}"),
            (page, $"+++\ntitle = 'Pay'\n{key}+++\nwords\n"),
            (translation, $"+++\ntitle = 'Paie'\n{key}+++\nmots\n"),
            (page.Replace(".md", "-2.md", StringComparison.Ordinal), "+++\ntitle = 'Other'\n+++\nwords\n")
        );
        guide.Builds();
        var written = Directory
            .GetFiles(Path.Combine(guide.Guide, "content"), "*.md", SearchOption.AllDirectories)
            .ToDictionary(f => f, File.ReadAllText);
        Assert.Contains(
            $"lang: fr\ntranslation_of: {original}\n---\nmots",
            Assert.Single(written.Values, t => t.Contains("mots", StringComparison.Ordinal)),
            StringComparison.Ordinal
        );
        Assert.Single(written.Values, t => t.Contains("translation_of", StringComparison.Ordinal));
        Assert.DoesNotContain(written.Values, t => t.Contains("translationKey", StringComparison.Ordinal));
        Assert.DoesNotContain(guide.Left, l => l.Contains("paie", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_menus_of_hugo_by_language()
    {
        using var guide = Imported.Of(
            "hugo",
            (
                "hugo.toml",
                "title = 'Care'\nbaseURL = 'https://care.example.org/'\ndefaultContentLanguage = 'en'\n[languages.en]\n[languages.fr]\n"
            ),
            ("config/_default/menus.en.toml", "[[main]]\nname = 'Rest'\npageRef = '/rest'\n[[footer]]\nname = 'Us'\npageRef = '/us'\n"),
            ("config/_default/menus.fr.toml", "[[main]]\nname = 'Repos'\npageRef = '/rest'\n"),
            ("content/rest.md", "---\ntitle: Rest\n---\n"),
            ("content/rest.fr.md", "---\ntitle: Repos\n---\nVoir [nous](us.md).\n"),
            ("content/us.md", "---\ntitle: Us\n---\n"),
            ("content/us.fr.md", "---\ntitle: Nous\n---\n")
        );
        guide.Builds();
        Assert.Contains(
            "navigation:\n  - {title: \"Rest\", page: \"rest.md\"}\nfooter:\n  - {title: \"Us\", page: \"us.md\"}\n",
            guide.Text("content/site.yml"),
            StringComparison.Ordinal
        );
        Assert.Contains("[nous](us.md)", guide.Text("content/fr/rest.md"), StringComparison.Ordinal);
        Assert.Contains("SG3035 config/_default/menus.fr.toml the menus of the language fr", guide.Left);
    }

    [Fact]
    public void The_menus_of_a_language_within_the_settings()
    {
        using var guide = Imported.Of(
            "hugo",
            (
                "hugo.yaml",
                "title: Care\nbaseURL: https://care.example.org/\nlanguages: {en: {menus: {main: [{name: Rest, pageRef: /rest}]}}}\n"
            ),
            ("content/rest.md", "---\ntitle: Rest\n---\n")
        );
        Assert.Contains("  - {title: \"Rest\", page: \"rest.md\"}\n", guide.Text("content/site.yml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("docs/*.md", "docs/a.md", true)]
    [InlineData("docs/*", "docs/deep/a.md", true)]
    [InlineData("posts/**/x*.md", "posts/2024/x1.md", true)]
    [InlineData("notes/*.md", "docs/a.md", false)]
    public void Defaults_of_jekyll_with_stars(string scope, string file, bool holds)
    {
        using var guide = Imported.Of(
            "jekyll",
            ("_config.yml", $"title: T\ndefaults:\n  - scope: {{path: \"{scope}\"}}\n    values: {{author: Ann}}\n"),
            (file, "---\ntitle: A\n---\nHi.\n")
        );
        Assert.Equal(holds, guide.Text("content/" + file).Contains("authors: [Ann]", StringComparison.Ordinal));
    }
}
