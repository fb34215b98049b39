namespace StaticGuide.Yaml;

/// <summary>Whether a text says after an edit what it said before, but for what was to change.</summary>
internal sealed class YamlEditCheck(IReadOnlyList<ScalarChange> changes, IReadOnlyList<ListAddition> additions)
{
    private readonly Dictionary<YamlScalar, string> values = changes.ToDictionary(c => c.Node, c => c.Value);
    private readonly Dictionary<YamlMapping, ListAddition> added = additions.ToDictionary(a => a.Owner);

    public bool Holds(YamlNode before, YamlNode after) =>
        (before, after) switch
        {
            (YamlScalar one, YamlScalar other) => values.TryGetValue(one, out var value)
                ? other.Line.Trim() == value.Trim()
                : one.Value == other.Value && one.IsPlain == other.IsPlain,
            (YamlSequence one, YamlSequence other) => AreSame(one.Items, other.Items),
            (YamlMapping one, YamlMapping other) => HoldsIn(one, other),
            _ => false,
        };

    private bool HoldsIn(YamlMapping before, YamlMapping after)
    {
        if (!added.TryGetValue(before, out var addition))
            return before.Entries.Length == after.Entries.Length
                && before.Entries.Zip(after.Entries).All(pair => IsSame(pair.First, pair.Second));
        if (after.Find(addition.Key)?.Value is not YamlSequence { Items: [YamlMapping, ..] } list)
            return false;
        var rest = before.Entries.Where(e => e.Key.Value != addition.Key).ToList();
        var restAfter = after.Entries.Where(e => e.Key.Value != addition.Key).ToList();
        var old = (before.Find(addition.Key)?.Value as YamlSequence)?.Items ?? [];
        return rest.Count == restAfter.Count
            && rest.Zip(restAfter).All(pair => IsSame(pair.First, pair.Second))
            && AreSame(old, [.. list.Items.Skip(1)]);
    }

    private bool IsSame(YamlEntry one, YamlEntry other) => one.Key.Value == other.Key.Value && Holds(one.Value, other.Value);

    private bool AreSame(IReadOnlyList<YamlNode> before, IReadOnlyList<YamlNode> after) =>
        before.Count == after.Count && before.Zip(after).All(pair => Holds(pair.First, pair.Second));
}
