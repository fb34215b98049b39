using System.Text;
using StaticGuide.Tests.Support;
using Mapping = System.Collections.Generic.OrderedDictionary<string, string>;

namespace StaticGuide.Tests.Diagnostics.Examples;

/// <summary>The guide that the examples of the catalogue are taken from: without a mistake, until one of them is put into it.</summary>
internal sealed class ExampleGuide
{
    private const string Settings = "title: Guide\nbase_url: https://guide.example.org/\nlanguage: en\n";

    private const string Page = """
        title: Pay
        disclosure: Nobody paid for this.
        """;

    private const string Source = """
        title: Medical Assistants
        publisher: U.S. Bureau of Labor Statistics
        url: https://www.bls.gov/ooh/healthcare/medical-assistants.htm
        published: 2025-08-28
        accessed: 2026-02-28
        """;

    private const string Statistic = """
        label: Median annual wage, medical assistants
        value: 44200
        unit: usd-per-year
        kind: median
        population: SOC 31-9092
        geography: US
        as_of: 2024-05
        source: bls-ooh-ma
        quote: The median annual wage for medical assistants was $44,200 in May 2024.
        """;

    private const string All = """
        label: Median annual wage, all occupations
        value: 49500
        population: all
        source: site-wide
        quote: The median annual wage for all workers was $49,500 in May 2024.
        """;

    private const string Description =
        "description: What medical assistants do and earn, how they learn it, and where they find work in the years to come.\n";

    private const string Body = """
        They earn :stat[ma-median-pay], from :stat[ma-p10] to :stat[ma-p90]; :stat[all-median-pay] is what all earn, :stat[ma-pay-gap] more.
        Jobs grow by :stat[ma-growth], and by :stat[all-growth] among all. [@bls-ooh-ma, Pay; @bls-ooh-rn, Pay; @handbook, Pay]
        [@certification-not-required; @entry-education]
        """;

    public Mapping SiteKeys { get; } = Read(Settings);

    public Mapping PageKeys { get; } = Read(Page);

    public Mapping Question { get; } =
        Read("id: certificate\nquestion: Is a certificate required?\nanswer: Most states ask for none. [@handbook, Law]");

    public Mapping Chart { get; } =
        Read("id: ma-pay-range\nkind: range\ntitle: Half earn more\nstatistics: [ma-p10, ma-median-pay, ma-p90]");

    public Dictionary<string, Mapping> Sources { get; } =
        new()
        {
            ["bls-ooh-ma"] = Read(Source),
            ["bls-ooh-rn"] = Over(Source, "title: Nurses\nurl: https://www.bls.gov/ooh/healthcare/registered-nurses.htm"),
            ["handbook"] = Over(Source, "title: Handbook\nurl: https://www.bls.gov/ooh/"),
        };

    public Dictionary<string, Mapping> Statistics { get; } =
        new()
        {
            ["ma-median-pay"] = Read(Statistic),
            ["ma-p10"] = Over(
                Statistic,
                "label: Low\nvalue: {less_than: 35020}\nkind: percentile\npercentile: 10\nquote: The lowest 10 percent earned less than $35,020."
            ),
            ["ma-p90"] = Over(
                Statistic,
                "label: High\nvalue: {more_than: 57830}\nkind: percentile\npercentile: 90\nquote: The highest 10 percent earned more than $57,830."
            ),
            ["ma-growth"] = Growth("Growth, medical assistants", 12),
            ["all-growth"] = Growth("Growth, all occupations", 3),
            ["ma-pay-gap"] = Read(
                "label: Gap\nunit: usd-per-year\nderived: {formula: \"all - ma\", from: {all: all-median-pay, ma: ma-median-pay}}"
            ),
        };

    public Dictionary<string, Mapping> Passages { get; } =
        new()
        {
            ["certification-not-required"] = Read(
                "source: bls-ooh-ma\nquote: Most states do not require medical assistants to be certified."
            ),
            ["entry-education"] = Read("source: bls-ooh-ma\nquote: Medical assistants typically need postsecondary education."),
        };

    /// <summary>The text of the page, behind the example.</summary>
    public string Text { get; set; } = "";

