namespace StaticGuide.Files;

/// <summary>The folder that holds <c>content/</c> and <c>templates/</c>. Paths are relative to it, with <c>/</c>.</summary>
internal interface ISourceTree
{
    bool FolderExists(string folder);

    /// <summary>Whether anything has this name, were it a link to nothing.</summary>
    bool IsTaken(string path) => false;

    /// <summary>
    /// Every file below a folder, in no particular order; those that <see cref="FileNames"/> leaves out are not among them.
    /// </summary>
    IEnumerable<SourceEntry> List(string folder);

    /// <exception cref="IOException">The file is gone or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    byte[] Read(string path);

    /// <summary>The same for files of any size.</summary>
    Stream Open(string path) => new MemoryStream(Read(path));

    /// <summary>
    /// The same without keeping the bytes: they are lent to <paramref name="use"/> for the time of the call. Of a file larger
    /// than the limit there is one byte more than that.
    /// </summary>
    T Lend<T>(string path, int limit, Func<ReadOnlySpan<byte>, T> use) => use(Read(path));

    /// <summary>The same with the fingerprint of the bytes, which a tree may know already.</summary>
    T Lend<T>(string path, int limit, Func<ReadOnlySpan<byte>, UInt128, T> use) =>
        Lend(path, limit, bytes => use(bytes, Fingerprint.Of(bytes)));
}
