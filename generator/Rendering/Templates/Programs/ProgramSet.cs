using System.Collections.Frozen;
using Scriban.Syntax;
using StaticGuide.Markup;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>The templates of a site with their programs, made once and used by every page.</summary>
internal sealed class ProgramSet
{
    private readonly FrozenDictionary<ScriptNode, TemplateProgram> programs;
    private readonly List<Piece> pieces = [];

    /// <param name="usePrograms">False has Scriban run everything; the outcome is the same.</param>
    /// <param name="silences">Finds what of templates need not be searched for links.</param>
    public ProgramSet(TemplateSet templates, bool usePrograms = true, SilenceFinder? silences = null)
    {
        Templates = templates;
        (var compiled, Names) = usePrograms
            ? ProgramCompiler.CompileAll(templates, pieces, silences ?? (_ => []))
            : ([], new ProgramNames(FrozenSet<string>.Empty));
        programs = compiled.ToFrozenDictionary(ReferenceEqualityComparer.Instance);
    }

    public TemplateSet Templates { get; }

    /// <summary>What they write of the templates, for a page's buffer.</summary>
    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>What they call things by.</summary>
    public ProgramNames Names { get; }

    /// <summary>The program of a template's page, or of a function that it makes; null where only Scriban can run it.</summary>
    public TemplateProgram? Of(ScriptNode? part) => part is null ? null : programs.GetValueOrDefault(part);
}
