using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;
using Place = System.Func<string, StaticGuide.Tests.Support.Site>;

namespace StaticGuide.Tests.Diagnostics.Examples;

/// <summary>Where the examples of the catalogue stand: each in the one place of the guide that its code speaks of.</summary>
internal static partial class ExamplePlaces
{
    private const string Openings =
        "label: Openings\nvalue: 112300\nunit: openings-per-year\nquote: About 112,300 openings are projected each year from 2024 to 2034.";

    private const string Notes =
        "<ol>{{ for n in notes }}<li id=\"{{ n.anchor }}\">{{ for b in n.backlinks }}<a href=\"{{ b.href }}\">{{ b.label }}</a>{{ end }}</li>{{ end }}</ol>";

    private static readonly string[] OfStatistics =
        "SG2001 SG2011 SG2012 SG2017 SG2305 SG2309 SG2310 SG2311 SG2315 SG2322 SG2323 SG2360 SG2361 SG2362 SG2440".Split(' ');

    private static readonly string[] OfSources = "SG2007 SG2008 SG2009 SG2010 SG2312 SG2313 SG2314 SG2442 SG2505".Split(' ');

    private static readonly string[] OfTemplates = "SG2325 SG2326 SG2329 SG3012 SG4003 SG4004 SG4005 SG4006 SG4008".Split(' ');

    private static readonly Dictionary<string, Place> Own = new(StringComparer.Ordinal)
    {
        ["SG1003"] = text =>
            With(g => (g.IsEmpty, g.Files["content/index.md"]) = (true, text[(text.IndexOf('\n', StringComparison.Ordinal) + 1)..])),
        ["SG1013"] = Head,
        ["SG1132"] = text =>
            With(g =>
            {
                ExampleGuide.Put(g.SiteKeys, "markdown: {raw_html: allow}");
                g.Text = text;
            }),
        ["SG1161"] = text => Files($"content/it.md:\nlang: it\n{text}", isBuiltIn: true),
        ["SG1014"] = Head,
        ["SG1015"] = Whole,
        ["SG1016"] = Head,
        ["SG1018"] = Settings,
        ["SG1020"] = Settings,
        ["SG1163"] = text => Files($"content/i18n/en.yml:\n{text}"),
        ["SG1164"] = text => Files($"content/i18n/en.yml:\n{text}"),
        ["SG1165"] = text => Files($"content/es.md:\nlang: es\n{text}"),
        ["SG1180"] = Settings,
        ["SG1182"] = Settings,
        ["SG1201"] = Whole,
        ["SG1202"] = Whole,
        ["SG2002"] = text => With(g => g.Statistics["another"] = Another(g, "ma-median-pay", text)),
        ["SG2003"] = text => With(g => g.Statistics["another"] = Another(g, "ma-growth", text)),
        ["SG2013"] = text => Of(g => g.Statistics["ma-growth"], text),
        ["SG2209"] = text => Of(g => g.Statistics["ma-pay-gap"], text),
        ["SG2207"] = text => With(g => g.Statistics["more-growth"] = ExampleGuide.Over("label: More growth", text)),
        ["SG2220"] = text => Of(g => g.Statistics["ma-pay-gap"], text),
        ["SG2221"] = text => With(g => g.Statistics["share"] = ExampleGuide.Over("label: Share", text)),
        ["SG2222"] = text => With(g => g.Statistics["later"] = ExampleGuide.Over("label: Later\nunit: usd-per-year", text)),
        ["SG2431"] = text => Of(g => g.Statistics["ma-growth"], text),
        ["SG2445"] = text => Of(g => g.Statistics["ma-growth"], text),
        ["SG2441"] = text => Of(g => g.Passages["certification-not-required"], text),
        ["SG2301"] = text => With(g => Only(g, g.Sources, "bls-ooh-ma", text)),
        ["SG2302"] = text =>
            With(g =>
            {
                var statistic = g.Statistics["ma-median-pay"];
                Only(g, g.Sources, "bls-ooh-ma", text);
                g.Statistics["ma-median-pay"] = statistic;
            }),
        ["SG2304"] = text => With(g => g.Statistics["another"] = Another(g, "ma-median-pay", text)),
        ["SG2306"] = text => Of(g => g.Statistics["ma-p90"], text),
        ["SG2307"] = text => Of(g => g.Statistics["ma-growth"], text),
        ["SG2308"] = text => Of(g => g.Statistics["ma-growth"], text),
        ["SG2318"] = text => Of(g => g.Question, text),
        ["SG2324"] = text => Of(g => g.Statistics["ma-p90"], text),
        ["SG2328"] = text =>
            Bibliography(
                $$"""{"id": "smith2024", "type": "webpage", "title": "Wages", "publisher": "Bureau", "URL": "https://data.example.org/", {{text}}}"""
            ),
        ["SG2340"] = text =>
            With(g =>
            {
                var passage = g.Passages["certification-not-required"];
                Only(g, g.Sources, "bls-ooh-ma", text);
                g.Passages["certification-not-required"] = passage;
            }),
        ["SG2402"] = text =>
            With(g =>
            {
                (g.Text, g.ShowsAll) = (text, false);
            }),
        ["SG2501"] = text => With(g => g.Files["content/evidence/wages.json"] = text),
        ["SG2502"] = text => With(g => g.Files["content/evidence/wages.json"] = text),
        ["SG2504"] = Bibliography,
        ["SG3002"] = text => With(g => g.Text = text + "\n\n## Median {#median}\n"),
        ["SG3005"] = text => Template(text, "base_url: https://guide.example.org/guide/"),
        ["SG3009"] = text => With(g => g.Files["content/handbook.md"] = $"---\ntitle: Handbook\n{text}\n---\nText.\n"),
        ["SG3011"] = text => With(g => g.Files["content/roles/nurse.md"] = $"---\ntitle: Nurse\n---\n{text}\n"),
        ["SG2327"] = text => Files(text, isBuiltIn: true),
        ["SG2330"] = text =>
            With(g =>
            {
                g.Text = "Wages are :stat[ma-median-pay].";
                g.Files["templates/page.html"] = $"<!DOCTYPE html><html lang=\"en\"><title>P</title><main>{text}</main></html>\n";
                foreach (var part in new[] { "partials/notes.html", "partials/header.html", "assets/site.css" })
                    g.Files[$"templates/{part}"] = "";
            }),
        ["SG4010"] = text => Files(text, isBuiltIn: true),
        ["SG4007"] = text => Template(text, ""),
        ["SG1190"] = text => Occupation(text, "[@entry-education]"),
        ["SG1191"] = text => Occupation("education_requirements: [entry-education]", text),
        ["SG1192"] = text =>
            With(g =>
            {
                ExampleGuide.Put(g.SiteKeys, "description_length: warn");
                ExampleGuide.Put(g.PageKeys, text);
            }),
        ["SG4053"] = Drawing,
        ["SG4054"] = Drawing,
        ["SG4058"] = Drawing,
        ["SG4063"] = Front,
        ["SG5008"] = text => With(g => g.Files["content/evidence.lock.json"] = $"{{{text}, \"sources\": []}}\n"),
    };

