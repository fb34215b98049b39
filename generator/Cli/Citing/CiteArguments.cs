using System.CommandLine;
using StaticGuide.Cli.Usage;

namespace StaticGuide.Cli.Citing;

/// <summary>The arguments of <c>cite</c>, as typed.</summary>
internal sealed class CiteArguments
{
    public static readonly string[] Formats = ["yaml", "json"];

    public CommonArguments Common { get; } = new();

    public Argument<string> Url { get; } = new("URL") { Description = "The page's address." };

    public Option<string?> Id { get; } =
        new("--id")
        {
            Description = "The id of the entry, or of the passage where the site has the source; else one is made of names and words.",
            HelpName = "ID",
        };

    public Option<string[]> Quote { get; } =
        new("--quote")
        {
            Description = "Words to look for on the page; prints a passage of them. Of several runs of words, one --quote each.",
            HelpName = "TEXT",
        };

    public Option<string?> Saved { get; } =
        new("--saved") { Description = "Read this saved copy instead of the network.", HelpName = "FILE" };

    public Option<string?> Fetched { get; } =
        new("--fetched") { Description = "The day on which it was saved; else today.", HelpName = "YYYY-MM-DD" };

    public Option<string[]> ConnectTo { get; } =
        new("--connect-to")
        {
            Description = "Connect to HOST2:PORT2 for HOST:PORT, as curl has it; may be repeated.",
            HelpName = "HOST:PORT:HOST2:PORT2",
        };

    public Option<string> Format { get; } =
        new("--format")
        {
            Description = "YAML for the guide, or CSL-JSON for reference managers.",
            HelpName = string.Join('|', Formats),
            DefaultValueFactory = _ => "yaml",
        };

    public void AddTo(Command command)
    {
        Format.AcceptOnlyFromAmong(Formats);
        command.Add(Url);
        foreach (var option in new Option[] { Common.Source, Id, Quote, Saved, Fetched, ConnectTo, Format, Common.Date })
            command.Add(option);
    }
}
