using System.CommandLine;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;

namespace StaticGuide.Cli.Verifying;

/// <summary>The options of <c>verify</c>, as typed.</summary>
internal sealed class VerifyArguments(params ReportFormat[] formats)
{
    public CommonArguments Common { get; } = new();

    public Option<bool> New { get; } = new("--new") { Description = "Only what the lock cannot answer for yet." };

    public Option<string[]> Only { get; } =
        new("--only") { Description = "Only the source or statistic of this id; may be repeated.", HelpName = "ID" };

    public Option<int?> MaxAge { get; } =
        new("--max-age") { Description = "Only what was looked at more than so many days ago.", HelpName = "DAYS" };

    public Option<string?> Shard { get; } =
        new("--shard")
        {
            Description = "Only the k-th of n parts, for several machines; join what they learn with `lock merge`.",
            HelpName = "K/N",
        };

    public Option<bool> Fix { get; } = new("--fix") { Description = "Write the new address of what has moved for good into the files." };

    public Option<string[]> Saved { get; } =
        new("--saved")
        {
            Description = "Look at this saved copy instead of the network; with --id and --fetched, and may be repeated with them.",
            HelpName = "FILE",
        };

    public Option<string[]> Id { get; } = new("--id") { Description = "The source that was saved.", HelpName = "ID" };

    public Option<string[]> Fetched { get; } = new("--fetched") { Description = "The day on which it was saved.", HelpName = "YYYY-MM-DD" };

    public Option<string?> Force { get; } =
        new("--force")
        {
            Description = "Take a copy that names another address or title; say who is sure, and why: the lock keeps it.",
            HelpName = "WHY",
        };

    public Option<string[]> ConnectTo { get; } =
        new("--connect-to")
        {
            Description = "Connect to HOST2:PORT2 for HOST:PORT, as curl has it; may be repeated.",
            HelpName = "HOST:PORT:HOST2:PORT2",
        };

    public Option<string> Format { get; } = ReportFormats.Option("How the report is written.", formats);

    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                Common.Source,
                New,
                Only,
                MaxAge,
                Shard,
                Fix,
                Saved,
                Id,
                Fetched,
                Force,
                ConnectTo,
                Format,
                Common.Report,
                Common.Date,
                Common.Quiet,
            }
        )
            command.Add(option);
    }
}
