namespace StaticGuide.Diagnostics;

/// <summary>
/// What is said of values that another finding doubts: it may follow from that, and is silent until that one is mended.
/// </summary>
internal sealed class Consequences
{
    private readonly HashSet<(string File, Position? At)> doubted = [];
    private readonly HashSet<(string File, Position? At)> grave = [];

    public Consequences(IReadOnlyList<Diagnostic> all)
    {
        // Nearly always nothing rests on anything, and nobody asks.
        if (all.All(d => d.RestsOn.Count == 0))
            return;
        doubted.UnionWith(all.SelectMany(d => d.Doubts).Select(Of));
        grave.UnionWith(all.Where(d => d.Severity == Severity.Error).SelectMany(d => d.RestsOn).Select(Of).Where(doubted.Contains));
    }

    public bool Have(Diagnostic diagnostic) => diagnostic.RestsOn.Any(p => doubted.Contains(Of(p)));

    /// <summary>What stands for an error is one.</summary>
    public Diagnostic Weighed(Diagnostic cause) =>
        cause.Severity == Severity.Warning && cause.Doubts.Any(p => grave.Contains(Of(p)))
            ? cause with
            {
                Severity = Severity.Error,
            }
            : cause;

    private static (string File, Position? At) Of(Place place) => (place.File, place.Start);
}
