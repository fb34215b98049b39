using StaticGuide.Content.Passages;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Renewal;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Renewing;

/// <summary>What changes in the entry of a passage: its words, run by run, its time and the day of its next review.</summary>
internal static class PassageEdit
{
    /// <summary>Null where a key does not stand in the entry as it was read.</summary>
    public static IReadOnlyList<ScalarChange>? Of(YamlMapping entry, Passage before, Passage after)
    {
        List<ScalarChange?> changes = [];
        IReadOnlyList<YamlNode> runs = entry.Find("quote")?.Value switch
        {
            YamlSequence list => list.Items,
            { } one => [one],
            null => [],
        };
        if (runs.Count != before.Runs.Count)
            return null;
        for (var i = 0; i < runs.Count; i++)
        {
            var (old, fresh) = (before.Runs[i].Value, after.Runs[i].Value);
            if (old != fresh)
                changes.Add(FigureEdit.Words(runs[i] as YamlScalar, old, fresh));
        }
        var time = FigureTime.Of(after);
        if (FigureTime.Of(before) != time)
            changes.Add(FigureEdit.Plain(entry, time.Period is null ? "as_of" : "period", time.ToString()));
        if (before.ReviewBy != after.ReviewBy)
            changes.Add(FigureEdit.Plain(entry, "review_by", LockText.DayText(after.ReviewBy!.Value)));
        return changes.TrueForAll(c => c is not null) ? [.. changes.OfType<ScalarChange>()] : null;
    }
}
