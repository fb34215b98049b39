using StaticGuide.Building;

namespace StaticGuide.Cli.Reporting;

/// <summary>What a run has to say.</summary>
internal sealed record Report(string Command, BuildResult Result, TimeSpan Duration, SourceLines Sources)
{
    /// <summary>What the process ends with.</summary>
    public int ExitCode { get; init; }

    /// <summary>
    /// The source folder as seen from the root of the checkout, ending in <c>/</c>; empty where it is that folder itself.
    /// </summary>
    public string Folder { get; init; } = "";

    /// <summary>What a verb that makes no pages did, such as <c>Listed 12 sources</c>.</summary>
    public string? Did { get; init; }

    /// <summary>For <c>links</c>: what became of them.</summary>
    public JsonLinks? Links { get; init; }

    /// <summary>A file's path as it is found from the root of the checkout.</summary>
    public string PathOf(string file) => Folder + file;
}
