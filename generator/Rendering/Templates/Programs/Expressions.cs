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
    public override object? Evaluate(Frame frame) => frame.ArgumentAt(index);
}

/// <summary><c>[]</c></summary>
internal sealed class EmptyList : Expression
{
    public override object? Evaluate(Frame frame) => new ScriptArray();
}

/// <summary><c>page</c>, or the variable of a loop.</summary>
internal sealed class Global(SharedName name) : Expression
{
    public override object? Evaluate(Frame frame) => frame.Run.Find(name);
}

/// <summary><c>target.name</c> and <c>target?.name</c></summary>
internal sealed class Member(Expression target, ScriptVariable member, bool isOptional) : Expression
{
    private readonly string name = member.Name;

    // Of whichever page has asked last, on whichever thread: one that fits is as good as another.
    private MemberReader? known;

    public override object? Evaluate(Frame frame)
    {
        var owner = target.Evaluate(frame);
        if (owner is not MemberObject record)
            return OfOther(owner, frame);
        if (known is not { } reader || !ReferenceEquals(reader.Kind, record.Kind))
        {
            if (record.Find(name) is not { } found)
                return Unsettled;
            known = reader = found;
        }
        return reader.Read(record);
    }

    private object? OfOther(object? owner, Frame frame) =>
        owner switch
        {
            null => isOptional ? null : Unsettled,
            string text when name == "size" => SmallNumber.Of(text.Length),
            ScriptArray list when name == "size" => SmallNumber.Of(list.Count),
            IScriptObject other when other.TryGetValue(frame.Run.Context, member.Span, name, out var value) => value
            is IScriptCustomFunction
                ? Unsettled
                : value,
            _ => Unsettled,
        };
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
        return (first, second) switch
        {
            (int a, int b) => OfNumbers(a, b),
            (string { Length: <= GuideContext.LongestText } a, string { Length: <= GuideContext.LongestText } b) => OfTexts(a, b),
            _ => OfOthers(first, second, frame),
        };
    }

    private object OfOthers(object? first, object? second, Frame frame)
    {
        if (IsUnsettled(first) || IsUnsettled(second) || IsNoText(first) || IsNoText(second))
            return Unsettled;
        if (first is string || second is string)
            return OfTexts(frame.Run.Context.ObjectToString(first), frame.Run.Context.ObjectToString(second));
        return (first, second, kind) switch
        {
            (bool a, bool b, ScriptBinaryOperator.CompareEqual) => Answer(a == b),
            (bool a, bool b, ScriptBinaryOperator.CompareNotEqual) => Answer(a != b),
            _ => Unsettled,
        };
    }

    /// <summary>What fails is left to Scriban, which knows its place.</summary>
    private static bool IsNoText(object? value) =>
        value is string { Length: > GuideContext.LongestText } or MemberObject { IsRecord: true };

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
            // What is too large for its type becomes one of another.
            ScriptBinaryOperator.Add when (long)first + second is >= int.MinValue and <= int.MaxValue and var sum => SmallNumber.Of(
                (int)sum
            ),
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
