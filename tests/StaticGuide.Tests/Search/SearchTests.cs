using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Search;

/// <summary>What the search of a built site finds, asked with the script that its readers run.</summary>
public sealed class SearchTests
{
    private const string Page = "---\ntitle: Search\nlayout: search\n---\n";

    [Theory]
    [InlineData("apprenticeship", "/work/#learning")]
    [InlineData("Apprent", "/work/#learning")]
    [InlineData("aprenticeship", "/work/#learning")]
    [InlineData("apprentcieship", "/work/#learning")]
    [InlineData("pprenticeship", "/work/#learning")]
    [InlineData("creche", "/work/#family")]
    [InlineData("CRÈCHE", "/work/#family")]
    [InlineData("strasse", "/work/#family")]
    [InlineData("44200", "/work/#learning")]
    [InlineData("salary", "/pay/")]
    [InlineData("take home", "/pay/")]
    [InlineData("RN", "/terms/#registered-nurse")]
    [InlineData("is it hard", "/work/#hard")]
    // The other number of a word; words that most questions have.
    [InlineData("nurses", "/terms/#registered-nurse")]
    [InlineData("how do I know what a crèche is", "/work/#family")]
    [InlineData("median of clinics", "/numbers/#clinics")]
    [InlineData("東京", "/pay/")]
    public void A_hit_leads_to_its_heading(string query, string address)
    {
        using var site = Guide();
        using var search = Built(site, "search");
        Assert.Equal(address, search.Find(query)[0]);
    }

    [Theory]
    // Short words are not taken for slips, and nothing is found by the middle of a word.
    [InlineData("clnc")]
    [InlineData("enticeship")]
    // What is not published, or not to be found, is in no index.
    [InlineData("drafted")]
    [InlineData("expired")]
    [InlineData("withheld")]
    [InlineData("tomorrow")]
    // Another language has its own.
    [InlineData("cuidado")]
    public void Nothing_else_is_found(string query)
    {
        using var site = Guide();
        using var search = Built(site, "search");
        Assert.Empty(search.Find(query));
    }

