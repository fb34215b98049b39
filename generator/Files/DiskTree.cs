using System.Buffers;

namespace StaticGuide.Files;

/// <summary>The source folder on the disk.</summary>
internal sealed class DiskTree(string root) : ISourceTree
{
    public bool FolderExists(string folder) => Directory.Exists(Path.Combine(root, folder));

    public bool IsTaken(string path) =>
        Path.Exists(Path.Combine(root, path)) || new FileInfo(Path.Combine(root, path)).LinkTarget is not null;

    public byte[] Read(string path) => File.ReadAllBytes(Path.Combine(root, path));

    public Stream Open(string path) => File.OpenRead(Path.Combine(root, path));

    public T Lend<T>(string path, int limit, Func<ReadOnlySpan<byte>, T> use)
    {
        // Any other way of sharing takes a lock, which is a call to the system more for each file.
        using var file = File.OpenHandle(Path.Combine(root, path), share: FileShare.ReadWrite | FileShare.Delete);
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(RandomAccess.GetLength(file), limit) + 1);
        try
        {
            var length = 0;
            while (length < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(length), length) is > 0 and var read)
                length += read;
            return use(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    public IEnumerable<SourceEntry> List(string folder) => FolderExists(folder) ? List(Path.Combine(root, folder), folder) : [];

    private IEnumerable<SourceEntry> List(string listed, string folder)
    {
        Stack<string> pending = new([folder]);
        while (pending.TryPop(out var current))
        {
            FileSystemInfo[]? children = null;
            try
            {
                children = new DirectoryInfo(Path.Combine(root, current)).GetFileSystemInfos();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
            if (children is null)
            {
                yield return new SourceEntry(current, 0, EntryTrouble.UnreadableFolder);
                continue;
            }
            foreach (var child in children)
            {
                if (FileNames.AreLeftOut(child.Name, child is FileInfo))
                    continue;
                var path = $"{current}/{child.Name}";
                // The runtime shows other bytes as U+FFFD, and then finds no such name.
                if (child.Name.Contains('\uFFFD', StringComparison.Ordinal) && !Path.Exists(child.FullName))
                    yield return new SourceEntry(path, 0, EntryTrouble.NameNotUtf8);
                else if (child.LinkTarget is not null)
                    yield return Resolve(child, path, listed);
                else if (child is FileInfo file)
                    yield return Regular(file, path);
                else
                    pending.Push(path);
            }
        }
    }

    /// <summary>What is no file has no length: only there is it worth a look.</summary>
    private static SourceEntry Regular(FileInfo file, string path) =>
        new(path, file.Length, file.Length > 0 || FileKind.MayBeRegular(file.FullName) ? EntryTrouble.None : EntryTrouble.NotRegular);

    private static SourceEntry Resolve(FileSystemInfo link, string path, string listed)
    {
        FileSystemInfo? target;
        try
        {
            target = link.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            return new SourceEntry(path, 0, EntryTrouble.BrokenLink);
        }
        if (target is not { Exists: true })
            return new SourceEntry(path, 0, EntryTrouble.BrokenLink);
        var within = RealPath.Of(listed) + Path.DirectorySeparatorChar;
        if (!RealPath.Of(target.FullName).StartsWith(within, StringComparison.Ordinal))
            return new SourceEntry(path, 0, EntryTrouble.LinkLeavesFolder);
        return target is FileInfo file ? Regular(file, path) : new SourceEntry(path, 0, EntryTrouble.LinkToFolder);
    }
}
