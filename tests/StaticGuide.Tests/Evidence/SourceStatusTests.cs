using System.Text.RegularExpressions;
using StaticGuide.Evidence.Locks;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Evidence;

/// <summary>What the page of sources says of a source is what it says of the words that are taken from it.</summary>
public sealed partial class SourceStatusTests
{
    private const string Known = "Clerks were paid $44,200 in May 2024.";
    private const string Edited = "Clerks were paid $46,300 in May 2024.";

    [Theory]
    [InlineData(new[] { "44200" }, 1, 0)]
    [InlineData(new[] { "46300" }, 0, 1)]
    [InlineData(new[] { "44200", "46300" }, 1, 1)]
    public void A_source_is_checked_where_its_words_were_found(string[] values, int isChecked, int unconfirmed)
    {
        using var site = Site.Small()
            .WithTemplatesOfTheGuide()
            .Write(
                "content/evidence/pay.yml",
                "sources:\n  - {id: office, title: Wages, publisher: Office, url: \"https://wages.example.org/clerks\"}\nstatistics:\n"
                    + string.Concat(
                        values.Select(v =>
                            $"  - {{id: pay-{v}, label: Pay {v}, value: {v}, unit: usd-per-year, as_of: 2024-05, source: office, quote: \"{(v == "44200" ? Known : Edited)}\"}}\n"
                        )
                    )
            )
            .Write("content/sources.md", "---\ntitle: Sources\nlayout: sources\n---\n")
            .Write("content/pay.md", $"---\ntitle: Pay\n---\n{string.Join(' ', values.Select(v => $":stat[pay-{v}]"))}\n")
            .Write(
                "content/evidence.lock.json",
                "{\"version\":1,\"sources\":[{\"url\":\"https://wages.example.org/clerks\",\"verdict\":\"verified\",\"checked\":\"2026-05-20\",\"reached\":\"2026-05-20\","
                    + "\"first_verified\":\"2026-05-20\",\"verified\":\"2026-05-20\",\"quotes\":[{\"statistic\":\"pay\",\"hash\":\""
                    + ProofHash.Of(Figures.One("44200", "usd-per-year", Known))
                    + "\",\"verdict\":\"found\"}]}]}\n"
            );
        Assert.Equal(0, Generator.Build(site).ExitCode);
        var page = site.Page("/sources/");
        Assert.Equal(isChecked, int.Parse(Checked().Match(page).Groups[1].Value));
        Assert.Equal(1 - isChecked, int.Parse(Unconfirmed().Match(page).Groups[1].Value));
        var list = page[page.IndexOf("<h3 id=\"office\"", StringComparison.Ordinal)..];
        Assert.Equal(isChecked, Regex.Count(list, "Checked <time"));
        Assert.Equal(unconfirmed, Regex.Count(list, "Not confirmed"));
    }

    [GeneratedRegex("badge-checked\">[^<]*</span> ([0-9]+)")]
    private static partial Regex Checked();

    [GeneratedRegex("badge-unconfirmed\">[^<]*</span> ([0-9]+)")]
    private static partial Regex Unconfirmed();
}
