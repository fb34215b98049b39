using System.Buffers;
using System.IO.Enumeration;

namespace StaticGuide.Files;

/// <summary>A folder of finished files, whoever made it. Paths are relative to it, with <c>/</c>.</summary>
internal sealed class PublishedFolder(string root)
{
    private readonly string root = Path.GetFullPath(root);

    /// <summary>Every file, hidden ones too, sorted. Links to folders are not followed: they could lead round in a circle.</summary>
    public IReadOnlyList<string> List()
    {
        var options = new EnumerationOptions
        {
            RecurseSubdirectories = true,
            AttributesToSkip = FileAttributes.None,
            IgnoreInaccessible = false,
        };
        var skip = root.TrimEnd(Path.DirectorySeparatorChar).Length + 1;
        string[] files =
        [
            .. new FileSystemEnumerable<string>(
                root,
                (ref FileSystemEntry entry) => entry.ToFullPath()[skip..].Replace(Path.DirectorySeparatorChar, '/'),
                options
            )
            {
                ShouldIncludePredicate = static (ref FileSystemEntry entry) => !entry.IsDirectory,
                ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
            },
        ];
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    /// <summary>
    /// Lends a file's text for the time of the call: UTF-16 where its byte order mark says so, else UTF-8, with U+FFFD for what is
    /// neither (WHATWG Encoding, 6).
    /// </summary>
    public void Read(string path, ReadOnlySpanAction<char, string> use)
    {
        using var file = File.OpenHandle(Path.Combine(root, path));
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(RandomAccess.GetLength(file), Array.MaxLength - 1) + 1);
        var characters = Array.Empty<char>();
        try
        {
            var length = 0;
            while (length < bytes.Length && RandomAccess.Read(file, bytes.AsSpan(length), length) is > 0 and var read)
                length += read;
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
}
