namespace StaticGuide.Diagnostics;

/// <summary>Where something is said that explains other findings there: one mistake is told once.</summary>
internal sealed class FaultyLines
{
    private readonly HashSet<(string File, Position At)> any = [];
    private readonly HashSet<(string File, int Line)> unread = [];
    private readonly ILookup<(string Code, string File), Position> exact;
    private readonly ILookup<string, Position> spoilt;

    public FaultyLines(IReadOnlyList<Diagnostic> all)
    {
        var codes = all.Select(d => d.Rule.YieldsToWithin).OfType<string>().ToHashSet(StringComparer.Ordinal);
        exact = all.Where(d => codes.Contains(d.Rule.Code) && d.Place?.Start is not null)
            .ToLookup(d => (d.Rule.Code, d.Place!.File), d => d.Place!.Start!.Value);
        spoilt = all.Where(d => d.Rule.ExplainsAround && d.Place?.Start is not null)
            .ToLookup(d => d.Place!.File, d => d.Place!.Start!.Value);
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
            diagnostic.Rule.YieldsToOthers && any.Contains((file, at))
            || diagnostic.Rule.YieldsToSyntax && unread.Contains((file, at.Line))
            || diagnostic is { Rule.YieldsToWithin: { } code, Place.End: { } end }
                && exact[(code, file)].Any(p => at.CompareTo(p) <= 0 && p.CompareTo(end) < 0)
            || diagnostic is { Rule.ExplainsAround: false, Place.End: { } last }
                && at.Line == last.Line
                && spoilt[file].Any(p => at.CompareTo(p) <= 0 && p.CompareTo(last) < 0)
        );
}
