using System.Buffers;
using System.Runtime.InteropServices;

namespace StaticGuide.Files;

/// <summary>
/// Reads a whole file with four calls to the system, where the runtime's own way takes ten and an object that the collector has to
/// look after. Whatever goes wrong, links and what seems empty, as a pipe does, is left to that way, which knows how to say it.
/// </summary>
internal static partial class WholeFile
{
    // O_NOFOLLOW is the one flag here that is not the same on every architecture.
    private static readonly int NoLink = RuntimeInformation.ProcessArchitecture
        is Architecture.Arm
            or Architecture.Arm64
            or Architecture.Armv6
            or Architecture.Ppc64le
        ? 0x8000
        : 0x20000;

    private const int FirstSize = 32 * 1024;

    /// <summary>Its bytes, rented from the shared pool, up to one more than a limit; null where it cannot be read so.</summary>
    public static (byte[] Bytes, int Length)? TryRead(string path, int limit)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var file = Open(path, SourceFile.NonBlocking | SourceFile.CloseOnExec | NoLink, 0);
        if (file < 0)
            return null;
        var bytes = ArrayPool<byte>.Shared.Rent(FirstSize);
        var (length, read) = (0, (nint)1);
        while (length <= limit && (read = Read(file, bytes.AsSpan(length), bytes.Length - length)) > 0)
        {
            length += (int)read;
            if (length == bytes.Length)
                bytes = Longer(bytes);
        }
        _ = Close(file);
        if (read >= 0 && length > 0)
            return (bytes, Math.Min(length, limit + 1));
        ArrayPool<byte>.Shared.Return(bytes);
        return null;
    }

    private static byte[] Longer(byte[] bytes)
    {
        var longer = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
        bytes.CopyTo(longer, 0);
        ArrayPool<byte>.Shared.Return(bytes);
        return longer;
    }

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Open(string path, int flags, int mode);

    [LibraryImport("libc", EntryPoint = "read")]
    private static partial nint Read(int file, Span<byte> content, nint length);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
