using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Cli.Reporting;

/// <summary>Every form of a report names the same places, in lines and columns that count characters from 1.</summary>
public sealed partial class SamePlaceTests
{
    private const string Page =
        "---\ntitle: Home\ndescripton: x\ntags: [\"🌙\", a, 'A+']\n---\n🌙 \"Größe\" [x](xyzzyqwkjhz.md)\n\n# Second 🌙\n\n"
        + "e\u0301 [@nobody] and :stat[nothing] and ![](none.png)\n\n## \n";

    [Fact]
    public void Text_json_sarif_and_github_agree()
    {
        using var site = Site.Small().Write("content/index.md", Page);
        var json = JsonNode.Parse(Generator.Check(site, "--format", "json").Output)!["diagnostics"]!
            .AsArray()
            .Select(d => Place(d!["code"], d["line"], d["column"], d["end_line"], d["end_column"]))
            .ToList();
        Assert.True(json.Count >= 6, string.Join('\n', json));
        Assert.Equal(json, Sarif(site));
        Assert.Equal(json.Select(p => p[..p.IndexOf('-', StringComparison.Ordinal)]), Text(site));
        Assert.Equal(json, GitHub(site));
    }

    [Fact]
    public void What_spans_lines_has_no_columns_at_github_and_its_lines_stay_one_command()
    {
        using var site = Site.Small()
            .Write(
                "content/p.md",
                "---\ntitle: P\nfaq:\n  - id: a\n    question: A?\n    answer: |\n      It is so,\n      and so it is.\n---\n"
            );
        var command = Assert.Single(
            Generator.Check(site, "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            l => l.Contains("SG2318", StringComparison.Ordinal)
        );
        Assert.StartsWith("::warning file=content/p.md,line=7,endLine=8,title=SG2318::", command, StringComparison.Ordinal);
        Assert.Contains("%0Ahint: ", command, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Text(Site site) =>
        TextPlace().Matches(Generator.Check(site).Error).Select(m => $"{m.Groups[1].Value} {m.Groups[2].Value}");

    private static IEnumerable<string> Sarif(Site site)
    {
        foreach (var result in JsonNode.Parse(Generator.Check(site, "--format", "sarif").Output)!["runs"]![0]!["results"]!.AsArray())
        {
            var region = result!["locations"]![0]!["physicalLocation"]!["region"]!;
            yield return Place(result["ruleId"], region["startLine"], region["startColumn"], region["endLine"], region["endColumn"]);
        }
    }

    private static IEnumerable<string> GitHub(Site site)
    {
        foreach (var line in Generator.Check(site, "--format", "github").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var match = GitHubPlace().Match(line);
            var (start, end) = (match.Groups["col"].Value, int.Parse(match.Groups["endColumn"].Value, CultureInfo.InvariantCulture));
            // Their last column is within the stretch; an empty stretch has none.
            var isEmpty = start == match.Groups["endColumn"].Value && line.Contains("SG1105", StringComparison.Ordinal);
            yield return Place(
                match.Groups["title"].Value,
                match.Groups["line"].Value,
                start,
                match.Groups["endLine"].Value,
                isEmpty ? end : end + 1
            );
        }
    }

    private static string Place(params object?[] parts) => $"{parts[0]} {parts[1]}:{parts[2]}-{parts[3]}:{parts[4]}";

    [GeneratedRegex(@"(?:error|warning)\[(SG\d{4})\][^\n]*\n *--> [^:\n]+:(\d+:\d+)\n")]
    private static partial Regex TextPlace();

    [GeneratedRegex(
        "line=(?<line>[0-9]+),endLine=(?<endLine>[0-9]+),col=(?<col>[0-9]+),endColumn=(?<endColumn>[0-9]+),title=(?<title>SG[0-9]+)"
    )]
    private static partial Regex GitHubPlace();
}
