using System.Collections;
using System.Text;
using StaticGuide.Files;

namespace StaticGuide.Output;

/// <summary>
/// What a build writes, from any thread, each file once: as bytes, since of a hundred thousand pages it is read once, at the end.
/// </summary>
internal sealed class WrittenFiles : IReadOnlyCollection<WrittenFile>
{
    private const int PieceSize = 64 * 1024;

    private readonly Lock gate = new();
    private readonly List<BinaryWriter> pieces = [];

    public int Count { get; private set; }

    public void Add(WrittenFile file)
    {
        lock (gate)
        {
            if (pieces.Count == 0 || pieces[^1].BaseStream.Length > PieceSize - 1024)
                pieces.Add(new BinaryWriter(new MemoryStream(PieceSize), Encoding.UTF8));
            var writer = pieces[^1];
            writer.Write(file.Name);
            writer.Write((ulong)file.Mark.Content);
            writer.Write((ulong)(file.Mark.Content >> 64));
            writer.Write7BitEncodedInt64(file.Mark.Length);
            writer.Write7BitEncodedInt64(file.Stamp.Seconds);
            writer.Write7BitEncodedInt64(file.Stamp.Nanoseconds);
            writer.Write7BitEncodedInt64(file.Stamp.Length);
            writer.Write7BitEncodedInt64(file.Stamp.Mode);
            Count++;
        }
    }

    /// <summary>In the order they came, once nothing is added any more.</summary>
    public IEnumerator<WrittenFile> GetEnumerator()
    {
        foreach (var piece in pieces.Select(p => p.BaseStream))
        {
            piece.Position = 0;
            var reader = new BinaryReader(piece, Encoding.UTF8);
            while (piece.Position < piece.Length)
                yield return Read(reader);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static WrittenFile Read(BinaryReader reader)
    {
        var name = reader.ReadString();
        var low = reader.ReadUInt64();
        var mark = new FileMark(new UInt128(reader.ReadUInt64(), low), reader.Read7BitEncodedInt64());
        return new WrittenFile(
            name,
            mark,
            new FileStamp(
                reader.Read7BitEncodedInt64(),
                reader.Read7BitEncodedInt64(),
                reader.Read7BitEncodedInt64(),
                reader.Read7BitEncodedInt64()
            )
        );
    }
}
