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
        Assert.Throws<IOException>(() => tree.Lend("folder.md", Limit, lent => lent.Length));
    }

    /// <summary>Between the list and the look somebody has put something else there.</summary>
    [Theory]
    [InlineData("a.md", "/etc/passwd", false)]
    [InlineData("a.md", "../templates/b.html", false)]
    [InlineData("a.md", "../secret", false)]
    [InlineData("a.md", "sub/real.md", true)]
    [InlineData("sub/a.md", "../real.md", true)]
    [InlineData("a.md", "nowhere.md", false)]
    [InlineData("a.md", "a.md", false)]
    [InlineData("over", "../templates", false)]
    public void A_link_is_followed_within_the_folder_alone(string name, string target, bool isRead)
    {
        Directory.CreateDirectory(At("content/sub"));
        Directory.CreateDirectory(At("templates"));
        foreach (var file in new[] { "content/real.md", "content/sub/real.md", "templates/b.html", "secret" })
            File.WriteAllText(At(file), "words");
        File.CreateSymbolicLink(At("content/" + name), target);
        var (tree, path) = (new DiskTree(folder.FullName), name == "over" ? "content/over/b.html" : "content/" + name);
        var ways = new Func<byte[]>[]
        {
            () => tree.Read(path),
            () => tree.Lend(path, Limit, lent => lent.ToArray()),
            () =>
            {
                using var stream = tree.Open(path);
                var read = new MemoryStream();
                stream.CopyTo(read);
                return read.ToArray();
            },
        };
        foreach (var read in name == "over" ? [ways[0], ways[2]] : ways)
        {
            if (isRead)
                Assert.Equal("words"u8.ToArray(), read());
            else
                Assert.ThrowsAny<IOException>(read);
        }
    }

    /// <summary>One that nobody writes to would be waited for without end.</summary>
    [Fact]
    public async Task A_pipe_keeps_nobody_waiting()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/mkfifo"), "there is no mkfifo");
        Directory.CreateDirectory(At("content"));
        using (var made = System.Diagnostics.Process.Start("/usr/bin/mkfifo", [At("content/pipe.txt")]))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        var tree = new DiskTree(folder.FullName);
        foreach (
            var read in new Action[]
            {
                () => tree.Read("content/pipe.txt"),
                () => tree.Open("content/pipe.txt").Dispose(),
                () => tree.Lend("content/pipe.txt", Limit, lent => lent.Length),
            }
        )
            await Assert.ThrowsAsync<IOException>(() =>
                Task.Run(read, TestContext.Current.CancellationToken)
                    .WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)
            );
    }

    private string At(string path) => Path.Combine(folder.FullName, path);
}