    /// <summary>A mend that is made elsewhere than the mistake.</summary>
    private static readonly Dictionary<string, Place> OfMends = new(StringComparer.Ordinal)
    {
        ["SG1160"] = text => Files($"content/it.md:\nlang: it\n{text}", isBuiltIn: true),
        ["SG2503"] = text => With(g => g.Files["content/evidence/wages.json"] = $"[{text}]"),
        ["SG1181"] = text =>
            Files($"content/site.yml:\ntitle: G\nbase_url: https://g.example/\nlanguage: en\nlanguages: {{es: {{title: G}}}}\n{text}"),
        ["SG2014"] = text =>
            With(g =>
            {
                ExampleGuide.Put(g.SiteKeys, text);
                g.Statistics["openings"] = Another(g, "ma-growth", Openings);
            }),
        ["SG2341"] = text => With(g => g.Text = text),
    };

    private static readonly Dictionary<string, Place> OfMistakes = new(StringComparer.Ordinal)
    {
        ["SG1160"] = text => Files($"content/it.md:\n{text}", isBuiltIn: true),
        ["SG2503"] = Bibliography,
        ["SG1181"] = Settings,
        ["SG2014"] = Statistic,
        ["SG2341"] = text => Of(g => g.Passages["certification-not-required"], text),
    };

    public static Site OfMistake(Rule rule) => (OfMistakes.GetValueOrDefault(rule.Code) ?? PlaceOf(rule, rule.Mistake!))(rule.Mistake!);

    public static Site OfMend(Rule rule) => (OfMends.GetValueOrDefault(rule.Code) ?? PlaceOf(rule, rule.Example))(rule.Example);

    /// <summary>Most tell by their looks where they stand.</summary>
    private static Place PlaceOf(Rule rule, string text) =>
        Own.GetValueOrDefault(rule.Code)
        ?? (
            OfStatistics.Contains(rule.Code) ? Statistic
            : OfSources.Contains(rule.Code) ? Source
            : OfTemplates.Contains(rule.Code) ? Template
            : FileName().IsMatch(text) ? Files
            : rule.Code.StartsWith("SG22", StringComparison.Ordinal) ? t => Of(g => g.Statistics["ma-pay-gap"], t)
            : ChartKeys().IsMatch(text) ? Chart
            : PageKey().IsMatch(text) ? Front
            : t => With(g => g.Text = t)
        );

    private static Site With(Action<ExampleGuide> change)
    {
        var guide = new ExampleGuide();
        change(guide);
        return guide.Write();
    }

    private static Site Of(Func<ExampleGuide, OrderedDictionary<string, string>> keys, string text) =>
        With(g => ExampleGuide.Put(keys(g), text));

    private static Site Front(string text) => Of(g => g.PageKeys, text);

    private static Site Settings(string text) => Of(g => g.SiteKeys, text);

    private static Site Source(string text) => Of(g => g.Sources["bls-ooh-ma"], text);

    private static Site Statistic(string text) => Of(g => g.Statistics["ma-median-pay"], text);

