using StaticGuide.Content.Statistics.Formulas;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Derivations;

/// <summary>Tells a quotient that nobody has made a percentage of.</summary>
internal static class BareRatio
{
    /// <summary>
    /// A quotient of numbers in units of ours without a larger number in its formula: what multiplies by 100 says so, and a
    /// percentage among the inputs may bring it along.
    /// </summary>
    public static bool Is(Formula formula, IReadOnlyDictionary<string, Figure> inputs) =>
        Divides(formula)
        && inputs.Values.All(f => !f.Unit.IsDeclared && f.Unit.Id is not ("percent" or "percentage-points" or "number"))
        && !HasLargeNumber(formula);

    private static bool Divides(Formula formula) =>
        formula is Formula.Operation { Operator: FormulaOperator.DividedBy }
        || formula is Formula.Operation operation && (Divides(operation.Left) || Divides(operation.Right))
        || formula is Formula.Negative(var of) && Divides(of);

    private static bool HasLargeNumber(Formula formula) =>
        formula switch
        {
            Formula.Number(var number) => number is >= 10 or <= 0.1m,
            Formula.Negative(var of) => HasLargeNumber(of),
            Formula.Operation operation => HasLargeNumber(operation.Left) || HasLargeNumber(operation.Right),
            _ => false,
        };
}
