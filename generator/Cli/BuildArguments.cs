using System.CommandLine;

namespace StaticGuide.Cli;

/// <summary>The options of <c>build</c> and <c>check</c>, as typed.</summary>
internal sealed class BuildArguments
{
    public Option<string> Source { get; } = new("--source") { Description = "The folder that holds content/ and templates/.", HelpName = "DIR", DefaultValueFactory = _ => "." };

    public Option<string> Output { get; } = new("--output") { Description = "The folder the site is written to; it is replaced as a whole.", HelpName = "DIR", DefaultValueFactory = _ => "site-output" };

    public Option<string> Format { get; } = new("--format") { Description = "How the report is written.", HelpName = "text|json", DefaultValueFactory = _ => "text" };

    public Option<string?> Report { get; } = new("--report") { Description = "Write the report to a file instead.", HelpName = "FILE" };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings fail the run." };

    public Option<string?> Date { get; } = new("--date") { Description = "Take this day for today (else SOURCE_DATE_EPOCH, else the clock, in UTC).", HelpName = "YYYY-MM-DD" };

    public Option<string?> BaseUrl { get; } = new("--base-url") { Description = "Publish at this address instead of site.yml's base_url.", HelpName = "URL" };

    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Publish drafts too." };

    public Option<bool> Future { get; } = new("--future") { Description = "Publish pages whose publish_date is still to come." };

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Say only what is wrong." };

    public Option<bool> Metrics { get; } = new("--metrics") { Description = "Say how long it took and how much memory it needed." };

    public void AddTo(Command command, bool writes)
    {
        Format.AcceptOnlyFromAmong("text", "json");
        command.Add(Source);
        if (writes)
            command.Add(Output);
        foreach (var option in new Option[] { Format, Report, Strict, Date, BaseUrl, Drafts, Future, Quiet, Metrics })
            command.Add(option);
    }
}
