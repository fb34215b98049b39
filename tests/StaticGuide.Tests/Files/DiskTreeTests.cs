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

    /// <summary>As the folder says it, or as each name says it of itself.</summary>
    [Fact]
    public void What_a_folder_says_of_its_names_is_what_they_are() =>
        Gen.Select(Gen.Int[0, 5].Select(i => new[] { "a", "ü", ".b", "c d", "e\nf", "日本" }[i]), Gen.Int[0, 3])
            .Array[0, 8]
            .Holds(
                entries =>
                {
                    var room = folder.CreateSubdirectory(Path.GetRandomFileName());
                    foreach (var ((name, kind), number) in entries.Select((e, i) => (e, i)))
                    {
                        var path = Path.Combine(room.FullName, name + number);
                        if (kind == 0)
                            Directory.CreateDirectory(path);
                        else if (kind == 1)
                            File.CreateSymbolicLink(path, "..");
                        else
                            File.WriteAllText(path, kind == 2 ? "" : "words");
                    }
                    Assert.Equal(
                        Directory
                            .GetFileSystemEntries(room.FullName, "*", new EnumerationOptions { AttributesToSkip = FileAttributes.None })
                            .Select(p => (Path.GetFileName(p), KindOf(p)))
                            .Order(),
                        FolderNames.Of(room.FullName).Select(n => (n.Name, Shown(n.Name, n.Kind))).Order()
                    );

                    // A system that is not asked, and one that does not say, say nothing wrong either.
                    NameKind Shown(string name, NameKind kind) =>
                        kind is NameKind.File or NameKind.Folder ? kind
                        : kind == NameKind.Unknown ? KindOf(Path.Combine(room.FullName, name))
                        : default;
                },
                iter: 100,
                threads: 1
            );

    private static NameKind KindOf(string path) =>
        File.GetAttributes(path) switch
        {
            var a when a.HasFlag(FileAttributes.ReparsePoint) => default,
            var a when a.HasFlag(FileAttributes.Directory) => NameKind.Folder,
            _ => NameKind.File,
        };

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
