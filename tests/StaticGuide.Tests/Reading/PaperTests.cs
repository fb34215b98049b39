using System.Text.RegularExpressions;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace StaticGuide.Tests.Reading;

/// <summary>A page as a browser prints it from a dark screen: dark on white, nothing folded, without what paper has no use for.</summary>
[Collection(nameof(PublishedGuide))]
public sealed partial class PaperTests(PublishedGuide guide)
{
    /// <summary>With notes and charts. Firefox takes seconds for a page.</summary>
    private static readonly string[] Printed = ["occupation/index.html"];

    /// <summary>Words that must be on the paper, also where they are folded on the screen, and those that must not.</summary>
    private const string Words = """
        () => {
          const all = selector => [...document.querySelectorAll(selector)];
          const folded = all('main details').flatMap(details => {
            const walker = document.createTreeWalker(details, NodeFilter.SHOW_TEXT), found = [];
            while (walker.nextNode())
              if (!walker.currentNode.parentElement.closest('summary, nav, .cite, .vh, .back, .to-record')) found.push(walker.currentNode.data);
            return found;
          });
          const addresses = all('.notes .archived').map(a => a.href);
          return [[...folded, ...addresses], all('.skip, .site-header nav, .cite > summary, .jump, .contents').map(e => e.textContent)];
        }
        """;

    [Theory]
    [MemberData(nameof(PublishedGuide.Browsers), MemberType = typeof(PublishedGuide))]
    public async Task A_page_on_paper_is_whole_and_dark_on_white(string browser)
    {
        List<string> found = [];
        await using var context = await guide.Open(browser, 800, 1000, ColorScheme.Dark);
        var page = await context.NewPageAsync();
        foreach (var path in Printed)
        {
            await page.GotoAsync(guide.MeasurableAddressOf(path));
            var words = await page.EvaluateAsync<string[][]>(Words);
            // Playwright tells Firefox inches, which takes them for centimetres: this is A4 to it.
            var paper =
                browser == "Firefox" ? new PagePdfOptions { Width = "21in", Height = "29.7in" } : new PagePdfOptions { Format = "A4" };
            using var pdf = PdfDocument.Open(await page.PdfAsync(paper));
            var letters = pdf.GetPages().SelectMany(p => p.Letters).ToList();
            var text = Plain(string.Concat(letters.Select(l => l.Value)));
            found.AddRange(
                words[0].Where(w => !text.Contains(Plain(w), StringComparison.Ordinal)).Select(w => $"{path}: not on paper: {w}")
            );
            found.AddRange(words[1].Where(w => text.Contains(Plain(w), StringComparison.Ordinal)).Select(w => $"{path}: on paper: {w}"));
            found.AddRange(letters.Where(l => Luminance(l) > 0.18).Take(1).Select(l => $"{path}: {l.Value} is too light"));
        }
        Assert.Empty(found);
    }

    /// <summary>Relative luminance (WCAG 2.2); what is darker than 0.18 has a contrast to white of 4.5.</summary>
    private static double Luminance(Letter letter)
    {
        var (r, g, b) = letter.Color.ToRGBValues();
        return 0.2126 * Linear(r) + 0.7152 * Linear(g) + 0.0722 * Linear(b);
    }

    private static double Linear(double channel) => channel <= 0.04045 ? channel / 12.92 : Math.Pow((channel + 0.055) / 1.055, 2.4);

    /// <summary>Without spaces, which lines break at, and with ligatures as the letters that they are of.</summary>
    private static string Plain(string text) =>
        Space().Replace(text, "").Replace("ﬃ", "ffi").Replace("ﬄ", "ffl").Replace("ﬀ", "ff").Replace("ﬁ", "fi").Replace("ﬂ", "fl");

    [GeneratedRegex(@"[\s\u00AD\u200B]+")]
    private static partial Regex Space();
}
