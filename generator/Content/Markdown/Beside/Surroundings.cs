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
    private readonly int start;
    private readonly int end;
    private readonly Side before = new(MostBefore);
    private readonly Side behind = new(MostBehind);

    /// <param name="statistic">With its span in the Markdown that the origin knows.</param>
    public Surroundings(DirectiveInline statistic, ITextOrigin origin)
    {
        (this.origin, start, end) = (origin, statistic.Span.Start, statistic.Span.End + 1);
        Gather(statistic, isForward: false);
        Gather(statistic, isForward: true);
        (Before, Behind) = (before.Reversed(), behind.ToString());
    }

    /// <param name="line">One of front matter, which is no Markdown.</param>
    /// <param name="at">Where the statistic begins in it.</param>
    public Surroundings(string line, int at, int length, ITextOrigin origin)
    {
        (this.origin, start, end) = (origin, at, at + length);
        for (var i = at - 1; i >= 0 && !before.IsFull; i--)
            before.Add(line[i], i, i + 1);
        for (var i = end; i < line.Length && !behind.IsFull; i++)
            behind.Add(line[i], i, i + 1);
        (Before, Behind) = (before.Reversed(), behind.ToString());
    }

    public string Before { get; }

    public string Behind { get; }

    /// <summary>From a letter of <see cref="Before"/> to another, or to the statistic.</summary>
    public Place PlaceBefore(int from, int? length = null) =>
        origin.PlaceOf(before[Before.Length - 1 - from].Start, length is { } letters ? before[Before.Length - from - letters].End : start);

    /// <summary>From the end of the statistic through the first letters of <see cref="Behind"/>.</summary>
    public Place PlaceBehind(int length) => origin.PlaceOf(end, behind[length - 1].End);

    private void Gather(Inline statistic, bool isForward)
    {
        var side = isForward ? behind : before;
        for (var at = Next(statistic, isForward); at is not null && !side.IsFull; at = Next(at, isForward))
        {
            switch (at)
            {
                case LiteralInline literal:
                    Add(literal.Content.AsSpan(), literal);
                    break;
                case HtmlEntityInline entity:
                    Add(entity.Transcoded.AsSpan(), entity);
                    break;
                case LineBreakInline:
                    Add("\n", at);
                    break;
                case CitationInline or FootnoteLink or HtmlInline or ContainerInline:
                    break;
                default:
                    side.Add(Object, at.Span.Start, at.Span.End + 1);
                    return;
            }
        }

        void Add(ReadOnlySpan<char> text, Inline inline)
        {
            var isExact = text.Length == inline.Span.Length;
            for (var i = 0; i < text.Length && !side.IsFull; i++)
            {
                var letter = isForward ? i : text.Length - 1 - i;
                var from = isExact ? inline.Span.Start + letter : inline.Span.Start;
                side.Add(text[letter], from, isExact ? from + 1 : inline.Span.End + 1);
            }
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

    /// <summary>The letters of one side, away from the statistic, each with its place. Each statistic of a site has two.</summary>
    private sealed class Side(int most)
    {
        private readonly char[] letters = new char[most];
        private readonly (int Start, int End)[] spans = new (int, int)[most];
        private int count;

        public bool IsFull => count == letters.Length;

        public (int Start, int End) this[int letter] => spans[letter];

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
            spans[count] = (from, to);
            letters[count++] = letter;
        }

        public override string ToString() => new(letters, 0, count);

        /// <summary>In the order in which they are read.</summary>
        public string Reversed() =>
            string.Create(
                count,
                letters,
                static (text, letters) =>
                {
                    letters.AsSpan(0, text.Length).CopyTo(text);
                    text.Reverse();
                }
            );
    }
}
