using System.Text;
using StaticGuide.Output;

namespace StaticGuide.Tests.Output;

/// <summary>Pieces are the whole, whatever is read at once and however often.</summary>
public sealed class PiecewiseStreamTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(100)]
    public void It_is_read_as_a_whole_and_again(int atOnce)
    {
        var made = 0;
        using var stream = new PiecewiseStream(Pieces());
        for (var time = 1; time <= 2; time++)
        {
            using var whole = new MemoryStream();
            stream.CopyTo(whole, atOnce);
            Assert.Equal("one, two", Encoding.UTF8.GetString(whole.ToArray()));
            Assert.Equal(whole.Length, stream.Position);
            Assert.Equal(time, made);
            stream.Position = 0;
        }

        IEnumerable<ReadOnlyMemory<byte>> Pieces()
        {
            made++;
            yield return "one"u8.ToArray();
            yield return default;
            yield return ", "u8.ToArray();
            yield return "two"u8.ToArray();
        }
    }
}
