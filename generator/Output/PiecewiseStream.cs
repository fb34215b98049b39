namespace StaticGuide.Output;

/// <summary>Content that is made piece by piece while it is read, so that no more than a piece of it is ever in memory.</summary>
/// <param name="pieces">Each valid until the next is asked for; made anew for whoever begins again.</param>
internal sealed class PiecewiseStream(IEnumerable<ReadOnlyMemory<byte>> pieces) : Stream
{
    private IEnumerator<ReadOnlyMemory<byte>> next = pieces.GetEnumerator();
    private ReadOnlyMemory<byte> piece;
    private long position;

    public override bool CanRead => true;

    /// <summary>Back to its beginning, and nowhere else.</summary>
    public override bool CanSeek => true;

    public override bool CanWrite => false;

    /// <summary>Known only by who has read all of it.</summary>
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => position;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = 0;
        while (read < buffer.Length && (piece.Length > 0 || TryNext()))
        {
            var part = piece[..Math.Min(piece.Length, buffer.Length - read)];
            part.Span.CopyTo(buffer[read..]);
            piece = piece[part.Length..];
            read += part.Length;
        }
        position += read;
        return read;
    }

    public override long Seek(long offset, SeekOrigin origin)
    {
        if (offset != 0 || origin != SeekOrigin.Begin)
            throw new NotSupportedException();
        next.Dispose();
        (next, piece, position) = (pieces.GetEnumerator(), default, 0);
        return 0;
    }

    public override void Flush() => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        next.Dispose();
        base.Dispose(disposing);
    }

    private bool TryNext()
    {
        while (next.MoveNext())
        {
            piece = next.Current;
            if (piece.Length > 0)
                return true;
        }
        return false;
    }
}
