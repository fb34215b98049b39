using System.CommandLine;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;

namespace StaticGuide.Cli.Listing;

/// <summary>What <c>list</c> is given, as resolved.</summary>
/// <param name="What">One of <see cref="ListArguments.Lists"/>.</param>
/// <param name="Within">Days from 0.</param>
internal sealed record ListOptions(string What, CommonOptions Common, ReportFormat Format, int Within)
{
    /// <exception cref="UsageException">A value makes no sense; its message says which.</exception>
    public static ListOptions Resolve(ListArguments typed, ParseResult parsed, TimeProvider clock)
    {
        var (what, within) = (parsed.GetValue(typed.What)!, parsed.GetValue(typed.Within));
        if (within < 0)
            throw new UsageException($"--within {within}: write a number of days from 0");
        if (what != "stale" && parsed.GetResult(typed.Within) is { Implicit: false })
            throw new UsageException($"--within belongs to `list stale`, not to `list {what}`");
        return new ListOptions(what, CommonOptions.Resolve(typed.Common, parsed, clock), ReportFormats.Of(parsed, typed.Format), within);
    }
}
