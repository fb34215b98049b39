namespace StaticGuide.Cli.Verifying;

/// <summary>A copy of a source that a person saved.</summary>
/// <param name="File">As typed; it exists.</param>
/// <param name="Id">The source's.</param>
/// <param name="Fetched">The day on which the browser received it.</param>
internal sealed record SavedCopy(string File, string Id, DateOnly Fetched);