    [Theory]
    // Addresses of hits are counted from the site's home page, whether the language has one of its own or not.
    [InlineData(false)]
    [InlineData(true)]
    public void Each_language_is_searched_by_its_own_page(bool hasHome)
    {
        using var site = Guide();
        if (hasHome)
            site.Write("content/es/index.md", "---\ntitle: Inicio\nlang: es\n---\n");
        using var search = Built(site, "es/buscar");
        Assert.Equal("/es/pago/", search.Find("cuidado")[0]);
        Assert.Empty(search.Find("apprenticeship"));
        Assert.Contains("href=\"/es/buscar/\"", site.Page("/es/pago/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/search/\"", site.Page("/pay/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_lists_everything_for_who_has_no_script()
    {
        using var site = Guide();
        using var search = Built(site, "search");
        var page = new BuiltPage(site.Page("/search/")).Document.QuerySelector("main")!;
        string[] links = ["/work/", "/pay/", "/work/#hard", "/terms/#registered-nurse", "/numbers/#clinics", "/tags/money/"];
        Assert.All(links, link => Assert.NotNull(page.QuerySelector($"a[href='{link}']")));
        Assert.Null(page.QuerySelector("a[href='/withheld/'], a[href='/es/pago/']"));
    }

    [Fact]
    public void A_site_without_such_a_page_has_no_index()
    {
        using var site = Guide();
        File.Delete(site.At("content/search.md"));
        File.Delete(site.At("content/es/buscar.md"));
        Assert.Equal(0, Generator.Build(site).ExitCode);
        Assert.Empty(Directory.GetFiles(site.Output, "about.json", SearchOption.AllDirectories));
        Assert.DoesNotContain("search", site.Page("/pay/"), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("search: {synonyms: wages}", "`synonyms` is `wages`; expected a list of groups")]
    [InlineData("search: {synonyms: [wages]}", "expected a list of words in each place")]
    [InlineData("search: {synonyms: [[wages]]}", "`wages` has nothing to mean the same as")]
    [InlineData("search: {synonyms: [[pay, {a: b}]]}", "expected a word or a few in each place of a group")]
    [InlineData("search: {synonym: [[pay, wage]]}", "`search` has no key `synonym`")]
    public void What_is_wrong_with_synonyms_is_said(string line, string message)
    {
        using var site = Site.Small();
        site.Write("content/site.yml", Site.Settings + line + "\n");
        Assert.Contains(message, Generator.Build(site).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_large_site_a_question_needs_little()
    {
        using var site = Site.Small().Write("content/search.md", Page);
        for (var i = 0; i < 600; i++)
            site.Write(
                $"content/page-{i}.md",
                $"---\ntitle: Page {Word(i)}\n---\n\nCommon to all.\n\n## Part {Word(i + 7)} {{#part}}\n\n{string.Join(' ', Enumerable.Range(0, 150).Select(w => Word(i * 31 + w * 17)))}.\n"
            );
        using var search = Built(site, "search");
        Assert.Equal($"/page-{300}/", search.Find(Word(300))[0]);
        Assert.Contains("/page-293/#part", search.Find($"part {Word(300)}"));
        // A slip at the end, and one at the beginning.
        Assert.Equal("/page-300/", search.Find(Word(300)[..^1] + "x")[0]);
        Assert.Equal("/page-300/", search.Find("x" + Word(300)[1..])[0]);
        Assert.True(search.Size < 100_000, $"{search.Size} bytes for four questions: {string.Join(", ", search.Fetched)}");
        using var other = new SearchScript(Path.Combine(site.Output, "search/index"));
        var words = Enumerable.Range(0, 8).Select(i => Word(300 + i * 17)).ToArray();
        (words[2], words[5]) = (words[2][1..], words[5][..^1]);
        Assert.Equal("/page-2/#part", other.Find($"what does a {string.Join(' ', words)}")[0]);
        Assert.True(other.Size < 90_000, $"{other.Size} bytes for a long question: {string.Join(", ", other.Fetched)}");
        Assert.True(Directory.GetFiles(Path.Combine(site.Output, "search/index")).Length > 50);
    }

    /// <summary>What a guide is about stands on most of its pages.</summary>
    [Theory]
    [InlineData(40)]
    [InlineData(300)]
    public void A_word_of_most_pages_is_found_and_those_that_are_named_for_it_first(int pages)
    {
        using var site = Site.Small().Write("content/search.md", Page);
        for (var i = 0; i < pages; i++)
            site.Write($"content/page-{i}.md", $"---\ntitle: Page {Word(i)}\n---\n\nWork that nurses do, {Word(i + 7)}.\n");
        site.Write("content/they.md", "---\ntitle: Who nurses are\n---\n\nThey work.\n");
        using var search = Built(site, "search");
        Assert.Equal(10, search.Find("nurses").Count);
        Assert.Equal("/they/", search.Find("nurse")[0]);
        Assert.Equal(["/page-12/", "/page-5/"], search.Find($"nurses {Word(12)}").Take(2));
        Assert.Equal(search.Find($"nurses {Word(12)}"), search.Find($"nurces {Word(12)}"));
    }

    [Fact]
    public void Two_pages_at_one_place_are_that_mistake_and_no_other()
    {
        using var site = Site.Small()
            .Write("content/search.md", Page)
            .Write("content/pay.md", "---\ntitle: Pay\n---\n\nWages.\n")
            .Write("content/pay/index.md", "---\ntitle: Pay again\n---\n\nWages.\n");
        Generator.Build(site).FailedWith(1, "SG1205");
    }

    [Fact]
    public void The_last_of_thousands_of_questions_is_found_on_its_page()
    {
        const int Last = 4_200;
        using var site = Site.Small().Write("content/search.md", Page);
        var faq = Enumerable.Range(0, Last + 1).Select(i => $"  - {{id: q{i}, question: Is it {Word(i)}?, answer: It is.}}\n");
        site.Write("content/many.md", $"---\ntitle: Many\nlayout: questions\nfaq:\n{string.Concat(faq)}---\n");
        using var search = Built(site.WithTemplatesOfTheGuide(), "search");
        Assert.Equal($"/many/#q{Last}", search.Find(Word(Last))[0]);
    }

    /// <summary>Words that look like words, each of them once.</summary>
    private static string Word(int number)
    {
        string[] syllables =
        [
            "ba",
            "cel",
            "dor",
            "fin",
            "gul",
            "ham",
            "jek",
            "lis",
            "mon",
            "nur",
            "pav",
            "qui",
            "ros",
            "sti",
            "tuv",
            "wen",
        ];
        number = number * 2741 % 65_521;
        return syllables[number & 15] + syllables[number >> 4 & 15] + syllables[number >> 8 & 15] + syllables[number >> 12 & 15];
    }

    private static SearchScript Built(Site site, string page)
    {
        var run = Generator.Build(site);
        Assert.True(run.ExitCode == 0, run.Error);
        return new SearchScript(Path.Combine(site.Output, page, "index"));
    }

    [Fact]
    public void Pages_of_a_language_without_a_search_are_listed_as_of_that_language_and_found_by_no_word()
    {
        using var site = Guide()
            .WithTemplatesOfTheGuide()
            .Write(
                "content/es/pago.md",
                "---\ntitle: Pago\ndescription: Lo que se paga.\nlang: es\nfaq:\n  - {id: duro, question: ¿Es duro?, answer: A veces.}\n---\n\nCon cuidado.\n"
            );
        Assert.Equal(0, Generator.Build(site).ExitCode);
        Assert.DoesNotContain("Pago", site.Page("search"), StringComparison.Ordinal);
        Assert.DoesNotContain("duro", site.Page("search"), StringComparison.Ordinal);

        File.Delete(site.At("content/es/buscar.md"));
        Assert.Equal(0, Generator.Build(site).ExitCode);
        const string Foreign = "hreflang=\"es\" lang=\"es\" dir=\"ltr\"";
        var page = site.Page("search");
        Assert.Contains(
            $"<a href=\"/es/pago/\" {Foreign}>Pago</a>\n<p lang=\"es\" dir=\"ltr\">Lo que se paga.</p>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains($"<a href=\"/es/pago/#duro\" {Foreign}>¿Es duro?</a>", page, StringComparison.Ordinal);
        Assert.All(
            Directory.GetFiles(Path.Combine(site.Output, "search/index")),
            part => Assert.DoesNotContain("cuidado", File.ReadAllText(part), StringComparison.Ordinal)
        );
    }

    private static Site Guide() =>
        Site.Empty()
            .Write("content/site.yml", Site.Settings + "search:\n  synonyms:\n    - [pay, salary, take home]\n")
            .Write("content/index.md", "---\ntitle: Home\n---\n\nWelcome to this test.\n")
            .Write("content/search.md", Page)
            .Write(
                "content/work.md",
                "---\ntitle: The work\nlayout: occupation\nfaq:\n  - id: hard\n    question: Is it hard?\n    answer: On some days it is.\n---\n\n## Learning it {#learning}\n\n"
                    + "An apprenticeship is one way; :uncounted[44,200]{reason=\"a test\"} people know. See the clinic.\n\n## Fitting it around family {#family}\n\nThere is a crèche in Main Straße.\n"
            )
            .Write("content/pay.md", "---\ntitle: Pay\ntags: [money]\n---\n\nWages are paid each month, in 東京都 too.\n")
            .Write("content/terms.md", "---\ntitle: Glossary\nlayout: glossary\n---\n")
            .Write("content/numbers.md", "---\ntitle: Statistics\nlayout: statistics\n---\n")
            .Write("content/es/pago.md", "---\ntitle: Pago\nlang: es\n---\n\nCon cuidado.\n")
            .Write("content/es/buscar.md", "---\ntitle: Buscar\nlang: es\nlayout: search\n---\n")
            .Write("content/drafted.md", "---\ntitle: Drafted\ndraft: true\n---\n")
            .Write("content/expired.md", "---\ntitle: Expired\nexpiry_date: 2026-01-01\n---\n")
            .Write("content/tomorrow.md", "---\ntitle: Tomorrow\npublish_date: 2026-06-02\n---\n")
            .Write("content/withheld.md", "---\ntitle: Withheld\nin_search_index: false\n---\n")
            .Write(
                "content/evidence/all.yml",
                "sources:\n  - id: bureau\n    title: Survey\n    publisher: Bureau\n    url: https://bureau.example.org/\n    published: 2026-01-01\n    update_period_days: 0\n"
                    + "statistics:\n  - id: clinics\n    label: Median of clinics\n    value: 12\n    unit: percent\n    kind: percent\n    as_of: 2026-01\n    source: bureau\n    quote: The median of the clinics was 12 percent.\n"
                    + "terms:\n  - id: registered-nurse\n    term: Registered nurse\n    also: [RN]\n    definition: A nurse with a license.\n"
            );
}
