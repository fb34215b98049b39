using System.Collections.Frozen;
using System.Text;

namespace StaticGuide.Files;

/// <summary>
/// The templates that come with the program: the files of the repository's <c>templates/</c>, carried in the program itself. A place in
/// one is named <c>(built in) partials/notes.html</c>, a path that no file of a site can have.
/// </summary>
internal static class BuiltInFiles
{
    public const string Folder = "templates/";

    private const string Mark = "(built in) ";

    private static readonly FrozenSet<string> Known = typeof(BuiltInFiles)
        .Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
        .Select(n => n[Folder.Length..])
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Paths within <c>templates/</c>, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Order(StringComparer.Ordinal)];

    public static bool Has(string name) => Known.Contains(name);

    /// <summary>What diagnostics call it, and <see cref="SourceReader"/> reads it by.</summary>
    public static string PathOf(string name) => Mark + name;

    public static bool IsPath(string path) => path.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>The bytes of one by its path, or null where it is none of them.</summary>
    public static byte[]? Read(string path)
    {
        if (!IsPath(path) || !Has(path[Mark.Length..]))
            return null;
        using var stream = typeof(BuiltInFiles).Assembly.GetManifestResourceStream(Folder + path[Mark.Length..])!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>
    /// Whether a file of a site's templates is a copy of the one that comes with the program, whatever its line ends. One that cannot be
    /// read is none.
    /// </summary>
    public static bool IsCopy(string path, SourceReader files) =>
        Read(PathOf(path[Folder.Length..])) is { } known
        && files.Look(path, SourceReader.TextLimit, bytes => bytes.SequenceEqual(known) || IsSameText(bytes, known) ? path : "") == path;

    private static bool IsSameText(ReadOnlySpan<byte> bytes, byte[] known) =>
        bytes.Contains((byte)'\r')
        && Encoding.UTF8.GetString(bytes).ReplaceLineEndings() == Encoding.UTF8.GetString(known).ReplaceLineEndings();
}
