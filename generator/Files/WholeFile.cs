using System.Buffers;
using System.Runtime.InteropServices;

namespace StaticGuide.Files;

/// <summary>
/// Reads a whole file with four calls to the system, where the runtime's own way takes ten and an object that the collector has to
/// look after. Whatever goes wrong is left to that way, which knows how to say it.
/// </summary>
internal static partial class WholeFile
{
    // The same on every architecture of Linux that .NET runs on; to read only is 0.
    private const int CloseOnExec = 0x80000;

    private const int FirstSize = 32 * 1024;

    /// <summary>Its bytes, rented from the shared pool, up to one more than a limit; null where it cannot be read so.</summary>
    public static (byte[] Bytes, int Length)? TryRead(string path, int limit)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        var file = Open(path, CloseOnExec, 0);
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
        if (read >= 0)
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
