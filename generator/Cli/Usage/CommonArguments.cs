using System.CommandLine;

namespace StaticGuide.Cli.Usage;

/// <summary>The options that every verb which reads a site has, as typed.</summary>
internal sealed class CommonArguments
{
    public Option<string> Source { get; } =
        new("--source")
        {
            Description = "The folder that holds content/.",
            HelpName = "DIR",
            DefaultValueFactory = _ => ".",
        };

    public Option<string?> Report { get; } = new("--report") { Description = "Write the report to a file instead.", HelpName = "FILE" };

    public Option<string?> Date { get; } =
        new("--date")
        {
            Description = "Take this day for today (else SOURCE_DATE_EPOCH, else the clock, in UTC).",
            HelpName = "YYYY-MM-DD",
        };

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Say only what is wrong." };
}
