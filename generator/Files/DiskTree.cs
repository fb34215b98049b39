using System.Buffers;
using Microsoft.Win32.SafeHandles;

namespace StaticGuide.Files;

/// <summary>The source folder on the disk.</summary>
internal sealed class DiskTree(string root) : ISourceTree
{
    /// <summary>All of it was listed as one, so that a link may lead from any folder of it to any other.</summary>
    private volatile bool isOne;

    /// <summary>Whether a name is none of the tree's, by name and whether it is a file.</summary>
    public Func<string, bool, bool> LeavesOut { get; init; } = FileNames.AreLeftOut;

    /// <summary>The same of folders, by their path.</summary>
    public Predicate<string> PassesBy { get; init; } = _ => false;

    public bool FolderExists(string folder) => Directory.Exists(Path.Combine(root, folder));

    public bool IsTaken(string path) =>
        (Path.Exists(Path.Combine(root, path)) || new FileInfo(Path.Combine(root, path)).LinkTarget is not null)
        && (Path.GetDirectoryName(path) is not { } folder || LinkOnTheWayTo(folder) is null);

    public byte[] Read(string path)
    {
        using var file = OpenHandle(path);
        using var stream = new FileStream(file, FileAccess.Read, bufferSize: 0);
        var bytes = new byte[stream.Length];
        return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }

    public Stream Open(string path) => new FileStream(OpenHandle(path), FileAccess.Read);

    private SafeFileHandle OpenHandle(string path) =>
        SourceFile.Open(Path.Combine(root, path), root, isOne ? "" : path[..Math.Max(path.IndexOf('/', StringComparison.Ordinal), 0)]);

    public T Lend<T>(string path, int limit, Func<ReadOnlySpan<byte>, T> use)
    {
        var (bytes, length) = WholeFile.TryRead(Path.Combine(root, path), limit) ?? ReadAnySystem(path, limit);
        try
        {
            return use(bytes.AsSpan(0, length));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    private (byte[] Bytes, int Length) ReadAnySystem(string path, int limit)
    {
        using var file = OpenHandle(path);
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(RandomAccess.GetLength(file), limit) + 1);
        var length = 0;
        while (length < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(length), length) is > 0 and var read)
            length += read;
        return (bytes, length);
    }

    public IEnumerable<SourceEntry> List(string folder)
    {
        isOne |= folder.Length == 0;
        if (LinkOnTheWayTo(folder) is { } link)
            return [link];
        return FolderExists(folder) ? List(Path.Combine(root, folder), folder) : [];
    }

    private IEnumerable<SourceEntry> List(string listed, string folder)
    {
        Stack<string> pending = new([folder]);
        while (pending.TryPop(out var current))
        {
            Child[]? children = null;
            try
            {
                children = ChildrenOf(Path.Combine(root, current));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException) { }
            if (children is null)
            {
                yield return new SourceEntry(current, EntryTrouble.UnreadableFolder);
                continue;
            }
            foreach (var child in children)
            {
                if (LeavesOut(child.Name, !child.IsFolder))
                    continue;
                var path = current.Length == 0 ? child.Name : $"{current}/{child.Name}";
                if (child.IsFolder && PassesBy(path))
                    continue;
                if (child.IsOddName)
                    yield return new SourceEntry(path, EntryTrouble.NameNotUtf8);
                else if (child.IsLink)
                    yield return Resolve(path, child.IsFolder, listed);
                else if (child.IsFolder)
                    pending.Push(path);
                else
                    yield return Regular(path, child.IsFile);
            }
        }
    }

    /// <summary>
    /// The first of a folder and those above it that is a link: it came with the source, and is followed no more than those below.
    /// </summary>
    private SourceEntry? LinkOnTheWayTo(string folder)
    {
        for (var end = 0; end < folder.Length; end++)
        {
            end = folder.IndexOf('/', end) is > 0 and var next ? next : folder.Length;
            var info = new DirectoryInfo(Path.Combine(root, folder[..end]));
            if (info.LinkTarget is not null && Resolve(folder[..end], info.Exists, root) is { Trouble: not EntryTrouble.None } link)
                return link;
        }
        return null;
    }

    private SourceEntry Regular(string path, bool isFile) =>
        new(path, isFile || FileKind.MayBeRegular(Path.Combine(root, path)) ? EntryTrouble.None : EntryTrouble.NotRegular);

    private SourceEntry Resolve(string path, bool isFolder, string listed)
    {
        FileSystemInfo link = isFolder ? new DirectoryInfo(Path.Combine(root, path)) : new FileInfo(Path.Combine(root, path));
        FileSystemInfo? target;
        try
        {
            target = link.ResolveLinkTarget(returnFinalTarget: true);
        }
        catch (IOException)
        {
            return new SourceEntry(path, EntryTrouble.BrokenLink);
        }
        if (target is not { Exists: true })
            return new SourceEntry(path, EntryTrouble.BrokenLink);
        var (within, led) = (RealPath.Of(listed), RealPath.Of(target.FullName));
        // The folder itself is within it, and round it would go.
        if (led != within && !led.StartsWith(within + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            return new SourceEntry(path, EntryTrouble.LinkLeavesFolder);
        return target is FileInfo file
            ? Regular(path, file.Length > 0) with
            {
                LeadsTo = Path.GetRelativePath(RealPath.Of(root), led).Replace(Path.DirectorySeparatorChar, '/'),
            }
            : new SourceEntry(path, EntryTrouble.LinkToFolder);
    }

    private static Child[] ChildrenOf(string folder) => [.. FolderNames.Of(folder).Select(n => ChildOf(folder, n.Name, n.Kind))];

    private static Child ChildOf(string folder, string name, NameKind kind)
    {
        // The runtime shows other bytes as U+FFFD, and then finds no such name.
        if (name.Contains('\uFFFD', StringComparison.Ordinal) && !Path.Exists(Path.Combine(folder, name)))
            return new Child(name) { IsOddName = true };
        if (kind is NameKind.File or NameKind.Folder)
            return new Child(name, kind == NameKind.Folder, IsFile: kind == NameKind.File);
        var info = new FileInfo(Path.Combine(folder, name));
        var isThere = (int)info.Attributes != -1;
        return new Child(
            name,
            isThere && info.Attributes.HasFlag(FileAttributes.Directory),
            isThere && info.Attributes.HasFlag(FileAttributes.ReparsePoint)
        );
    }

    /// <param name="IsFile">Certainly so; any other may be a pipe.</param>
    private readonly record struct Child(string Name, bool IsFolder = false, bool IsLink = false, bool IsFile = false)
    {
        public bool IsOddName { get; init; }
    }
}
