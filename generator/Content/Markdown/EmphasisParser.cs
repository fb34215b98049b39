using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// Emphasis by the algorithm of CommonMark ("process emphasis"). The library compares what is left of two runs of marks where the
/// rule of three asks for their first lengths. <c>~one~</c> or two tildes strike out, as on GitHub.
/// </summary>
internal sealed class EmphasisParser : EmphasisInlineParser, IPostInlineProcessor
{
    /// <summary>For the runs of one paragraph after the other.</summary>
    [ThreadStatic]
    private static List<(EmphasisDelimiterInline Marks, int Length)>? room;

    public EmphasisParser() => EmphasisDescriptors.Add(new EmphasisDescriptor('~', 1, 2, enableWithinWord: true));

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var before = EmphasisFlanks.RuneBefore(processor, slice);
        if (!base.Match(processor, ref slice))
            return false;
        EmphasisFlanks.Mend((EmphasisDelimiterInline)processor.Inline!, before, EmphasisFlanks.RuneAt(slice));
        return true;
    }

    bool IPostInlineProcessor.PostProcess(
        InlineProcessor state,
        Inline? root,
        Inline? lastChild,
        int postInlineProcessorIndex,
        bool isFinalProcessing
    )
    {
        if (root is not ContainerInline container)
            return true;
        var runs = room ??= [];
        runs.Clear();
        if (container is EmphasisDelimiterInline first)
            runs.Add((first, first.DelimiterCount));
        // What follows a run of marks is its child until it is known to be emphasis or text.
        for (var child = container.FirstChild; child is not null && child != lastChild; )
        {
            if (child is EmphasisDelimiterInline marks)
                runs.Add((marks, marks.DelimiterCount));
            child = (child as DelimiterInline)?.FirstChild ?? child.NextSibling;
        }
        Process(runs);
        runs.Clear();
        return true;
    }

    private static void Process(List<(EmphasisDelimiterInline Marks, int Length)> runs)
    {
        for (var i = 0; i < runs.Count; i++)
        {
            var closer = runs[i].Marks;
            while ((closer.Type & DelimiterType.Close) != 0 && closer.DelimiterCount > 0 && OpenerOf(runs, i) is >= 0 and var at)
            {
                var opener = runs[at].Marks;
                for (var k = i - 1; k > at; k--, i--)
                    MakeText(runs, k);
                var emphasis = Embrace(opener, closer);
                if (closer.DelimiterCount == 0)
                {
                    closer.MoveChildrenAfter(opener.DelimiterCount > 0 ? emphasis : emphasis.Parent!);
                    closer.Remove();
                    runs.RemoveAt(i--);
                    if (opener.DelimiterCount == 0)
                    {
                        opener.MoveChildrenAfter(opener);
                        opener.Remove();
                        runs.RemoveAt(at);
                        i--;
                    }
                }
                else if (opener.DelimiterCount == 0)
                {
                    emphasis.Remove();
                    opener.ReplaceBy(emphasis);
                    emphasis.IsClosed = true;
                    closer.Remove();
                    emphasis.InsertAfter(closer);
                    runs.RemoveAt(at);
                    i--;
                }
            }
            if (closer.DelimiterCount > 0 && (closer.Type & DelimiterType.Open) == 0)
                MakeText(runs, i--);
        }
        for (var i = runs.Count - 1; i >= 0; i--)
            MakeText(runs, i);
    }

    private static void MakeText(List<(EmphasisDelimiterInline Marks, int Length)> runs, int at)
    {
        runs[at].Marks.ReplaceBy(runs[at].Marks.AsLiteralInline());
        runs.RemoveAt(at);
    }

    private static int OpenerOf(List<(EmphasisDelimiterInline Marks, int Length)> runs, int closerAt)
    {
        var (closer, length) = runs[closerAt];
        for (var i = closerAt - 1; i >= 0; i--)
        {
            var (opener, opened) = runs[i];
            if (opener.DelimiterChar != closer.DelimiterChar || (opener.Type & DelimiterType.Open) == 0 || opener.DelimiterCount == 0)
                continue;
            if (closer.DelimiterChar == '~')
            {
                if (opened == length && length <= 2)
                    return i;
                continue;
            }
            // Rules 9 and 10 of CommonMark 6.2.
            var canBeBoth = (closer.Type & DelimiterType.Open) != 0 || (opener.Type & DelimiterType.Close) != 0;
            if (!canBeBoth || (opened + length) % 3 != 0 || opened % 3 == 0 && length % 3 == 0)
                return i;
        }
        return -1;
    }

    private static EmphasisInline Embrace(EmphasisDelimiterInline opener, EmphasisDelimiterInline closer)
    {
        var count = Math.Min(2, Math.Min(opener.DelimiterCount, closer.DelimiterCount));
        var emphasis = new EmphasisInline
        {
            DelimiterChar = closer.DelimiterChar,
            DelimiterCount = closer.DelimiterChar == '~' ? 2 : count,
            Line = opener.Line,
            Column = opener.Column + opener.DelimiterCount - count,
            Span = new(opener.Span.Start + opener.DelimiterCount - count, closer.Span.End - closer.DelimiterCount + count),
        };
        opener.Span.End -= count;
        opener.Content.End -= count;
        opener.DelimiterCount -= count;
        closer.Span.Start += count;
        closer.Content.Start += count;
        closer.Column += count;
        closer.DelimiterCount -= count;
        if (closer.TryGetAttributes() is { } attributes)
            emphasis.SetAttributes(attributes);
        opener.EmbraceChildrenBy(emphasis);
        return emphasis;
    }
}
