using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaticGuide.Language;

namespace StaticGuide.Yaml;

/// <summary>What a writer should write for a word that means one of ours.</summary>
internal static partial class WordHints
{
    /// <summary>Of each row, the first word is ours. Some words mean another thing in another set.</summary>
    private static readonly (string Ours, FrozenSet<string> Others)[] Rows = Table(
        "warn: warning, warnings, info, notice",
        "allow: true, yes, on, allowed, enable, enabled, accept",
        "refuse: false, no, off, none, deny, forbid, disable, disabled",
        "off: false, no, none, ignore, ignored, disable, disabled, silent, never",
        "error: fail, failure, errors, fatal, strict",
        "warn: true, yes, on, enable, enabled",
        "mean: average, avg, arithmetic mean",
        "median: med",
        "count: number, total, sum",
        "percent: percentage, pct, share, %",
        "projection: forecast, projected, estimate",
        "change: growth, difference",
        "bars: bar, column, columns",
        "split: pie, donut, doughnut, stacked",
        "line: lines, trend, timeline"
    );

    private static readonly FrozenDictionary<string, int> Periods = new Dictionary<string, int>
    {
        ["yearly"] = 365,
        ["annual"] = 365,
        ["annually"] = 365,
        ["every year"] = 365,
        ["1 year"] = 365,
        ["quarterly"] = 91,
        ["monthly"] = 30,
        ["every month"] = 30,
        ["weekly"] = 7,
        ["every week"] = 7,
        ["daily"] = 1,
        ["every day"] = 1,
        ["never"] = 0,
        ["none"] = 0,
        ["no"] = 0,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>For a word of which there are so many and no more; null where none is meant that is known.</summary>
    public static string? ForWord(string text, IReadOnlyList<string> names)
    {
        var word = text.Trim();
        var meant =
            names.FirstOrDefault(n => n.Equals(word, StringComparison.OrdinalIgnoreCase))
            ?? Array.Find(Rows, r => names.Contains(r.Ours) && r.Others.Contains(word)).Ours;
        return meant is not null ? $"write `{meant}`"
            : names.Count == 1 ? $"write `{names[0]}`, which is the only one"
            : null;
    }

    /// <summary>For a number of days; null where none is meant that is known.</summary>
    public static string? ForDays(string text) =>
        Periods.TryGetValue(text.Trim(), out var days) ? $"write `{days}`, in days; 0 is never"
        : Days().Match(OtherDigits.Fold(text).Trim()) is { Success: true } counted ? $"write `{counted.Groups[1].Value}`"
        : null;

    private static (string, FrozenSet<string>)[] Table(params string[] rows) =>
        [.. rows.Select(row => row.Split(": ")).Select(row => (row[0], row[1].Split(", ").ToFrozenSet(StringComparer.OrdinalIgnoreCase)))];

    [GeneratedRegex(@"^([0-9]{1,5})(?:\.[0-9]+)? ?(?:d|days?)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Days();
}
