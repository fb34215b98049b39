using Scriban.Runtime;
using Scriban.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>
/// <c>include "partials/notes.html" value …</c>: renders a template in place. Scriban's own renders into a text first, which
/// costs a copy and loses where things came from.
/// </summary>
/// <param name="note">Told the name of each template that is asked for.</param>
internal sealed class IncludeInPlace(TemplateSet templates, Func<ProgramRun> run, Action<string> note, DiagnosticBag diagnostics)
{
    private const int ArgumentLimit = 8;
    private const int DepthLimit = 50;

    private int depth;

    public TemplateFunction AsFunction() => new(1, ArgumentLimit, Include);

    private object? Include(GuideContext context, ScriptNode caller, ScriptArray arguments)
    {
        var name = context.ObjectToString(arguments[0]) ?? "";
        note(name);
        if (templates.Find(name) is not { } template)
        {
            // A name written out was looked up when the templates were read.
            if (!templates.Exists(name) && !TemplateFunction.IsLiteral(caller))
                diagnostics.Add(
                    TemplateRules.NoInclude,
                    context.PlaceOf(caller.Span),
                    $"there is no template `{name}`",
                    Suggestion.DidYouMean(name, templates.Names)
                );
            return null;
        }
        if (depth >= DepthLimit && templates.HasCycle)
            return null;
        if (depth >= DepthLimit)
            throw new ScriptRuntimeException(caller.Span, $"includes are nested more than {DepthLimit} deep");
        depth++;
        try
        {
            run().Run(template, arguments);
        }
        finally
        {
            depth--;
        }
        return null;
    }
}
