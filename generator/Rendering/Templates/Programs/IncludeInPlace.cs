using System.Diagnostics;
using Scriban;
using Scriban.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>
/// <c>include "partials/notes.html" value …</c>: renders a template in place. Scriban's own renders into a text first, which
/// costs a copy and loses where things came from.
/// </summary>
/// <param name="asked">Gets the name of each template that is asked for.</param>
internal sealed class IncludeInPlace(TemplateSet templates, Func<ProgramRun> run, List<string> asked, DiagnosticBag diagnostics)
{
    /// <summary>What templates call it by.</summary>
    public const string Name = "include";

    public const int ArgumentLimit = 8;
    public const int DepthLimit = 50;

    /// <summary>The templates that are being included, the innermost first, where some include each other in a circle.</summary>
    private readonly Stack<Template> open = [];

    private int depth;

    /// <summary>Learns how long each takes; null where nobody asks.</summary>
    public TemplateTimes? Times { get; init; }

    /// <summary>Where includes wait that are to be run last; null where they are run at once.</summary>
    public DeferredIncludes? Deferred { get; init; }

    public TemplateFunction AsFunction() => new(1, ArgumentLimit, Include) { Owner = this };

    /// <summary><c>defer</c>: the same, once all else of the page is written.</summary>
    public TemplateFunction AsDeferred() => new(1, ArgumentLimit, Defer);

    /// <summary>Notes that a template is asked for, the first time that a step of a page includes it.</summary>
    public void NoteFirst(string name) => asked.Add(name);

    /// <summary>The same, where it may have been before.</summary>
    private void Note(string name)
    {
        if (!asked.Contains(name))
            asked.Add(name);
    }

    private object? Defer(GuideContext context, ScriptNode caller, object?[] arguments)
    {
        Note(context.ObjectToString(arguments[0]) ?? "");
        // What is captured has no place on the page yet.
        if (Deferred is { IsSettling: false } && context.IsWritingPage)
            Deferred.Add(() => Include(context, caller, arguments));
        else
            Include(context, caller, arguments);
        return null;
    }

    private object? Include(GuideContext context, ScriptNode caller, object?[] arguments)
    {
        var name = arguments[0] as string ?? context.ObjectToString(arguments[0]) ?? "";
        Note(name);
        if (templates.Find(name) is not { } template)
        {
            // A name written out was looked up when the templates were read.
            if (!templates.IsKnown(name) && !TemplateFunction.IsLiteral(caller) && (name.Length > 0 || !context.LacksNameAt(caller.Span)))
                diagnostics.Add(
                    TemplateRules.NoInclude,
                    context.PlaceOf(caller.Span),
                    $"there is no template `{name}`",
                    TemplateNames.DidYouMean(name, templates.Known)
                );
            return null;
        }
        var frame = new Frame(run());
        frame.Give(arguments);
        var outer = depth;
        try
        {
            Run(name, template, run().ProgramOf(template), context, caller, frame);
        }
        finally
        {
            depth = outer;
        }
        return null;
    }

    /// <summary>Includes a template that was found.</summary>
    /// <param name="frame">With what it is given.</param>
    /// <returns>The text in its place, where it fails, which is reported; else null.</returns>
    public string? TryRun(string name, Template template, TemplateProgram? program, GuideContext context, ScriptNode caller, Frame frame)
    {
        var outer = depth;
        try
        {
            Run(name, template, program, context, caller, frame);
            return null;
        }
        catch (ScriptRuntimeException failure)
        {
            depth = outer;
            return context.Report(failure);
        }
    }

    /// <summary>Where it fails, the depth is left to the caller.</summary>
    private void Run(string name, Template template, TemplateProgram? program, GuideContext context, ScriptNode caller, Frame frame)
    {
        // A circle has been reported. To go round it would take for ever where a template of it is included twice.
        if (templates.HasCycle && open.Contains(template))
            return;
        if (depth >= DepthLimit)
            throw new ScriptRuntimeException(caller.Span, $"includes are nested more than {DepthLimit} deep");
        if (!context.TryCall(caller))
            return;
        depth++;
        if (templates.HasCycle || Times is not null)
            RunWatched(name, template, program, frame);
        else
            frame.Run.Run(template, program, frame);
        depth--;
    }

    private void RunWatched(string name, Template template, TemplateProgram? program, Frame frame)
    {
        open.Push(template);
        var started = Stopwatch.GetTimestamp();
        try
        {
            frame.Run.Run(template, program, frame);
        }
        finally
        {
            open.Pop();
            Times?.Add(name, Stopwatch.GetElapsedTime(started));
        }
    }
}
