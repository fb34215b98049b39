using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace StaticGuide.Files;

/// <summary>
/// Tells a folder where another file system begins, such as a volume of a container: its name cannot be given to another.
/// </summary>
internal static partial class MountPoint
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint TypeOnly = 1; // STATX_TYPE
    private const int AttributesOffset = 8; // of stx_attributes in struct statx, on every architecture
    private const ulong MountRoot = 0x2000; // STATX_ATTR_MOUNT_ROOT, Linux 5.8

    /// <summary>False where the system cannot tell.</summary>
    public static bool Is(string folder)
    {
        if (!OperatingSystem.IsLinux())
            return false;
        Span<byte> status = stackalloc byte[256];
        try
        {
            return Statx(CurrentFolder, folder, 0, TypeOnly, ref MemoryMarshal.GetReference(status)) == 0
                && (BinaryPrimitives.ReadUInt64LittleEndian(status[AttributesOffset..]) & MountRoot) != 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte status);
}
