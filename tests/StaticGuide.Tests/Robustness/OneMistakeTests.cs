using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness;

/// <summary>A tired writer makes one mistake in the guide, and is told one thing to mend, where the mistake is.</summary>
public sealed class OneMistakeTests
{
    private const string Evidence = "content/evidence/medical-assistants.yml";
    private const string Home = "content/index.md";
    private const string Pay = "content/pay.md";

    [Theory]
    // The evidence file cannot be read
    [InlineData(Evidence, "    value: 44200", "   value: 44200", "SG1010")]
    [InlineData(Evidence, "May 2024.\"", "May 2024.", "SG1010")]
    [InlineData(Evidence, "unit: usd-per-year", "unit:usd-per-year", "SG1010")]
    [InlineData(Evidence, "{label: Pay, fragment: tab-5}", "{label: Pay, fragment: tab-5", "SG1010")]
    [InlineData(Evidence, "label: Median annual wage", "label: *Median annual wage", "SG1011")]
    [InlineData(Evidence, "sources:", "- sources:", "SG1010")]
    // A value that is written amiss says nothing wrong besides
    [InlineData(Evidence, "unit: usd-per-year", "unit: \"usd-per-year", "SG1010")]
    [InlineData(Evidence, "unit: usd-per-year", "unit: usd: per year", "SG1010")]
    [InlineData(Evidence, "unit: usd-per-year", "unit: `usd-per-year`", "SG1010")]
    [InlineData(Evidence, "value: 44200", "value: \"44200", "SG1010")]
    [InlineData(Evidence, "as_of: 2024-05", "as_of: '2024-05", "SG1010")]
    [InlineData(Evidence, "kind: median", "kind: @median", "SG1010")]
    [InlineData(Pay, "date: 2026-11-23", "date: \"2026-11-23", "SG1010")]
    // An entry of it is faulty
    [InlineData(Evidence, "unit: usd-per-year", "unit: usd/year", "SG2014")]
    [InlineData(Evidence, "value: 44200", "value: $44,200", "SG1017")]
    [InlineData(Evidence, "value: 44200", "value: 42200", "SG2305")]
    [InlineData(Evidence, "id: ma-median-pay\n", "id: MA_median_pay\n", "SG2001")]
    [InlineData(Evidence, "id: bls-ooh-ma\n", "id: BLS OOH MA\n", "SG2001")]
    [InlineData(Evidence, "    as_of: 2024-05\n", "", "SG2012")]
    [InlineData(Evidence, "    label: Median annual wage, medical assistants\n", "", "SG1016")]
    [InlineData(Evidence, "  - id: ma-median-pay\n    label", "  - label", "SG1016")]
    [InlineData(Evidence, "  - id: ma-growth", "    id: ma-growth", "SG1014")]
    [InlineData(Evidence, "  - id: ma-growth", "  - id: ma-median-pay", "SG2002")]
    [InlineData(Evidence, "    title: Medical Assistants\n", "", "SG1016")]
    // A list of it is lost
    [InlineData(Evidence, "statistics:", "statistcs:", "SG1015")]
    [InlineData(Evidence, "  - id: ma-growth", "statistics:\n  - id: ma-growth", "SG1014")]
    // It has another id than all who name it
    [InlineData(Evidence, "id: bls-ooh-ma\n", "id: bls-oh-ma\n", "SG2004")]
    [InlineData(Evidence, "id: ma-median-pay\n", "id: ma-medain-pay\n", "SG2005")]
    // Git put two versions into it
    [InlineData(Evidence, "    value: 44200", "<<<<<<< HEAD\n    value: 44200\n=======\n    value: 44300\n>>>>>>> pay", "SG1009")]
    [InlineData(Home, "\n---\n", "\n---\n<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n", "SG1009")]
    [InlineData(Pay, "date: 2026-11-23", "<<<<<<< HEAD\ndate: 2026-11-23\n=======\ndate: 2026-11-24\n>>>>>>> other", "SG1009")]
    [InlineData("content/site.yml", "page: pay.md", "page: pay.md\n<<<<<<< HEAD\n=======\n>>>>>>> other", "SG1009")]
    [InlineData(Home, "\n---\n", "\n---\n<<<<<<< HEAD\nOne.\n", "SG1009")]
    [InlineData(Home, "\n---\n", "\n---\nOne.\n>>>>>>> other\n", "SG1009")]
    // site.yml
    [InlineData("content/site.yml", "page: pay.md", "page: pya.md", "SG3001")]
    // A page
    [InlineData(Home, "[ma-median-pay,", "[ma-medain-pay,", "SG2005")]
    [InlineData(Home, "  key_numbers", " key_numbers", "SG1010")]
    [InlineData(Pay, "---\ntitle", "title", "SG1201")]
    [InlineData(Pay, "\n---\n", "\n", "SG1202")]
    [InlineData(Pay, "title:", "titel:", "SG1015")]
    [InlineData(Pay, "charts:\n  - id: pay-band", "charts:\n  - id: pay_band", "SG2001")]
    [InlineData(Pay, "::chart[pay-band]", "::chart[pay-bnad]", "SG2401")]
    [InlineData(Pay, "::chart[pay-band]", ":chart[pay-band]", "SG2411")]
    [InlineData(Pay, "::chart[pay-band]", ":::chart[pay-band]", "SG2411")]
    [InlineData(Pay, "::chart[pay-band]", "See ::chart[pay-band] here.", "SG2411")]
    [InlineData(Pay, "::chart[pay-band]", "::chart[pay-band]\n\n::note\nText.\n:::\n", "SG2412")]
    [InlineData(Pay, "::chart[pay-band]", "::chart[pay-band]\n\n:::note\nText.\n:::\n\n:::\n", "SG1103")]
    [InlineData(Pay, "date: 2026-11-23", "date: 2026-11-31", "SG1019")]
    public void One_mistake_is_one_error(string file, string right, string wrong, string code)
    {
        using var site = GuideWith(file, right, wrong);
        var error = Assert.Single(ErrorsOf(site));
        Assert.Equal($"{code} {file}", $"{error.GetProperty("code")} {error.GetProperty("file")}");
    }

