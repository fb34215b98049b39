using StaticGuide.Content.Statistics.Formulas;

namespace StaticGuide.Evidence.Figures;

/// <summary>How a derived figure came to be: its formula with the figures it was given.</summary>
/// <param name="Inputs">By the formula's names.</param>
/// <param name="IsRounded">The result shown is not the whole of what the formula gives.</param>
internal sealed record Calculation(Formula Formula, IReadOnlyDictionary<string, Figure> Inputs, bool IsRounded)
{
    /// <summary>The inputs in the order in which the formula names them.</summary>
    public IEnumerable<Figure> InOrder => Formula.Names.Select(n => Inputs[n.Text]);

    /// <summary>The same, each that is derived itself followed by what it was calculated from; every figure once.</summary>
    public IEnumerable<Figure> All => InOrder.SelectMany(f => f.Calculation?.All.Prepend(f) ?? [f]).Distinct();
}
