using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence.Unknown;

/// <summary>A place that names something which is not there.</summary>
/// <param name="Known">The ids that could be meant, asked for only where a hint is given.</param>
internal sealed record UnknownId(UnknownKind Kind, string Id, Place? Place, Func<IEnumerable<string>> Known)
{
    /// <summary>The id of what is named by something else than its id, asked for only where a hint is given.</summary>
    public Func<string?>? Meant { get; init; }
}
