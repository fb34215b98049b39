using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticGuide.Rendering.Templates.Programs;

internal sealed class Literal(object? value) : Expression
{
    public override object? Evaluate(Frame frame) => value;
}

/// <summary>What only Scriban evaluates: pipes, ranges, calls within calls and the like.</summary>
internal sealed class Interpreted : Expression
{
    public override object? Evaluate(Frame frame) => Unsettled;
}

/// <summary><c>$name</c></summary>
internal sealed class Local(int slot) : Expression
{
    public override object? Evaluate(Frame frame) => frame.Locals[slot];
}

/// <summary><c>$1</c></summary>
internal sealed class Argument(int index) : Expression
{
    public override object? Evaluate(Frame frame) =>
        frame.Arguments is not { } given ? Unsettled
        : index < given.Count ? given[index]
        : null;
}

/// <summary><c>page</c>, or the variable of a loop.</summary>
internal sealed class Global(SharedName name) : Expression
{
    public override object? Evaluate(Frame frame) => frame.Run.Find(name);
}

/// <summary><c>target.name</c> and <c>target?.name</c></summary>
internal sealed class Member(Expression target, ScriptVariable member, bool isOptional) : Expression
{
    // Of whichever page has asked last, on whichever thread: one that fits is as good as another.
    private object? known;

    public override object? Evaluate(Frame frame)
    {
        var owner = target.Evaluate(frame);
        if (owner is null)
            return isOptional ? null : Unsettled;
        if (owner is string text && member.Name == "size")
            return text.Length;
        object? value = null;
        var isFound = owner is IMemberTable table
            ? table.TryRead(ref known, member.Name, out value)
            : owner is IScriptObject other && other.TryGetValue(frame.Run.Context, member.Span, member.Name, out value);
        // A text is the most frequent, and no function.
        return isFound && (value is string || value is not IScriptCustomFunction) ? value : Unsettled;
    }
}

internal sealed class Not(Expression operand) : Expression
{
    public override object? Evaluate(Frame frame) =>
        operand.Evaluate(frame) is var value && IsUnsettled(value) ? value : Answer(!ProgramRun.IsTrue(value));
}

/// <summary>
/// <c>left &amp;&amp; right</c> or <c>left || right</c>, which is settled by the left side where that is <paramref name="settling"/>.
/// </summary>
internal sealed class Logical(Expression left, Expression right, bool settling) : Expression
{
    public override object? Evaluate(Frame frame)
    {
        var first = left.Evaluate(frame);
        if (IsUnsettled(first))
            return first;
        if (ProgramRun.IsTrue(first) == settling)
            return Answer(settling);
        var second = right.Evaluate(frame);
        return IsUnsettled(second) ? second : Answer(ProgramRun.IsTrue(second));
    }
}

/// <summary><c>left ?? right</c>: both sides are evaluated, as Scriban does.</summary>
internal sealed class Coalesced(Expression left, Expression right) : Expression
{
    public override object? Evaluate(Frame frame)
    {
        var (first, second) = (left.Evaluate(frame), right.Evaluate(frame));
        return IsUnsettled(second) ? second : first ?? second;
    }
}

/// <summary>The comparisons and sums whose meaning is plain from the types of both sides.</summary>
internal sealed class Binary(ScriptBinaryOperator kind, Expression left, Expression right) : Expression
{
    public override object? Evaluate(Frame frame)
    {
        var (first, second) = (left.Evaluate(frame), right.Evaluate(frame));
        if (IsUnsettled(first) || IsUnsettled(second) || IsNoText(first) || IsNoText(second))
            return Unsettled;
        if (first is string || second is string)
            return OfTexts(frame.Run.Context.ObjectToString(first), frame.Run.Context.ObjectToString(second));
        return (first, second) switch
        {
            (int a, int b) => OfNumbers(a, b),
            (bool a, bool b) => kind switch
            {
                ScriptBinaryOperator.CompareEqual => Answer(a == b),
                ScriptBinaryOperator.CompareNotEqual => Answer(a != b),
                _ => Unsettled,
            },
            _ => Unsettled,
        };
    }

    /// <summary>What fails is left to Scriban, which knows its place.</summary>
    private static bool IsNoText(object? value) => value is string { Length: > GuideContext.LongestText } or IMemberTable;

    private object OfTexts(string? first, string? second) =>
        kind switch
        {
            ScriptBinaryOperator.CompareEqual => Answer(first == second),
            ScriptBinaryOperator.CompareNotEqual => Answer(first != second),
            ScriptBinaryOperator.Add => first + second,
            _ => Unsettled,
        };

    private object OfNumbers(int first, int second) =>
        kind switch
        {
            ScriptBinaryOperator.CompareEqual => Answer(first == second),
            ScriptBinaryOperator.CompareNotEqual => Answer(first != second),
            ScriptBinaryOperator.CompareGreater => Answer(first > second),
            ScriptBinaryOperator.CompareGreaterOrEqual => Answer(first >= second),
            ScriptBinaryOperator.CompareLess => Answer(first < second),
            ScriptBinaryOperator.CompareLessOrEqual => Answer(first <= second),
            _ => Unsettled,
        };
}

/// <summary><c>condition ? one : other</c></summary>
internal sealed class Choice(Expression condition, Expression one, Expression other) : Expression
{
    public override object? Evaluate(Frame frame)
    {
        var value = condition.Evaluate(frame);
        return IsUnsettled(value) ? value : (ProgramRun.IsTrue(value) ? one : other).Evaluate(frame);
    }
}
