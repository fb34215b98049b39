using System.CommandLine;
using StaticGuide.Cli.Reporting;

namespace StaticGuide.Cli;

/// <summary>The options of <c>links</c>, as typed.</summary>
internal sealed class LinksArguments
{
    private static readonly string[] Words = ["fine", "broken"];

    public Argument<string> Folder { get; } = new("DIR") { Description = "A folder of finished HTML, whoever made it." };

    public Option<string> Format { get; } = ReportFormats.Option("How the report is written.", ReportFormats.OfDiagnostics);

    public Option<string?> Report { get; } = new("--report") { Description = "Write the report to a file instead.", HelpName = "FILE" };

    public Option<string?> BaseUrl { get; } =
        new("--base-url")
        {
            Description = "Where the folder is published: links that name this address in full are checked too.",
            HelpName = "URL",
        };

    public Option<string> FolderSlash { get; } =
        Judged("--folder-slash", "A link to a folder without the slash at its end, which servers redirect.", "fine");

    public Option<string> MissingIndex { get; } = Judged("--missing-index", "A link to a folder that has no index.html.", "broken");

    public Option<string> NoExtension { get; } =
        Judged("--no-extension", "A link to /pay where only pay.html is there, which some hosts serve.", "broken");

    public Option<string> DoubleSlash { get; } =
        Judged("--double-slash", "A path with two slashes in a row, which most servers take for one.", "fine");

    public Option<string> EmptyHref { get; } = Judged("--empty-href", "An empty href, which leads to the page itself.", "fine");

    public Option<bool> Quiet { get; } = new("--quiet") { Description = "Say only what is wrong." };

    public void AddTo(Command command)
    {
        command.Add(Folder);
        foreach (
            var option in new Option[] { Format, Report, BaseUrl, FolderSlash, MissingIndex, NoExtension, DoubleSlash, EmptyHref, Quiet }
        )
            command.Add(option);
    }

    private static Option<string> Judged(string name, string description, string usually)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', Words),
            DefaultValueFactory = _ => usually,
        };
        option.AcceptOnlyFromAmong(Words);
        return option;
    }
}
