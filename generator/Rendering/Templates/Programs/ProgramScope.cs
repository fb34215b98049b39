using Scriban.Syntax;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>Looks through a template for what a program cannot do, and for what it has to keep.</summary>
internal sealed class ProgramScope : ScriptVisitor
{
    private readonly List<ScriptVariableLocal> locals = [];

    private ProgramScope() { }

    /// <summary>False where it leaves a loop, or itself, before the end.</summary>
    public bool CanCompile { get; private set; } = true;

    /// <summary>Whether it changes what other templates see in ways that only Scriban follows.</summary>
    public bool ChangesScope { get; private set; }

    /// <summary>The variables without <c>$</c> that it sets.</summary>
    public HashSet<string> Globals { get; } = new(StringComparer.Ordinal);

    /// <summary>The variables of its loops.</summary>
    public HashSet<string> LoopVariables { get; } = new(StringComparer.Ordinal);

    /// <summary>The variables (<c>$name</c>) that it names.</summary>
    public IReadOnlyList<ScriptVariableLocal> Locals => locals;

    public static ProgramScope Of(ScriptNode node)
    {
        var scope = new ProgramScope();
        scope.Visit(node);
        return scope;
    }

    public override void Visit(ScriptVariableLocal node)
    {
        if (node.BaseName is not ("" or "$"))
            locals.Add(node);
    }

    public override void Visit(ScriptReturnStatement node) => CanCompile = false;

    public override void Visit(ScriptBreakStatement node) => CanCompile = false;

    public override void Visit(ScriptContinueStatement node) => CanCompile = false;

    public override void Visit(ScriptAnonymousFunction node) => ChangesScope = true;

    public override void Visit(ScriptImportStatement node) => ChangesScope = true;

    public override void Visit(ScriptReadOnlyStatement node) => ChangesScope = true;

    public override void Visit(ScriptThisExpression node) => ChangesScope = true;

    public override void Visit(ScriptWithStatement node) => ChangesScope = true;

    public override void Visit(ScriptIncrementDecrementExpression node)
    {
        Sets(node.Right);
        CanCompile = false;
    }

    public override void Visit(ScriptAssignExpression node)
    {
        Sets(node.Target);
        CanCompile &= node.Parent is ScriptExpressionStatement;
        base.Visit(node);
    }

    public override void Visit(ScriptCaptureStatement node)
    {
        Sets(node.Target);
        base.Visit(node);
    }

    public override void Visit(ScriptFunction node)
    {
        Sets(node.NameOrDoToken);
        base.Visit(node);
    }

    public override void Visit(ScriptForStatement node)
    {
        if (node.Variable is ScriptVariableGlobal variable)
            LoopVariables.Add(variable.Name);
        base.Visit(node);
    }

    public override void Visit(ScriptTableRowStatement node)
    {
        Sets(node.Variable);
        base.Visit(node);
    }

    private void Sets(ScriptNode? target)
    {
        if (target is ScriptVariableGlobal variable)
            Globals.Add(variable.Name);
    }
}
