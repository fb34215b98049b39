using Scriban.Runtime;
using Scriban.Syntax;

namespace StaticGuide.Rendering.Templates.Programs;

internal sealed class Literal(object? value) : Expression
{
    public object? Value => value;

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
    private readonly bool isSize = member.Name == "size";

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
            string text when isSize => SmallNumber.Of(text.Length),
            ScriptArray list when isSize => SmallNumber.Of(list.Count),
            IScriptObject other when other.TryGetValue(frame.Run.Context, member.Span, name, out var value) => value
            is IScriptCustomFunction
                ? Unsettled
                : value,
            _ => Unsettled,
        };
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

/// <summary><c>left + right</c>, where its meaning is plain from the types of both sides.</summary>
internal sealed class Sum(Expression left, Expression right) : Expression
{
    public override object? Evaluate(Frame frame)
    {
        var (first, second) = (left.Evaluate(frame), right.Evaluate(frame));
        return (first, second) switch
        {
            // What is too large for its type becomes one of another.
            (int a, int b) => (long)a + b is >= int.MinValue and <= int.MaxValue and var sum ? SmallNumber.Of((int)sum) : Unsettled,
            (string { Length: <= GuideContext.LongestText } a, string { Length: <= GuideContext.LongestText } b) => a + b,
            _ => OfOthers(first, second, frame),
        };
    }

    private static object OfOthers(object? first, object? second, Frame frame) =>
        IsUnsettled(first) || IsUnsettled(second) || IsNoText(first) || IsNoText(second) || (first is not string && second is not string)
            ? Unsettled
            : frame.Run.Context.ObjectToString(first) + frame.Run.Context.ObjectToString(second);
}

/// <summary><c>condition ? one : other</c></summary>
internal sealed class Choice(Expression condition, Expression one, Expression other) : Expression
{
    public override object? Evaluate(Frame frame)
    {
        var truth = condition.Test(frame);
        return truth == Truth.Unsettled ? Unsettled : (truth == Truth.True ? one : other).Evaluate(frame);
    }
}