    /// <summary>Whether the page shows and cites all that it has.</summary>
    public bool ShowsAll { get; set; } = true;

    /// <summary>Whether it has no other pages than those that are given.</summary>
    public bool IsEmpty { get; set; }

    /// <summary>Whether it has the templates that come with the program, in place of small ones.</summary>
    public bool HasBuiltIn { get; set; }

    public Dictionary<string, string> Files { get; } = [];

    /// <summary>Puts the keys of an example into the place of those that are there.</summary>
    public static void Put(Mapping into, string example)
    {
        foreach (var (key, lines) in Read(example))
            into[key] = lines;
    }

    public static Mapping Over(string keys, string example)
    {
        var mapping = Read(keys);
        Put(mapping, example);
        return mapping;
    }

    public static Mapping Share(string label, int percent) =>
        Over(
            Statistic,
            $"label: {label}\nvalue: {percent}\nunit: percent\nkind: percent\nquote: Of all of them {percent} percent work there."
        );

    private static Mapping Growth(string label, int percent)
    {
        var keys = Over(
            Statistic,
            $"label: {label}\nvalue: {percent}\nunit: percent\nkind: projection\nquote: Employment is projected to grow {percent} percent from 2024 to 2034."
        );
        keys.Remove("as_of");
        keys["period"] = "period: 2024/2034\n";
        return keys;
    }

    /// <summary>The lines of each key at the margin.</summary>
    private static Mapping Read(string text)
    {
        var keys = new Mapping();
        var key = "";
        foreach (var line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
        {
            if (line.Length > 0 && line[0] != ' ')
                keys[key = line[..line.IndexOf(':', StringComparison.Ordinal)]] = "";
            keys[key] += line + "\n";
        }
        return keys;
    }

    public Site Write()
    {
        var site = HasBuiltIn ? Site.Empty() : Site.Small();
        site.Write("content/index.md", $"---\ntitle: Home\n{Description}---\nSee [pay](pay.md) and [the handbook](handbook.md).\n")
            .Write("content/handbook.md", $"---\ntitle: Handbook\n{Description}---\nText.\n")
            .Write("content/pay.md", $"---\n{Front()}---\n{Text}\n\n{Rest()}\n");
        if (Statistics.ContainsKey("ma-pay-gap"))
            site.Write("content/evidence/pay.yml", Shared());
        if (IsEmpty)
            Directory.Delete(site.At("content"), recursive: true);
        site.Write("content/site.yml", string.Concat(SiteKeys.Values));
        foreach (var image in new[] { "pulse.jpg", "clinic.png", "images/clinic.png", "front-desk.jpg", "front-desk.heic" })
            site.Write($"content/{image}", Site.Pixel);
        site.Write("content/ornament.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4v4z\"/></svg>");
        foreach (var (path, text) in Files)
            site.Write(path, text);
        return site;
    }

    private string Rest() =>
        !ShowsAll ? ""
        : Text.Contains("chart[", StringComparison.Ordinal) ? Body
        : Body + "\n\n::chart[ma-pay-range]";

    private static string Shared() =>
        Entries("sources", new() { ["site-wide"] = Over(Source, "title: All") })
        + Entries("statistics", new() { ["all-median-pay"] = Over(Statistic, All) });

    private string Front() =>
        string.Concat(PageKeys.Values)
        + Entries("sources", Sources)
        + Entries("statistics", Statistics)
        + Entries("passages", Passages)
        + (ShowsAll ? "faq:\n" + Entry(Question) : "")
        + (Chart.Count > 0 ? "charts:\n" + Entry(Chart) : "");

    private static string Entries(string key, Dictionary<string, Mapping> entries)
    {
        var lines = new StringBuilder(entries.Count == 0 ? "" : $"{key}:\n");
        foreach (var (id, entry) in entries)
            lines.Append(Entry(entry.ContainsKey("id") ? entry : Over($"id: {id}", string.Concat(entry.Values))));
        return lines.ToString();
    }

    private static string Entry(Mapping keys) =>
        "  - " + string.Concat(keys.Values).TrimEnd('\n').Replace("\n", "\n    ", StringComparison.Ordinal) + "\n";
}
