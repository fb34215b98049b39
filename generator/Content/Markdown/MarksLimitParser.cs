using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticGuide.Content.Markdown;

/// <summary>
/// Refuses a paragraph with so many marks that to pair each with each would take for ever. It looks only into long ones, once, at
/// their first mark, and takes nothing from the others.
/// </summary>
internal sealed class MarksLimitParser : InlineParser
{
    /// <summary>
    /// How many marks of any kind, runs of emphasis and open brackets one paragraph may have. The last two nest until they are paired.
    /// </summary>
    private const int Limit = 4_000;
    private const int RunsLimit = 1_000;
    private const int DepthLimit = 100;

    private static readonly SearchValues<char> Marks = SearchValues.Create("[]!<&`*_~{\\");

    public MarksLimitParser() => OpeningCharacters = ['[', ']', '!', '<', '&', '`', '*', '_', '~', '{', '\\'];

    /// <summary>Where a document has such paragraphs; null where it has none.</summary>
    public static List<SourceSpan>? FoundIn(MarkdownDocument document) => document.GetData(typeof(MarksLimitParser)) as List<SourceSpan>;

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.Length <= DepthLimit || processor.ParserStates[Index] is not null)
            return false;
        processor.ParserStates[Index] = Marks;
        if (!HasTooMany(slice.AsSpan()))
            return false;
        if (FoundIn(processor.Document) is not { } found)
            processor.Document.SetData(typeof(MarksLimitParser), found = []);
        var start = processor.GetSourcePosition(slice.Start);
        found.Add(new SourceSpan(start, start));
        slice.Start = slice.End + 1;
        return true;
    }

    private static bool HasTooMany(ReadOnlySpan<char> text)
    {
        var (count, runs, depth) = (0, 0, 0);
        for (var last = '\0'; text.IndexOfAny(Marks) is >= 0 and var next; text = text[(next + 1)..])
        {
            var mark = text[next];
            var isRun = next == 0 && mark == last && mark is ('*' or '_' or '~' or '`');
            count += isRun ? 0 : 1;
            runs += isRun || mark is not ('*' or '_' or '~') ? 0 : 1;
            depth =
                mark == '[' ? depth + 1
                : mark == ']' && depth > 0 ? depth - 1
                : depth;
            if (count > Limit || runs > RunsLimit || depth > DepthLimit)
                return true;
            last = mark;
        }
        return false;
    }
}
