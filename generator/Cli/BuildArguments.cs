using System.CommandLine;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;

namespace StaticGuide.Cli;

/// <summary>The options of <c>build</c> and <c>check</c>, as typed.</summary>
internal sealed class BuildArguments
{
    public CommonArguments Common { get; } = new();

    public Option<string> Output { get; } =
        new("--output")
        {
            Description = "The folder the site is written to; it is replaced as a whole.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "site-output",
        };

    public Option<string> Format { get; } = ReportFormats.Option("How the report is written.", ReportFormats.OfDiagnostics);

    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings fail the run." };

    public Option<string?> BaseUrl { get; } =
        new("--base-url") { Description = "Publish at this address instead of site.yml's base_url.", HelpName = "URL" };

    public Option<bool> Drafts { get; } = new("--drafts") { Description = "Publish drafts too." };

    public Option<bool> Future { get; } = new("--future") { Description = "Publish pages whose publish_date is still to come." };

    public Option<bool> Relative { get; } =
        new("--relative") { Description = "Write links that work from a disk or any folder, without a server." };

    public Option<bool> HostFiles { get; } =
        new("--host-files") { Description = "Write _headers and _redirects too, for hosts that read them." };

    public Option<bool> MetaPolicy { get; } =
        new("--meta-policy") { Description = "Say in each page what it may load (CSP), for hosts that send no headers of yours." };

    public Option<bool> Metrics { get; } =
        new("--metrics") { Description = "Say where the time went, how much memory it needed, what was made again and why." };

    public Option<bool> NoCache { get; } =
        new("--no-cache") { Description = "Make everything anew, and leave nothing for the next build." };

    public void AddTo(Command command, bool writes)
    {
        command.Add(Common.Source);
        if (writes)
        {
            command.Add(Output);
            command.Add(Relative);
            command.Add(HostFiles);
            command.Add(MetaPolicy);
        }
        foreach (var option in new Option[] { Format, Common.Report, Strict, Common.Date, BaseUrl, Drafts, Future, Common.Quiet, Metrics })
            command.Add(option);
        if (writes)
            command.Add(NoCache);
    }
}
