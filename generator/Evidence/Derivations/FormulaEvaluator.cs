using StaticGuide.Content.Statistics;
using StaticGuide.Content.Statistics.Formulas;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Derivations;

/// <summary>Works out a formula in decimal arithmetic, its units with it.</summary>
internal sealed class FormulaEvaluator(Derivation derivation, IReadOnlyDictionary<string, Figure> inputs, DiagnosticBag diagnostics)
{
    /// <summary>The result, or null where there is none (which is reported).</summary>
    public Quantity? Evaluate()
    {
        try
        {
            return Evaluate(derivation.Formula);
        }
        catch (OverflowException)
        {
            Report(
                DerivationRules.NoResult,
                derivation.FormulaOrigin.PlaceOf(0, 1),
                "a number of this calculation is too large",
                "calculate with smaller numbers",
                FigurePlaces.Values(inputs.Values)
            );
            return null;
        }
    }

    private Quantity? Evaluate(Formula formula)
    {
        switch (formula)
        {
            case Formula.Number(var number):
                return new Quantity(number, UnitSignature.Plain);
            case Formula.Name(var name, _):
                var figure = inputs[name];
                return new Quantity(((StatisticValue.Exactly)figure.Value).Number, UnitSignature.Of(figure.Unit.Id));
            case Formula.Negative(var of):
                return Evaluate(of) is { } value ? value with { Number = -value.Number } : null;
            case Formula.Operation operation:
                return Evaluate(operation.Left) is { } left && Evaluate(operation.Right) is { } right
                    ? Evaluate(operation, left, right)
                    : null;
            default:
                throw new InvalidOperationException($"no such formula: {formula.GetType()}");
        }
    }

    private Quantity? Evaluate(Formula.Operation operation, Quantity left, Quantity right)
    {
        switch (operation.Operator)
        {
            case FormulaOperator.Times:
                return new Quantity(left.Number * right.Number, left.Unit.Times(right.Unit, 1));
            case FormulaOperator.DividedBy when right.Number == 0:
                Report(
                    DerivationRules.NoResult,
                    PlaceOf(operation),
                    "this divides by zero",
                    "check the number on the right",
                    FigurePlaces.Values(inputs.Values)
                );
                return null;
            case FormulaOperator.DividedBy:
                return new Quantity(left.Number / right.Number, left.Unit.Times(right.Unit, -1));
        }
        var isDifference = operation.Operator == FormulaOperator.Minus;
        if (left.Unit.Sum(right.Unit, isDifference) is { } unit)
            return new Quantity(isDifference ? left.Number - right.Number : left.Number + right.Number, unit);
        Report(
            DerivationRules.UnitsDiffer,
            PlaceOf(operation),
            $"the left side is in {left.Unit} and the right side in {right.Unit}",
            "bring both to one unit first, or divide instead",
            FigurePlaces.Units(inputs.Values)
        );
        return null;
    }

    private void Report(Rule rule, Place place, string message, string hint, IReadOnlyList<Place> restsOn) =>
        diagnostics.AddUnlessDoubted(restsOn, rule, place, message, hint);

    private Place PlaceOf(Formula.Operation operation) => derivation.FormulaOrigin.PlaceOf(operation.At, operation.At + 1);
}
