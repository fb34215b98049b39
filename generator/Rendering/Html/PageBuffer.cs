using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Scriban.Runtime;
using StaticGuide.Diagnostics;
using StaticGuide.Markup;

namespace StaticGuide.Rendering.Html;

/// <summary>
/// The HTML of one page while it is written, and where each stretch of it came from: a template, or Markdown.
/// Reused for one page after the other, on one thread.
/// </summary>
/// <param name="templatesByText">For what Scriban writes of them.</param>
/// <param name="ofTemplates">The pieces of templates, which are marked by their place here.</param>
internal sealed class PageBuffer(IReadOnlyDictionary<string, SourceText> templatesByText, IReadOnlyList<Piece>? ofTemplates = null)
    : TextWriter,
        IScriptOutput
{
    /// <summary>Beyond every page that somebody could open; what is written past it is dropped, and the page is refused.</summary>
    public const int MostCharacters = 64_000_000;

    private Stretch[] stretches = new Stretch[512];
    private int count;

    /// <summary>Those that need not be searched for links.</summary>
    private readonly List<SilentStretch> silences = [];

    /// <summary>What else stretches come of.</summary>
    private readonly List<Piece> others = [];
    private char[] characters = ArrayPool<char>.Shared.Rent(32 * 1024);
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public int Length => length;

    /// <summary>More was written than a page may have.</summary>
    public bool IsFull { get; private set; }

    /// <summary>What need not be searched for links, in order.</summary>
    public ReadOnlySpan<SilentStretch> Silences => CollectionsMarshal.AsSpan(silences);

    public ReadOnlyMemory<char> Html => characters.AsMemory(0, length);

    public void Clear()
    {
        length = 0;
        IsFull = false;
        count = 0;
        others.Clear();
        silences.Clear();
    }

    /// <summary>What is written next came of a stretch of an origin, as a whole.</summary>
    public void Mark(ITextOrigin origin, int offset, int extent)
    {
        others.Add(new Piece(origin, offset, extent));
        Mark(-others.Count);
    }

    /// <summary>What is written next came of a piece of a template.</summary>
    public void Mark(int piece)
    {
        if (count == stretches.Length)
            Array.Resize(ref stretches, count * 2);
        stretches[count++] = new Stretch(length, piece);
    }

    /// <summary>What is written next is an origin's text, letter for letter.</summary>
    public void MarkText(ITextOrigin origin, int offset) => Mark(origin, offset, Piece.Literal);

    /// <summary>The place that a stretch of the HTML came from, or null where none is known.</summary>
    public Place? PlaceOf(int start, int end)
    {
        var after = FirstAt(start + 1);
        if (after == 0)
            return null;
        var stretch = stretches[after - 1];
        var (origin, offset, extent) = PieceOf(stretch);
        return extent == Piece.Literal
            ? origin.PlaceOf(offset + start - stretch.Start, offset + end - stretch.Start)
            : origin.PlaceOf(offset, offset + extent);
    }

    /// <summary>Whether a stretch of the HTML is its origin's text, letter for letter.</summary>
    public bool IsLiteral(int start, int length)
    {
        var after = FirstAt(start + 1);
        return after > 0 && PieceOf(stretches[after - 1]).IsLiteral && FirstAt(start + length) == after;
    }

    /// <summary>Takes back what was written since a length, and gives it.</summary>
    public string Cut(int from)
    {
        var text = new string(characters, from, length - from);
        length = from;
        while (count > 0 && stretches[count - 1].Start > from)
            count--;
        ForgetSilences(from);
        return text;
    }

    /// <summary>Moves all that was written since a length to an earlier place.</summary>
    public void MoveTail(int from, int to)
    {
        var moved = length - from;
        if (moved == 0 || from == to)
            return;
        var tail = characters.AsSpan(from, moved).ToArray();
        characters.AsSpan(to, from - to).CopyTo(characters.AsSpan(to + moved));
        tail.CopyTo(characters.AsSpan(to));
        var (first, last) = (FirstAt(to), FirstAt(from));
        List<Stretch> behind = [.. stretches[first..last].Select(s => s with { Start = s.Start + moved })];
        // What the tail interrupts goes on behind it.
        if (first > 0 && (first == last || stretches[first].Start > to))
            behind.Insert(0, Rest(stretches[first - 1], to) with { Start = to + moved });
        Stretch[] all = [.. stretches[last..count].Select(s => s with { Start = s.Start - from + to }), .. behind];
        if (first + all.Length > stretches.Length)
            Array.Resize(ref stretches, (first + all.Length) * 2);
        all.CopyTo(stretches, first);
        count = first + all.Length;
        ForgetSilences(to);
    }

    /// <summary>A stretch from a place within it on.</summary>
    private Stretch Rest(Stretch stretch, int from)
    {
        var piece = PieceOf(stretch);
        if (!piece.IsLiteral)
            return stretch;
        others.Add(piece with { Offset = piece.Offset + from - stretch.Start });
        return new Stretch(from, -others.Count);
    }

    private Piece PieceOf(Stretch stretch) => stretch.Piece < 0 ? others[-stretch.Piece - 1] : ofTemplates![stretch.Piece];

    public override void Write(char value)
    {
        if (length == characters.Length && !Grow(1))
            return;
        characters[length++] = value;
    }

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine(string? value)
    {
        Write(value.AsSpan());
        Write('\n');
    }

    public override void WriteLine(char value)
    {
        Write(value);
        Write('\n');
    }

    public override void Write(int value)
    {
        Span<char> digits = stackalloc char[11];
        value.TryFormat(digits, out var count, default, CultureInfo.InvariantCulture);
        Write(digits[..count]);
    }

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.Length > characters.Length - length && !Grow(buffer.Length))
            return;
        buffer.CopyTo(characters.AsSpan(length));
        length += buffer.Length;
    }

    /// <summary>Writes a text of a few letters.</summary>
    public void WriteShort(string text)
    {
        foreach (var letter in text)
            Write(letter);
    }

    /// <summary>A stretch of a template's own text, which Scriban hands over as the whole text with an offset.</summary>
    void IScriptOutput.Write(string text, int offset, int count)
    {
        if (templatesByText.TryGetValue(text, out var template))
            MarkText(template, offset);
        Write(text.AsSpan(offset, count));
    }

    /// <summary>Writes a template's own text.</summary>
    /// <param name="piece">That of the text.</param>
    /// <param name="silent">Stretches of it.</param>
    public void WriteOf(int piece, string text, SilentStretch[] silent)
    {
        Mark(piece);
        var start = length;
        Write(text.AsSpan());
        // A page that is full takes no more.
        if (length - start < text.Length)
            return;
        foreach (var (first, end) in silent)
            silences.Add(new SilentStretch(start + first, start + end));
    }

    ValueTask IScriptOutput.WriteAsync(string text, int offset, int count, CancellationToken cancellationToken) =>
        throw new NotSupportedException("templates are rendered synchronously");

    /// <summary>Writes text as HTML: its markup characters escaped, in attributes too.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (text.Length <= characters.Length - length || Grow(text.Length))
        {
            var plain = HtmlText.CopyPlain(text, characters.AsSpan(length));
            length += plain;
            if (plain == text.Length)
                return;
            Write(HtmlText.EscapeOf(text[plain]));
            text = text[(plain + 1)..];
        }
    }

    protected override void Dispose(bool disposing)
    {
        ArrayPool<char>.Shared.Return(characters);
        characters = [];
        base.Dispose(disposing);
    }

    private void ForgetSilences(int from)
    {
        while (silences.Count > 0 && silences[^1].End > from)
            silences.RemoveAt(silences.Count - 1);
    }

    /// <summary>The first stretch that begins at a place or behind it.</summary>
    private int FirstAt(int place)
    {
        var (after, behind) = (0, count);
        while (after < behind)
        {
            var middle = (after + behind) / 2;
            (after, behind) = stretches[middle].Start < place ? (middle + 1, behind) : (after, middle);
        }
        return after;
    }

    /// <summary>False where the page would become too long.</summary>
    private bool Grow(int by)
    {
        if (IsFull |= by > MostCharacters - length)
            return false;
        var larger = ArrayPool<char>.Shared.Rent(Math.Max(characters.Length * 2, length + by));
        characters.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(characters);
        characters = larger;
        return true;
    }

    /// <param name="Start">Where it begins in the HTML.</param>
    /// <param name="Piece">What it came of: of the templates, or from -1 downwards of the others.</param>
    private readonly record struct Stretch(int Start, int Piece);
}
