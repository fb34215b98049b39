using System.Globalization;
using StaticGuide.Building.Memory;

namespace StaticGuide.Tests.Building.Memory;

/// <summary>What is written piece by piece is what is written as a whole, wherever a piece ends.</summary>
public sealed class ByteWriterTests
{
    private const int Items = 60_000;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(64)]
    [InlineData(300)]
    public void Pieces_are_the_whole(int longest)
    {
        var whole = new ByteWriter();
        Fill(whole, longest);
        using var pieces = new MemoryStream();
        var count = 0;
        var writer = new ByteWriter(part =>
        {
            pieces.Write(part);
            count++;
        });
        Fill(writer, longest);
        writer.Flush();

        Assert.True(count > 1);
        Assert.Equal(whole.Written, pieces.ToArray());
        AssertReads(pieces.ToArray(), longest);
    }

    private static void Fill(ByteWriter writer, int longest)
    {
        for (var item = 0; item < Items; item++)
        {
            writer.Text(TextOf(item, longest));
            writer.Mark((ulong)item);
            writer.Number(-item);
            if (item % 10_000 == 0)
                writer.Bytes(new byte[200_000]);
        }
    }

    private static void AssertReads(byte[] bytes, int longest)
    {
        var reader = new ByteReader(bytes);
        for (var item = 0; item < Items; item++)
        {
            Assert.Equal(TextOf(item, longest), reader.Text());
            Assert.Equal((ulong)item, reader.Mark());
            Assert.Equal(-item, reader.Number());
            if (item % 10_000 == 0)
                Assert.Equal(200_000, reader.Bytes().Length);
        }
        Assert.Equal(0, reader.Left);
    }

    private static string? TextOf(int item, int longest) =>
        item % 31 == 0 ? null : item.ToString(CultureInfo.InvariantCulture).PadLeft(item * 7 % longest + 1, 'ü');
}
