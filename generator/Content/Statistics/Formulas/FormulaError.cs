namespace StaticGuide.Content.Statistics.Formulas;

/// <summary>What is wrong with a formula, and where (UTF-16 units of its text; the end is exclusive).</summary>
internal sealed record FormulaError(string Message, string Hint, int Start, int End);
