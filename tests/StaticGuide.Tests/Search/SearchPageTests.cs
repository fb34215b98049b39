using System.Text.RegularExpressions;
using CsCheck;
using Microsoft.Playwright;
using StaticGuide.Tests.Reading;
using StaticGuide.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace StaticGuide.Tests.Search;

/// <summary>The search as readers use it: in a browser, under a strict policy, wherever the guide is published.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class SearchPageTests(PublishedGuide guide)
{
    private const string Field = "#search-words";

    static SearchPageTests() => SetDefaultExpectTimeout(60_000);

    [Fact]
    public async Task Golden_queries_find_their_page_among_the_first_three()
    {
        List<string> found = [];
        await using var context = await guide.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        page.Console += (_, message) => found.Add(message.Text);
        page.PageError += (_, message) => found.Add(message);
        await page.GotoAsync(guide.AddressOf("search/index.html").ToString());
        foreach (var row in GoldenQueryTests.Queries)
        {
            var (query, wanted) = row.Data;
            await page.FillAsync(Field, query);
            await page.Keyboard.PressAsync("Enter");
            await Expect(page.Locator("#search-hits")).ToHaveAttributeAsync("data-of", query);
            var first = await page.Locator("#search-hits > li:nth-child(-n+3) a:first-child")
                .EvaluateAllAsync<string[]>("l => l.map(a => a.pathname)");
            if (!first.Contains(wanted))
                found.Add($"{query}: {string.Join(", ", first)}");
        }
        Assert.Empty(found);
    }

    [Theory]
    [MemberData(nameof(PublishedGuide.Browsers), MemberType = typeof(PublishedGuide))]
    public async Task A_hit_is_a_plain_link_to_its_heading_and_the_count_is_told(string browser)
    {
        await using var context = await guide.Open(browser, 1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(guide.AddressOf("search/index.html") + "?q=certifcation+requierd");
        await Expect(page.Locator("#search-status")).ToHaveTextAsync(new Regex("^[0-9]+ pages were found\\.$"));
        await Expect(page.Locator("#search-status")).ToHaveRoleAsync(AriaRole.Status);
        await Expect(page.Locator("#search-all")).ToBeHiddenAsync();
        await Expect(page.Locator("#search-hits mark").First).ToBeVisibleAsync();
        // From the field, the next stops are the button and the first hit.
        await page.FocusAsync(Field);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.Locator("#search-hits a").First).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex("/questions/#is-certification-required$"));
        await Expect(page.Locator("#is-certification-required")).ToBeInViewportAsync();
        await page.GoBackAsync();
        await Expect(page.Locator(Field)).ToHaveValueAsync("certifcation requierd");
        await page.FillAsync(Field, "certification xyzzyx ");
        await Expect(page.Locator("#search-status")).ToHaveTextAsync(new Regex("^[0-9]+ pages were found\\. Nothing has “xyzzyx”\\.$"));
        await page.FillAsync(Field, "xyzzyx");
        await Expect(page.Locator("#search-status")).ToContainTextAsync("Nothing was found");
        await Expect(page.Locator("#search-all")).ToBeVisibleAsync();
    }

    /// <summary>A browser knows what marks are; the engine of the other tests is told.</summary>
    [Fact]
    public async Task A_browser_reads_any_text_as_the_generator_does()
    {
        await using var context = await guide.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(guide.AddressOf("search/index.html") + "?q=pay");
        await Expect(page.Locator("#search-hits")).ToHaveAttributeAsync("data-of", "pay");
        List<string> texts = [];
        WordTests.Texts.Holds(texts.Add, iter: 400, threads: 1);
        var read = await page.EvaluateAsync<string[]>("texts => texts.map(text => staticguideSearch.words(text).join(' '))", texts);
        Assert.Equal(texts.Select(t => string.Join(' ', WordTests.Read(t))), read);
    }

    [Fact]
    public async Task Nothing_is_fetched_before_somebody_goes_to_the_field()
    {
        List<string> asked = [];
        await using var context = await guide.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        page.Request += (_, request) => asked.Add(new Uri(request.Url).AbsolutePath);
        await page.GotoAsync(guide.AddressOf("search/index.html").ToString());
        Assert.DoesNotContain(
            asked,
            a => a.Contains("/index/", StringComparison.Ordinal) || a.Contains("/search.", StringComparison.Ordinal)
        );
        await page.Keyboard.PressAsync("Control+k");
        await Expect(page.Locator(Field)).ToBeFocusedAsync();
        await page.FillAsync(Field, "pay");
        await Expect(page.Locator("#search-hits")).ToHaveAttributeAsync("data-of", "pay");
        Assert.Contains("/search/index/about.json", asked);
    }

    [Theory]
    [MemberData(nameof(PublishedGuide.Browsers), MemberType = typeof(PublishedGuide))]
    public async Task The_home_page_leads_on_with_what_was_typed(string browser)
    {
        await using var context = await guide.Open(browser, 1280);
        var page = await context.NewPageAsync();
        await page.GotoAsync(guide.AddressOf("index.html").ToString());
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("pay");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page).ToHaveURLAsync(new Regex(@"/search/\?q=pay$"));
        await Expect(page.Locator("#search-hits a").First).ToBeVisibleAsync();
    }

    /// <summary>Pages to read carry no script, so that nothing of theirs waits for one.</summary>
    [Fact]
    public void Only_the_search_and_the_home_page_of_each_language_have_scripts()
    {
        var with = guide.Pages.Where(p => Regex.IsMatch(guide.Html(p), "<script(?! type=\"application/ld\\+json\")"));
        Assert.Equal(["es/buscar/index.html", "es/index.html", "index.html", "search/index.html"], with);
    }

    [Theory]
    [InlineData("https://example.org/guide/", "http://reader.test/guide/")]
    [InlineData("https://example.org/guide/", "http://reader.test/", "--relative")]
    [InlineData("https://example.org/", "http://reader.test/some/folder/", "--relative")]
    public async Task It_works_wherever_the_site_lies(string baseUrl, string place, params string[] options)
    {
        using var site = Site.Empty();
        var run = Generator.Run(
            Repository.Root,
            ["build", "--quiet", "--no-cache", "--base-url", baseUrl, "--output", site.Output, .. options]
        );
        Assert.True(run.ExitCode == 0, run.Error);
        await using var context = await guide.Browser.NewContextAsync();
        await context.RouteAsync(
            $"{place}**",
            route =>
            {
                var path = new Uri(route.Request.Url).AbsolutePath[(new Uri(place).AbsolutePath.Length)..];
                var file = Path.Combine(site.Output, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
                return File.Exists(file) ? route.FulfillAsync(new() { Path = file }) : route.FulfillAsync(new() { Status = 404 });
            }
        );
        var page = await context.NewPageAsync();
        await page.GotoAsync(place + (options.Length > 0 ? "search/index.html" : "search/"));
        await page.FillAsync(Field, "apprenticeship");
        await page.Locator("#search-hits a").First.ClickAsync();
        await Expect(page.Locator("dfn#apprenticeship")).ToBeVisibleAsync();
        Assert.StartsWith(place + "glossary/", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_works_in_the_preview()
    {
        using var site = Site.Small().Write("content/search.md", "---\ntitle: Search\nlayout: search\n---\n");
        await using var served = await Served.Start(site);
        await using var context = await guide.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(served.Address, "search/?q=welcome").ToString());
        await Expect(page.Locator("#search-hits a")).ToHaveTextAsync("Home");
    }
}
