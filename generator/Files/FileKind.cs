using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StaticGuide.Files;

/// <summary>Tells regular files from pipes, sockets and devices, which would keep a reader waiting for ever.</summary>
internal static partial class FileKind
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const int EmptyPath = 0x1000; // AT_EMPTY_PATH
    private const uint TypeOnly = 1; // STATX_TYPE
    private const int ModeOffset = 28; // of stx_mode in struct statx, on every architecture
    private const int TypeMask = 0xF000; // S_IFMT
    private const int Regular = 0x8000; // S_IFREG

    /// <summary>False only for what is certainly no regular file; systems that cannot tell say true.</summary>
    public static bool MayBeRegular(string path) => MayBeRegular(CurrentFolder, path, 0);

    /// <summary>The same of one that is open.</summary>
    public static bool IsRegular(SafeFileHandle file) =>
        !OperatingSystem.IsLinux() || MayBeRegular((int)file.DangerousGetHandle(), "", EmptyPath);

    private static bool MayBeRegular(int folder, string path, int flags)
    {
        if (!OperatingSystem.IsLinux())
            return true;
        Span<byte> status = stackalloc byte[256];
        try
        {
            return Statx(folder, path, flags, TypeOnly, ref MemoryMarshal.GetReference(status)) != 0
                || (BinaryPrimitives.ReadUInt16LittleEndian(status[ModeOffset..]) & TypeMask) == Regular;
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte status);
}
