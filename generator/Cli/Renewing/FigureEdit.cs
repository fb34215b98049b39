using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Locks;
using StaticGuide.Verification.Renewal;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Renewing;

/// <summary>What changes in the entry of a statistic: its value, its words, its time and the day of its next review.</summary>
internal static class FigureEdit
{
    /// <summary>Null where a key does not stand in the entry as it was read.</summary>
    public static IReadOnlyList<ScalarChange>? Of(YamlMapping entry, Statistic before, Statistic after)
    {
        List<ScalarChange?> changes = [];
        if (before.Value != after.Value)
            changes.AddRange(ValueChanges(entry, before.Value!, after.Value!));
        switch (before.Proof, after.Proof)
        {
            case (StatisticProof.Quote(var old), StatisticProof.Quote(var fresh)) when old != fresh:
                changes.Add(Words(Scalar(entry, "quote"), old, fresh));
                break;
            case (StatisticProof.Cell old, StatisticProof.Cell fresh):
                var cell = entry.Find("cell")?.Value as YamlMapping;
                if (old.Text != fresh.Text)
                    changes.Add(Words(Scalar(cell, "text"), old.Text, fresh.Text));
                if (old.Column != fresh.Column)
                    changes.Add(Words(Scalar(cell, "column"), old.Column!, fresh.Column!));
                break;
        }
        if (FigureTime.Of(before) != FigureTime.Of(after))
            changes.Add(Plain(entry, after.Period is null ? "as_of" : "period", FigureTime.Of(after).ToString()));
        if (before.ReviewBy != after.ReviewBy)
            changes.Add(Plain(entry, "review_by", LockText.DayText(after.ReviewBy!.Value)));
        return changes.TrueForAll(c => c is not null) ? [.. changes.OfType<ScalarChange>()] : null;
    }

    /// <summary>Another plain word under a key; null where there is no such key.</summary>
    public static ScalarChange? Plain(YamlMapping? entry, string key, string value) =>
        Scalar(entry, key) is { } scalar ? new ScalarChange(scalar, value) : null;

    private static YamlScalar? Scalar(YamlMapping? entry, string key) => entry?.Find(key)?.Value as YamlScalar;

    /// <summary>Words with other numbers and months; null where they do not stand in the scalar as they were read.</summary>
    public static ScalarChange? Words(YamlScalar? scalar, string old, string fresh)
    {
        var rewrite = new SlotRewrite(old, fresh);
        return scalar is not null && rewrite.In(scalar.Line) is { } value ? new ScalarChange(scalar, value, rewrite.InScalar) : null;
    }

    private static IEnumerable<ScalarChange?> ValueChanges(YamlMapping entry, StatisticValue old, StatisticValue fresh)
    {
        var bounds = entry.Find("value")?.Value as YamlMapping;
        return (old, fresh) switch
        {
            (StatisticValue.Exactly, StatisticValue.Exactly(var number)) => [Number(entry, "value", number)],
            (StatisticValue.Range(var oldMin, var oldMax), StatisticValue.Range(var min, var max)) =>
            [
                .. oldMin == min ? (IEnumerable<ScalarChange?>)[] : [Number(bounds, "min", min)],
                .. oldMax == max ? (IEnumerable<ScalarChange?>)[] : [Number(bounds, "max", max)],
            ],
            (StatisticValue.LessThan, StatisticValue.LessThan(var bound)) => [Number(bounds, "less_than", bound)],
            (StatisticValue.MoreThan, StatisticValue.MoreThan(var bound)) => [Number(bounds, "more_than", bound)],
            _ => [null],
        };
    }

    private static ScalarChange? Number(YamlMapping? entry, string key, decimal number) => Plain(entry, key, NumberText.Invariant(number));
}
