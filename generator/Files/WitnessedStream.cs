using System.IO.Hashing;

namespace StaticGuide.Files;

/// <summary>A file as it is read from its beginning to its end, after which its fingerprint is told.</summary>
internal sealed class WitnessedStream(Stream file, Action<UInt128> tell) : Stream
{
    private readonly XxHash128 hash = new();

    public override bool CanRead => true;

    /// <summary>Back to its beginning, and nowhere else.</summary>
    public override bool CanSeek => file.CanSeek;

    public override bool CanWrite => false;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var read = file.Read(buffer);
        if (read > 0)
            hash.Append(buffer[..read]);
        else if (buffer.Length > 0)
            tell(hash.GetCurrentHashAsUInt128());
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin)
    {
        if (offset != 0 || origin != SeekOrigin.Begin)
            throw new NotSupportedException();
        hash.Reset();
        return file.Seek(0, SeekOrigin.Begin);
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
    }
}