    /// <summary>What was meant can be told, so it is.</summary>
    [Theory]
    [InlineData(Evidence, "value: 44200", "value: <44200", "write `{less_than: 44200}`")]
    [InlineData(Evidence, "value: 44200", "value: '> $44,200'", "write `{more_than: 44200}`")]
    [InlineData(Evidence, "value: 44200", "value: 44,200 dollars a year", "write the bare number, `44200`")]
    [InlineData(Evidence, "locator: {label: Pay, fragment: tab-5}", "locator: Pay", "write `locator: {label: Pay}`")]
    [InlineData(Evidence, "value: 44200", "value: 44200\n    expect: 25%", "write `expect: {within: 25%}`")]
    [InlineData(Home, "layout: home", "layout: home.html", "did you mean `home`?")]
    [InlineData(Evidence, "source: bls-ooh-ma\n", "source: medical assistants\n", "write the source's id, `bls-ooh-ma`")]
    [InlineData(Pay, "::chart[pay-band]", "::note\nText.\n:::\n\n::chart[pay-band]", "three colons, and ends with three: `:::note`")]
    [InlineData(Pay, "::chart[pay-band]", ":::chart[pay-band]", "write `::chart[pay-band]`")]
    [InlineData(Pay, "::chart[pay-band]", "::chart[pay-band]\n\nSee [the work](../occupation/).", "did you mean `/occupation/`?")]
    [InlineData("content/new.md", "", "# Night shifts\n\nText.\n", "then `title: Night shifts`")]
    public void The_hint_says_what_to_write(string file, string right, string wrong, string hint)
    {
        using var site = GuideWith(file, right, wrong);
        Assert.Contains(hint, Assert.Single(ErrorsOf(site)).GetProperty("hint").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Evidence)]
    [InlineData(Pay)]
    public void A_file_that_is_not_utf8_is_one_error(string file)
    {
        using var site = Guide();
        site.Write(file, [.. File.ReadAllBytes(site.At(file)), 0xE9]);
        Assert.Equal("SG1005", Assert.Single(ErrorsOf(site)).GetProperty("code").GetString());
    }

