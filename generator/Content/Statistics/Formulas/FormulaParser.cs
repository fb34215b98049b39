using System.Globalization;

namespace StaticGuide.Content.Statistics.Formulas;

/// <summary>
/// Reads a formula such as <c>(all - ma) / all * 100</c> by recursive descent. It knows numbers, names, <c>+ - * /</c>
/// and brackets, and nothing else: what a page may calculate can neither loop nor reach outside.
/// </summary>
internal ref struct FormulaParser
{
    private const int LongestFormula = 500;
    private const int DeepestBracket = 50;

    private readonly ReadOnlySpan<char> text;
    private int at;
    private int depth;
    private FormulaError? error;

    private FormulaParser(ReadOnlySpan<char> text) => this.text = text;

    /// <summary>The formula, or null with what is wrong.</summary>
    public static Formula? Parse(string text, out FormulaError? error)
    {
        if (text.Length > LongestFormula)
        {
            error = new FormulaError(
                $"this formula is longer than {LongestFormula} characters",
                "divide it into several derived statistics",
                0,
                text.Length
            );
            return null;
        }
        var parser = new FormulaParser(text);
        var formula = parser.Sum();
        if (formula is not null && !parser.AtEnd())
            formula =
                parser.text[parser.at] == ',' && parser.at > 0 && char.IsAsciiDigit(parser.text[parser.at - 1])
                    ? parser.Fail("a number of a formula has no comma", "write digits alone, with a point before decimals: 2080, 0.5")
                    : parser.Fail("expected an operator here", "write one of + - * /");
        error = parser.error;
        return formula;
    }

    private Formula? Sum()
    {
        var left = Product();
        while (left is not null && !AtEnd() && text[at] is '+' or '-' or '−')
        {
            var (kind, place) = (text[at] == '+' ? FormulaOperator.Plus : FormulaOperator.Minus, at++);
            left = Product() is { } right ? new Formula.Operation(kind, left!, right, place) : null;
        }
        return left;
    }

    private Formula? Product()
    {
        var left = Factor();
        while (left is not null && !AtEnd() && text[at] is '*' or '×' or '/' or '÷')
        {
            var (kind, place) = (text[at] is '*' or '×' ? FormulaOperator.Times : FormulaOperator.DividedBy, at++);
            left = Factor() is { } right ? new Formula.Operation(kind, left!, right, place) : null;
        }
        return left;
    }

    private Formula? Factor()
    {
        if (AtEnd())
            return Fail("the formula ends where a number or a name is expected", "write a number, a name of `from:`, or brackets");
        if (++depth > DeepestBracket)
            return Fail("brackets nest too deeply here", "divide the formula into several derived statistics");
        var factor = text[at] switch
        {
            '(' => Brackets(),
            '-' or '−' => Negative(),
            >= '0' and <= '9' or '.' => Number(),
            var c when char.IsAsciiLetter(c) => Name(),
            _ => Fail($"`{text[at]}` has no meaning in a formula", "a formula has numbers, names of `from:`, + - * / and brackets"),
        };
        depth--;
        return factor;
    }

    private Formula? Brackets()
    {
        var open = at++;
        var inner = Sum();
        if (inner is null)
            return null;
        if (AtEnd() || text[at] != ')')
        {
            at = open;
            return Fail("this bracket is never closed", "write `)`");
        }
        at++;
        return inner;
    }

    private Formula.Negative? Negative()
    {
        at++;
        return Factor() is { } factor ? new Formula.Negative(factor) : null;
    }

    private Formula? Number()
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        if (!decimal.TryParse(text[at..end], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
            return Fail("this is no number", "write digits with at most one point", end - at);
        at = end;
        return new Formula.Number(number);
    }

    private Formula.Name Name()
    {
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == '_'))
            at++;
        return new Formula.Name(text[start..at].ToString(), start);
    }

    private bool AtEnd()
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at == text.Length;
    }

    private Formula? Fail(string message, string hint, int length = 1)
    {
        error ??= new FormulaError(message, hint, Math.Min(at, Math.Max(text.Length - 1, 0)), Math.Min(at + length, text.Length));
        return null;
    }
}

/// <summary>What is wrong with a formula, and where (UTF-16 units of its text; the end is exclusive).</summary>
internal sealed record FormulaError(string Message, string Hint, int Start, int End);
