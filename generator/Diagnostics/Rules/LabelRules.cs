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

    public static readonly Rule LostDefinition = new(
        "SG1118",
        Severity.Warning,
        "A definition of a label is lost",
        "Links take the first definition of their label, so the address of a second is lost. `[Tip]: Ask.` is a definition as well: where no link has its label, its words are lost.",
        "See [the handbook][book].\n\n[book]: handbook.md",
        "See [the handbook][book].\n\n[book]: handbook.md\n[book]: pay.md"
    );

    public static IReadOnlyList<Rule> All => [UnknownLabel, LostDefinition];
}
