using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace StaticGuide.Output;

/// <summary>Who owns a folder, and what everybody may do in it.</summary>
internal static partial class FolderRights
{
    private const int CurrentFolder = -100; // AT_FDCWD
    private const uint Wanted = 0x18; // STATX_UID, STATX_GID
    private const int OwnerOffset = 20; // of stx_uid in struct statx, on every architecture
    private const int GroupOffset = 24; // of stx_gid
    private const uint AsItIs = uint.MaxValue;

    private const UnixFileMode All = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes a folder that is to be filled, with those of another where that is there.</summary>
    public static void Make(string folder, string like)
    {
        Directory.CreateDirectory(folder);
        Copy(like, folder, All);
    }

    /// <summary>Gives a folder those of another, as far as we may.</summary>
    public static void Copy(string from, string to) => Copy(from, to, UnixFileMode.None);

    private static void Copy(string from, string to, UnixFileMode besides)
    {
        if (OperatingSystem.IsWindows() || !Directory.Exists(from))
            return;
        try
        {
            var mode = File.GetUnixFileMode(from) | besides;
            if (OperatingSystem.IsLinux())
                Give(from, to);
            // Behind that: a folder that is given away loses what its group has of it.
            if (File.GetUnixFileMode(to) != mode)
                File.SetUnixFileMode(to, mode);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is the same site, for fewer people.
        }
    }

    private static void Give(string from, string to)
    {
        var (old, now) = (OwnersOf(from), OwnersOf(to));
        if (old is not var (owner, group) || old == now)
            return;
        // Only the administrator can give to another user; to a group of ours, everybody.
        if (ChangeOwner(to, owner, group) != 0)
            _ = ChangeOwner(to, AsItIs, group);
    }

    private static (uint Owner, uint Group)? OwnersOf(string folder)
    {
        Span<byte> status = stackalloc byte[256];
        return Statx(CurrentFolder, folder, 0, Wanted, ref MemoryMarshal.GetReference(status)) == 0
            ? (
                BinaryPrimitives.ReadUInt32LittleEndian(status[OwnerOffset..]),
                BinaryPrimitives.ReadUInt32LittleEndian(status[GroupOffset..])
            )
            : null;
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Statx(int folder, string path, int flags, uint mask, ref byte status);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, uint owner, uint group);
}
