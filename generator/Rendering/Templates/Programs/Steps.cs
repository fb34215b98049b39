using System.Collections;
using Scriban.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>A stretch of the template's own text.</summary>
internal sealed class TextStep(SourceText template, int offset, int length) : Step
{
    public override void Run(Frame frame) => frame.Run.Buffer.WriteOf(template, offset, length);
}

/// <summary><c>{{ value }}</c></summary>
internal sealed class OutputStep(ScriptExpressionStatement node, SourceText template, Value value) : Step
{
    public override void Run(Frame frame)
    {
        var shown = value.TryGet(frame);
        if (ReferenceEquals(shown, Expression.Unsettled))
            frame.Run.Context.Write(node.Span, frame.Run.Interpret(frame, node));
        else
            frame.Run.Context.Write(shown, template, node.Span);
    }
}

/// <summary><c>$name = value</c></summary>
internal sealed class SetStep(int slot, Value value) : Step
{
    public override void Run(Frame frame) => frame.Locals[slot] = value.Get(frame);
}

/// <summary><c>name = value</c>, which all templates of the page see from then on.</summary>
internal sealed class SetGlobalStep(ScriptVariableGlobal variable, Value value) : Step
{
    public override void Run(Frame frame) => frame.Run.Set(variable, value.Get(frame));
}

/// <summary><c>func name</c> without parameters</summary>
internal sealed class FunctionStep(ScriptFunction function, ScriptVariableGlobal name) : Step
{
    public override void Run(Frame frame) => frame.Run.Set(name, function);
}

internal sealed class IfStep(Value condition, Step[] then, Step[] otherwise) : Step
{
    public override void Run(Frame frame) => ProgramRun.All(ProgramRun.IsTrue(condition.Get(frame)) ? then : otherwise, frame);
}

/// <summary><c>for name in list limit:n offset:n</c></summary>
internal sealed class ForStep(ScriptForStatement node, string name, Value list, Value? offset, Value? limit, Step[] body, Step[] otherwise)
    : Step
{
    public override void Run(Frame frame)
    {
        var items = list.TryGet(frame);
        if (items is null)
            return;
        if (items is string or not IEnumerable || offset?.TryGet(frame) is not (null or int) || limit?.TryGet(frame) is not (null or int))
        {
            frame.Run.InterpretStatement(frame, node);
            return;
        }
        var loop = new LoopState(Selected((IEnumerable)items, frame));
        if (!loop.MoveNext())
        {
            ProgramRun.All(otherwise, frame);
            return;
        }
        frame.Run.EnterLoop(name, loop);
        while (frame.Run.Context.TryStep(node))
        {
            ProgramRun.All(body, frame);
            if (!loop.MoveNext())
                break;
        }
        frame.Run.ExitLoop();
    }

    private IEnumerable Selected(IEnumerable items, Frame frame)
    {
        if (offset?.TryGet(frame) is int skipped and > 0)
            items = items.Cast<object?>().Skip(skipped);
        if (limit?.TryGet(frame) is int most and > 0)
            items = items.Cast<object?>().Take(most);
        return items;
    }
}

/// <summary>A statement that Scriban runs; what it sets is taken over.</summary>
internal sealed class InterpretedStep(ScriptStatement node) : Step
{
    public override void Run(Frame frame) => frame.Run.InterpretStatement(frame, node);
}
