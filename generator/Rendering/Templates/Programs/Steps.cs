using System.Collections;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticGuide.Markup;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>A stretch of the template's own text.</summary>
/// <param name="silent">What of it need not be searched for links.</param>
internal sealed class TextStep(int piece, string text, SilentStretch[] silent) : Step
{
    public override int Run(Frame frame)
    {
        frame.Run.Buffer.WriteOf(piece, text, silent);
        return 0;
    }
}

/// <summary><c>{{ value }}</c></summary>
internal sealed class OutputStep(ScriptExpressionStatement node, int piece, Value value) : Step
{
    public override int Run(Frame frame)
    {
        var shown = value.TryGet(frame);
        if (ReferenceEquals(shown, Expression.Unsettled))
            frame.Run.Context.Write(node.Span, frame.Run.Interpret(frame, node));
        else
            Write(shown, frame);
        return 0;
    }

    /// <summary>Writes what the expression has come to.</summary>
    public void Write(object? shown, Frame frame)
    {
        if (shown is not null)
            frame.Run.Context.Write(shown, piece, node);
    }
}

/// <summary><c>$name = value</c></summary>
internal sealed class SetStep(int slot, Value value) : Step
{
    public override int Run(Frame frame)
    {
        frame.Locals[slot] = value.Get(frame);
        return 0;
    }
}

/// <summary><c>name = value</c>, which all templates of the page see from then on.</summary>
internal sealed class SetGlobalStep(ScriptVariableGlobal variable, Value value) : Step
{
    public override int Run(Frame frame)
    {
        frame.Run.Set(variable, value.Get(frame));
        return 0;
    }
}

/// <summary><c>func name</c> without parameters</summary>
internal sealed class FunctionStep(ScriptFunction function, ScriptVariableGlobal name) : Step
{
    public override int Run(Frame frame)
    {
        frame.Run.Set(name, function);
        return 0;
    }
}

/// <summary><c>if</c>: what it runs stands behind it.</summary>
/// <param name="unlike">How many steps are passed over where the condition is not true.</param>
internal sealed class IfStep(Value condition, int unlike) : Step
{
    public override int Run(Frame frame) => condition.IsTrue(frame) ? 0 : unlike;
}

/// <summary>The end of what an <c>if</c> runs, before its <c>else</c>, which is passed over.</summary>
internal sealed class PassStep(int count) : Step
{
    public override int Run(Frame frame) => count;
}

/// <summary><c>for name in list limit:n offset:n</c></summary>
internal sealed class ForStep(
    ScriptForStatement node,
    SharedName name,
    Value list,
    Value? offset,
    Value? limit,
    Step[] body,
    Step[] otherwise
) : Step
{
    public override int Run(Frame frame)
    {
        RunLoop(frame);
        return 0;
    }

    private void RunLoop(Frame frame)
    {
        var items = list.TryGet(frame);
        if (items is null)
            return;
        if (
            items is not ScriptArray && items is string or not IEnumerable
            || !TryCount(offset, frame, out var skipped)
            || !TryCount(limit, frame, out var most)
        )
        {
            frame.Run.InterpretStatement(frame, node);
            return;
        }
        var loop = frame.Run.LoopOver((IEnumerable)items, skipped, most);
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

    private static bool TryCount(Value? option, Frame frame, out int count)
    {
        var value = option?.TryGet(frame);
        count = value as int? ?? 0;
        return value is null or int;
    }
}

/// <summary>A statement that Scriban runs; what it sets is taken over.</summary>
internal sealed class InterpretedStep(ScriptStatement node) : Step
{
    public override int Run(Frame frame)
    {
        frame.Run.InterpretStatement(frame, node);
        return 0;
    }
}
