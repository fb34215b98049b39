using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Robustness.Slips;

/// <summary>One slip, made in each line of the guide that <c>init</c> makes, is one report.</summary>
public sealed partial class SlipLawTests
{
    private static readonly string[] Files = ["content/evidence/example.yml", "content/site.yml", "content/pay.md"];

    /// <summary>The shortest key in which one letter less cannot be another key.</summary>
    private const int ShortestKey = 4;

    [Fact]
    public void A_key_that_lacks_a_letter_is_named_once() =>
        AssertAll(
            line =>
                Key().Match(line) is { Success: true, Groups: var parts } && parts["key"].Length >= ShortestKey
                    ? line.Remove(parts["key"].Index + parts["key"].Length - 1, 1)
                    : null,
            found => found == 1
        );

    /// <summary>A colon too many, and a space too few where a text between braces follows.</summary>
    [Theory]
    [InlineData("::")]
    [InlineData("")]
    public void A_key_with_a_colon_too_many_or_too_few_is_named_once(string colon) =>
        AssertAll(
            line =>
                Key().Match(line) is { Success: true } match && line[(match.Index + match.Length)..].TrimStart() is ['{', ..]
                    ? line[..(match.Index + match.Length - 1)] + colon + line[(match.Index + match.Length)..]
                    : null,
            found => found == 1
        );

    /// <summary>Of some lines, two are right: entries of navigation, paragraphs.</summary>
    [Fact]
    public void A_line_that_stands_twice_is_named_once_at_most() => AssertAll(line => line + "\n" + line, found => found <= 1);

    private static void AssertAll(Func<string, string?> slip, Func<int, bool> isRight)
    {
        using var site = Site.Empty();
        Generator.Run(site.Root, ["init", "."]).Succeeded();
        var page = File.ReadAllText(site.At("content/pay.md"));
        site.Write("content/pay.md", WrittenOn().Replace(page, "date: 2026-05-01"));
        Assert.Empty(Findings.In(site));
        List<string> wrong = [];
        var count = 0;
        foreach (var file in Files)
        {
            var text = File.ReadAllText(site.At(file));
            var lines = text.Split('\n');
            // Markdown is no YAML: of a page, its front matter.
            var end = file.EndsWith(".md", StringComparison.Ordinal) ? Array.IndexOf(lines, "---", 1) : lines.Length;
            for (var i = 0; i < end; i++)
            {
                if (lines[i].Length == 0 || lines[i].TrimStart().StartsWith('#') || slip(lines[i]) is not { } changed)
                    continue;
                count++;
                site.Write(file, string.Join('\n', [.. lines[..i], changed, .. lines[(i + 1)..]]));
                var found = Findings.In(site);
                if (!isRight(found.Count))
                    wrong.Add($"{file}:{i + 1} {changed.Trim()}: {string.Join(", ", found.Select(d => $"{d.Rule.Code} {d.Message}"))}");
            }
            site.Write(file, text);
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.NotEqual(0, count);
    }

    [GeneratedRegex(@"^ *(?:- )?(?<key>[a-z_]+):(?= |$)")]
    private static partial Regex Key();

    [GeneratedRegex(@"^date: .*$", RegexOptions.Multiline)]
    private static partial Regex WrittenOn();
}
