using System.Buffers;
using System.Globalization;
using System.Text;
using Scriban.Runtime;
using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Html;

/// <summary>
/// The HTML of one page while it is written, and where each stretch of it came from: a template, or Markdown.
/// Reused for one page after the other, on one thread.
/// </summary>
internal sealed class PageBuffer(IReadOnlyDictionary<string, SourceText> templatesByText) : TextWriter, IScriptOutput
{
    /// <summary>Beyond every page that somebody could open; what is written past it is dropped, and the page is refused.</summary>
    public const int MostCharacters = 64_000_000;

    private readonly List<Stretch> stretches = [];

    /// <summary>What stretches come of, each again where others came between.</summary>
    private readonly List<ITextOrigin> origins = [];
    private ITextOrigin? lastOrigin;
    private char[] characters = ArrayPool<char>.Shared.Rent(32 * 1024);
    private int length;

    public override Encoding Encoding => Encoding.UTF8;

    public int Length => length;

    /// <summary>More was written than a page may have.</summary>
    public bool IsFull { get; private set; }

    public ReadOnlyMemory<char> Html => characters.AsMemory(0, length);

    public void Clear()
    {
        length = 0;
        IsFull = false;
        stretches.Clear();
        origins.Clear();
        lastOrigin = null;
    }

    /// <summary>What is written next came of a stretch of an origin, as a whole.</summary>
    public void Mark(ITextOrigin origin, int offset, int extent)
    {
        if (!ReferenceEquals(lastOrigin, origin))
            origins.Add(lastOrigin = origin);
        stretches.Add(new Stretch(length, origins.Count - 1, offset, extent));
    }

    /// <summary>What is written next is an origin's text, letter for letter.</summary>
    public void MarkText(ITextOrigin origin, int offset) => Mark(origin, offset, Stretch.Literal);

    /// <summary>The place that a stretch of the HTML came from, or null where none is known.</summary>
    public Place? PlaceOf(int start, int end)
    {
        var after = FirstAt(start + 1);
        if (after == 0)
            return null;
        var stretch = stretches[after - 1];
        var origin = origins[stretch.Origin];
        return stretch.IsLiteral
            ? origin.PlaceOf(stretch.Offset + start - stretch.Start, stretch.Offset + end - stretch.Start)
            : origin.PlaceOf(stretch.Offset, stretch.Offset + stretch.Extent);
    }

    /// <summary>Whether a stretch of the HTML is its origin's text, letter for letter.</summary>
    public bool IsLiteral(int start, int length)
    {
        var after = FirstAt(start + 1);
        return after > 0 && stretches[after - 1].IsLiteral && FirstAt(start + length) == after;
    }

    /// <summary>Takes back what was written since a length, and gives it.</summary>
    public string Cut(int from)
    {
        var text = new string(characters, from, length - from);
        length = from;
        while (stretches.Count > 0 && stretches[^1].Start > from)
            stretches.RemoveAt(stretches.Count - 1);
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
        Stretch[] ofTail = [.. stretches[last..].Select(s => s with { Start = s.Start - from + to })];
        List<Stretch> behind = [.. stretches[first..last].Select(s => s with { Start = s.Start + moved })];
        // What the tail interrupts goes on behind it.
        if (first > 0 && (first == last || stretches[first].Start > to))
        {
            var cut = stretches[first - 1];
            behind.Insert(0, cut with { Start = to + moved, Offset = cut.IsLiteral ? cut.Offset + to - cut.Start : cut.Offset });
        }
        stretches.RemoveRange(first, stretches.Count - first);
        stretches.AddRange(ofTail);
        stretches.AddRange(behind);
    }

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

    /// <summary>Writes a stretch of a template's own text.</summary>
    public void WriteOf(SourceText template, int offset, int count)
    {
        MarkText(template, offset);
        Write(template.Text.AsSpan(offset, count));
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

    /// <summary>The first stretch that begins at a place or behind it.</summary>
    private int FirstAt(int place)
    {
        var (after, behind) = (0, stretches.Count);
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
    /// <param name="Origin">Its place among the origins.</param>
    /// <param name="Extent">How much of the origin it came of, or that it is literal.</param>
    private readonly record struct Stretch(int Start, int Origin, int Offset, int Extent)
    {
        /// <summary>It is the origin's text, letter for letter.</summary>
        public const int Literal = -1;

        public bool IsLiteral => Extent == Literal;
    }
}
