using System.Text.Json;
using AngleSharp.Dom;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests;

/// <summary>What the guide tells machines is what its readers see, page by page.</summary>
public sealed class GuideLinkedDataTests : IDisposable
{
    private readonly string output = Directory.CreateTempSubdirectory("staticguide-test-").FullName;

    public GuideLinkedDataTests() => Generator.Run(Repository.Root, ["build", "--output", output]).Succeeded();

    private IEnumerable<(string File, BuiltPage Page)> Pages =>
        from file in Directory.GetFiles(output, "*.html", SearchOption.AllDirectories)
        select (Path.GetRelativePath(output, file), new BuiltPage(File.ReadAllText(file)));

    public void Dispose() => Directory.Delete(output, recursive: true);

    [Fact]
    public void Every_page_says_what_it_is() =>
        AllPages(page =>
        {
            var node = page.Graph[0];
            Assert.Contains(BuiltPage.Text(node, "@type"), new[] { "Article", "WebPage", "FAQPage", "CollectionPage" });
            Assert.Equal(Attribute(page, "link[rel=canonical]", "href"), BuiltPage.Text(node, "url"));
            Assert.Equal(
                Attribute(page, "meta[property='og:title']", "content"),
                BuiltPage.Text(node, "headline") ?? BuiltPage.Text(node, "name")
            );
            if (BuiltPage.Text(node, "description") is { } description)
                Assert.Equal(Attribute(page, "meta[name=description]", "content"), description);
            Assert.Equal(page.Document.DocumentElement.GetAttribute("lang"), BuiltPage.Text(node, "inLanguage"));
            Assert.Equal(Date(page, "Updated", "Actualizado"), BuiltPage.Text(node, "dateModified"));
            if (BuiltPage.Text(node, "lastReviewed") is { } reviewed)
                Assert.Equal(Date(page, "Reviewed", "Revisado"), reviewed);
            // Nobody is named in this guide: it answers for its articles itself.
            if (BuiltPage.Text(node, "@type") == "Article")
                Assert.Equal(("Organization", page.Document.QuerySelector(".site-name")!.TextContent), Named(node.GetProperty("author")));
            else
                Assert.False(node.TryGetProperty("author", out _));
        });

    private static (string?, string?) Named(JsonElement node) => (BuiltPage.Text(node, "@type"), BuiltPage.Text(node, "name"));

    [Fact]
    public void The_home_page_tells_of_the_site_and_of_its_search()
    {
        var site = Read("index.html").Node("WebSite")!.Value;
        Assert.Equal("https://guide.example.org/", BuiltPage.Text(site, "url"));
        var action = site.GetProperty("potentialAction");
        Assert.Equal("SearchAction", BuiltPage.Text(action, "@type"));
        var form = Read("index.html").Document.QuerySelector("form[role=search]")!;
        Assert.Equal(
            $"https://guide.example.org{form.GetAttribute("action")}?{form.QuerySelector("input")!.GetAttribute("name")}={{search_term_string}}",
            BuiltPage.Text(action.GetProperty("target"), "urlTemplate")
        );
        Assert.Null(Read("pay/index.html").Node("WebSite"));
    }

    [Fact]
    public void Citations_are_the_sources_of_the_notes() =>
        AllPages(page =>
        {
            var noted = page
                .Document.QuerySelectorAll(".notes li a[href^=http]:not(.archived)")
                .Select(a => a.GetAttribute("href")!.Split('#')[0]);
            var cited = BuiltPage.List(page.Graph[0], "citation").Select(c => BuiltPage.Text(c, "url")!);
            Assert.Equal(noted.Distinct().Order(StringComparer.Ordinal), cited.Order(StringComparer.Ordinal));
        });

