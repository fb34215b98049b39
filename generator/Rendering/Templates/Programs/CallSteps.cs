using Scriban;
using Scriban.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary><c>{{ i18n "key" value … }}</c></summary>
/// <param name="usual">The same, whatever comes of it.</param>
/// <param name="function">What <c>i18n</c> means, unless a page has something else of that name.</param>
internal sealed class WordStep(
    OutputStep usual,
    ScriptExpressionStatement node,
    SourceText template,
    SharedName function,
    Expression[] arguments
) : Step
{
    public override void Run(Frame frame)
    {
        var run = frame.Run;
        // Where a text is captured, it is not written into the page.
        if (
            run.Context.IsWritingPage
            && run.FindFunction(function) is TemplateFunction { Owner: WordFunction words }
            && Expression.TryAll(arguments, frame, run.Values)
            && words.Find(run.Values, arguments.Length, run.Context) is { } filled
        )
        {
            run.Context.Mark(template, node, node.Span.Start.Offset, node.Span.Length);
            filled.WriteTo(run.Buffer);
        }
        else
        {
            usual.Run(frame);
        }
    }
}

/// <summary><c>{{ include "name" value … }}</c>, of a template that is there.</summary>
/// <param name="usual">The same for any name.</param>
/// <param name="function">What <c>include</c> means, unless a page has something else of that name.</param>
internal sealed class IncludeStep(
    OutputStep usual,
    ScriptExpression node,
    SharedName function,
    SharedName name,
    Template template,
    Expression[] arguments
) : Step
{
    private TemplateProgram? program;

    public override void Run(Frame frame)
    {
        var run = frame.Run;
        if (run.FindFunction(function) is TemplateFunction { Owner: IncludeInPlace includes } && frame.Inner.TryGive(arguments, frame))
        {
            program ??= run.ProgramOf(template);
            if (run.IsFirst(name))
                includes.Note(name.Name);
            if (includes.TryRun(name.Name, template, program, run.Context, node, frame.Inner) is { } failure)
                usual.Write(failure, frame);
        }
        else
        {
            usual.Run(frame);
        }
    }
}
