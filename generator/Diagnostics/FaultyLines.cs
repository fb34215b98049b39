namespace StaticGuide.Diagnostics;

/// <summary>Where something is said that explains other findings there: one mistake is told once.</summary>
internal sealed class FaultyLines
{
    private readonly HashSet<(string File, Position At)> any = [];
    private readonly HashSet<(string File, int Line)> unread = [];

    public FaultyLines(IReadOnlyList<Diagnostic> all)
    {
        // Nearly always nothing yields, and nobody asks.
        if (!all.Any(d => d.Rule.YieldsToOthers || d.Rule.YieldsToSyntax))
            return;
        foreach (var diagnostic in all)
        {
            if (diagnostic.Place is not { File: var file, Start: { } at })
                continue;
            if (!diagnostic.Rule.YieldsToOthers)
                any.Add((file, at));
            if (diagnostic.Rule.HidesOthers && diagnostic.Severity == Severity.Error)
                unread.Add((file, at.Line));
        }
    }

    /// <summary>Whether another finding explains this one.</summary>
    public bool Explain(Diagnostic diagnostic) =>
        diagnostic.Place is { File: var file, Start: { } at }
        && (
            diagnostic.Rule.YieldsToOthers && any.Contains((file, at)) || diagnostic.Rule.YieldsToSyntax && unread.Contains((file, at.Line))
        );
}