    [Theory]
    [InlineData("utf-16LE")]
    [InlineData("utf-16BE")]
    public void So_is_one_in_units_of_two_bytes(string encoding)
    {
        using var site = Guide();
        var units = System.Text.Encoding.GetEncoding(encoding);
        site.Write(Pay, units.GetBytes(File.ReadAllText(site.At(Pay))));
        var error = Assert.Single(ErrorsOf(site));
        Assert.Equal("SG1005", error.GetProperty("code").GetString());
        Assert.Contains("UTF-16", error.GetProperty("message").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Whoever mends one part of an entry is not sent back for the next.</summary>
    [Fact]
    public void All_that_is_wrong_with_an_entry_is_said_at_once()
    {
        using var site = Site.Small()
            .Write(
                "content/evidence/pay.yml",
                "statistics:\n  - id: pay\n    label: Pay\n    value: $44,200\n    unit: dollars\n    as_of: 2024-05\n    source: nobody\n"
                    + "    quote: It was $44,200.\npassages:\n  - id: words\n    source: somebody\n"
            );
        Assert.Equal(["SG1017 4", "SG2014 5", "SG2004 7", "SG1016 10", "SG2004 11"], CodesAndLinesOf(site));
    }

    [Fact]
    public void Two_mistakes_are_two_errors()
    {
        using var site = Guide();
        site.Write(Evidence, File.ReadAllText(site.At(Evidence)).Replace("    value: 44200", "   value: 44200", StringComparison.Ordinal));
        site.Write(
            Pay,
            File.ReadAllText(site.At(Pay)).Replace("---\ntitle:", "---\ntitel:", StringComparison.Ordinal) + "\n[Nowhere](nowhere.md)\n"
        );
        Assert.Equal(["SG1010", "SG1015", "SG3001"], ErrorsOf(site).Select(e => e.GetProperty("code").GetString()));
    }

    /// <summary>What hides other mistakes comes before them, wherever its file stands in the order of names.</summary>
    [Fact]
    public void What_cannot_be_read_comes_first()
    {
        using var site = Site.Small()
            .Write("content/a.md", "---\ntitle: A\n---\n[x](x.md)\n")
            .Write("content/z.md", "---\ntitle: \"Z\n---\nText.\n");
        Assert.Equal(["content/z.md", "content/a.md"], ErrorsOf(site).Select(e => e.GetProperty("file").GetString()));
    }

    /// <summary>
    /// The guide with one slip: the first of some words is written otherwise. A file that is not there has the other words alone.
    /// </summary>
    private static Site GuideWith(string file, string right, string wrong)
    {
        var site = Guide();
        var text = right.Length == 0 ? "" : File.ReadAllText(site.At(file));
        Assert.Contains(right, text, StringComparison.Ordinal);
        var at = text.IndexOf(right, StringComparison.Ordinal);
        return site.Write(file, string.Concat(text.AsSpan(0, at), wrong, text.AsSpan(at + right.Length)));
    }

    private static Site Guide()
    {
        var site = Site.Empty();
        foreach (var folder in new[] { "content", "templates" })
        {
            foreach (var file in Directory.GetFiles(Repository.Path(folder), "*", SearchOption.AllDirectories))
                site.Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
        }
        return site;
    }

    private static IEnumerable<string> CodesAndLinesOf(Site site) =>
        ErrorsOf(site).Select(e => $"{e.GetProperty("code")} {e.GetProperty("line")}");

    private static List<JsonElement> ErrorsOf(Site site)
    {
        using var report = JsonDocument.Parse(Generator.Check(site, "--format", "json").Output);
        return
        [
            .. report
                .RootElement.GetProperty("diagnostics")
                .EnumerateArray()
                .Where(d => d.GetProperty("severity").GetString() == "error")
                .Select(d => d.Clone()),
        ];
    }
}