    /// <summary>A number's note leads to its details; a note without such a link stands on words alone.</summary>
    [Fact]
    public void Words_that_notes_show_are_parts_of_what_is_cited() =>
        AllPages(page =>
        {
            var shown = page
                .Document.QuerySelectorAll(".notes > ol > li")
                .Where(li => li.QuerySelector("a[href^='/statistics/#'], .inputs") is null)
                .SelectMany(li => li.QuerySelectorAll(".quote"))
                .Select(q => q.TextContent);
            var cited = BuiltPage
                .List(page.Graph[0], "citation")
                .SelectMany(c => BuiltPage.List(c, "hasPart"))
                .Select(p => BuiltPage.Text(p, "text")!);
            Assert.Equal(shown.Distinct().Order(StringComparer.Ordinal), cited.Distinct().Order(StringComparer.Ordinal));
        });

    [Fact]
    public void Breadcrumbs_are_those_on_the_page() =>
        AllPages(page =>
        {
            var shown = page
                .Document.QuerySelectorAll(".breadcrumb a")
                .Select(a => (a.TextContent, "https://guide.example.org" + a.GetAttribute("href")))
                .ToList();
            if (shown.Count > 0)
                shown.Add((Attribute(page, "meta[property='og:title']", "content")!, Attribute(page, "link[rel=canonical]", "href")!));
            Assert.Equal(
                shown,
                BuiltPage
                    .List(page.Node("BreadcrumbList"), "itemListElement")
                    .Select(i => (BuiltPage.Text(i, "name")!, BuiltPage.Text(i, "item")!))
            );
        });

    [Fact]
    public void Questions_and_answers_are_word_for_word_and_told_once()
    {
        List<string> seen = [];
        AllPages(page =>
        {
            var questions = BuiltPage.List(page.Node("FAQPage"), "mainEntity");
            foreach (var question in questions)
            {
                var heading = page.Target(BuiltPage.Text(question, "@id")!);
                Assert.Equal(BuiltPage.Words(heading), BuiltPage.Text(question, "name"));
                Assert.Equal(BuiltPage.Words(Behind(heading)), BuiltPage.Text(question.GetProperty("acceptedAnswer"), "text"));
            }
            seen.AddRange(questions.Select(q => BuiltPage.Text(q, "name")!));
            Assert.Equal(
                page.Document.QuerySelectorAll("h2.question, [aria-labelledby=questions-on-this-page] h3").Length,
                questions.Count
            );
        });
        Assert.True(seen.Count > 10, $"only {seen.Count} questions");
        Assert.Distinct(seen);
    }

    [Fact]
    public void The_pay_of_an_occupation_is_on_its_page()
    {
        var page = Read("occupation/index.html");
        var salary = page.Node("Occupation")!.Value.GetProperty("estimatedSalary");
        var shown = page.Document.QuerySelectorAll("main data").Select(d => d.GetAttribute("value")).ToList();
        foreach (var property in new[] { "percentile10", "median", "percentile90" })
            Assert.Contains(salary.GetProperty(property).GetRawText(), shown);
        Assert.Equal(("USD", "P1Y"), (BuiltPage.Text(salary, "currency"), BuiltPage.Text(salary, "duration")));
    }

    [Fact]
    public void What_the_occupation_requires_is_said_in_words_that_the_page_shows()
    {
        var page = Read("occupation/index.html");
        var shown = page.Document.QuerySelectorAll(".notes .quote").Select(q => q.TextContent).ToList();
        var occupation = page.Node("Occupation")!.Value;
        Assert.Contains(BuiltPage.Text(occupation, "educationRequirements"), shown);
        Assert.Contains(BuiltPage.Text(occupation, "experienceRequirements"), shown);
        // Nothing in another language than the page's.
        Assert.False(Read("es/ocupacion/index.html").Node("Occupation")!.Value.TryGetProperty("educationRequirements", out _));
    }

    [Theory]
    [InlineData("search/index.html", "WebPage")]
    [InlineData("es/buscar/index.html", "WebPage")]
    [InlineData("pay/index.html", "Article")]
    public void A_page_to_search_is_no_article(string file, string type) =>
        Assert.Equal(type, BuiltPage.Text(Read(file).Graph[0], "@type"));

    [Fact]
    public void The_occupation_has_its_code_whatever_words_stand_around_it() =>
        Assert.Equal("31-9092", BuiltPage.Text(Read("occupation/index.html").Node("Occupation")!.Value, "occupationalCategory"));

