using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StaticGuide.Files;

/// <summary>
/// When a file was last changed, how long it is, and what everybody may do with it: enough to see that somebody has touched what we wrote.
/// </summary>
internal readonly partial record struct FileStamp(long Seconds, long Nanoseconds, long Length, long Mode)
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const int NoFollow = 0x100; // AT_SYMLINK_NOFOLLOW
    private const int EmptyPath = 0x1000; // AT_EMPTY_PATH
    private const uint Wanted = 0x243; // STATX_TYPE, STATX_MODE, STATX_MTIME, STATX_SIZE
    private const int ModeOffset = 28; // of stx_mode in struct statx, on every architecture
    private const int LengthOffset = 40; // of stx_size
    private const int ChangedOffset = 112; // of stx_mtime
    private const int TypeMask = 0xF000;
    private const int FolderType = 0x4000;
    private const int FileType = 0x8000;

    /// <summary>That of a regular file or a folder, whose length counts for nothing; null where there is neither.</summary>
    public static FileStamp? Of(string path)
    {
        if (!OperatingSystem.IsLinux())
            return OfAnySystem(path);
        Span<byte> status = stackalloc byte[256];
        if (Statx(CurrentFolder, path, NoFollow, Wanted, ref MemoryMarshal.GetReference(status)) != 0)
            return null;
        var type = BinaryPrimitives.ReadUInt16LittleEndian(status[ModeOffset..]) & TypeMask;
        if (type is not (FolderType or FileType))
            return null;
        return Read(status);
    }

    /// <summary>That of a file that was written just now.</summary>
    public static FileStamp Of(SafeFileHandle file) =>
        OperatingSystem.IsLinux()
            ? Of((int)file.DangerousGetHandle())
            : new FileStamp(
                File.GetLastWriteTimeUtc(file).Ticks,
                0,
                RandomAccess.GetLength(file),
                OperatingSystem.IsWindows() ? 0 : (long)File.GetUnixFileMode(file)
            );

    /// <summary>The same by its descriptor, on Linux.</summary>
    public static FileStamp Of(int file)
    {
        Span<byte> status = stackalloc byte[256];
        return Statx(file, "", EmptyPath, Wanted, ref MemoryMarshal.GetReference(status)) == 0 ? Read(status) : default;
    }

    private static FileStamp Read(ReadOnlySpan<byte> status)
    {
        var mode = BinaryPrimitives.ReadUInt16LittleEndian(status[ModeOffset..]);
        return new(
            BinaryPrimitives.ReadInt64LittleEndian(status[ChangedOffset..]),
            BinaryPrimitives.ReadUInt32LittleEndian(status[(ChangedOffset + sizeof(long))..]),
            (mode & TypeMask) == FolderType ? -1 : BinaryPrimitives.ReadInt64LittleEndian(status[LengthOffset..]),
            mode & ~TypeMask
        );
    }

    private static FileStamp? OfAnySystem(string path)
    {
        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        return info is { Exists: true, LinkTarget: null }
            ? new FileStamp(
                info.LastWriteTimeUtc.Ticks,
                0,
                info is FileInfo file ? file.Length : -1,
                OperatingSystem.IsWindows() ? 0 : (long)info.UnixFileMode
            )
            : null;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte status);
}
