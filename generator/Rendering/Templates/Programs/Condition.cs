using Scriban.Syntax;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>Whether something is true, or Scriban's to evaluate.</summary>
internal enum Truth
{
    False,
    True,
    Unsettled,
}

/// <summary>An expression that is true or false. Most are asked for by an <c>if</c>, which needs no object for that.</summary>
internal abstract class Condition : Expression
{
    private static readonly object True = true;
    private static readonly object False = false;

    public abstract override Truth Test(Frame frame);

    public sealed override object? Evaluate(Frame frame) =>
        Test(frame) switch
        {
            Truth.True => True,
            Truth.False => False,
            _ => Unsettled,
        };
}

internal sealed class Not(Expression operand) : Condition
{
    public override Truth Test(Frame frame) =>
        operand.Test(frame) switch
        {
            Truth.True => Truth.False,
            Truth.False => Truth.True,
            _ => Truth.Unsettled,
        };
}

/// <summary>
/// <c>left &amp;&amp; right</c> or <c>left || right</c>, which is settled by the left side where that is <paramref name="settling"/>.
/// </summary>
internal sealed class Logical(Expression left, Expression right, Truth settling) : Condition
{
    public override Truth Test(Frame frame)
    {
        var first = left.Test(frame);
        return first == settling || first == Truth.Unsettled ? first : right.Test(frame);
    }
}

/// <summary>The comparisons whose meaning is plain from the types of both sides.</summary>
internal sealed class Comparison(ScriptBinaryOperator kind, Expression left, Expression right) : Condition
{
    private readonly string? written = (right as Literal)?.Value as string;

    public override Truth Test(Frame frame)
    {
        var (first, second) = (left.Evaluate(frame), written ?? right.Evaluate(frame));
        return first is string { Length: <= GuideContext.LongestText } a && second is string { Length: <= GuideContext.LongestText } b
                ? Of(a == b)
            : first is int one && second is int other ? OfNumbers(one, other)
            : OfOthers(first, second, frame);
    }

    /// <summary>Of two that are equal or not, and in no order.</summary>
    private Truth Of(bool areEqual) =>
        kind switch
        {
            ScriptBinaryOperator.CompareEqual => TruthOf(areEqual),
            ScriptBinaryOperator.CompareNotEqual => TruthOf(!areEqual),
            _ => Truth.Unsettled,
        };

    private Truth OfNumbers(int first, int second) =>
        kind switch
        {
            ScriptBinaryOperator.CompareGreater => TruthOf(first > second),
            ScriptBinaryOperator.CompareGreaterOrEqual => TruthOf(first >= second),
            ScriptBinaryOperator.CompareLess => TruthOf(first < second),
            ScriptBinaryOperator.CompareLessOrEqual => TruthOf(first <= second),
            _ => Of(first == second),
        };

    private Truth OfOthers(object? first, object? second, Frame frame) =>
        IsUnsettled(first) || IsUnsettled(second) || IsNoText(first) || IsNoText(second) ? Truth.Unsettled
        : first is string || second is string ? Of(frame.Run.Context.ObjectToString(first) == frame.Run.Context.ObjectToString(second))
        : first is bool one && second is bool other ? Of(one == other)
        : Truth.Unsettled;
}
