using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Markdown.Citations;

/// <summary>What readers see of citations: numbers in the text, and notes at its end.</summary>
public sealed partial class CitationNotesTests
{
    private const string Evidence = """
        sources:
          - {id: wages, title: Wages, publisher: Bureau, url: "https://data.example.org/wages"}
          - {id: jobs, title: Jobs, publisher: Bureau, url: "https://data.example.org/jobs"}
        statistics:
          - {id: pay, label: Pay, value: 10, unit: percent, as_of: 2025, source: wages, quote: Pay rose by 10 percent in 2025.}

        """;

    private static readonly (string Markdown, string Html)[] Numbered =
    [
        ("word [@wages] word", "<p>word(1) word</p>"),
        ("word[@wages]. Word", "<p>word(1). Word</p>"),
        ("word. [@wages] Word", "<p>word.(1) Word</p>"),
        ("word\n[@wages]\nword", "<p>word(1)\nword</p>"),
        ("word\\\n[@wages]", "<p>word<br>\n(1)</p>"),
        ("*x* [@wages] word", "<p><em>x</em>(1) word</p>"),
        ("*x*\n[@wages] word", "<p><em>x</em>(1) word</p>"),
        ("`x` [@wages] word", "<p><code>x</code>(1) word</p>"),
        ("[x](#yy) [@wages] word", "<p><a href=\"#yy\">x</a>(1) word</p>"),
        ("*x [@wages]* word", "<p><em>x(1)</em> word</p>"),
        ("[@wages] word", "<p>(1) word</p>"),
        ("x [@wages; @jobs]", "<p>x(1, 2)</p>"),
        ("x [@wages] [@jobs]", "<p>x(1)(, 2)</p>"),
        ("x [@wages][@jobs]", "<p>x(1)(, 2)</p>"),
        ("x [@wages; @wages]", "<p>x(1)</p>"),
        ("x [@wages], y [@wages]", "<p>x(1), y(1)</p>"),
        ("x [see [@wages]](#yy) z", "<p>x <a href=\"#yy\">see</a>(1) z</p>"),
        ("![A plan [@wages]](plan.svg) z", "<p><img src=\"/plan.svg\" alt=\"A plan\" decoding=\"async\" class=\"drawing\">(1) z</p>"),
        (
            "[![A plan [@wages]](plan.svg)](#yy) z",
            "<p><a href=\"#yy\"><img src=\"/plan.svg\" alt=\"A plan\" decoding=\"async\" class=\"drawing\"></a>(1) z</p>"
        ),
        ("- [ ] [@wages] z", "<li class=\"task-list-item\"><input type=\"checkbox\" disabled aria-label=\"To do\"> (1) z</li>"),
        ("[x :stat[pay] y](#yy) z", "<p><a href=\"#yy\">x <data value=\"10\">10%</data> y</a>(1) z</p>"),
        (":stat[pay] [@jobs]", "<p><data value=\"10\">10%</data>(1)(, 2)</p>"),
    ];

    private static readonly (string Markdown, string Note)[] Noted =
    [
        ("[@wages]", "<cite class=\"upright\">Wages</cite>. Bureau."),
        ("[see @wages]", "see <cite class=\"upright\">Wages</cite>. Bureau."),
        ("[@wages, How to Become One]", "<cite class=\"upright\">Wages</cite>, How to Become One. Bureau."),
        ("[*see* @wages, pp. 3-5, **and** `more`]", "see <cite class=\"upright\">Wages</cite>, pp. 3-5, and more. Bureau."),
        ("[@wages, p. 3 (emphasis added)]", "<cite class=\"upright\">Wages</cite>, p. 3 (emphasis added). Bureau."),
        ("[@wages, p. 3 ff.]", "<cite class=\"upright\">Wages</cite>, p. 3 ff. Bureau."),
        ("[@wages.]", "<cite class=\"upright\">Wages</cite>. Bureau."),
        ("[@wages, 5 < 6]", "<cite class=\"upright\">Wages</cite>, 5 &lt; 6. Bureau."),
        ("[@wages, {Pay, by state}]", "<cite class=\"upright\">Wages</cite>, Pay, by state. Bureau."),
    ];

    private static readonly (string Markdown, int Notes)[] Shared =
    [
        ("[@wages, Pay] and [@wages, *Pay*] and [@wages,\nPay]", 1),
        ("[@wages, p. 3] and [@wages, p. 4]", 2),
        ("[@wages, p. 3] and [@wages, p. 3, and more]", 2),
        ("[@wages] and [see @wages] and [-@wages]", 2),
    ];

    [Fact]
    public void Numbers_stand_behind_the_words() =>
        Assert.All(
            Numbered.Zip(Pages(Numbered.Select(c => c.Markdown))),
            c => Assert.Contains(c.First.Html, Numbers().Replace(Note().Replace(c.Second, "$1"), "($1)"), StringComparison.Ordinal)
        );

    /// <summary>With the templates that come with the program.</summary>
    [Fact]
    public void Notes_say_all_that_the_writer_said() =>
        Assert.All(
            Noted.Zip(Pages(Noted.Select(c => c.Markdown), isOurs: true)),
            c => Assert.Contains($"</summary>\n{c.First.Note}", c.Second, StringComparison.Ordinal)
        );

    [Fact]
    public void Equal_citations_share_a_note() =>
        Assert.All(
            Shared.Zip(Pages(Shared.Select(c => c.Markdown))),
            c => Assert.Equal(c.First.Notes, c.Second.Split("<li id=\"n-").Length - 1)
        );

    [Fact]
    public void References_and_notes_match_in_pairs()
    {
        var page = Pages(["[@wages; @jobs; @wages], [x [@wages] [@wages, Pay]](#yy) and [@wages, Pay; @wages]"])[0];
        var ids = Ids().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        var back = Back().Matches(page).Select(m => m.Groups[1].Value).Order().ToList();
        Assert.Equal(ids.Where(i => i.StartsWith("r-", StringComparison.Ordinal)).Order(), back);
    }

    /// <summary>Builds one site with a page for each text.</summary>
    private static List<string> Pages(IEnumerable<string> markdowns, bool isOurs = false)
    {
        using var site = Site.Small();
        if (isOurs)
            AddTemplates(site);
        site.Write("content/evidence/all.yml", Evidence).Write("content/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        var routes = markdowns
            .Select(
                (markdown, i) =>
                {
                    site.Write($"content/p{i}.md", $"---\ntitle: Page {i}\n---\n{markdown}\n\n## Y {{#yy}}\n");
                    return $"p{i}";
                }
            )
            .ToList();
        Generator.Build(site).Succeeded();
        return [.. routes.Select(site.Page)];
    }

    private static void AddTemplates(Site site)
    {
        foreach (var file in Directory.GetFiles(Repository.Path("templates"), "*", SearchOption.AllDirectories))
            site.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
    }

    [GeneratedRegex("<a class=\"ref\"[^>]*><span class=\"vh\">Note </span>(\\d+)</a>")]
    private static partial Regex Note();

    [GeneratedRegex("<sup class=\"note-ref\">([^<]*)</sup>")]
    private static partial Regex Numbers();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#(r-[^\"]+)\"")]
    private static partial Regex Back();
}
