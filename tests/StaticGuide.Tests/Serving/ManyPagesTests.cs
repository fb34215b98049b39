using Microsoft.Playwright;
using StaticGuide.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace StaticGuide.Tests.Serving;

/// <summary>More pages of one browser than it has connections to a host (six): each is told of what is saved.</summary>
public sealed class ManyPagesTests(Chromium chromium, Firefox firefox) : IClassFixture<Chromium>, IClassFixture<Firefox>
{
    private const int Count = 8;

    private const string WithoutWorkers =
        "delete window.SharedWorker; Object.defineProperty(document, 'hidden', { get: () => window.isAway === true });";

    [Fact]
    public Task A_save_is_shown_in_the_first_and_in_the_eighth_tab_of_chromium() => AllAreTold(chromium.Started);

    [Fact]
    public async Task A_save_is_shown_in_the_first_and_in_the_eighth_tab_of_firefox() => await AllAreTold(await firefox.Start());

    [Fact]
    public async Task They_share_one_stream_again_after_the_server_came_back_and_after_pages_left()
    {
        using var site = SiteOfMany();
        var served = await Served.Start(site);
        var port = served.Address.Port;
        await using var context = await chromium.Started.NewContextAsync();
        var pages = await OpenAll(context, served.Address);
        await served.DisposeAsync();
        foreach (var page in pages)
            await Expect(Foot(page)).ToHaveTextAsync("The preview has ended; it is waited for.");
        Save(site, 0, "Again.");
        await using var next = await Served.Start(site.Root, ["serve", "--port", $"{port}"], null, null);
        await Expect(Words(pages[0])).ToHaveTextAsync("Again.");
        foreach (var page in pages)
            await Expect(Foot(page)).ToHaveTextAsync("Preview: nothing is wrong");

        await pages[0].CloseAsync();
        await pages[1].GotoAsync(new Uri(next.Address, "p0/").ToString());
        await Expect(Foot(pages[1])).ToHaveTextAsync("Preview: nothing is wrong");
        Save(site, 0, "Gone on.");
        Save(site, 7, "The last.");
        await Expect(Words(pages[1])).ToHaveTextAsync("Gone on.");
        await Expect(Words(pages[7])).ToHaveTextAsync("The last.");
    }

    /// <summary>Tabs that nobody looks at keep no connection, and catch up when somebody does.</summary>
    [Fact]
    public async Task Without_such_workers_only_what_is_looked_at_listens()
    {
        using var site = SiteOfMany();
        await using var served = await Served.Start(site);
        await using var context = await chromium.Started.NewContextAsync();
        await context.AddInitScriptAsync(WithoutWorkers);
        List<IPage> pages = [];
        for (var i = 0; i < Count; i++)
        {
            foreach (var page in pages)
                await Look(page, isAway: true);
            pages.Add(await Open(context, new Uri(served.Address, $"p{i}/")));
        }
        Save(site, 7, "Seen at once.");
        await Expect(Words(pages[7])).ToHaveTextAsync("Seen at once.");
        Save(site, 0, "Seen later.");
        await Look(pages[0], isAway: false);
        await Expect(Words(pages[0])).ToHaveTextAsync("Seen later.");
    }

    /// <summary>The policy of a page may allow no worker.</summary>
    [Fact]
    public async Task Where_a_page_forbids_workers_it_listens_itself()
    {
        using var site = Site.Small();
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html>\n<html lang=\"en\"><head><meta http-equiv=\"Content-Security-Policy\" content=\"worker-src 'none'\">"
                + "<title>{{ page.title }}</title></head><body><main>{{ page.content }}</main></body></html>\n"
        );
        await using var served = await Served.Start(site);
        var page = await chromium.Open(served.Address);
        site.Write("content/index.md", "---\ntitle: Home\n---\n\nBack.\n");
        await Expect(Words(page)).ToHaveTextAsync("Back.");
    }

    private static async Task AllAreTold(IBrowser browser)
    {
        using var site = SiteOfMany();
        await using var served = await Served.Start(site);
        await using var context = await browser.NewContextAsync();
        var pages = await OpenAll(context, served.Address);
        Save(site, 0, "The first.");
        Save(site, 7, "The last.");
        await Expect(Words(pages[0])).ToHaveTextAsync("The first.");
        await Expect(Words(pages[7])).ToHaveTextAsync("The last.");
        await Expect(Words(pages[3])).ToHaveTextAsync("Page 3.");
        site.Write(
            "templates/page.html",
            "<!DOCTYPE html><html lang=\"en\"><title>{{ page.title }}</title><body><main>New: {{ page.title }}</main>"
        );
        for (var i = 0; i < Count; i++)
            await Expect(pages[i].Locator("main")).ToHaveTextAsync($"New: P{i}");
    }

    private static async Task<List<IPage>> OpenAll(IBrowserContext context, Uri address)
    {
        List<IPage> pages = [];
        for (var i = 0; i < Count; i++)
            pages.Add(await Open(context, new Uri(address, $"p{i}/")));
        return pages;
    }

    private static async Task<IPage> Open(IBrowserContext context, Uri address)
    {
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(60_000);
        SetDefaultExpectTimeout(60_000);
        await page.GotoAsync(address.ToString());
        await Expect(Foot(page)).ToHaveTextAsync("Preview: nothing is wrong");
        return page;
    }

    private static async Task Look(IPage page, bool isAway) =>
        await page.EvaluateAsync("away => { window.isAway = away; document.dispatchEvent(new Event('visibilitychange')); }", isAway);

    private static Site SiteOfMany()
    {
        var site = Site.Small();
        for (var i = 0; i < Count; i++)
            Save(site, i, $"Page {i}.");
        return site;
    }

    private static void Save(Site site, int page, string words) =>
        site.Write($"content/p{page}.md", $"---\ntitle: P{page}\n---\n\n{words}\n");

    private static ILocator Foot(IPage page) => page.Locator("#staticguide-preview .bar > summary");

    private static ILocator Words(IPage page) => page.Locator("main p");
}
