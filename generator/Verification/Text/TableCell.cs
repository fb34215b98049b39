namespace StaticGuide.Verification.Text;

/// <summary>A cell of a table, as one of the grid's slots it covers.</summary>
/// <param name="Text">Normal.</param>
/// <param name="IsHeader">A <c>th</c>, or a cell of <c>thead</c>.</param>
/// <param name="HeadsRow">It is a header of its row: <c>scope=row</c>, or beside cells that hold data.</param>
internal sealed record TableCell(string Text, bool IsHeader, bool HeadsRow);
