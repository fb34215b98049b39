using StaticGuide.Content.Statistics.Formulas;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Evidence.Derivations;

/// <summary>
/// A formula with percentages as its readers take it. Writers calculate with the numbers before the sign and divide by 100; readers are
/// shown the sign, which says as much: <c>a * p / 100</c> is shown as 1,000 jobs × 12.5%.
/// </summary>
internal sealed class PercentReading
{
    private const decimal Hundred = 100;

    private readonly IReadOnlyDictionary<string, Figure> inputs;
    private readonly Formula root;
    private readonly Term whole;
    private (bool IsKnown, bool HasSigns, bool IsMixed) found = (true, true, false);

    private PercentReading(Formula formula, IReadOnlyDictionary<string, Figure> inputs)
    {
        (root, this.inputs) = (formula, inputs);
        whole = Read(formula);
    }

    /// <summary>Null where there is no percentage in the calculation.</summary>
    public static PercentReading? Of(Formula formula, IReadOnlyDictionary<string, Figure> inputs) =>
        inputs.Values.Any(f => IsPercentage(f.Unit)) ? new PercentReading(formula, inputs) : null;

    /// <summary>Also a unit of the site's own that is written with the sign.</summary>
    public static bool IsPercentage(Unit unit) =>
        unit.Id is "percent" or "percentage-points" || unit.IsDeclared && unit.Suffix.AsSpan().TrimStart().StartsWith("%");

    /// <summary>
    /// What the writer has forgotten, where a percentage is taken for a plain number: 1 to divide by 100, -1 to multiply by it, else 0.
    /// </summary>
    public int Forgotten(Unit result) =>
        !found.IsKnown ? 0
        : found.IsMixed ? 1
        : IsPercentage(result) ? (whole.IsLoose ? 0 : Math.Sign(whole.Power - 1))
        : Math.Sign(whole.Power);

    /// <summary>The formula and whether its percentages keep their sign, so that the equation is true as it stands.</summary>
    public (Formula Formula, bool HasSigns) ShownWith(Unit result) =>
        found.HasSigns && Forgotten(result) == 0 ? (whole.Shown, true) : (root, false);

    private Term Read(Formula formula) =>
        formula switch
        {
            Formula.Name(var name, _) => new Term(formula, IsPercentage(inputs[name].Unit) ? 1 : 0, IsLoose: false),
            Formula.Negative(var of) when Read(of) is var term => term with { Shown = new Formula.Negative(term.Shown) },
            Formula.Operation { Operator: FormulaOperator.Plus or FormulaOperator.Minus } sum => ReadSum(sum),
            Formula.Operation product => ReadProduct(product),
            _ => new Term(formula, 0, IsLoose: true),
        };

    private Term ReadSum(Formula.Operation sum)
    {
        var (left, right) = (Read(sum.Left), Read(sum.Right));
        var shown = sum with { Left = left.Shown, Right = right.Shown };
        if (left.Power == right.Power)
            return new Term(shown, left.Power, left.IsLoose && right.IsLoose);
        // 100 may be 100%, and what is multiplied by 100 a percentage.
        found = found with
        {
            HasSigns = false,
            IsMixed = found.IsMixed || !left.IsLoose && !right.IsLoose,
        };
        return new Term(shown, left.IsLoose ? right.Power : left.Power, IsLoose: false);
    }

    private Term ReadProduct(Formula.Operation product)
    {
        var factors = FactorsOf(product);
        var power = factors.Sum(f => f.Power);
        var hasPercentage = factors.Exists(f => f.Power != 0);
        foreach (var hundred in factors.Where(f => f.Hundreds != 0 && !f.IsUnclear).ToList())
        {
            // The sign of a percentage stands for it.
            if (power * hundred.Hundreds < 0 && Math.Abs(hundred.Hundreds) <= Math.Abs(power))
            {
                power += hundred.Hundreds;
                factors.Remove(hundred);
            }
        }
        var hundreds = factors.Sum(f => f.Hundreds);
        if (hasPercentage && (factors.Exists(f => f.IsUnclear) || power * hundreds < 0))
            found = found with { IsKnown = found.IsKnown && power == 0, HasSigns = false };
        else if (hasPercentage && hundreds != 0 && power == 0 && product != root)
            found = found with { HasSigns = false };
        return new Term(Joined(factors), power, power == 0 && (hundreds != 0 || factors.TrueForAll(f => f.Term.IsLoose)));
    }

    /// <summary>Those that are multiplied and divided by, from left to right.</summary>
    private List<Factor> FactorsOf(Formula formula)
    {
        List<Factor> factors = [];
        while (formula is Formula.Operation { Operator: FormulaOperator.Times or FormulaOperator.DividedBy } operation)
        {
            factors.Add(FactorOf(operation.Right, operation.Operator == FormulaOperator.DividedBy, operation.At));
            formula = operation.Left;
        }
        factors.Add(FactorOf(formula, isDivisor: false, 0));
        factors.Reverse();
        return factors;
    }

    private Factor FactorOf(Formula formula, bool isDivisor, int at)
    {
        var (hundreds, rest) = (0, formula is Formula.Number(var number) ? number : 1);
        for (; rest >= Hundred && rest % Hundred == 0; rest /= Hundred)
            hundreds++;
        for (; rest is > 0 and <= 1 / Hundred; rest *= Hundred)
            hundreds--;
        // 1,200 divides by 100 and by something else.
        return new Factor(Read(formula), isDivisor, at, isDivisor ? -hundreds : hundreds, IsUnclear: hundreds != 0 && rest != 1);
    }

    private static Formula Joined(List<Factor> factors)
    {
        Formula? joined = null;
        foreach (var factor in factors)
        {
            joined =
                joined is null && !factor.IsDivisor
                    ? factor.Term.Shown
                    : new Formula.Operation(
                        factor.IsDivisor ? FormulaOperator.DividedBy : FormulaOperator.Times,
                        joined ?? new Formula.Number(1),
                        factor.Term.Shown,
                        factor.At
                    );
        }
        return joined ?? new Formula.Number(1);
    }

    /// <param name="Power">How many percentages it has as factors, less those it is divided by.</param>
    /// <param name="IsLoose">It may as well be a percentage: 100, or what is multiplied by 100.</param>
    private sealed record Term(Formula Shown, int Power, bool IsLoose);

    /// <param name="Hundreds">How often it multiplies by 100.</param>
    /// <param name="IsUnclear">And by something else.</param>
    private sealed record Factor(Term Term, bool IsDivisor, int At, int Hundreds, bool IsUnclear)
    {
        public int Power => IsDivisor ? -Term.Power : Term.Power;
    }
}
