namespace StaticGuide.Diagnostics;

/// <summary>SG1207: the report itself.</summary>
internal static class ReportRules
{
    public static readonly Rule MoreOfOneKind = new(
        "SG1207",
        Severity.Warning,
        "A file has more mistakes of one kind than are reported",
        "Of each code, the first 10,000 in a file are reported. So many have one cause, such as a table of data that belongs into a file of its "
            + "own; mend that, and run it again for the rest.",
        "Download [all figures](figures.csv)."
    );

    public static IReadOnlyList<Rule> All => [MoreOfOneKind];
}