    [Fact]
    public void Types_and_properties_are_those_of_the_vocabulary() =>
        AllPages(page => Assert.Empty(page.Graph.SelectMany(SchemaOrg.Unknown)));

    [Fact]
    public void An_article_has_a_picture_that_is_there() =>
        AllPages(page =>
        {
            if (BuiltPage.Text(page.Graph[0], "image") is not { } image)
            {
                Assert.Equal("CollectionPage", BuiltPage.Text(page.Graph[0], "@type"));
                return;
            }
            Assert.Equal(Attribute(page, "meta[property='og:image']", "content"), image);
            Assert.True(File.Exists(Path.Combine(output, new Uri(image).AbsolutePath[1..])));
        });

    [Fact]
    public void The_dataset_is_the_page_and_the_table()
    {
        var page = Read("statistics/index.html");
        var dataset = page.Node("Dataset")!.Value;
        Assert.Equal("Statistics: Medical Assistant Career Guide", BuiltPage.Text(dataset, "name"));
        var rows = Csv.Rows(
            File.ReadAllText(
                Path.Combine(output, new Uri(BuiltPage.Text(dataset.GetProperty("distribution"), "contentUrl")!).AbsolutePath[1..])
            )
        );
        var variables = BuiltPage.List(dataset, "variableMeasured");
        Assert.Equal(rows.Select(r => r["url"]), variables.Select(v => BuiltPage.Text(v, "@id")));
        Assert.Equal(page.Document.QuerySelectorAll(".record").Length, rows.Count);
        Assert.All(
            variables,
            v =>
            {
                var record = page.Target(BuiltPage.Text(v, "@id")!);
                Assert.Equal(BuiltPage.Words(record.QuerySelector("h3")!), BuiltPage.Text(v, "name"));
                Assert.Equal(record.QuerySelector("data")!.GetAttribute("value"), string.Join('/', Numbers(v)));
            }
        );
    }

    [Fact]
    public void The_glossarys_terms_are_word_for_word()
    {
        var page = Read("glossary/index.html");
        var terms = BuiltPage.List(page.Node("DefinedTermSet"), "hasDefinedTerm");
        Assert.Equal(
            page.Document.QuerySelectorAll("dfn").Select(d => (d.TextContent, BuiltPage.Words(d.Closest("dt")!.NextElementSibling!))),
            terms.Select(t => (BuiltPage.Text(t, "name")!, BuiltPage.Text(t, "description")!))
        );
        Assert.All(terms, t => Assert.Equal("dfn", page.Target(BuiltPage.Text(t, "@id")!).LocalName));
    }

    private static IEnumerable<string> Numbers(JsonElement variable) =>
        from property in new[] { "value", "minValue", "maxValue" }
        where variable.TryGetProperty(property, out _)
        select variable.GetProperty(property).GetRawText();

    /// <summary>What stands between a heading and the next, or the lines about where an answer is from.</summary>
    private static IEnumerable<IElement> Behind(IElement heading)
    {
        for (
            var element = heading.NextElementSibling;
            element is not null && element.LocalName is not ("h2" or "h3" or "section") && !element.ClassList.Contains("aside");
            element = element.NextElementSibling
        )
            yield return element;
    }

    private static string? Attribute(BuiltPage page, string selector, string name) =>
        page.Document.QuerySelector(selector)?.GetAttribute(name);

    /// <param name="words">In the languages of the guide.</param>
    private static string? Date(BuiltPage page, params string[] words) =>
        page
            .Document.QuerySelectorAll(".meta li")
            .FirstOrDefault(l => words.Any(w => l.TextContent.StartsWith(w, StringComparison.Ordinal)))
            ?.QuerySelector("time")
            ?.GetAttribute("datetime");

    private BuiltPage Read(string file) => new(File.ReadAllText(Path.Combine(output, file)));

    private void AllPages(Action<BuiltPage> check)
    {
        foreach (var (file, page) in Pages.Where(p => p.Page.Document.QuerySelector("meta[name=robots]") is null))
        {
            Assert.True(page.Graph.Count > 0, file);
            Assert.Equal("script", page.Document.Body!.LastElementChild!.LocalName);
            check(page);
        }
    }
}
