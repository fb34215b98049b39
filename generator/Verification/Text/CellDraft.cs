namespace StaticGuide.Verification.Text;

/// <summary>A cell of a table that is being read.</summary>
/// <param name="Scope">Null for a cell that is no <c>th</c>.</param>
internal readonly record struct CellDraft(TextRange Text, string? Scope, int Columns, int Rows);
