namespace StaticGuide.Diagnostics;

/// <summary>SG1115 and SG1116: footnotes that no reader sees.</summary>
internal static class FootnoteRules
{
    public static readonly Rule UnusedFootnote = new(
        "SG1115",
        Severity.Warning,
        "Nothing refers to a footnote",
        "Footnotes are shown where something refers to them, so the words of this one are lost; they may be what limits a number.",
        "Night work[^pay] is paid more.\n\n[^pay]: By agreement.",
        "Night work is paid more.\n\n[^pay]: By agreement."
    );

    public static readonly Rule RepeatedFootnote = new(
        "SG1116",
        Severity.Warning,
        "A footnote has the label of another",
        "A reference leads to the first footnote of its label; the words of the second are lost.",
        "Night work[^pay] is paid more[^night].\n\n[^pay]: By agreement.\n\n[^night]: After dark.",
        "Night work[^pay] is paid more.\n\n[^pay]: By agreement.\n\n[^pay]: After dark."
    );

    public static IReadOnlyList<Rule> All => [UnusedFootnote, RepeatedFootnote];
}