    private static Site Chart(string text) =>
        With(g =>
        {
            g.Statistics["in-offices"] = ExampleGuide.Share("In offices", 70);
            g.Statistics["in-cities"] = ExampleGuide.Share("In cities", 60);
            g.Statistics["at-sea"] = ExampleGuide.Share("At sea", 0);
            g.Statistics["lpn-median-pay"] = Another(
                g,
                "ma-median-pay",
                "label: Nurses\nas_of: 2023-05\nquote: Their median annual wage was $44,200 in May 2023."
            );
            g.Statistics["ma-wages"] = Another(g, "ma-median-pay", "label: Wages\nprevious: [{value: 42000, as_of: 2023-05}]");
            ExampleGuide.Put(g.Chart, text);
        });

    private static Site Head(string text) => Whole($"---\n{text}\n---\nText.");

    private static Site Whole(string text) => Files($"content/wages.md:\n{text}");

    private static Site Template(string text) => Template(text, "");

    private static Site Template(string text, string settings) =>
        With(g =>
        {
            if (settings.Length > 0)
                ExampleGuide.Put(g.SiteKeys, settings);
            g.Files["templates/page.html"] = $"<!DOCTYPE html><html lang=\"en\"><title>P</title><main>{text}</main>{Notes}</html>\n";
            g.Files["templates/partials/notes.html"] = "";
            g.Files["templates/partials/header.html"] = "";
            g.Files["templates/assets/site.css"] = "";
        });

    private static Site Bibliography(string entry) =>
        With(g =>
        {
            g.Files["content/evidence/wages.json"] = $"[{entry}]";
            g.Text = "Wages rose. [@smith2024]";
        });

    private static Site Drawing(string text) =>
        With(g =>
        {
            g.Files["content/drawing.svg"] = text;
            g.Text = "![A line](drawing.svg)";
        });

    private static Site Occupation(string front, string text) =>
        With(g =>
        {
            ExampleGuide.Put(g.PageKeys, "layout: occupation\n" + front);
            var passage = g.Passages["entry-education"];
            Only(g, g.Sources, "bls-ooh-ma", text);
            g.Passages["entry-education"] = passage;
            g.Files["templates/occupation.html"] =
                "<!DOCTYPE html><html lang=\"en\"><title>P</title><main>{{ page.content }}</main>" + Notes;
        });

    /// <summary>Files by their names, each on a line that ends in a colon.</summary>
    private static Site Files(string text) => Files(text, isBuiltIn: false);

    private static Site Files(string text, bool isBuiltIn) =>
        With(g =>
        {
            g.HasBuiltIn = isBuiltIn;
            foreach (Match file in FileParts().Matches(text + "\n"))
            {
                var path =
                    file.Groups[1].Value.Contains('/', StringComparison.Ordinal) && file.Groups[1].Value.StartsWith('c')
                        ? file.Groups[1].Value
                    : file.Groups[1].Value.StartsWith("templates/", StringComparison.Ordinal) ? file.Groups[1].Value
                    : "content/" + file.Groups[1].Value;
                var content = file.Groups[2].Value;
                if (
                    path.EndsWith(".md", StringComparison.Ordinal)
                    && !content.StartsWith("---", StringComparison.Ordinal)
                    && !content.StartsWith('#')
                )
                    content = $"---\n{(content.Contains("title:", StringComparison.Ordinal) ? "" : "title: A\n")}{content}---\nText.\n";
                else if (content.Trim().Length == 0)
                    content = path.EndsWith(".yml", StringComparison.Ordinal) ? "contents: Contents\n" : Notes;
                g.Files[path] = content;
            }
        });

    private static OrderedDictionary<string, string> Another(ExampleGuide guide, string statistic, string text) =>
        ExampleGuide.Over(string.Concat(guide.Statistics[statistic].Values), text);

    /// <summary>A page that has nothing but one source, and says nothing but this.</summary>
    private static void Only(ExampleGuide guide, Dictionary<string, OrderedDictionary<string, string>> sources, string source, string text)
    {
        foreach (var other in sources.Keys.Where(k => k != source).ToList())
            sources.Remove(other);
        guide.Statistics.Clear();
        guide.Passages.Clear();
        guide.Chart.Clear();
        (guide.ShowsAll, guide.Text) = (false, text);
    }

    [GeneratedRegex(@"\A[\w./-]+\.(?:md|mdx|yml|html|json)(?::$|\z)", RegexOptions.Multiline)]
    private static partial Regex FileName();

    [GeneratedRegex(
        @"^([\w./-]+\.(?:md|mdx|yml|html|json)):?\n((?:(?![\w./-]+\.(?:md|mdx|yml|html|json):?\n).*\n)*)",
        RegexOptions.Multiline
    )]
    private static partial Regex FileParts();

    [GeneratedRegex(@"\A(?:kind: \w+\n)?(?:statistics|labels): |\Akind: (?:bars|split|line|range)\b")]
    private static partial Regex ChartKeys();

    [GeneratedRegex(@"\A[a-z_]+:(?: |\n|$)")]
    private static partial Regex PageKey();
}
