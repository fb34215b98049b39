using System.Text.Json;
using Microsoft.Playwright;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reading;

/// <summary>What every page has to reach in each browser.</summary>
[Collection(nameof(PublishedGuide))]
public sealed class ReaderBarTests(PublishedGuide guide)
{
    private static readonly string Script = File.ReadAllText(Repository.Path("tests/StaticGuide.Tests/Reading/measures.js"));

    [Theory]
    [MemberData(nameof(PublishedGuide.Browsers), MemberType = typeof(PublishedGuide))]
    public async Task Every_page_reaches_the_bar(string browser)
    {
        List<string> missed = [];
        await using var context = await guide.Open(browser, 360);
        var page = await context.NewPageAsync();
        foreach (var path in guide.Pages)
        {
            await page.GotoAsync(guide.MeasurableAddressOf(path));
            foreach (var measures in Measure.All.Where(m => m.Width > 0).GroupBy(m => m.Width))
            {
                await page.SetViewportSizeAsync(measures.Key, 640);
                foreach (var measure in measures)
                {
                    var found = await ValuesOf(page, measure);
                    guide.Table.Add(path, measure, found.Select(f => f.Value));
                    missed.AddRange(found.Where(f => measure.Misses(f.Value)).Select(f => $"{path}: {measure.Title}: {f.Value} {f.Where}"));
                }
            }
        }
        Assert.Empty(missed);
    }

    /// <summary>Each value that a page has, with where it has it.</summary>
    private static async Task<IReadOnlyList<(double Value, string Where)>> ValuesOf(IPage page, Measure measure)
    {
        using var found = JsonDocument.Parse(await page.EvaluateAsync<string>(Script, measure.Name));
        return [.. found.RootElement.EnumerateArray().Select(e => (e[0].GetDouble(), e[1].GetString()!))];
    }
}
