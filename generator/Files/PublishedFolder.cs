using System.Buffers;
using System.Collections.Concurrent;
using StaticGuide.Diagnostics;

namespace StaticGuide.Files;

/// <summary>A folder of finished files, whoever made it. Paths are relative to it, with <c>/</c>.</summary>
internal sealed class PublishedFolder
{
    private readonly string root;
    private readonly DiskTree tree;
    private readonly SourceReader reader;
    private readonly DiagnosticBag troubles = new();
    private readonly ConcurrentDictionary<string, bool> unread = new(StringComparer.Ordinal);

    private readonly Func<ReadOnlySpan<byte>, string> other;

    /// <param name="other">Reads a text that is neither UTF-8 nor marked.</param>
    public PublishedFolder(string root, Func<ReadOnlySpan<byte>, string> other)
    {
        this.other = other;
        this.root = Path.GetFullPath(root);
        tree = new DiskTree(this.root) { LeavesOut = (_, _) => false };
        reader = new SourceReader(tree, troubles);
    }

    /// <summary>What could not be listed or read so far. Links to folders within are left aside: they may go round.</summary>
    public IReadOnlyList<Diagnostic> Troubles => troubles.Sorted();

    /// <summary>Whether a file could be read whenever it was asked for.</summary>
    public bool WasRead(string path) => !unread.ContainsKey(path);

    /// <summary>Every file, hidden ones too, sorted; without links that lead out of the folder, pipes and devices.</summary>
    public IReadOnlyList<string> List()
    {
        List<string> files = [];
        foreach (var entry in tree.List(""))
        {
            if (entry.Trouble == EntryTrouble.None)
                files.Add(entry.Path);
            else if (entry.Trouble != EntryTrouble.LinkToFolder)
                reader.Report(entry);
        }
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    /// <summary>
    /// Lends a file's text for the time of the call, as browsers read it (<see cref="PublishedText"/>). Of a file that cannot be read,
    /// nothing.
    /// </summary>
    public void Read(string path, ReadOnlySpanAction<char, string> use)
    {
        var (bytes, length) = BytesOf(path);
        var characters = Array.Empty<char>();
        try
        {
            if (!WasRead(path))
                return;
            if (PublishedText.IsOther(bytes.AsSpan(0, length)))
            {
                use(other(bytes.AsSpan(0, length)), path);
                return;
            }
            var (encoding, mark) = PublishedText.EncodingOf(bytes.AsSpan(0, length));
            characters = ArrayPool<char>.Shared.Rent(encoding.GetMaxCharCount(length - mark));
            use(characters.AsSpan(0, encoding.GetChars(bytes.AsSpan(mark, length - mark), characters)), path);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    /// <summary>Whether a file has the same bytes as the one at the same place of another folder.</summary>
    public bool IsSame(string path, PublishedFolder other)
    {
        var (bytes, length) = BytesOf(path);
        var (others, lengthOfOther) = other.BytesOf(path);
        try
        {
            return bytes.AsSpan(0, length).SequenceEqual(others.AsSpan(0, lengthOfOther));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<byte>.Shared.Return(others);
        }
    }

    /// <summary>Rented from the shared pool.</summary>
    private (byte[] Bytes, int Length) BytesOf(string path)
    {
        var bytes = Array.Empty<byte>();
        var length = 0;
        try
        {
            using var file = File.OpenHandle(Path.Combine(root, path));
            bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(RandomAccess.GetLength(file), Array.MaxLength - 1) + 1);
            while (length < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(length), length) is > 0 and var read)
                length += read;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            unread[path] = true;
            reader.ReportUnreadable(path, e);
        }
        return (bytes, length);
    }
}
