using StaticGuide.Content.Statistics;
using StaticGuide.Content.Statistics.Formulas;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Derivations;

/// <summary>To how many decimals a result is rounded where its entry does not say.</summary>
internal static class DefaultDecimals
{
    private const int Most = 10;

    /// <summary>
    /// As many as the numbers have that are added or subtracted, else none. What is below 1, and a plain number, keeps two digits that
    /// count: no share becomes nothing, and 1.25 times as many no more than as many.
    /// </summary>
    public static int Of(decimal result, Formula formula, IReadOnlyDictionary<string, Figure> inputs, bool isPlain)
    {
        var ofSum = Math.Min(OfSum(formula, inputs), Most);
        var size = Math.Abs(result);
        if (size == 0 || size >= (isPlain ? 10 : 1))
            return ofSum;
        var decimals = 1;
        for (; size < 1 && decimals < Most; size *= 10)
            decimals++;
        return Math.Max(ofSum, decimals);
    }

    private static int OfSum(Formula formula, IReadOnlyDictionary<string, Figure> inputs) =>
        formula switch
        {
            Formula.Number(var number) => number.Scale,
            Formula.Name(var name, _) => inputs[name].Value is StatisticValue.Exactly(var number) ? number.Scale : 0,
            Formula.Negative(var of) => OfSum(of, inputs),
            Formula.Operation { Operator: FormulaOperator.Plus or FormulaOperator.Minus } sum => Math.Max(
                OfSum(sum.Left, inputs),
                OfSum(sum.Right, inputs)
            ),
            // A mean.
            Formula.Operation { Operator: FormulaOperator.DividedBy, Left: var sum, Right: Formula.Number } => OfSum(sum, inputs),
            _ => 0,
        };
}
