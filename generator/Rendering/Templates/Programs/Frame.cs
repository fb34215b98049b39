using Scriban.Runtime;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>One run of one template: what it was given, and what it has set.</summary>
/// <param name="given">The name it was included by, and what comes behind it; null for a page's layout.</param>
internal sealed class Frame(ProgramRun run, TemplateProgram program, object?[]? given)
{
    private ScriptArray? arguments;

    public ProgramRun Run => run;

    public TemplateProgram Program => program;

    /// <summary>What it was given, as Scriban sees it, which may change it.</summary>
    public ScriptArray? Arguments => given is null ? null : arguments ??= new ScriptArray(given);

    /// <summary>By slot; null where not set.</summary>
    public object?[] Locals { get; } = program.Locals.Length == 0 ? [] : new object?[program.Locals.Length];

    /// <summary>What it was given at a place; null where that was nothing.</summary>
    public object? ArgumentAt(int index)
    {
        if (arguments is not null)
            return index < arguments.Count ? arguments[index] : null;
        return given is null ? Expression.Unsettled
            : index < given.Length ? given[index]
            : null;
    }
}
