using System.Collections.Frozen;
using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>
/// Joins the entries of a list again that a dash too many has split: <c>- answer: …</c> below <c>- id: …</c>. That each of the two
/// lacks what the other has follows from it.
/// </summary>
internal static class SplitEntries
{
    private const string Day = "date";

    /// <summary>The key that each entry of a list begins with, so that what has it not is none.</summary>
    private static readonly FrozenDictionary<string, string> Heads = new Dictionary<string, string>
    {
        ["sources"] = "id",
        ["statistics"] = "id",
        ["passages"] = "id",
        ["faq"] = "id",
        ["charts"] = "id",
        ["previous"] = "value",
        ["changes"] = Day,
        ["navigation"] = "title",
        ["footer"] = "title",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <param name="what">An entry, in words: <c>source</c>.</param>
    public static IReadOnlyList<YamlNode> Join(
        IReadOnlyList<YamlNode> items,
        string list,
        string what,
        Func<YamlNode, Place> placeOf,
        DiagnosticBag diagnostics
    )
    {
        if (items.Count < 2 || !Heads.TryGetValue(list, out var head) || AllBegin(items, head))
            return items;
        List<YamlNode> joined = [items[0]];
        foreach (var item in items.Skip(1))
        {
            if (
                joined[^1] is not YamlMapping { Entries: [.., var last] } above
                || item is not YamlMapping below
                || !IsPart(above, below, head)
            )
            {
                joined.Add(item);
                continue;
            }
            var key = below.Entries[0].Key;
            diagnostics.Add(
                ConfigurationRules.MissingKey,
                placeOf(key),
                $"this `-` begins another {what}, and `{key.Value}` belongs to the one above",
                $"put two spaces in place of the `-` and its space, so that `{key.Value}` stands right below `{last.Key.Value}`"
            );
            joined[^1] = new YamlMapping(above.Start, below.End, [.. above.Entries, .. below.Entries])
            {
                Repeated = [.. above.Repeated, .. below.Repeated],
                IsTwo = above.IsTwo || below.IsTwo,
            };
        }
        return joined;
    }

    private static bool AllBegin(IReadOnlyList<YamlNode> items, string head)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (!Begins(items[i], head))
                return false;
        }
        return true;
    }

    private static bool Begins(YamlNode item, string head) => item is YamlMapping { Entries: [var first, ..] } && first.Key.Value == head;

    /// <summary>What begins otherwise and has no key of the entry above. One whose first line is lost has the others.</summary>
    private static bool IsPart(YamlMapping above, YamlMapping below, string head) =>
        Begins(above, head)
        && below.Entries is [var first, ..]
        // No entry has more keys.
        && above.Entries.Length + below.Entries.Length <= YamlMapping.Handful
        && below.Find(head) is null
        // A day begins a change, whose list has lost its first line.
        && (head == Day || first.Key.Value != Day)
        // Where two keys are all there is, the entry above has one of them, and a menu may lead to a page without words of its own.
        && (head is not ("title" or Day) || above.Entries.Length == 1)
        && first.Key.Start.Line > above.Entries[^1].Key.Start.Line
        && first.Key.Start.Column == above.Entries[0].Key.Start.Column
        && !Array.Exists(below.Entries, e => above.Find(e.Key.Value) is not null);
}
