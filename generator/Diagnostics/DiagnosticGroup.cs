namespace StaticGuide.Diagnostics;

/// <summary>
/// What one file has of one code. Nobody mends ten thousand mistakes of a kind one by one, and a file of a megabyte can have half a
/// million: of more, the first by their place are kept, whatever order they were found in, and one line says so.
/// </summary>
internal sealed class DiagnosticGroup
{
    private const int Most = 10_000;

    private readonly Dictionary<(Place? Place, string Message), Diagnostic> found = [];

    /// <summary>What comes behind this one is not kept; null while there is room.</summary>
    private Diagnostic? last;

    public void Add(Diagnostic diagnostic)
    {
        if (last is not null && ByPlace(diagnostic, last) > 0)
            return;
        var key = (diagnostic.Place, diagnostic.Message);
        // Of the same mistake seen from several pages, the first by name is the example, whichever was found first.
        if (!found.TryGetValue(key, out var known) || ByExample(diagnostic, known) < 0)
            found[key] = diagnostic;
        // Seldom, so that each costs no more than to be looked up.
        if (found.Count == 2 * Most)
            Cut();
    }

    public void TakeOver(DiagnosticGroup other)
    {
        foreach (var diagnostic in other.found.Values)
            Add(diagnostic);
        last ??= other.last;
    }

    /// <summary>Those that are kept, and what says that there are more; in any order.</summary>
    public IEnumerable<Diagnostic> First()
    {
        if (found.Count > Most)
            Cut();
        return last is null ? found.Values : found.Values.Append(More(last));
    }

    private void Cut()
    {
        var sorted = found.Values.ToArray();
        Array.Sort(sorted, ByPlace);
        last = sorted[Most - 1];
        foreach (var other in sorted.AsSpan(Most))
            found.Remove((other.Place, other.Message));
    }

    private static Diagnostic More(Diagnostic of) =>
        new(
            ReportRules.MoreOfOneKind,
            of.Place is null ? null : new Place(of.Place.File),
            $"there are more than 10,000 of {of.Rule.Code} here: the first are reported, the rest is not"
        )
        {
            Hint = $"`staticguide explain {of.Rule.Code}` says what it means; most likely one cause has them all",
        };

    private static int ByPlace(Diagnostic a, Diagnostic b) =>
        Nullable.Compare(a.Place?.Start, b.Place?.Start) is not 0 and var order ? order : string.CompareOrdinal(a.Message, b.Message);

    private static int ByExample(Diagnostic a, Diagnostic b) =>
        string.CompareOrdinal(ExampleOf(a), ExampleOf(b)) is not 0 and var order ? order : string.CompareOrdinal(a.Hint, b.Hint);

    private static string? ExampleOf(Diagnostic diagnostic) => diagnostic.Notes.Count > 0 ? diagnostic.Notes[0].Place.File : null;
}
