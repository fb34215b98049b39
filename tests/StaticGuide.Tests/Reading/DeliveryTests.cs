using System.IO.Compression;

namespace StaticGuide.Tests.Reading;

/// <summary>What comes over the line: no more than a slow one bears, from nowhere else, and the same without script.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class DeliveryTests(PublishedGuide guide)
{
    [Theory]
    [InlineData("*.html", 20)]
    [InlineData("*.css", 10)]
    [InlineData("*.js", 6)]
    public void A_file_is_small(string pattern, int kilobytes)
    {
        var files = Directory
            .EnumerateFiles(guide.Folder, pattern, SearchOption.AllDirectories)
            .Select(f => (File: Path.GetRelativePath(guide.Folder, f), Size: Compressed(f)))
            .ToList();
        foreach (var page in guide.Pages)
        {
            guide.Table.Add(page, Measure.Size, files.Where(f => f.File == page).Select(f => f.Size / 1000.0));
            guide.Table.Add(page, Measure.Style, files.Where(f => Path.GetExtension(f.File) == ".css").Select(f => f.Size / 1000.0));
        }
        var large = files.Where(f => f.Size > kilobytes * 1000);
        Assert.Empty(large.Select(f => $"{f.File}: {f.Size} bytes with gzip"));
    }

    [Fact]
    public void All_scripts_of_a_page_are_small_together()
    {
        var sizes = Directory.EnumerateFiles(guide.Folder, "*.js", SearchOption.AllDirectories).Select(Compressed).ToList();
        Assert.Equal(2, sizes.Count);
        Assert.InRange(sizes.Sum(), 1, 6000);
    }

    /// <summary>The policy forbids inline scripts and styles, and what is not of the site itself; a browser says what it blocked.</summary>
    [Theory]
    [MemberData(nameof(PublishedGuide.Browsers), MemberType = typeof(PublishedGuide))]
    public async Task A_strict_policy_blocks_nothing_and_nothing_is_asked_of_others(string browser)
    {
        List<string> found = [];
        await using var context = await guide.Open(browser, 1280);
        // Not every browser writes it to the page's own log.
        await context.AddInitScriptAsync(
            "addEventListener('securitypolicyviolation', e => console.error(e.effectiveDirective, e.blockedURI, e.sample))"
        );
        var page = await context.NewPageAsync();
        page.Console += (_, message) => found.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, message) => found.Add($"{page.Url}: {message}");
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(guide.Address.ToString(), StringComparison.Ordinal))
                found.Add($"{page.Url} asks for {request.Url}");
        };
        page.RequestFailed += (_, request) =>
        {
            // On to the next page goes who does not wait for the icon of the last one.
            if (request.Failure is not ("NS_BINDING_ABORTED" or "net::ERR_ABORTED"))
                found.Add($"{page.Url}: {request.Url} failed: {request.Failure}");
        };
        page.Response += (_, response) =>
        {
            if (response.Status >= 400)
                found.Add($"{page.Url}: {response.Url} is {response.Status}");
        };
        foreach (var path in guide.Pages)
            await page.GotoAsync(guide.AddressOf(path).ToString());
        Assert.Empty(found);
        Assert.Empty(await context.CookiesAsync());
        // A style of its own would have been told.
        await page.EvaluateAsync("document.body.setAttribute('style', 'color: red')");
        await page.EvaluateAsync("0");
        Assert.Contains(found, f => f.Contains("style-src", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_script_there_are_the_same_words()
    {
        List<string> found = [];
        await using var with = await guide.Browser.NewContextAsync();
        await using var without = await guide.Browser.NewContextAsync(new() { JavaScriptEnabled = false });
        var (scripted, plain) = (await with.NewPageAsync(), await without.NewPageAsync());
        foreach (var path in guide.Pages)
        {
            var address = guide.AddressOf(path).ToString();
            await scripted.GotoAsync(address);
            await plain.GotoAsync(address);
            if (await scripted.InnerTextAsync("main") != await plain.InnerTextAsync("main"))
                found.Add(path);
        }
        Assert.Empty(found);
    }

    private static long Compressed(string file)
    {
        using var counted = new MemoryStream();
        using (var gzip = new GZipStream(counted, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(file));
        return counted.Length;
    }
}
