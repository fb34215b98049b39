namespace StaticGuide.Checking.Comparing;

/// <summary>
/// Sources that have another address or title: that is told once, of the source, and not again of each page that cites it.
/// </summary>
internal sealed class ChangedSources
{
    private readonly ILookup<string, (BuiltSource Was, BuiltSource Now)> byLink;
    private readonly BuiltSite young;

    public ChangedSources(BuiltSite old, BuiltSite young)
    {
        this.young = young;
        var now = young.Sources ?? new Dictionary<string, BuiltSource>();
        byLink = (old.Sources ?? now)
            .Values.Where(s => now.TryGetValue(s.Id, out var next) && (next.Url, next.Title) != (s.Url, s.Title))
            .ToLookup(s => KeyOf(s, old), s => (s, now[s.Id]), StringComparer.Ordinal);
    }

    /// <summary>A page as it would have been with its sources as they are now.</summary>
    /// <param name="was">In the old site.</param>
    /// <param name="now">In the new one.</param>
    public BuiltPage Followed(BuiltPage was, BuiltPage now)
    {
        if (byLink.Count == 0)
            return was;
        var keys = was.Parts.Where(p => p.Kind == PartKind.Link).Select(p => KeyOf(p.Target)).Distinct(StringComparer.Ordinal);
        var changed = keys.SelectMany(k => byLink[k]).ToList();
        return changed.Count == 0
            ? was
            : was with
            {
                Parts = Followed(was.Parts, now.Parts),
                Text = WordsComparer.Followed(was.Text, now.Text, Said),
                Prose = WordsComparer.Followed(was.Prose, now.Prose, Said),
            };

        string Said(string sentence) =>
            changed.Aggregate(sentence, (t, s) => Replaced(Replaced(t, s.Was.Url, s.Now.Url), s.Was.Title, s.Now.Title));
    }

    /// <summary>Each link to a source where it was becomes one of those to where it is.</summary>
    private List<PagePart> Followed(IReadOnlyList<PagePart> was, IReadOnlyList<PagePart> now)
    {
        var come = PartComparer
            .Without(now, was)
            .Where(p => p.Kind == PartKind.Link)
            .GroupBy(p => KeyOf(p.Target), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => new Queue<PagePart>(g), StringComparer.Ordinal);
        var gone = PartComparer.Without(was, now).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. was.Select(p => gone.Contains(p) && p.Kind == PartKind.Link ? Next(p, come) ?? p : p)];
    }

    private PagePart? Next(PagePart gone, Dictionary<string, Queue<PagePart>> come)
    {
        foreach (var (_, now) in byLink[KeyOf(gone.Target)])
        {
            if (come.TryGetValue(KeyOf(now, young), out var waiting) && waiting.TryDequeue(out var found))
                return found;
        }
        return null;
    }

    private static string KeyOf(BuiltSource source, BuiltSite site) =>
        KeyOf(site.Address.Parse(source.Url, "/") is { } url ? site.Address.MeaningOf(url) : source.Url);

    /// <summary>Links may lead to a place within the source.</summary>
    private static string KeyOf(string target) => target.Split('#')[0];

    private static string Replaced(string text, string was, string now) =>
        was.Length == 0 ? text : text.Replace(was, now, StringComparison.Ordinal);
}
