using CsCheck;
using StaticGuide.Files;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Files;

/// <summary>Files are lent as they stand on the disk, whatever their length.</summary>
public sealed class DiskTreeTests : IDisposable
{
    private const int Limit = 200_000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_file_of_any_length_is_lent_whole_up_to_one_byte_beyond_the_limit() =>
        // Rooms are lent in powers of two: their edges are of interest.
        Gen.Select(Gen.Int[0, 18], Gen.Int[-2, 2])
            .Select((power, aside) => Math.Max(0, (1 << power) + aside))
            .Holds(
                length =>
                {
                    var bytes = new byte[length];
                    for (var i = 0; i < length; i++)
                        bytes[i] = (byte)(i * 7 + i / 251);
                    var name = $"{length}.md";
                    File.WriteAllBytes(Path.Combine(folder.FullName, name), bytes);
                    var lent = new DiskTree(folder.FullName).Lend(name, Limit, lent => lent.ToArray());
                    Assert.Equal(bytes[..Math.Min(length, Limit + 1)], lent);
                },
                iter: 200,
                threads: 1
            );

    [Fact]
    public void What_is_not_there_or_is_no_file_is_said_as_the_system_says_it()
    {
        var tree = new DiskTree(folder.FullName);
        folder.CreateSubdirectory("folder.md");
        Assert.Throws<FileNotFoundException>(() => tree.Lend("none.md", Limit, lent => lent.Length));
        Assert.Throws<UnauthorizedAccessException>(() => tree.Lend("folder.md", Limit, lent => lent.Length));
    }
}
