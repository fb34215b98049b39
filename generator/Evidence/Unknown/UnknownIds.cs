using System.Collections.Concurrent;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Unknown;

/// <summary>
/// Ids that lead nowhere, from any thread, until all of the site is read: where an entry that nobody uses has nearly the id that many
/// name, the entry is misspelt, and that is one mistake.
/// </summary>
internal sealed class UnknownIds
{
    /// <summary>A suggestion is looked for along all that is known; nobody reads a thousand of them.</summary>
    private const int MostSuggestions = 100;

    private const int MostNamed = 30;

    private readonly ConcurrentBag<UnknownId> found = [];

    public void Add(UnknownId unknown) => found.Add(unknown);

    /// <summary>What was found so far is settled.</summary>
    public void Clear() => found.Clear();

    /// <param name="unused">
    /// Entries of a kind that nobody names, with what they are and the place of their id; null where that is not known.
    /// </param>
    /// <param name="unnamed">How many entries are there without an id of their own: each may be one that is missing.</param>
    /// <param name="stray">Files that nothing reads, with the ids in them: what they have is missing for that reason alone.</param>
    public void Report(
        Func<UnknownKind, IEnumerable<(string Noun, Placed<string> Id)>>? unused,
        int unnamed,
        IReadOnlyList<(string File, IReadOnlySet<string> Ids)> stray,
        DiagnosticBag diagnostics
    )
    {
        if (found.IsEmpty)
            return;
        List<IGrouping<(UnknownKind Kind, string Id), UnknownId>> groups =
        [
            .. found
                .Where(u => u.Kind == UnknownKind.Unit || !stray.Any(s => s.Ids.Contains(u.Id)))
                .GroupBy(u => (u.Kind, u.Id))
                .OrderBy(g => g.Key.Kind)
                .ThenBy(g => g.Key.Id, StringComparer.Ordinal),
        ];
        foreach (var (file, ids) in stray)
        {
            if (found.Count(u => u.Kind != UnknownKind.Unit && ids.Contains(u.Id)) is > 0 and var places)
                diagnostics.Add(
                    new Diagnostic(
                        BibliographyRules.NoBibliography,
                        new Place(file),
                        $"nothing reads this file, and what stands in it is named at {places} {(places == 1 ? "place" : "places")}"
                    )
                    {
                        Hint = "move it to content/evidence/",
                        Spoils = new Place(file),
                    }
                );
        }
        if (groups.Count <= unnamed)
            return;
        var candidates = groups
            .Select(g => g.Key.Kind)
            .Distinct()
            .ToDictionary(kind => kind, kind => unused?.Invoke(kind).DistinctBy(d => d.Id.Value, StringComparer.Ordinal).ToList() ?? []);
        var suggestions = 0;
        foreach (var group in groups)
        {
            var suggests = suggestions++ < MostSuggestions;
            if (!suggests || !ReportDefinition(group, candidates[group.Key.Kind], diagnostics))
                ReportUses(group, suggests, diagnostics);
        }
    }

    private static bool ReportDefinition(
        IGrouping<(UnknownKind Kind, string Id), UnknownId> uses,
        List<(string Noun, Placed<string> Id)> unused,
        DiagnosticBag diagnostics
    )
    {
        var places = uses.Select(u => u.Place)
            .OfType<Place>()
            .Distinct()
            .OrderBy(p => p.File, StringComparer.Ordinal)
            .ThenBy(p => p.Start)
            .ToList();
        // What a page defines is its own, and only that page can mean it.
        var meant = unused
            .Where(u =>
                !u.Id.Place.File.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || places.TrueForAll(p => p.File == u.Id.Place.File)
            )
            .ToList();
        if (places.Count < 2 || Suggestion.Nearest(uses.Key.Id, meant.Select(u => u.Id.Value)) is not { } nearest)
            return false;
        var rule = Words(uses.Key.Kind).Rule;
        var (noun, id) = meant.First(u => u.Id.Value == nearest);
        diagnostics.Add(
            rule,
            id.Place,
            $"there is no {noun} `{uses.Key.Id}`, which {places.Count} places name, and nothing names the {noun} `{nearest}`, which stands here",
            $"if they are the same, name it `{uses.Key.Id}` here",
            new DiagnosticNote("the first place that names it", places[0])
        );
        return true;
    }

