namespace StaticGuide.Content.Statistics.Formulas;

internal enum FormulaOperator
{
    Plus,
    Minus,
    Times,
    DividedBy,
}
