using System.CommandLine;
using StaticGuide.Cli.Usage;

namespace StaticGuide.Cli.Serving;

/// <summary>The options of <c>serve</c>, as typed.</summary>
internal sealed class ServeArguments
{
    public const string VisualStudioCode = "vscode://file{file}:{line}:{column}";

    public CommonArguments Common { get; } = new();

    public Option<int> Port { get; } =
        new("--port")
        {
            Description = "Where to serve; a busy port gives way to the next that is free.",
            HelpName = "NUMBER",
            DefaultValueFactory = _ => 1313,
        };

    public Option<string?> Host { get; } =
        new("--host")
        {
            Description = "Let other machines of the network see it too, such as a phone; at one address of this one, or at all (0.0.0.0).",
            HelpName = "ADDRESS",
        };

    public Option<bool> Open { get; } = new("--open") { Description = "Open it in the browser." };

    public Option<bool> NoDrafts { get; } =
        new("--no-drafts") { Description = "Leave out drafts and pages that are still to come, as a build does." };

    public Option<string> Editor { get; } =
        new("--editor")
        {
            Description = "The address that opens a file in your editor.",
            HelpName = "URL",
            DefaultValueFactory = _ => VisualStudioCode,
        };

    public Option<bool> Poll { get; } =
        new("--poll") { Description = "Look for changes again and again, for disks that tell of none (network, containers)." };

    public Option<string?> BaseUrl { get; } =
        new("--base-url")
        {
            Description = "Preview what would be published at this address instead of site.yml's base_url.",
            HelpName = "URL",
        };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { Common.Source, Port, Host, Open, NoDrafts, Editor, Poll, Common.Date, BaseUrl, Common.Quiet })
            command.Add(option);
    }
}
