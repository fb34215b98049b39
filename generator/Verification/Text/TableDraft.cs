namespace StaticGuide.Verification.Text;

/// <summary>A table that is being read.</summary>
internal sealed class TableDraft
{
    /// <summary>Tables that hold other tables are there for the layout.</summary>
    public bool IsLayout { get; set; }

    /// <summary>Of what comes next: 0 for the head, 1 for the body, 2 for the foot, as browsers show them, wherever they stand.</summary>
    public int Section { get; set; } = 1;

    /// <summary>Where its caption stands in the text.</summary>
    public TextRange Caption { get; set; }

    public List<(int Section, List<CellDraft> Cells)> Rows { get; } = [];
}

/// <summary>A cell of a table that is being read.</summary>
/// <param name="Scope">Null for a cell that is no <c>th</c>.</param>
internal readonly record struct CellDraft(TextRange Text, string? Scope, int Columns, int Rows);
