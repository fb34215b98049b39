using System.Collections;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>What the programs of one page have in common: the loops they are in, and the way to Scriban.</summary>
internal sealed class ProgramRun(GuideContext context, PageBuffer buffer, ProgramSet programs)
{
    /// <summary>How deep functions may call each other here; Scriban, which takes over, has a limit of its own.</summary>
    private const int CallLimit = 50;

    private (SharedName Name, LoopState State)[] loops = new (SharedName, LoopState)[4];
    private int depth;
    private int calls;
    private ScriptObject globals = [];
    private readonly object?[] variablesKept = new object?[programs.Names.VariableCount];
    private readonly IScriptCustomFunction?[] functionsKept = new IScriptCustomFunction?[programs.Names.FunctionCount];
    private readonly bool[] templatesRun = new bool[programs.Names.TemplateCount];

    /// <summary>A variable of this page is called like one of Scriban's functions, or of ours.</summary>
    private bool hidesFunctions;
    private bool isWithinInterpreted;
    private Frame? outermost;

    /// <summary>What is written when the layout is done; null for nothing.</summary>
    public DeferredIncludes? Deferred { get; init; }

    /// <summary>Room for the values of one call, while it is made.</summary>
    public object?[] Values { get; } = new object?[WordFunction.ArgumentLimit];

    public GuideContext Context => context;

    public PageBuffer Buffer => buffer;

    public static bool IsTrue(object? value) =>
        value switch
        {
            null => false,
            bool flag => flag,
            _ => value is string || !ReferenceEquals(value, EmptyScriptObject.Default),
        };

    public static void All(Step[] steps, Frame frame)
    {
        for (var i = 0; i < steps.Length; i++)
            i += steps[i].Run(frame);
    }

    /// <summary>Makes a page of its layout; all templates see these variables.</summary>
    public void RunPage(Template layout, ScriptObject variables)
    {
        (globals, depth, calls) = (variables, 0, 0);
        Array.Clear(variablesKept);
        Array.Clear(templatesRun);
        hidesFunctions = variables.Keys.Any(context.BuiltinObject.ContainsKey);
        context.BeginPage(variables);
        context.PushGlobal(variables);
        Deferred?.Begin();
        try
        {
            outermost ??= new Frame(this);
            outermost.GiveNothing();
            Run(layout, ProgramOf(layout), outermost);
            Deferred?.Settle();
        }
        catch (ScriptRuntimeException failure)
        {
            context.Report(failure);
        }
        context.PopGlobal();
    }

    /// <summary>The program of a template; null where only Scriban can run it.</summary>
    public TemplateProgram? ProgramOf(Template template) => programs.Of(template.Page);

    /// <summary>Whether a template is run for the first time of this page.</summary>
    public bool IsFirst(SharedName template)
    {
        var isFirst = !templatesRun[template.Slot];
        templatesRun[template.Slot] = true;
        return isFirst;
    }

    /// <summary>Runs a template in place.</summary>
    /// <param name="frame">With what it was included with.</param>
    public void Run(Template template, TemplateProgram? program, Frame frame)
    {
        // Where Scriban runs what is around it, variables stand where only Scriban finds them.
        if (program is not null && !isWithinInterpreted && context.IsWritingPage)
            program.Run(frame);
        else
            RunByScriban(template, frame.Arguments);
    }

    /// <summary>The value of a variable, or <see cref="Expression.Unsettled"/>.</summary>
    public object? Find(SharedName variable)
    {
        if (variable.Slot >= 0)
            return variablesKept[variable.Slot] ??= FindGlobal(variable.Name);
        for (var i = depth - 1; i >= 0; i--)
        {
            if (ReferenceEquals(loops[i].Name, variable))
                return loops[i].State.Current;
            if (variable.IsFor)
                return loops[i].State;
        }
        return FindGlobal(variable.Name);
    }

    private object? FindGlobal(string name) =>
        globals.TryGetValue(name, out var value) && value is not IScriptCustomFunction ? value : Expression.Unsettled;

    /// <summary>The function by a name, or null where it is no function's.</summary>
    public IScriptCustomFunction? FindFunction(SharedName function)
    {
        if (function.Slot >= 0 && !hidesFunctions)
            return functionsKept[function.Slot] ??= context.BuiltinObject.TryGetValue(function.Name, out var ours)
                ? ours as IScriptCustomFunction
                : null;
        for (var i = depth - 1; i >= 0; i--)
        {
            if (loops[i].Name.Name == function.Name)
                return null;
        }
        return (globals.TryGetValue(function.Name, out var value) || context.BuiltinObject.TryGetValue(function.Name, out value))
            ? value as IScriptCustomFunction
            : null;
    }

    public void Set(ScriptVariableGlobal variable, object? value)
    {
        if (!globals.TrySetValue(context, variable.Span, variable.Name, value, readOnly: false))
            context.Report(new ScriptRuntimeException(variable.Span, $"Cannot set the readonly variable `{variable}`"));
    }

