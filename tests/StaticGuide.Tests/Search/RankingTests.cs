using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Search;

/// <summary>Which of the pages that have what is asked comes first.</summary>
public sealed class RankingTests
{
    private const string Page = "---\ntitle: Search\nlayout: search\n---\n";

    private const string Menu =
        "navigation: [{title: The pay, page: earnings.md}, {title: Work, page: work.md}]\n"
        + "search:\n  synonyms:\n    - [pay, salary, wage, what bakers make]\n    - [oven, stove]\n";

    [Theory]
    // A synonym of a page's name in the menu is that name.
    [InlineData("pay", "/earnings/")]
    [InlineData("wage", "/earnings/")]
    [InlineData("salary", "/earnings/")]
    [InlineData("what bakers make", "/earnings/")]
    // What all pages are about tells nothing, and what the question is about leads, in any order.
    [InlineData("baker salary", "/earnings/")]
    [InlineData("the wage of a baker", "/earnings/")]
    [InlineData("how much is the salary of bakers", "/earnings/")]
    // A slip in a word of all pages is that word, and none that tells; so in phrases.
    [InlineData("bakres salary", "/earnings/")]
    [InlineData("the wage of a bakker", "/earnings/")]
    [InlineData("what bakrs make", "/earnings/")]
    [InlineData("salry", "/earnings/")]
    [InlineData("stoev", "/work/#oven")]
    // A title comes before a short text that mentions its word, and so does a heading.
    [InlineData("dough", "/dough/")]
    [InlineData("flour", "/dough/#flour")]
    [InlineData("stove", "/work/#oven")]
    // Words of all questions tell nothing beside others.
    [InlineData("how to do what bakers do with flour", "/dough/#flour")]
    public void The_word_that_tells_leads_to_its_page(string query, string address)
    {
        using var site = Bakery();
        using var search = Built(site, "search");
        var hit = search.Find(query)[0];
        Assert.Equal(address, address.Contains('#', StringComparison.Ordinal) ? hit : hit.Split('#')[0]);
    }

    [Theory]
    [InlineData("he", "סולם", "נמל", "והנמל", "עומידם", false)]
    [InlineData("he", "סולם", "נמל", "והנמל", "עומידם", true)]
    [InlineData("ar", "وسيط", "أحمد", "بسلم", "الويسط", false)]
    [InlineData("ar", "وسيط", "أحمد", "بسلم", "الويسط", true)]
    public void A_word_is_found_behind_letters_that_its_language_writes_in_front(
        string language,
        string ofOne,
        string ofTwo,
        string ofTwoAsWell,
        string slipOfOne,
        bool isLarge
    )
    {
        using var site = Attached(language, isLarge);
        using var search = Built(site, $"{language}/search");
        Assert.Equal($"/{language}/one/", Assert.Single(search.Find(ofOne)));
        Assert.Equal($"/{language}/two/", Assert.Single(search.Find(ofTwo)));
        Assert.Equal($"/{language}/two/", Assert.Single(search.Find(ofTwoAsWell)));
        Assert.Equal($"/{language}/one/", Assert.Single(search.Find(slipOfOne)));
        Assert.Equal(isLarge, File.Exists(Path.Combine(site.Output, language, "search/index/ends-0.json")));
    }

    private static Site Bakery() =>
        Site.Empty()
            .Write("content/site.yml", Site.Settings + Menu)
            .Write(
                "content/index.md",
                "---\ntitle: Guide to bakers\n---\n\nBakers, their wage, their salary and how to do what bakers do.\n"
            )
            .Write("content/search.md", Page)
            .Write("content/earnings.md", $"---\ntitle: What bakers earn\n---\n\n## Bakers of a town\n\nThe pay differs.{Long}\n")
            .Write(
                "content/work.md",
                "---\ntitle: The work of bakers\nlayout: occupation\nfaq:\n"
                    + "  - {id: a, question: Is it hard?, answer: The pay of a baker is what the wage of bakers is.}\n"
                    + "  - {id: b, question: Is it warm?, answer: Flour is cold and dough is not.}\n---\n\n"
                    + $"## The oven {{#oven}}\n\nBakers stand there.{Long}\n\n## The pay of bakers\n\nA salary, a wage.\n"
            )
            .Write(
                "content/dough.md",
                $"---\ntitle: All about dough\n---\n\nFor a wage.{Long}\n\n## Flour {{#flour}}\n\nBakers buy it.{Long}\n"
            )
            .Write("content/start.md", "---\ntitle: How bakers start\n---\n\nBakers start on a low wage, and with dough, by a stove.\n");

    private static string Long => string.Concat(Enumerable.Repeat(" Bakers do it each day and each night, in towns and on farms.", 60));

    private static Site Attached(string language, bool isLarge)
    {
        var (one, two) = language == "he" ? ("עומדים בסולם גבוה", "הם באים אל הנמל") : ("هذا هو الوسيط", "جاء وأحمد عند سلم");
        var site = Site.Small()
            .Write($"content/{language}/search.md", Page.Replace("---\ntitle", $"---\nlang: {language}\ntitle", StringComparison.Ordinal))
            .Write($"content/{language}/one.md", $"---\ntitle: One\nlang: {language}\n---\n\n{one}.\n")
            .Write($"content/{language}/two.md", $"---\ntitle: Two\nlang: {language}\n---\n\n{two}.\n");
        for (var i = 0; isLarge && i < 60; i++)
            site.Write(
                $"content/{language}/page-{i}.md",
                $"---\ntitle: Page {Word(i)}\nlang: {language}\n---\n\n{string.Join(' ', Enumerable.Range(0, 300).Select(n => Word(i * 300 + n)))}.\n"
            );
        return site;
    }

    private static string Word(int number) =>
        "q" + string.Concat(new[] { 1, 26, 676, 17_576 }.Select(place => (char)('a' + number / place % 26)));

    private static SearchScript Built(Site site, string page)
    {
        var run = Generator.Build(site);
        Assert.True(run.ExitCode == 0, run.Error);
        return new SearchScript(Path.Combine(site.Output, page, "index"));
    }
}
