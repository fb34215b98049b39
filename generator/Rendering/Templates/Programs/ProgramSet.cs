using System.Collections.Frozen;
using Scriban.Syntax;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>The templates of a site with their programs, made once and used by every page.</summary>
/// <param name="usePrograms">False has Scriban run everything; the outcome is the same.</param>
internal sealed class ProgramSet(TemplateSet templates, bool usePrograms = true)
{
    private readonly FrozenDictionary<ScriptNode, TemplateProgram> programs = (
        usePrograms ? ProgramCompiler.CompileAll(templates) : []
    ).ToFrozenDictionary(ReferenceEqualityComparer.Instance);

    public TemplateSet Templates => templates;

    /// <summary>The program of a template's page, or of a function that it makes; null where only Scriban can run it.</summary>
    public TemplateProgram? Of(ScriptNode? part) => part is null ? null : programs.GetValueOrDefault(part);
}
