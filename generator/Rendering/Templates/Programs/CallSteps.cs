using Scriban;
using Scriban.Syntax;
using StaticGuide.Content.Words;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary><c>{{ i18n "key" value … }}</c></summary>
/// <param name="usual">The same, whatever comes of it.</param>
/// <param name="function">What <c>i18n</c> means, unless a page has something else of that name.</param>
internal sealed class WordStep(
    OutputStep usual,
    ScriptExpressionStatement node,
    int piece,
    SharedName function,
    string key,
    Expression[] arguments
) : Step
{
    // Of whichever page has asked last, on whichever thread: one that fits is as good as another.
    private Known? known;

    public override int Run(Frame frame)
    {
        var run = frame.Run;
        // Where a text is captured, it is not written into the page; what may go wrong goes the usual way.
        if (
            run.Context.IsWritingPage
            && run.FindFunction(function) is TemplateFunction { Owner: WordFunction { Table: var words } }
            && EntryOf(words) is { } entry
            && entry.Places == arguments.Length - 1
            && Expression.TryAll(arguments, frame, run.Values)
            && FilledWords.ArePlain(run.Values.AsSpan(1, entry.Places))
        )
        {
            run.Context.Mark(piece, node);
            new FilledWords(entry, run.Values, words.Forms, run.Context).WriteTo(run.Buffer);
            return 0;
        }
        return usual.Run(frame);
    }

    private WordEntry? EntryOf(WordTable words)
    {
        if (known is not { } found || !ReferenceEquals(found.Words, words))
            known = found = new Known(words, words.Find(key));
        return found.Entry;
    }

    private sealed record Known(WordTable Words, WordEntry? Entry);
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

    public override int Run(Frame frame)
    {
        var run = frame.Run;
        var inner = frame.Inner;
        if (run.FindFunction(function) is not TemplateFunction { Owner: IncludeInPlace includes } || !inner.TryGive(arguments, frame))
            return usual.Run(frame);
        program ??= run.ProgramOf(template);
        if (run.IsFirst(name))
            includes.NoteFirst(name.Name);
        if (includes.TryRun(name.Name, template, program, run.Context, node, inner) is { } failure)
            usual.Write(failure, frame);
        return 0;
    }
}
