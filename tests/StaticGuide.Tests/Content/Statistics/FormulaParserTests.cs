using CsCheck;
using StaticGuide.Content.Statistics.Formulas;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Content.Statistics;

public sealed class FormulaParserTests
{
    [Theory]
    [InlineData("1 + 2 * 3", "(1 + (2 * 3))")]
    [InlineData("8 / 4 / 2", "((8 / 4) / 2)")]
    [InlineData("8 - 4 - 2", "((8 - 4) - 2)")]
    [InlineData("-a * b", "((-a) * b)")]
    [InlineData("a−b×c÷d", "(a - ((b * c) / d))")]
    [InlineData("( a_1+.5 )", "(a_1 + 0.5)")]
    public void Operators_bind_as_people_read_them(string text, string expected) =>
        Assert.Equal(expected, Print(FormulaParser.Parse(text, out _)!));

    [Fact]
    public void What_is_printed_with_all_its_brackets_is_read_back() =>
        Formulas()
            .Holds(formula =>
            {
                var read = FormulaParser.Parse(Print(formula), out var error);
                Assert.Null(error);
                Assert.Equal(Print(formula), Print(read!));
            });

    [Fact]
    public void Any_text_is_a_formula_or_has_an_error_within_it() =>
        Gen.String[Gen.OneOf(Gen.Char["()+-*/.ab19 ^,"], Gen.Char)]
            .Holds(text =>
            {
                var formula = FormulaParser.Parse(text, out var error);
                Assert.Equal(formula is null, error is not null);
                if (error is not null)
                    Assert.InRange(error.Start, 0, Math.Min(error.End, text.Length));
            });

    [Fact]
    public void Brackets_without_end_are_refused() => Assert.NotNull(Error(new string('(', 400)));

    private static FormulaError? Error(string text)
    {
        FormulaParser.Parse(text, out var error);
        return error;
    }

    private static Gen<Formula> Formulas(int depth = 5)
    {
        var leaf = Gen.OneOf(
            Gen.Int[0, 999].Select(n => (Formula)new Formula.Number(n / 10m)),
            Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("pay_2")).Select(n => (Formula)new Formula.Name(n, 0))
        );
        if (depth == 0)
            return leaf;
        var inner = Formulas(depth - 1);
        return Gen.OneOf(
            leaf,
            inner.Select(f => (Formula)new Formula.Negative(f)),
            Gen.Select(Gen.Enum<FormulaOperator>(), inner, inner, (o, l, r) => (Formula)new Formula.Operation(o, l, r, 0))
        );
    }

    private static string Print(Formula formula) =>
        formula switch
        {
            Formula.Number(var number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Formula.Name(var name, _) => name,
            Formula.Negative(var of) => $"(-{Print(of)})",
            Formula.Operation(var sign, var left, var right, _) => $"({Print(left)} {"+-*/"[(int)sign]} {Print(right)})",
            _ => throw new InvalidOperationException(),
        };
}
