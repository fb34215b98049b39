using StaticGuide.Files;
using StaticGuide.Output;

namespace StaticGuide.Tests.Output;

/// <summary>What was written is told as it was, from whichever thread it came.</summary>
public sealed class WrittenFilesTests
{
    [Fact]
    public void Each_file_comes_back_once_as_it_was()
    {
        var files = Enumerable.Range(0, 5_000).Select(FileOf).ToList();
        var written = new WrittenFiles();
        Parallel.ForEach(files, written.Add);
        Assert.Equal(files.Count, written.Count);
        for (var time = 0; time < 2; time++)
            Assert.Equal(files, written.OrderBy(f => f.Mark.Length));
    }

    [Fact]
    public void Nothing_is_nothing() => Assert.Empty(new WrittenFiles());

    private static WrittenFile FileOf(int i) =>
        new(
            $"é{i}{new string('x', i % 300)}/index.html",
            new FileMark(UInt128.MaxValue - (UInt128)i, i),
            new FileStamp(1_700_000_000 + i, i * 199_999L, long.MaxValue - i, -i)
        );
}