    private static void ReportUses(IGrouping<(UnknownKind Kind, string Id), UnknownId> uses, bool suggests, DiagnosticBag diagnostics)
    {
        var (rule, noun) = Words(uses.Key.Kind);
        // Pages know different ids of their own; most of one id are on pages that know the same.
        Dictionary<string, string?> hints = new(StringComparer.Ordinal);
        foreach (var use in uses.OrderBy(u => u.Place?.File, StringComparer.Ordinal))
        {
            var file = use.Place?.File ?? "";
            if (!hints.TryGetValue(file, out var hint))
                hints[file] = hint = (suggests && hints.Count < MostSuggestions ? HintOf(use) : null) ?? Otherwise(use, suggests);
            diagnostics.Add(rule, use.Place, $"there is no {noun} `{use.Id}`", hint);
        }
    }

    private static string? HintOf(UnknownId use)
    {
        if (use.Meant?.Invoke() is { } named)
            return $"write the source's id, `{named}`";
        List<string> known = [.. use.Known()];
        // Written in another way, it is that id, however many letters differ.
        var meant = Identifiers.Meant(use.Id);
        if (use.Kind == UnknownKind.Unit && SignedUnit(use.Id) is { } unit && known.Contains(unit))
            return $"did you mean `{unit}`?";
        // With a word before it: `stat:pay`, `page.md#pay`.
        if (use.Id.LastIndexOfAny([':', '.', '#', '/']) is >= 0 and var sign && use.Id[(sign + 1)..] is var last && known.Contains(last))
            return $"did you mean `{last}`?";
        return use.Kind != UnknownKind.Unit && meant != use.Id && known.Contains(meant) ? $"did you mean `{meant}`?"
            : use.Kind == UnknownKind.Unit ? NearUnit(use.Id, known)
            : Suggestion.DidYouMeanId(use.Id, known);
    }

    /// <summary>
    /// One of the same money and the same time, which is a slip of the fingers away: <c>eur-per-year</c> is none of <c>usd-per-year</c>,
    /// nor <c>usd-per-month</c> one of <c>usd-per-hour</c>.
    /// </summary>
    private static string? NearUnit(string id, List<string> known)
    {
        var typed = Identifiers.Meant(id).Split('-');
        return Suggestion.DidYouMean(
            id,
            known.Where(k => k.Split('-') is var unit && IsNear(typed[0], unit[0]) && IsNear(typed[^1], unit[^1]))
        );

        static bool IsNear(string word, string other) =>
            word == other || Currencies.Find(word) is null && Suggestion.Nearest(word, [other], Math.Max(1, word.Length / 4)) is not null;
    }

    /// <summary>The unit that a sign or another word for it stands for.</summary>
    private static string? SignedUnit(string id) =>
        id.ToLowerInvariant() switch
        {
            "$" or "us$" or "dollar" or "dollars" => "usd",
            "$/year" or "dollars-per-year" or "dollars per year" or "usd/year" => "usd-per-year",
            "$/hour" or "dollars-per-hour" or "dollars per hour" or "usd/hour" => "usd-per-hour",
            "%" or "pct" or "per cent" or "per-cent" => "percent",
            "pp" or "pts" or "points" => "percentage-points",
            "€" or "euro" or "euros" => "eur",
            "£" or "pounds" => "gbp",
            _ => null,
        };

    private static string Otherwise(UnknownId use, bool suggests) =>
        use.Kind switch
        {
            UnknownKind.Unit when !suggests => "declare it under `units:` in site.yml",
            UnknownKind.Unit => $"known: {Named([.. use.Known()])}; declare others under `units:` in site.yml",
            UnknownKind.Source => "add it to `sources:`, or to a file of content/evidence/",
            _ => "add it to `statistics:`, or to a file of content/evidence/",
        };

    private static string Named(List<string> ids) =>
        ids.Count <= MostNamed
            ? string.Join(", ", ids.Order(StringComparer.Ordinal))
            : $"{string.Join(", ", ids.Order(StringComparer.Ordinal).Take(MostNamed))} and {ids.Count - MostNamed} more";

    private static (Rule Rule, string Noun) Words(UnknownKind kind) =>
        kind switch
        {
            UnknownKind.Unit => (EvidenceRules.UnknownUnit, "unit"),
            UnknownKind.Source => (EvidenceRules.UnknownSource, "source"),
            _ => (EvidenceRules.UnknownStatistic, "statistic"),
        };
}
