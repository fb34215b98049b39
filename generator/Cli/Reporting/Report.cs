using StaticGuide.Building;

namespace StaticGuide.Cli.Reporting;

/// <summary>What a run has to say.</summary>
internal sealed record Report(string Command, BuildResult Result, TimeSpan Duration, SourceLines Sources);
