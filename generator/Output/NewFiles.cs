using System.Runtime.InteropServices;
using System.Text;
using StaticGuide.Files;

namespace StaticGuide.Output;

/// <summary>
/// Writes whole files into a folder with four calls to the system, where the runtime's own way takes ten: nobody else knows of them yet,
/// so there is nothing to lock, to measure or to ask about. The folder is open, so that the way to it is not gone for each of them.
/// Whatever goes wrong is left to that other way, which knows how to say it.
/// </summary>
internal sealed partial class NewFiles : IDisposable
{
    private const string PageInFolder = "/index.html";

    // The same on every architecture of Linux that .NET runs on.
    private const int WriteOnly = 0x1;
    private const int Create = 0x40;
    private const int Truncate = 0x200;
    private const int CloseOnExec = 0x80000;
    private const int ReadableAndWritable = 0x1B6; // 0666, less what the user's umask takes
    private const int EverythingAllowed = 0x1FF; // 0777, likewise

    /// <summary>Longer names are left to the other way.</summary>
    private const int MostBytes = 512;

    private readonly int folder;

    public NewFiles(string path) => folder = OperatingSystem.IsLinux() ? Open(path, CloseOnExec) : -1;

    /// <summary>Whether it was written; false where its folder is not there, or anything else is in the way.</summary>
    /// <param name="file">Relative to the folder, with <c>/</c>.</param>
    /// <param name="isStamped">Whether it is to be told from the same file touched later, which takes one call more.</param>
    public bool TryWrite(string file, ReadOnlySpan<byte> content, bool isStamped, out FileStamp stamp)
    {
        stamp = default;
        Span<byte> name = stackalloc byte[MostBytes];
        if (folder < 0 || !Encoding.UTF8.TryGetBytes(file, name[..^1], out var length))
            return false;
        name[length] = 0;
        // A page is the first file of its folder, nearly always: it makes it, as does any other file that finds none.
        if (file.EndsWith(PageInFolder, StringComparison.Ordinal))
        {
            name[length - PageInFolder.Length] = 0;
            _ = MakeFolder(folder, name, EverythingAllowed);
            name[length - PageInFolder.Length] = (byte)'/';
        }
        var opened = OpenAt(folder, name, WriteOnly | Create | Truncate | CloseOnExec, ReadableAndWritable);
        if (opened < 0)
            return false;
        while (content.Length > 0 && Write(opened, content, content.Length) is > 0 and var written)
            content = content[(int)written..];
        if (isStamped)
            stamp = FileStamp.Of(opened);
        return Close(opened) == 0 && content.IsEmpty;
    }

    public void Dispose()
    {
        if (folder >= 0)
            _ = Close(folder);
    }

    [LibraryImport("libc", EntryPoint = "mkdirat")]
    private static partial int MakeFolder(int folder, ReadOnlySpan<byte> name, int mode);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "openat")]
    private static partial int OpenAt(int folder, ReadOnlySpan<byte> name, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int file, ReadOnlySpan<byte> content, nint length);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
