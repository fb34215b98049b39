using System.CommandLine;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;

namespace StaticGuide.Cli.Listing;

/// <summary>What <c>list</c> is given, as typed.</summary>
internal sealed class ListArguments
{
    public static readonly string[] Lists = ["pages", "sources", "statistics", "passages", "units", "stale", "drafts"];

    public Argument<string> What { get; } = new("WHAT") { Description = $"One of {string.Join(", ", Lists)}." };

    public CommonArguments Common { get; } = new();

    public Option<string> Format { get; } =
        ReportFormats.Option("How the list is written.", ReportFormat.Text, ReportFormat.Json, ReportFormat.Markdown);

    public Option<int> Within { get; } =
        new("--within") { Description = "With stale: also what becomes due in so many days.", HelpName = "DAYS" };

    public void AddTo(Command command)
    {
        What.AcceptOnlyFromAmong(Lists);
        command.Add(What);
        foreach (var option in new Option[] { Common.Source, Format, Common.Report, Common.Date, Within, Common.Quiet })
            command.Add(option);
    }
}
