using System.Text.RegularExpressions;
using StaticGuide.Content.Words;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Language;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Templates;

/// <summary>What pages say besides their content comes from a file for each language.</summary>
public sealed partial class WordsTests
{
    private static readonly string[] Comparable =
    [
        "text/html",
        "not reached",
        "not confirmed",
        "checked",
        "reached",
        "overdue",
        "differs",
        "unreachable",
    ];

    public static TheoryData<string> Templates => [.. BuiltInFiles.Names.Where(n => n.EndsWith(".html", StringComparison.Ordinal))];

    public static TheoryData<string> Languages =>
        [
            .. BuiltInFiles
                .Names.Where(n => n.StartsWith("i18n/", StringComparison.Ordinal))
                .Select(n => Path.GetFileNameWithoutExtension(n)),
        ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void No_template_says_a_word_of_its_own(string name)
    {
        var text = File.ReadAllText(Repository.Path("templates/" + name));
        var markup = Expression().Replace(text, "");
        // Attributes for the tag that includes it.
        if (name == "partials/foreign.html")
            markup = $"<a{markup}>";
        Assert.DoesNotMatch(Letter(), Tag().Replace(markup, " "));
        Assert.All(Spoken().Matches(markup), m => Assert.DoesNotMatch(Letter(), m.Groups[1].Value));
        // Nor within an expression: what has a space or a capital letter is meant for readers.
        Assert.All(
            Expression().Matches(text).SelectMany(e => Literal().Matches(e.Value)).Select(l => l.Groups[1].Value).Except(Comparable),
            literal => Assert.False(Sentence().IsMatch(literal), $"{name}: \"{literal}\"")
        );
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_says_all_that_english_says(string language)
    {
        var (english, other) = (Read("en"), Read(language));
        Assert.Equal(english.Words.Keys, other.Words.Keys);
        Assert.All(
            other.Words.Values,
            word =>
            {
                var names = english.Words[word.Key].Names;
                Assert.Equal(names.Order(StringComparer.Ordinal), word.Names.Order(StringComparer.Ordinal));
                if (!english.Words[word.Key].HasForms)
                    Assert.False(word.HasForms);
                else
                    Assert.Equal(PluralRules.FormsIn(language)!.Order(), word.Forms.Keys.Order());
            }
        );
    }

    [Fact]
    public void All_words_are_said_somewhere()
    {
        var said = Directory
            .GetFiles(Repository.Path("templates"), "*.html", SearchOption.AllDirectories)
            .Concat(Directory.GetFiles(Repository.Path("generator"), "*.cs", SearchOption.AllDirectories))
            .Select(File.ReadAllText)
            .ToList();
        Assert.DoesNotContain(
            Read("en").Words.Keys,
            key =>
                !said.Exists(t =>
                    t.Contains("words." + key, StringComparison.Ordinal) || t.Contains($"\"{key}\"", StringComparison.Ordinal)
                )
        );
    }

    [Fact]
    public void A_number_decides_the_form_and_is_written_in_the_language()
    {
        using var site = Speaking("{{ i18n \"count_pages\" 1 }}; {{ i18n \"count_pages\" 12345 }}; {{ i18n \"count_pages\" 2000000 }}");
        Generator.Build(site).Succeeded();
        Assert.Contains("<p>1 page; 12,345 pages; 2,000,000 pages</p>", site.Page("/"), StringComparison.Ordinal);
        Assert.Contains("<p>1 página; 12.345 páginas; 2.000.000 de páginas</p>", site.Page("/es/"), StringComparison.Ordinal);
        Assert.Contains("<p>1 Seite; 12.345 Seiten; 2.000.000 Seiten</p>", site.Page("/de/"), StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_escaped_and_html_is_not()
    {
        using var site = Speaking("{{ i18n \"topic_named\" \"<b>&\" }} {{ i18n \"reviewed_on\" page.reviewed.html }} {{ words.own }}");
        site.Write("content/i18n/en.yml", "own: A & B <i>\n")
            .Write("content/i18n/es.yml", "own: Y\n")
            .Write("content/i18n/de.yml", "own: Z\n");
        Generator.Build(site).Succeeded();
        Assert.Contains(
            "<p>Topic: &lt;b&gt;&amp; Reviewed <time datetime=\"2026-02-01\">February 1, 2026</time> A &amp; B &lt;i&gt;</p>",
            site.Page("/"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_region_comes_before_its_language_and_the_site_before_its_templates()
    {
        using var site = Speaking("{{ words.contents }}, {{ words.glossary }}, {{ words.feed }}, {{ words.topics }}")
            .Write("content/mx.md", "---\ntitle: MX\nlang: es-MX\nreviewed: 2026-02-01\n---\n")
            .Write("content/i18n/es-MX.yml", "contents: Uno\n")
            .Write("templates/i18n/es-MX.yml", "contents: no\nglossary: Dos\n")
            .Write("content/i18n/es.yml", "contents: no\nglossary: no\nfeed: Tres\n");
        Generator.Build(site).Succeeded();
        Assert.Contains("<p>Uno, Dos, Tres, Temas</p>", site.Page("/mx/"), StringComparison.Ordinal);
        Assert.Contains("<p>no, no, Tres, Temas</p>", site.Page("/es/"), StringComparison.Ordinal);
    }

    /// <summary>A site in three languages whose pages show one expression.</summary>
    private static Site Speaking(string expression) =>
        Site.Small()
            .Write("content/index.md", "---\ntitle: Home\nreviewed: 2026-02-01\n---\n")
            .Write("content/es.md", "---\ntitle: Inicio\nlang: es\nreviewed: 2026-02-01\n---\n")
            .Write("content/de.md", "---\ntitle: Start\nlang: de\nreviewed: 2026-02-01\n---\n")
            .Write("templates/page.html", $"<!DOCTYPE html><title>x</title><p>{expression}</p>{{{{ page.content }}}}");

    private static WordFile Read(string language)
    {
        var diagnostics = new DiagnosticBag();
        var file = new WordFileReader(new SourceReader(new DiskTree(Repository.Root), diagnostics), diagnostics).Read(
            BuiltInFiles.PathOf($"i18n/{language}.yml")
        )!;
        Assert.Empty(diagnostics.Sorted());
        return file;
    }

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Expression();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\p{L}")]
    private static partial Regex Letter();

    [GeneratedRegex("""\s(?:aria-label|aria-description|alt|title|placeholder|summary|label|data-[a-z-]+)="([^"]*)""")]
    private static partial Regex Spoken();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\p{L}\s|\s\p{L}|^\p{Lu}\p{Ll}")]
    private static partial Regex Sentence();
}
