using Markdig.Extensions.Footnotes;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Beside;

/// <summary>
/// What readers see right before and behind a statistic, whatever marks it up: emphasis, notes and entities between are looked through,
/// and any white space is one space, or one line's end before it.
/// </summary>
internal sealed class Surroundings
{
    private const int MostBefore = 160;
    private const int MostBehind = 60;

    /// <summary>Stands for what is no text: code, an image, another statistic.</summary>
    private const char Object = '\uFFFC';

    private readonly ITextOrigin origin;
    private readonly Inline? statistic;
    private readonly string line = "";
    private readonly int start;
    private readonly int end;

    /// <param name="statistic">With its span in the Markdown that the origin knows.</param>
    public Surroundings(DirectiveInline statistic, ITextOrigin origin)
    {
        (this.origin, this.statistic, start, end) = (origin, statistic, statistic.Span.Start, statistic.Span.End + 1);
        (Before, Behind) = (Read(isForward: false), Read(isForward: true));
    }

    /// <param name="line">One of front matter, which is no Markdown.</param>
    /// <param name="at">Where the statistic begins in it.</param>
    public Surroundings(string line, int at, int length, ITextOrigin origin)
    {
        (this.origin, this.line, start, end) = (origin, line, at, at + length);
        (Before, Behind) = (Read(isForward: false), Read(isForward: true));
    }

    public string Before { get; }

    public string Behind { get; }

    /// <summary>From a letter of <see cref="Before"/> to another, or to the statistic.</summary>
    public Place PlaceBefore(int from, int? length = null)
    {
        var spans = SpansOf(isForward: false);
        return origin.PlaceOf(
            spans[Before.Length - 1 - from].Start,
            length is { } letters ? spans[Before.Length - from - letters].End : start
        );
    }

    /// <summary>From the end of the statistic through the first letters of <see cref="Behind"/>.</summary>
    public Place PlaceBehind(int length) => origin.PlaceOf(end, SpansOf(isForward: true)[length - 1].End);

    /// <summary>Some letters of <see cref="Behind"/>.</summary>
    public Place PlaceBehind(int from, int to)
    {
        var spans = SpansOf(isForward: true);
        return origin.PlaceOf(spans[from].Start, spans[to - 1].End);
    }

    /// <summary>Whether something in the statistic's paragraph cites, which may say what its own note does not.</summary>
    public bool AreCited
    {
        get
        {
            if (statistic is null)
                return false;
            Inline top = statistic;
            while (top.Parent is { } parent)
                top = parent;
            // A paragraph may have thousands of them.
            if (top.GetData(typeof(Surroundings)) is not bool isCited)
                top.SetData(typeof(Surroundings), isCited = top is ContainerInline paragraph && IsCited(paragraph));
            return isCited;
        }
    }

    private static bool IsCited(ContainerInline paragraph) =>
        paragraph.Any(i => i is CitationInline or FootnoteLink || i is ContainerInline children && IsCited(children));

    /// <summary>Each statistic of a site has two sides, and hardly any needs more of them than their words.</summary>
    private string Read(bool isForward)
    {
        var side = new Side(stackalloc char[isForward ? MostBehind : MostBefore], default);
        Gather(ref side, isForward);
        if (!isForward)
            side.Text.Reverse();
        return side.Text.ToString();
    }

    /// <summary>Where each letter of a side stands, away from the statistic.</summary>
    private (int Start, int End)[] SpansOf(bool isForward)
    {
        var spans = new (int, int)[isForward ? MostBehind : MostBefore];
        var side = new Side(stackalloc char[spans.Length], spans);
        Gather(ref side, isForward);
        return spans;
    }

    private void Gather(ref Side side, bool isForward)
    {
        if (statistic is null)
        {
            for (var i = isForward ? end : start - 1; i >= 0 && i < line.Length && !side.IsFull; i += isForward ? 1 : -1)
                side.Add(line[i], i, i + 1);
            return;
        }
        for (var at = Next(statistic, isForward); at is not null && !side.IsFull; at = Next(at, isForward))
        {
            switch (at)
            {
                case LiteralInline literal:
                    Add(ref side, literal.Content.AsSpan(), literal, isForward);
                    break;
                case HtmlEntityInline entity:
                    Add(ref side, entity.Transcoded.AsSpan(), entity, isForward);
                    break;
                case LineBreakInline:
                    Add(ref side, "\n", at, isForward);
                    break;
                case CitationInline or FootnoteLink or HtmlInline or ContainerInline:
                    break;
                default:
                    side.Add(Object, at.Span.Start, at.Span.End + 1);
                    return;
            }
        }
    }

    private static void Add(ref Side side, ReadOnlySpan<char> text, Inline inline, bool isForward)
    {
        if (side.TryAdd(text, isForward))
            return;
        var isExact = text.Length == inline.Span.Length;
        for (var i = 0; i < text.Length && !side.IsFull; i++)
        {
            var letter = isForward ? i : text.Length - 1 - i;
            var from = isExact ? inline.Span.Start + letter : inline.Span.Start;
            side.Add(text[letter], from, isExact ? from + 1 : inline.Span.End + 1);
        }
    }

    /// <summary>The next leaf of the paragraph.</summary>
    private static Inline? Next(Inline inline, bool isForward)
    {
        for (Inline? node = inline; node is not null; node = node.Parent)
        {
            if ((isForward ? node.NextSibling : node.PreviousSibling) is not { } next)
                continue;
            while (next is ContainerInline { FirstChild: not null } container and not LinkInline { IsImage: true })
                next = (isForward ? container.FirstChild : container.LastChild)!;
            return next is LinkInline { IsImage: true } ? new CodeInline("") { Span = next.Span } : next;
        }
        return null;
    }

    /// <summary>The letters of one side, away from the statistic.</summary>
    /// <param name="spans">Room for where each of them stands; none where nobody asks.</param>
    private ref struct Side(Span<char> letters, Span<(int Start, int End)> spans)
    {
        private readonly Span<char> letters = letters;
        private readonly Span<(int Start, int End)> spans = spans;
        private int count;

        public readonly bool IsFull => count == letters.Length;

        public readonly Span<char> Text => letters[..count];

        /// <summary>
        /// As much as there is room for, of words with one space between, where nobody asks for their places: nearly all there is.
        /// </summary>
        public bool TryAdd(ReadOnlySpan<char> text, bool isForward)
        {
            var length = Math.Min(text.Length, letters.Length - count);
            text = isForward ? text[..length] : text[^length..];
            if (
                !spans.IsEmpty
                || text.ContainsAnyExceptInRange(' ', '~')
                || text.IndexOf("  ") >= 0
                || length > 0 && text[isForward ? 0 : ^1] == ' ' && count > 0 && letters[count - 1] is ' ' or '\n'
            )
                return false;
            var added = letters.Slice(count, length);
            text.CopyTo(added);
            if (!isForward)
                added.Reverse();
            count += length;
            return true;
        }

        public void Add(char letter, int from, int to)
        {
            if (char.IsWhiteSpace(letter))
            {
                letter = letter == '\n' ? '\n' : ' ';
                if (count > 0 && letters[count - 1] is (' ' or '\n'))
                {
                    if (letter == '\n')
                        letters[count - 1] = '\n';
                    return;
                }
            }
            if (!spans.IsEmpty)
                spans[count] = (from, to);
            letters[count++] = letter;
        }
    }
}
