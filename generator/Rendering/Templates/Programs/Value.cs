using Scriban.Syntax;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>An expression in a place where it is evaluated once, so that it may also call a function of ours.</summary>
/// <param name="node">As it stands in the template, for Scriban.</param>
/// <param name="function">The function that it calls, or null where it is no call.</param>
internal sealed class Value(ScriptExpression node, Expression expression, SharedName? function, Expression[] arguments)
{
    private readonly Condition? condition = function is null ? expression as Condition : null;

    public ScriptExpression Node => node;

    public object? Get(Frame frame)
    {
        var value = TryGet(frame);
        return ReferenceEquals(value, Expression.Unsettled) ? frame.Run.Interpret(frame, node) : value;
    }

    /// <summary>Whether the value counts as true.</summary>
    public bool IsTrue(Frame frame)
    {
        if (condition is null)
            return ProgramRun.IsTrue(Get(frame));
        var truth = condition.Test(frame);
        return truth == Truth.Unsettled ? ProgramRun.IsTrue(frame.Run.Interpret(frame, node)) : truth == Truth.True;
    }

    /// <summary>The value, or <see cref="Expression.Unsettled"/>, before anything was done.</summary>
    public object? TryGet(Frame frame)
    {
        if (function is null)
            return expression.Evaluate(frame);
        switch (frame.Run.FindFunction(function))
        {
            case null:
                return expression.Evaluate(frame);
            case TemplateFunction ours when ours.Takes(arguments.Length):
                return Expression.TryAll(arguments, frame) is { } given ? frame.Run.Call(ours, node, given) : Expression.Unsettled;
            case ScriptFunction made when arguments.Length == 0:
                return frame.Run.Call(made, frame);
            default:
                return Expression.Unsettled;
        }
    }
}
