using System.Net;
using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Rendering.Charts;

/// <summary>What a browser makes of charts, with the default templates.</summary>
public sealed partial class BrowserTests
{
    /// <summary>Says in the page's own text what is wrong with each frame, and how much it measured.</summary>
    private const string Measure = """
        const found = [];
        for (const frame of document.querySelectorAll('iframe')) {
          const page = frame.contentDocument, name = frame.name;
          for (const details of page.querySelectorAll('details')) details.open = true;
          const texts = [...page.querySelectorAll('.chart text')];
          found.push(`${name}: ${texts.length} labels`);
          if (page.documentElement.scrollWidth > frame.clientWidth) found.push(`${name}: scrolls to ${page.documentElement.scrollWidth}`);
          const boxes = texts.map(t => t.getBoundingClientRect());
          texts.forEach((text, i) => {
            const box = boxes[i], drawing = text.ownerSVGElement.getBoundingClientRect();
            const size = parseFloat(page.defaultView.getComputedStyle(text).fontSize);
            if (size < 14 || box.height < 14) found.push(`${name}: ${text.textContent} is ${size} px`);
            const margin = name === 'spaced text' ? 16 : 1;
            if (box.left < drawing.left - margin || box.right > drawing.right + margin || box.bottom > drawing.bottom + 1) found.push(`${name}: ${text.textContent} is cut off`);
            for (let j = 0; j < i; j++) {
              const other = boxes[j];
              // A text's box is taller than its letters, and lines are set closer than that.
              if (box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 4 && other.top < box.bottom - 4)
                found.push(`${name}: ${text.textContent} overlaps ${texts[j].textContent}`);
            }
          });
        }
        document.querySelector('pre').textContent = found.join('\n');
        """;

    [Fact]
    public void Labels_are_legible_on_a_phone_and_in_large_text()
    {
        using var site = Site.CopyOf("tests/sites/good/charts");
        Directory.Delete(site.At("templates"), recursive: true);
        foreach (var file in Directory.GetFiles(Repository.Path("templates"), "*", SearchOption.AllDirectories))
            site.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
        Generator.Build(site).Succeeded();
        var style = File.ReadAllText(Assert.Single(Directory.GetFiles(site.Output, "site*.css", SearchOption.AllDirectories)));
        var page = site.Page("/");
        var labels = Label().Count(page);
        Assert.InRange(labels, 10, 100);
        var frames = new (string Name, int Width, string Css)[]
        {
            ("phone", 320, ""),
            ("screen", 1280, ""),
            ("large text", 640, ":root { font-size: 200% }"),
            // WCAG 2.2, 1.4.12.
            ("spaced text", 320, "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }"),
        };
        var dump = Browser.Dump(
            site,
            "<!DOCTYPE html><meta charset=\"utf-8\"><pre></pre>"
                + string.Concat(
                    frames.Select(f =>
                        $"<iframe name=\"{f.Name}\" style=\"border: 0; width: {f.Width}px; height: 600px\" "
                        + $"srcdoc=\"{WebUtility.HtmlEncode(WithStyle(page, style + f.Css))}\"></iframe>"
                    )
                )
                + $"<script>addEventListener('load', () => {{ {Measure} }})</script>"
        );
        Assert.Equal(
            frames.Select(f => $"{f.Name}: {labels} labels"),
            WebUtility.HtmlDecode(Found().Match(dump).Groups[1].Value).Split('\n')
        );
    }

    private static string WithStyle(string page, string style) =>
        page.Replace("</head>", $"<style>{style}</style></head>", StringComparison.Ordinal);

    [GeneratedRegex("<text ")]
    private static partial Regex Label();

    [GeneratedRegex("<pre>(.*?)</pre>", RegexOptions.Singleline)]
    private static partial Regex Found();
}
