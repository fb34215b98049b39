namespace StaticGuide.Content.Lists;

/// <summary>
/// What a page or file defines and could not be read, which is reported there: who names it makes no mistake, so nothing is said
/// of it a second time.
/// </summary>
/// <param name="IsIncomplete">Something was lost whose ids are not known.</param>
/// <param name="Unnamed">How many entries have no id of their own.</param>
/// <param name="Ids">Of entries that are there and faulty, as they are written and as they may be meant.</param>
internal sealed record EvidenceFaults(bool IsIncomplete, int Unnamed, IReadOnlySet<string> Ids)
{
    public static readonly EvidenceFaults None = new(false, 0, new HashSet<string>());

    /// <summary>Nothing of it could be read.</summary>
    public static readonly EvidenceFaults Everything = new(true, 0, new HashSet<string>());

    /// <summary>Whether an id, or the anchor of an entry, may be missing for one of them.</summary>
    public bool Explains(string anchor)
    {
        const string Chart = "chart-";
        return IsIncomplete
            || Unnamed > 0
            || Ids.Contains(anchor)
            || anchor.StartsWith(Chart, StringComparison.Ordinal) && Ids.Contains(anchor[Chart.Length..]);
    }

    /// <summary>Those of several files together.</summary>
    public static EvidenceFaults Of(IReadOnlyCollection<EvidenceFaults> all) =>
        all.All(f => f == None)
            ? None
            : new(all.Any(f => f.IsIncomplete), all.Sum(f => f.Unnamed), all.SelectMany(f => f.Ids).ToHashSet(StringComparer.Ordinal));
}
