using System.Globalization;
using System.Text;
using StaticGuide.Files.Kept;

namespace StaticGuide.Tests.Files.Kept;

/// <summary>What is kept is read back as it was, from memory or from a file, and a file that fails loses nothing.</summary>
public sealed class ByteStoreTests : IDisposable
{
    private const int Count = 3_000;

    private readonly string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    [Fact]
    public void What_is_kept_in_memory_is_read_back() => AssertKeeps(new ByteStore());

    [Fact]
    public void What_went_to_a_file_is_read_back()
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite);
        AssertKeeps(new ByteStore(() => file));
        // Most of it: the last piece is not full.
        Assert.True(RandomAccess.GetLength(file) > 200_000);
    }

    [Fact]
    public void What_is_little_stays_in_memory_and_all_of_what_is_more_goes_to_the_file()
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite);
        AssertKeeps(new ByteStore(() => file, limit: 10_000_000));
        Assert.Equal(0, RandomAccess.GetLength(file));
        AssertKeeps(new ByteStore(() => file, limit: 200_000));
        Assert.True(RandomAccess.GetLength(file) > 200_000);
    }

    [Fact]
    public void Where_no_file_can_be_made_all_stays_in_memory() => AssertKeeps(new ByteStore(() => null));

    [Fact]
    public void Where_the_disk_is_full_all_stays_in_memory()
    {
        Assert.SkipUnless(File.Exists("/dev/full"), "this system has no device that is always full");
        using var full = File.OpenHandle("/dev/full", FileMode.Open, FileAccess.ReadWrite);
        AssertKeeps(new ByteStore(() => full));
    }

    public void Dispose() => File.Delete(path);

    private static void AssertKeeps(ByteStore store)
    {
        var kept = Enumerable.Range(0, Count).Select(i => store.Keep(BytesOf(i))).ToArray();
        byte[] buffer = [];
        for (var i = Count - 1; i >= 0; i--)
            Assert.Equal(BytesOf(i), kept[i].Read(ref buffer));
    }

    private static byte[] BytesOf(int number) =>
        number == 1_000
            ? new byte[300_000]
            : Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{number}{new string('x', number % 150)}"));
}
