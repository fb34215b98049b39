using System.Text;
using StaticGuide.Content.Statistics.Formulas;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Derivations;

/// <summary>Shows a calculation to readers: <c>($49,500 − $44,200) ÷ $49,500 × 100 ≈ 11%</c>.</summary>
internal static class CalculationText
{
    private const int OfSum = 1;
    private const int OfProduct = 2;
    private const int OfSign = 3;

    public static string Of(Figure figure, Calculation calculation, LanguageForms forms)
    {
        var text = new StringBuilder();
        var (shown, hasSigns) =
            PercentReading.Of(calculation.Formula, calculation.Inputs)?.ShownWith(figure.Unit) ?? (calculation.Formula, true);
        Write(shown, 0);
        return text.Append(calculation.IsRounded ? " ≈ " : " = ").Append(figure.TextIn(forms)).ToString();

        void Write(Formula formula, int outer)
        {
            switch (formula)
            {
                case Formula.Number(var number):
                    text.Append(NumberText.Of(number, forms));
                    break;
                case Formula.Name(var name, _):
                    text.Append(TextOf(calculation.Inputs[name]));
                    break;
                case Formula.Negative(var of):
                    Within(
                        outer >= OfProduct,
                        () =>
                        {
                            text.Append('−');
                            Write(of, OfSign);
                        }
                    );
                    break;
                case Formula.Operation operation:
                    var own = operation.Operator is FormulaOperator.Plus or FormulaOperator.Minus ? OfSum : OfProduct;
                    // The operators are read from left to right: what stands on the right of an equal one keeps its brackets.
                    Within(
                        own < outer,
                        () =>
                        {
                            Write(operation.Left, own);
                            text.Append(SignOf(operation.Operator));
                            Write(operation.Right, own + 1);
                        }
                    );
                    break;
            }
        }

        string TextOf(Figure input) =>
            hasSigns || !PercentReading.IsPercentage(input.Unit) ? input.TextIn(forms) : ValueText.Number(input.Value, input.Unit, forms);

        void Within(bool brackets, Action write)
        {
            text.Append(brackets ? "(" : "");
            write();
            text.Append(brackets ? ")" : "");
        }
    }

    private static string SignOf(FormulaOperator sign) =>
        sign switch
        {
            FormulaOperator.Plus => " + ",
            FormulaOperator.Minus => " − ",
            FormulaOperator.Times => " × ",
            _ => " ÷ ",
        };
}
