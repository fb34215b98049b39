namespace StaticGuide.Diagnostics;

/// <summary>SG1117 and SG1118: labels of links.</summary>
internal static class LabelRules
{
    public static readonly Rule UnknownLabel = new(
        "SG1117",
        Severity.Warning,
        "Nothing defines the label of a link",
        "A link of the form `[text][label]` needs its address on a line `[label]: …`, else readers see the brackets.",
        "See [the handbook][book].\n\n[book]: handbook.md",
        "See [the handbook][book]."
    );

    public static readonly Rule RepeatedDefinition = new(
        "SG1118",
        Severity.Warning,
        "A label is defined a second time, otherwise",
        "Links take the first definition of their label, so the address of the second is lost.",
        "See [the handbook][book].\n\n[book]: handbook.md",
        "See [the handbook][book].\n\n[book]: handbook.md\n[book]: pay.md"
    );

    public static IReadOnlyList<Rule> All => [UnknownLabel, RepeatedDefinition];
}
