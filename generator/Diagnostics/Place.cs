namespace StaticGuide.Diagnostics;

/// <summary>
/// A stretch of a source file. <paramref name="File"/> is relative to the source folder, with <c>/</c>;
/// <paramref name="Start"/> is null where only the file is known; <paramref name="End"/> is exclusive.
/// </summary>
internal sealed record Place(string File, Position? Start = null, Position? End = null);
