using System.CommandLine;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Verifying;

namespace StaticGuide.Cli.Renewing;

/// <summary>The options of <c>renew</c>, as typed: those of <c>verify</c>, and whether to write.</summary>
internal sealed class RenewArguments
{
    public VerifyArguments Verify { get; } = new(ReportFormat.Text, ReportFormat.Json, ReportFormat.Markdown);

    public Option<bool> DryRun { get; } = new("--dry-run") { Description = "Say what would change, and write nothing." };

    public void AddTo(Command command)
    {
        foreach (
            var option in new Option[]
            {
                Verify.Common.Source,
                DryRun,
                Verify.Only,
                Verify.MaxAge,
                Verify.Shard,
                Verify.Saved,
                Verify.Id,
                Verify.Fetched,
                Verify.Force,
                Verify.ConnectTo,
                Verify.Format,
                Verify.Common.Report,
                Verify.Common.Date,
                Verify.Common.Quiet,
            }
        )
            command.Add(option);
    }
}
