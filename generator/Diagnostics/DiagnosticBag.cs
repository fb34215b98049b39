namespace StaticGuide.Diagnostics;

/// <summary>
/// Collects what every stage finds, from any thread. What comes out is sorted by place and free of repeats,
/// so that the same site gives the same report whatever order the work was done in. Of one code in one file there are so many at most.
/// </summary>
/// <param name="whole">Where what is found goes as well, so that this bag only counts what one reader found.</param>
internal sealed class DiagnosticBag(DiagnosticBag? whole = null)
{
    /// <summary>Of a bag that passes on what it is given, as each page has one.</summary>
    private static readonly Dictionary<(string Code, string? File), DiagnosticGroup> Nothing = [];

    private readonly Lock gate = whole?.gate ?? new();
    private readonly Dictionary<(string Code, string? File), DiagnosticGroup> groups = whole is null ? [] : Nothing;
    private int errors;

    /// <summary>What was added, in that order, for a bag that one thread uses; null where nobody asks.</summary>
    public List<Diagnostic>? Passed { get; init; }

    public bool HasErrors => Errors > 0;

    /// <summary>How many errors were added, repeats included.</summary>
    public int Errors => Volatile.Read(ref errors);

    public void Add(Rule rule, Place? place, string message, string? hint = null, params IReadOnlyList<DiagnosticNote> notes) =>
        Add(new Diagnostic(rule, place, message) { Hint = hint, Notes = notes });

    /// <summary>The same of values that stand elsewhere, while none of them is in doubt.</summary>
    public void AddUnlessDoubted(
        IReadOnlyList<Place> values,
        Rule rule,
        Place? place,
        string message,
        string? hint = null,
        params IReadOnlyList<DiagnosticNote> notes
    ) =>
        Add(
            new Diagnostic(rule, place, message)
            {
                Hint = hint,
                Notes = notes,
                RestsOn = values,
            }
        );

    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic.Severity == Severity.Error)
            Interlocked.Increment(ref errors);
        Passed?.Add(diagnostic);
        if (whole is not null)
        {
            whole.Add(diagnostic);
            return;
        }
        var key = (diagnostic.Rule.Code, diagnostic.Place?.File);
        lock (gate)
        {
            if (!groups.TryGetValue(key, out var group))
                groups.Add(key, group = new DiagnosticGroup());
            group.Add(diagnostic);
        }
    }

    /// <summary>All that another bag has found, which is used no more.</summary>
    public void TakeOver(DiagnosticBag other)
    {
        Interlocked.Add(ref errors, other.errors);
        lock (gate)
        {
            foreach (var (key, group) in other.groups)
            {
                if (!groups.TryGetValue(key, out var own))
                    groups.Add(key, group);
                else
                    own.TakeOver(group);
            }
        }
    }

    /// <summary>Whether anything was found by a rule.</summary>
    public bool Has(Rule rule)
    {
        if (whole is not null)
            return whole.Has(rule);
        lock (gate)
            return groups.Keys.Any(k => k.Code == rule.Code);
    }

    /// <summary>What was found, as <see cref="Sorted"/> gives it, and forgets it.</summary>
    public IReadOnlyList<Diagnostic> Take()
    {
        lock (gate)
        {
            var taken = Sorted();
            groups.Clear();
            errors = 0;
            return taken;
        }
    }

    /// <summary>One that spoils something is not spoilt itself, unless it says of a whole file what another one says of it.</summary>
    private static bool IsKept(Diagnostic diagnostic, Place place) =>
        diagnostic.Spoils is { } spoils && (place.Start is not null || (spoils.File, spoils.Start) == (place.File, place.Start));

    /// <summary>What stands for an error is one.</summary>
    /// <param name="errors">Where errors are hidden.</param>
    private static Diagnostic Weighed(Diagnostic diagnostic, HashSet<(string, Position?)> errors) =>
        diagnostic is { Severity: Severity.Warning, Spoils: { File: var file, Start: { } at } } && errors.Contains((file, at))
            ? diagnostic with
            {
                Severity = Severity.Error,
            }
            : diagnostic;

    public IReadOnlyList<Diagnostic> Sorted()
    {
        lock (gate)
        {
            List<Diagnostic> all = [.. groups.Values.SelectMany(g => g.First())];
            var spoiled = all.Select(d => d.Spoils).OfType<Place>().Select(p => (p.File, p.Start)).ToHashSet();
            // What cuts a value short stands beside it, and explains what spoils it from within.
            var cut = all.Where(d => d.Spoils is { Start: { } start } && d.Place?.Start != start)
                .Select(d => (d.Spoils!.File, d.Spoils.Start))
                .ToHashSet();
            var kept = all.ToLookup(d =>
                d.Place is not { } place
                || !spoiled.Contains((place.File, place.Start))
                || IsKept(d, place) && !(d.Spoils!.Start == place.Start && cut.Contains((place.File, place.Start)))
            );
            var hidden = kept[false]
                .Where(d => d is { Severity: Severity.Error, Place: not null })
                .Select(d => (d.Place!.File, d.Place.Start))
                .ToHashSet();
            var (lines, consequences) = (new FaultyLines(all), new Consequences(all));
            return
            [
                .. kept[true]
                    .Where(d => !lines.Explain(d) && !consequences.Have(d))
                    .Select(d => consequences.Weighed(Weighed(d, hidden)))
                    // What hides other faults comes before them, wherever it stands.
                    .OrderBy(d => d.Rule.HidesOthers && d.Severity == Severity.Error ? 0 : 1)
                    .ThenBy(d => d.Place?.File, StringComparer.Ordinal)
                    .ThenBy(d => d.Place?.Start)
                    .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
                    .ThenBy(d => d.Message, StringComparer.Ordinal),
            ];
        }
    }
}
