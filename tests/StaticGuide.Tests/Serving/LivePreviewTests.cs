using System.Text.RegularExpressions;
using Microsoft.Playwright;
using StaticGuide.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace StaticGuide.Tests.Serving;

/// <summary>What somebody who writes sees in the browser beside the editor.</summary>
public sealed class LivePreviewTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Foot = "#staticguide-preview .bar > summary";
    private const string Errors = "#staticguide-preview .errors";

    [Fact]
    public async Task A_save_is_shown_in_the_page_that_is_open()
    {
        using var site = Site.Small();
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        await MarkAsSeen(page);
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nWelcome back.\n");
        await Expect(page.Locator("main p")).ToHaveTextAsync("Welcome back.");
        site.Write("content/index.md", "---\ntitle: At home\n---\n\nWelcome back.\n");
        await Expect(page).ToHaveTitleAsync("At home");
        await ExpectNotReloaded(page);
    }

    [Fact]
    public async Task Scroll_position_open_details_and_focus_stay()
    {
        var paragraphs = string.Join("\n\n", Enumerable.Range(1, 80).Select(i => $"Paragraph {i}."));
        using var site = Site.Small();
        foreach (var layout in new[] { "page" })
            site.Write(
                $"templates/{layout}.html",
                "<!DOCTYPE html>\n<html lang=\"en\"><head><title>{{ page.title }}</title></head><body><main>\n{{ page.content }}\n"
                    + "<details id=\"more\"><summary>More</summary><p>Yes.</p></details><input id=\"name\"></main></body></html>\n"
            );
        site.Write("content/index.md", $"---\ntitle: Home\n---\n\nFirst.\n\n{paragraphs}\n");
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        await page.Locator("#more summary").ClickAsync();
        await page.Locator("#name").FillAsync("half a word");
        await page.Locator("#name").FocusAsync();
        await page.EvaluateAsync("scrollTo(0, 1500)");
        site.Write("content/index.md", $"---\ntitle: Home\n---\n\nFirst, and new words.\n\n{paragraphs}\n");
        await Expect(page.Locator("main p").First).ToHaveTextAsync("First, and new words.");
        Assert.Equal(1500, await page.EvaluateAsync<int>("Math.round(scrollY)"));
        Assert.True(await page.EvaluateAsync<bool>("document.getElementById('more').open"));
        Assert.Equal("name", await page.EvaluateAsync<string>("document.activeElement.id"));
        await Expect(page.Locator("#name")).ToHaveValueAsync("half a word");
    }

    [Fact]
    public async Task An_error_is_shown_over_the_last_good_page_and_goes_when_it_is_mended()
    {
        using var site = Site.Small();
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nSee [there](there.md).\n");
        await Expect(page.Locator(Errors)).ToContainTextAsync("content/index.md:5:");
        await Expect(page.Locator(Errors)).ToContainTextAsync("5 | See [there](there.md).");
        await Expect(page.Locator($"{Errors} a")).ToHaveAttributeAsync("href", new Regex("^vscode://file/.*/content/index.md:5:"));
        await Expect(page.Locator($"{Errors} h2")).ToHaveTextAsync("1 error: the page is shown as it was before");
        await Expect(page.Locator("main p")).ToHaveTextAsync("Welcome.");
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nSee nothing.\n");
        await Expect(page.Locator("main p")).ToHaveTextAsync("See nothing.");
        await Expect(page.Locator(Errors)).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("content/site.yml", "title: [\n")]
    [InlineData("content/index.md", "---\ntitle: Home\nnonsense: 1\n---\n\nOther.\n")]
    [InlineData("content/index.md", "")]
    [InlineData("templates/page.html", "{{ for x in }}")]
    [InlineData("templates/page.html", "{{ nonsense }}")]
    [InlineData("templates/page.html", "{{ include 'page.html' }}")]
    [InlineData("templates/page.html", "{{ while true }}x{{ end }}")]
    public async Task Whatever_breaks_the_page_it_is_shown_until_it_is_mended(string file, string broken)
    {
        using var site = Site.Small();
        var right = await File.ReadAllTextAsync(site.At(file), TestContext.Current.CancellationToken);
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        site.Write(file, broken);
        await Expect(page.Locator(Errors)).ToContainTextAsync("error[SG");
        await Expect(page.Locator("main p")).ToHaveTextAsync("Welcome.");
        site.Write(file, right);
        await Expect(page.Locator(Errors)).ToBeHiddenAsync();
        await Expect(page.Locator("main p")).ToHaveTextAsync("Welcome.");
    }

    [Fact]
    public async Task Of_a_style_sheet_only_the_style_changes()
    {
        using var site = Site.Small().Write("templates/assets/site.css", "p { color: rgb(1, 2, 3) }");
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html>\n<html lang=\"en\"><head><title>{{ page.title }}</title><link rel=\"stylesheet\" href=\"{{ asset \"site.css\" }}\"></head>"
                + "<body><main>{{ page.content }}</main></body></html>\n"
        );
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        await Expect(page.Locator("main p")).ToHaveCSSAsync("color", "rgb(1, 2, 3)");
        await MarkAsSeen(page);
        await page.EvaluateAsync("document.querySelector('main p').seen = true");
        site.Write("templates/assets/site.css", "p { color: rgb(4, 5, 6) }");
        await Expect(page.Locator("main p")).ToHaveCSSAsync("color", "rgb(4, 5, 6)");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main p').seen"));
        Assert.Equal(1, await page.Locator("head link[rel=stylesheet]").CountAsync());
        await ExpectNotReloaded(page);
    }

    [Fact]
    public async Task A_template_renews_every_page_that_uses_it()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n\nGood.\n");
        await using var served = await Served.Start(site);
        var (home, pay) = (await chromium.Open(served.Address), await chromium.Open(new Uri(served.Address, "pay/")));
        site.Write("templates/page.html", "<!DOCTYPE html><title>{{ page.title }}</title><h1>New: {{ page.title }}</h1>{{ page.content }}");
        await Expect(home.Locator("h1")).ToHaveTextAsync("New: Home");
        await Expect(pay.Locator("h1")).ToHaveTextAsync("New: Pay");
    }

    [Fact]
    public async Task A_page_comes_moves_and_goes()
    {
        using var site = Site.Small();
        await using var served = await Served.Start(site);
        var page = await chromium.Open(new Uri(served.Address, "pay/"));
        await Expect(page).ToHaveTitleAsync("Page not found");
        site.Write("content/pay.md", "---\ntitle: Pay\n---\n\nGood.\n");
        await Expect(page).ToHaveTitleAsync("Pay");
        File.Move(site.At("content/pay.md"), site.At("content/wages.md"));
        await Expect(page).ToHaveURLAsync(new Uri(served.Address, "wages/").ToString());
        await Expect(page).ToHaveTitleAsync("Pay");
        site.Write("content/wages.md", "---\ntitle: Pay\nslug: salary\n---\n\nGood.\n");
        await Expect(page).ToHaveURLAsync(new Uri(served.Address, "salary/").ToString());
        await Expect(page.Locator("main p")).ToHaveTextAsync("Good.");
        File.Delete(site.At("content/wages.md"));
        await Expect(page).ToHaveTitleAsync("Page not found");
    }

    [Fact]
    public async Task What_is_wrong_elsewhere_is_said_at_the_foot()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n\nGood.\n");
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        await Expect(page.Locator(Foot)).ToHaveTextAsync("Preview: nothing is wrong");
        site.Write("content/pay.md", "---\ntitle: Pay\n---\n\n[Home](index.md#nowhere)\n");
        await Expect(page.Locator(Foot)).ToHaveTextAsync("1 problem elsewhere");
        await page.Locator(Foot).ClickAsync();
        await Expect(page.Locator("#staticguide-preview .list")).ToContainTextAsync("there is no `#nowhere` on /");
        await Expect(page.Locator(Errors)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Pages_that_readers_do_not_see_yet_are_marked()
    {
        using var site = Site.Small()
            .Write("content/draft.md", "---\ntitle: Draft\ndraft: true\n---\n\nSoon.\n")
            .Write("content/later.md", "---\ntitle: Later\npublish_date: 2027-01-01\n---\n\nThen.\n");
        await using var served = await Served.Start(site);
        var draft = await chromium.Open(new Uri(served.Address, "draft/"));
        await Expect(draft.Locator(Foot)).ToContainTextAsync("Not published yet: a draft");
        var later = await chromium.Open(new Uri(served.Address, "later/"));
        await Expect(later.Locator(Foot)).ToContainTextAsync("Not published yet: published on 2027-01-01");
        await using var without = await Served.Start(site, "--no-drafts");
        await Expect(await chromium.Open(new Uri(without.Address, "draft/"))).ToHaveTitleAsync("Page not found");
    }

    [Fact]
    public async Task Beside_a_number_stands_its_evidence_for_pointer_and_keyboard()
    {
        using var site = Site.Small()
            .Write(
                "content/index.md",
                """
                ---
                title: Home
                sources:
                  - {id: survey, title: Survey of pay, publisher: Bureau, url: "https://data.example.org/pay", accessed: 2026-05-01}
                statistics:
                  - id: wage
                    label: Median wage
                    value: 44200
                    unit: usd-per-year
                    as_of: 2025-05
                    source: survey
                    quote: The median annual wage was $44,200 in May 2025.
                    review_by: 2027-01-31
                ---

                Pay is :stat[wage].
                """
            );
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        var evidence = page.Locator("#staticguide-preview .evidence");
        await page.Locator("main data").First.HoverAsync();
        await Expect(evidence).ToContainTextAsync("Median wage: $44,200");
        await Expect(evidence).ToContainTextAsync("“The median annual wage was $44,200 in May 2025.”");
        await Expect(evidence).ToContainTextAsync("Survey of pay");
        await Expect(evidence).ToContainTextAsync("May 2025");
        await Expect(evidence).ToContainTextAsync("2027-01-31");
        await Expect(evidence.GetByText("Open content/index.md:6")).ToHaveAttributeAsync("href", new Regex("^vscode://file/.*index.md:6:"));
        await page.Keyboard.PressAsync("Escape");
        await Expect(evidence).ToBeHiddenAsync();
        await page.Locator("main a[role=doc-noteref]").First.FocusAsync();
        await Expect(evidence).ToBeVisibleAsync();
    }

    /// <summary>The habits of editors: write beside and rename, delete and create, truncate and write again, save twice.</summary>
    [Fact]
    public async Task However_an_editor_saves_the_new_words_come()
    {
        using var site = Site.Small();
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        var file = site.At("content/index.md");

        site.Write("content/.index.md.swp", "x").Write("content/4913", "");
        File.Delete(site.At("content/4913"));
        site.Write("content/index.md.new", Home("Beside."));
        File.Move(file, site.At("content/index.md~"), overwrite: true);
        File.Move(site.At("content/index.md.new"), file);
        await Expect(page.Locator("main p")).ToHaveTextAsync("Beside.");

        File.Delete(file);
        site.Write("content/index.md", Home("Deleted."));
        await Expect(page.Locator("main p")).ToHaveTextAsync("Deleted.");

        site.Write("content/index.md", "").Write("content/index.md", "---\ntitle: Ho").Write("content/index.md", Home("In parts."));
        await Expect(page.Locator("main p")).ToHaveTextAsync("In parts.");

        site.Write("content/index.md", Home("Twice.")).Write("content/index.md", Home("Twice."));
        await Expect(page.Locator("main p")).ToHaveTextAsync("Twice.");
        await Expect(page.Locator(Errors)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Folders_come_and_go_and_so_does_all_the_content()
    {
        using var site = Site.Small();
        await using var served = await Served.Start(site);
        var page = await chromium.Open(new Uri(served.Address, "roles/nurse/"));
        Directory.CreateDirectory(site.At("aside"));
        site.Write("aside/nurse.md", "---\ntitle: Nurse\n---\n\nHelps.\n");
        Directory.Move(site.At("aside"), site.At("content/roles"));
        await Expect(page).ToHaveTitleAsync("Nurse");
        site.Write("content/roles/nurse.md", "---\ntitle: Nurse\n---\n\nHelps much.\n");
        await Expect(page.Locator("main p")).ToHaveTextAsync("Helps much.");
        Directory.Move(site.At("content"), site.At("gone"));
        await Expect(page.Locator(Errors)).ToContainTextAsync("error[SG");
        Directory.Move(site.At("gone"), site.At("content"));
        await Expect(page.Locator(Errors)).ToBeHiddenAsync();
        site.Write("content/roles/nurse.md", "---\ntitle: Nurse\n---\n\nIs back.\n");
        await Expect(page.Locator("main p")).ToHaveTextAsync("Is back.");
    }

    [Fact]
    public async Task Where_nothing_tells_of_changes_they_are_looked_for()
    {
        using var site = Site.Small();
        await using var served = await Served.Start(site, "--poll");
        var page = await chromium.Open(served.Address);
        site.Write("content/index.md", Home("Found."));
        await Expect(page.Locator("main p")).ToHaveTextAsync("Found.");
    }

    [Fact]
    public async Task A_server_that_comes_back_goes_on()
    {
        using var site = Site.Small();
        var served = await Served.Start(site);
        var (port, page) = (served.Address.Port, await chromium.Open(served.Address));
        await served.DisposeAsync();
        await Expect(page.Locator(Foot)).ToHaveTextAsync("The preview has ended; it is waited for.");
        site.Write("content/index.md", Home("Again."));
        await using var next = await Served.Start(site.Root, ["serve", "--port", $"{port}"], null, null);
        await Expect(page.Locator("main p")).ToHaveTextAsync("Again.");
    }

    private static string Home(string words) => $"---\ntitle: Home\n---\n\n{words}\n";

    private static async Task MarkAsSeen(IPage page) => await page.EvaluateAsync("window.seen = true");

    private static async Task ExpectNotReloaded(IPage page) => Assert.True(await page.EvaluateAsync<bool>("window.seen === true"));
}
