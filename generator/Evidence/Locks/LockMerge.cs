namespace StaticGuide.Evidence.Locks;

/// <summary>Joins what several runs learned: of each source the later check counts, whatever order the locks come in.</summary>
internal static class LockMerge
{
    public static IEnumerable<LockEntry> Of(IEnumerable<LockEntry> entries) =>
        entries
            .GroupBy(e => e.Url, StringComparer.Ordinal)
            .Select(same => same.Aggregate(Later))
            .OrderBy(e => e.Url, StringComparer.Ordinal);

    /// <summary>On the same day, the one that was read; where nothing tells them apart, either, but always the same.</summary>
    public static LockEntry Later(LockEntry a, LockEntry b) => Compare(a, b) >= 0 ? a : b;

    private static int Compare(LockEntry a, LockEntry b)
    {
        if (a.Checked != b.Checked)
            return a.Checked.CompareTo(b.Checked);
        if (a.Reached != b.Reached)
            return Nullable.Compare(a.Reached, b.Reached);
        return string.CompareOrdinal(LockText.LineOf(a), LockText.LineOf(b));
    }
}
