namespace StaticGuide.Yaml;

/// <summary>Reads a part of a text without copying it first.</summary>
internal sealed class SliceReader(string text, int start, int end) : TextReader
{
    private int next = start;

    public override int Peek() => next < end ? text[next] : -1;

    public override int Read() => next < end ? text[next++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var length = Math.Min(buffer.Length, end - next);
        text.AsSpan(next, length).CopyTo(buffer);
        next += length;
        return length;
    }
}
