using System.Text;
using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests;

/// <summary>The manual is a guide like any other, and its page of errors is what the catalogue says.</summary>
public sealed partial class ManualTests
{
    private const string Folder = "generator/docs";
    private const string Errors = Folder + "/content/errors.md";

    [Fact]
    public void The_page_of_errors_is_made_from_the_catalogue()
    {
        var expected = PageOfErrors();
        if (Snapshot.Accepts)
            File.WriteAllText(Repository.Path(Errors), expected);
        Assert.True(
            File.Exists(Repository.Path(Errors)) && File.ReadAllText(Repository.Path(Errors)) == expected,
            "the page is not what the catalogue says; UPDATE_SNAPSHOTS=1 writes it anew"
        );
    }

    [Fact]
    public void It_builds_without_a_warning()
    {
        using var site = Site.Empty();
        Generator.Run(Repository.Root, ["build", "--source", Folder, "--strict", "--no-cache", "--output", site.At("manual")]).Succeeded();
        var page = File.ReadAllText(site.At("manual/errors/index.html"));
        Assert.All(Catalogue.All, rule => Assert.Contains($"id=\"{rule.Code.ToLowerInvariant()}\"", page, StringComparison.Ordinal));
    }

    private static string PageOfErrors()
    {
        var page = new StringBuilder(
            """
            ---
            title: Errors
            description: Every message of the program by its code, with its cause, its cure and an example.
            ---
            Each message has a code; `staticguide explain CODE` says the same in the terminal. An error fails the run, a warning only under
            `--strict`.
            """.ReplaceLineEndings("\n")
        ).Append('\n');
        foreach (var rule in Catalogue.All.OrderBy(r => r.Code, StringComparer.Ordinal))
        {
            page.Append('\n').Append($"## {rule.Code}: {Words(rule.Title)} {{#{rule.Code.ToLowerInvariant()}}}\n\n");
            page.Append(rule.Severity == Severity.Error ? "An error. " : "A warning. ").Append(Words(rule.Explanation)).Append("\n\n");
            foreach (var (i, (heading, text)) in rule.Examples.Index())
            {
                var fence = new string('`', 3 + (text.Contains("```", StringComparison.Ordinal) ? 2 : 0));
                var above = rule.Mistake is null ? "" : $"{(i > 0 ? "\n" : "")}{heading}:\n\n";
                page.Append($"{above}{fence}text\n{text}\n{fence}\n");
            }
        }
        return page.ToString();
    }

    /// <summary>What would be a mark of Markdown outside of code is a character.</summary>
    private static string Words(string text) =>
        Part().Replace(text, part => part.Value[0] == '`' ? part.Value : Mark().Replace(part.Value, @"\$0"));

    [GeneratedRegex("(`+)(?!`).*?(?<!`)\\1(?!`)|[^`]+")]
    private static partial Regex Part();

    [GeneratedRegex(@"[<>\[\]{}*#|~@^$\\]|:(?=\w+\[)|(?<=\s):::?")]
    private static partial Regex Mark();
}
