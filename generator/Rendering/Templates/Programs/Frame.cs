using Scriban.Runtime;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>One run of one template: what it was given, and what it has set.</summary>
internal sealed class Frame(ProgramRun run, TemplateProgram program, ScriptArray? arguments)
{
    public ProgramRun Run { get; } = run;

    public TemplateProgram Program { get; } = program;

    public ScriptArray? Arguments { get; } = arguments;

    /// <summary>By slot; null where not set.</summary>
    public object?[] Locals { get; } = program.Locals.Length == 0 ? [] : new object?[program.Locals.Length];
}
