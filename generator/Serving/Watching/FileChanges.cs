namespace StaticGuide.Serving.Watching;

/// <summary>Files that may have changed: they were touched, came, went or got other names.</summary>
/// <param name="Paths">Relative to the source folder, with <c>/</c>; folders too.</param>
/// <param name="IsEverything">So much happened that it is not known what.</param>
internal sealed record FileChanges(IReadOnlySet<string> Paths, bool IsEverything)
{
    public static FileChanges Everything { get; } = new(new HashSet<string>(), true);
}