    /// <summary>Calls a function as Scriban does: what goes wrong is reported, and gives nothing to show.</summary>
    public object? Call(TemplateFunction function, ScriptNode caller, object?[] given)
    {
        try
        {
            return function.Invoke(context, caller, given);
        }
        catch (ScriptRuntimeException failure)
        {
            return context.Report(failure);
        }
    }

    /// <summary>Calls a function of a template, without arguments.</summary>
    /// <param name="frame">Of what calls it.</param>
    public object? Call(ScriptFunction function, Frame frame)
    {
        if (calls >= CallLimit || programs.Of(function) is not { } program)
            return Expression.Unsettled;
        if (!context.TryCall(function))
            return null;
        calls++;
        frame.Inner.Give([]);
        program.Run(frame.Inner);
        calls--;
        return null;
    }

    /// <summary>A loop that is not entered yet. Of those that are left, the last of each depth is used again.</summary>
    public LoopState LoopOver(IEnumerable items, int offset, int limit) =>
        LoopState.Of(items, offset, limit, depth < loops.Length ? loops[depth].State : null);

    /// <summary>Goes into a loop, whose body sees its variable by a name.</summary>
    public void EnterLoop(SharedName name, LoopState state)
    {
        if (depth == loops.Length)
            Array.Resize(ref loops, depth * 2);
        loops[depth++] = (name, state);
        context.EnterLoop();
    }

    public void ExitLoop()
    {
        depth--;
        context.LeaveLoop();
    }

    /// <summary>What Scriban makes of an expression or statement, with all variables as they are now.</summary>
    public object? Interpret(Frame frame, ScriptNode node)
    {
        var outer = Hand(frame);
        try
        {
            return context.Evaluate(node, aliasReturnedFunction: false);
        }
        finally
        {
            TakeBack(outer);
        }
    }

    public void InterpretStatement(Frame frame, ScriptStatement node)
    {
        var outer = Hand(frame);
        try
        {
            var value = context.Evaluate(node, aliasReturnedFunction: false);
            if (node.CanOutput)
                context.Write(node.Span, value);
            for (var slot = 0; slot < frame.Program!.Locals.Length; slot++)
                frame.Locals[slot] = context.GetValue(frame.Program.Locals[slot]);
        }
        finally
        {
            TakeBack(outer);
        }
    }

    private void RunByScriban(Template template, ScriptArray? arguments)
    {
        var outer = Hand(arguments);
        context.PushSourceFile(template.SourceFilePath ?? "");
        try
        {
            context.Evaluate(template.Page, aliasReturnedFunction: false);
        }
        finally
        {
            context.PopSourceFile();
            TakeBack(outer);
        }
    }

    private Outer Hand(Frame frame)
    {
        var outer = Hand(frame.Arguments);
        for (var slot = 0; slot < frame.Program!.Locals.Length; slot++)
        {
            if (frame.Locals[slot] is { } value)
                context.SetValue(frame.Program.Locals[slot], value);
        }
        return outer;
    }

    /// <summary>Gives the variables to Scriban, so that programs it runs leave them to it.</summary>
    private Outer Hand(ScriptArray? arguments)
    {
        var outer = new Outer(isWithinInterpreted, isWithinInterpreted || depth == 0 ? null : LoopVariables());
        if (outer.Layer is { } layer)
            context.PushGlobal(layer);
        else
            context.PushLocal();
        if (arguments is not null)
            context.SetValue(ScriptVariable.Arguments, arguments, asReadOnly: true);
        isWithinInterpreted = true;
        return outer;
    }

    /// <summary>What Scriban has set meanwhile for all templates is theirs.</summary>
    private void TakeBack(Outer outer)
    {
        isWithinInterpreted = outer.IsWithinInterpreted;
        if (outer.Layer is not { } layer)
        {
            context.PopLocal();
            return;
        }
        context.PopGlobal();
        foreach (var (name, value) in layer)
        {
            if (!IsOfLoop(name))
                globals[name] = value;
        }
    }

    private bool IsOfLoop(string name)
    {
        for (var i = 0; i < depth; i++)
        {
            if (loops[i].Name.Name == name)
                return true;
        }
        return name == ScriptVariable.ForObject.Name;
    }

    /// <summary>The variables of the loops, the innermost last, so that it hides those around it.</summary>
    private ScriptObject LoopVariables()
    {
        var variables = new ScriptObject();
        for (var i = 0; i < depth; i++)
        {
            variables[ScriptVariable.ForObject.Name] = loops[i].State;
            variables[loops[i].Name.Name] = loops[i].State.Current;
        }
        return variables;
    }

    /// <param name="Layer">The variables of loops, and what is set before they are taken back; null where there are none to give.</param>
    private readonly record struct Outer(bool IsWithinInterpreted, ScriptObject? Layer);
}
