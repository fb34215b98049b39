namespace StaticGuide.Diagnostics;

/// <summary>SG1110 to SG1113: tables in Markdown.</summary>
internal static class TableRules
{
    public static readonly Rule ExcessCells = new(
        "SG1110",
        Severity.Warning,
        "A row has more cells than its header",
        "GitHub Flavored Markdown leaves out what stands behind the last column, so readers never see it. Most often a pipe was meant as a character.",
        "| Command | Does |\n|---|---|\n| `ls \\| wc` | counts the files |",
        "| Command | Does |\n|---|---|\n| `ls | wc` | counts the files |"
    );

    public static readonly Rule UnfitDelimiters = new(
        "SG1111",
        Severity.Warning,
        "A delimiter row does not fit its header",
        "The row of dashes needs one cell for each cell of the header, else the lines are no table and readers see the pipes.",
        "| Setting | Pay |\n|---|---|\n| Hospital | high |",
        "| Setting | Pay |\n|---|\n| Hospital | high |"
    );

    public static readonly Rule RowWithoutPipe = new(
        "SG1112",
        Severity.Warning,
        "Words right below a table are its last row",
        "A table goes on until an empty line, so words below it become the first cell of another row, as on GitHub.",
        "| Setting | Pay |\n|---|---|\n| Hospital | high |\n\nSource: the handbook. [@handbook]",
        "| Setting | Pay |\n|---|---|\n| Hospital | high |\nSource: the handbook. [@handbook]"
    );

    public static readonly Rule TableTooWide = new(
        "SG1113",
        Severity.Error,
        "A table lacks too many cells",
        "Short rows are filled up to the width of the header. A page may have 200,000 cells filled up.",
        "| Setting | Pay |\n|---|---|\n| Hospital | high |"
    );

    public static IReadOnlyList<Rule> All => [ExcessCells, UnfitDelimiters, RowWithoutPipe, TableTooWide];
}
