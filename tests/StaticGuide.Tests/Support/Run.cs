using System.Text.RegularExpressions;

namespace StaticGuide.Tests.Support;

/// <summary>What a run of the program gave.</summary>
internal sealed partial record Run(int ExitCode, string Output, string Error)
{
    /// <summary>The report without the time it took.</summary>
    public string Report => Time().Replace(Error, "in … ms");

    /// <summary>The codes of what was reported, without the one warning that every site with sources and no lock has.</summary>
    public IEnumerable<string> Codes =>
        Code()
            .Matches(Error.Replace("warning[SG5001]: no source has been checked", "", StringComparison.Ordinal))
            .Select(m => m.Groups[1].Value);

    public void Succeeded() => Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Output}\n{Error}");

    public void FailedWith(int exitCode, params string[] codes)
    {
        Assert.True(exitCode == ExitCode, $"exit code {ExitCode}, expected {exitCode}\n{Output}\n{Error}");
        Assert.Equal(codes.Order(StringComparer.Ordinal), Codes.Order(StringComparer.Ordinal));
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
    }

    /// <summary>Whatever it said of the site, it did not break: no fault of ours, no stack trace, no signal.</summary>
    public void EndedInOrder()
    {
        Assert.True(ExitCode is 0 or 1, $"exit code {ExitCode}\n{Error}");
        Assert.DoesNotContain("   at ", Error, StringComparison.Ordinal);
        Assert.DoesNotContain("fault of staticguide", Error, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"in \d+ ms")]
    private static partial Regex Time();

    [GeneratedRegex(@"(?:error|warning)\[(SG\d{4})\]")]
    private static partial Regex Code();
}
