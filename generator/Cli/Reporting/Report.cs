using StaticGuide.Building;

namespace StaticGuide.Cli.Reporting;

/// <summary>What a run has to say.</summary>
/// <param name="Folder">The source folder as seen from where the run's files are looked up, ending in <c>/</c>; empty where it is that folder itself.</param>
internal sealed record Report(string Command, BuildResult Result, int ExitCode, TimeSpan Duration, SourceLines Sources, string Folder)
{
    /// <summary>What a verb that makes no pages did, such as <c>Listed 12 sources</c>.</summary>
    public string? Did { get; init; }

    /// <summary>A file's path as it is found from outside the source folder.</summary>
    public string PathOf(string file) => Folder + file;
}
