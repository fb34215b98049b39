namespace StaticGuide.Content.Statistics.Formulas;

/// <summary>A calculation over named numbers: the four operations, a minus sign, brackets.</summary>
internal abstract record Formula
{
    private Formula() { }

    public sealed record Number(decimal Value) : Formula;

    /// <param name="At">Where the name begins, in UTF-16 units of the formula's text.</param>
    public sealed record Name(string Text, int At) : Formula;

    public sealed record Negative(Formula Of) : Formula;

    /// <param name="At">Where the operator stands, in UTF-16 units of the formula's text.</param>
    public sealed record Operation(FormulaOperator Operator, Formula Left, Formula Right, int At) : Formula;

    /// <summary>The names it uses, in the order of their first use.</summary>
    public IEnumerable<Name> Names => All().DistinctBy(n => n.Text, StringComparer.Ordinal);

    private IEnumerable<Name> All() =>
        this switch
        {
            Name name => [name],
            Negative negative => negative.Of.All(),
            Operation operation => operation.Left.All().Concat(operation.Right.All()),
            _ => [],
        };
}

internal enum FormulaOperator
{
    Plus,
    Minus,
    Times,
    DividedBy,
}
