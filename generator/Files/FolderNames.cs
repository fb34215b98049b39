using System.Runtime.InteropServices;

namespace StaticGuide.Files;

/// <summary>What a folder says of a name in it (<c>d_type</c> of <c>readdir</c>); another number is a link, a pipe or the like.</summary>
internal enum NameKind : byte
{
    /// <summary>This file system does not say, or this system is not asked.</summary>
    Unknown = 0,
    Folder = 4, // DT_DIR
    File = 8, // DT_REG
}

/// <summary>
/// The names in a folder with what each is, as the folder itself has it: the runtime's own way asks the system about each name once
/// more. Whatever goes wrong is left to that way, which knows how to say it.
/// </summary>
internal static partial class FolderNames
{
    // Of struct dirent on each Linux of 64 bits, in glibc and musl.
    private const int KindOffset = 18;
    private const int NameOffset = 19;

    /// <exception cref="IOException">The folder is gone or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public static IEnumerable<(string Name, NameKind Kind)> Of(string folder) =>
        TryRead(folder)
        ?? Directory
            .EnumerateFileSystemEntries(
                folder,
                "*",
                new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false }
            )
            .Select(path => (Path.GetFileName(path), NameKind.Unknown));

    private static List<(string Name, NameKind Kind)>? TryRead(string folder)
    {
        if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess)
            return null;
        var opened = Open(folder);
        if (opened == 0)
            return null;
        List<(string Name, NameKind Kind)> names = [];
        while (Read(opened) is not 0 and var entry)
        {
            if (Marshal.PtrToStringUTF8(entry + NameOffset) is { } name and not ("." or ".."))
                names.Add((name, (NameKind)Marshal.ReadByte(entry, KindOffset)));
        }
        var isWhole = Marshal.GetLastPInvokeError() == 0;
        _ = Close(opened);
        return isWhole ? names : null;
    }

    [LibraryImport("libc", EntryPoint = "opendir", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint Open(string path);

    [LibraryImport("libc", EntryPoint = "readdir", SetLastError = true)]
    private static partial nint Read(nint folder);

    [LibraryImport("libc", EntryPoint = "closedir")]
    private static partial int Close(nint folder);
}
