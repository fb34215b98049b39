using AngleSharp.Dom;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reading;

/// <summary>The words of the guide: plain enough for everybody, said once, and each page told from the others by its title.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class GuideWordsTests(PublishedGuide guide)
{
    /// <summary>What is no running text, or not ours.</summary>
    private const string Beside =
        "table, nav, figure, details, dl, form, blockquote, q, .notes, .footnotes, .meta, .aside, .edition, .callout-disclosure, .note-ref, .vh, "
        + "[aria-labelledby=changes]";

    private const int FewWords = 150;

    /// <summary>Made of the words and the evidence of other pages.</summary>
    private static readonly string[] Lists = ["glossary/index.html", "search/index.html", "sources/index.html", "statistics/index.html"];

    [Fact]
    public void Eight_years_of_school_are_enough()
    {
        var grades = English
            .Select(p => (p.File, Grade: ReadingGrade.Of(p.Texts)))
            .Where(p => p.Grade.Words >= FewWords)
            .OrderBy(p => p.File, StringComparer.Ordinal)
            .ToList();
        foreach (var (file, grade) in grades)
            TestContext.Current.TestOutputHelper!.WriteLine($"{grade.Years, 5:0.0} {grade.Words, 5} words  {file}");
        Assert.True(grades.Count >= 9, $"only {grades.Count} pages have running text");
        Assert.Empty(grades.Where(g => g.Grade.Years > 8).Select(g => $"{g.File}: grade {g.Grade.Years:0.0}"));
    }

    [Fact]
    public void No_sentence_stands_on_two_pages()
    {
        var twice =
            from page in English
            from sentence in page.Texts.SelectMany(ReadingGrade.SentencesOf).Distinct()
            where sentence.Count(c => c == ' ') >= 6
            group page.File by sentence into places
            where places.Count() > 1
            select $"{string.Join(", ", places)}: {places.Key}";
        Assert.Empty(twice);
    }

    [Fact]
    public void Titles_and_descriptions_fit_a_list_of_results_and_tell_pages_apart()
    {
        var heads = Written
            .Select(p => (p.File, p.Page.Document.Title, Description: p.Page.Document.QuerySelector("meta[name=description]")))
            .Select(p => (p.File, Title: p.Title!, Description: p.Description?.GetAttribute("content") ?? ""))
            .ToList();
        Assert.DoesNotContain(heads, h => h.Title.Length is 0 or > 60);
        Assert.DoesNotContain(heads, h => h.Description.Length is < 70 or > 160);
        Assert.Distinct(heads.Select(h => h.Title));
        Assert.Distinct(heads.Select(h => h.Description));
    }

    /// <summary>Time alone makes warnings: an edition is overdue, or the day of the test lies before that of a page.</summary>
    [Fact]
    public void There_is_nothing_to_mend()
    {
        var run = Generator.Run(Repository.Root, ["check"]);
        run.Succeeded();
        Assert.DoesNotMatch(@"(?:error|warning)\[SG(?!2017|2314)", run.Error);
    }

    /// <summary>Pages that somebody wrote, and not the lists that are made of them.</summary>
    private IEnumerable<(string File, BuiltPage Page)> Written =>
        from file in guide.Pages
        where Path.GetFileName(file) != "404.html" && !file.Contains("tags/", StringComparison.Ordinal)
        select (file, new BuiltPage(guide.Html(file)));

    private IEnumerable<(string File, List<string> Texts)> English =>
        from written in Written
        where !Lists.Contains(written.File) && written.Page.Document.DocumentElement.GetAttribute("lang") is "en"
        select (written.File, Texts(written.Page.Document.QuerySelector("main")!));

    private static List<string> Texts(IElement main)
    {
        foreach (var element in main.QuerySelectorAll(Beside).ToList())
            element.Remove();
        return [.. main.QuerySelectorAll("p, li").Where(e => e.QuerySelector("p, li") is null).Select(e => e.TextContent)];
    }
}
