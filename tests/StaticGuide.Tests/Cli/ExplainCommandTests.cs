using StaticGuide.Cli;
using StaticGuide.Diagnostics;

namespace StaticGuide.Tests.Cli;

/// <summary>Every code can be explained; in process, since there are many.</summary>
[Collection("The console")]
public sealed class ExplainCommandTests
{
    public static TheoryData<string> Codes => [.. Catalogue.All.Select(r => r.Code)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_code_is_explained_with_an_example(string code)
    {
        var before = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            Assert.Equal(0, ExplainCommand.Run(code));
        }
        finally
        {
            Console.SetOut(before);
        }
        var rule = Catalogue.Find(code)!;
        Assert.StartsWith(
            $"{code} ({rule.Severity.ToString().ToLowerInvariant()}): {rule.Title}\n",
            written.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(rule.Explanation, written.ToString(), StringComparison.Ordinal);
        Assert.All(
            $"{rule.Mistake}\n{rule.Example}".Split('\n'),
            line => Assert.Contains("    " + line, written.ToString(), StringComparison.Ordinal)
        );
    }
}
