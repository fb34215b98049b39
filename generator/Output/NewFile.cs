using System.Runtime.InteropServices;
using StaticGuide.Files;

namespace StaticGuide.Output;

/// <summary>
/// Writes a whole file with three calls to the system, where the runtime's own way takes ten: nobody else knows of the file yet, so
/// there is nothing to lock, to measure or to ask about it. Whatever goes wrong is left to that way, which knows how to say it.
/// </summary>
internal static partial class NewFile
{
    // The same on every architecture of Linux that .NET runs on.
    private const int WriteOnly = 0x1;
    private const int Create = 0x40;
    private const int Truncate = 0x200;
    private const int CloseOnExec = 0x80000;
    private const int ReadableAndWritable = 0x1B6; // 0666, less what the user's umask takes
    private const int EverythingAllowed = 0x1FF; // 0777, likewise

    /// <summary>Whether it was written; false where its folder is not there, or anything else is in the way.</summary>
    /// <param name="isStamped">Whether it is to be told from the same file touched later, which takes one call more.</param>
    public static bool TryWrite(string path, ReadOnlySpan<byte> content, bool isStamped, out FileStamp stamp)
    {
        stamp = default;
        if (!OperatingSystem.IsLinux())
            return false;
        var file = Open(path, WriteOnly | Create | Truncate | CloseOnExec, ReadableAndWritable);
        if (file < 0)
            return false;
        while (content.Length > 0 && Write(file, content, content.Length) is > 0 and var written)
            content = content[(int)written..];
        if (isStamped)
            stamp = FileStamp.Of(file);
        return Close(file) == 0 && content.IsEmpty;
    }

    /// <summary>Makes a folder in one that is there, in one call; false where it is not made, for whatever reason.</summary>
    public static bool TryMakeFolder(string path) => OperatingSystem.IsLinux() && MakeFolder(path, EverythingAllowed) == 0;

    [LibraryImport("libc", EntryPoint = "mkdir", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int MakeFolder(string path, int mode);

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int file, ReadOnlySpan<byte> content, nint length);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
