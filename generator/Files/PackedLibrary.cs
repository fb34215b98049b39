using System.IO.Compression;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StaticGuide.Files;

/// <summary>
/// A library that lies packed beside the program (RFC 7932, Brotli), as in an image of a container, where it would be a third of the whole,
/// with what it alone needs. Both are unpacked into memory, and leave no file behind. On Linux alone.
/// </summary>
internal static partial class PackedLibrary
{
    private const string Ending = ".br";
    private const string Needed = "libstdc++.so.6";

    public static bool TryLoad(string name, out IntPtr library)
    {
        // What is loaded is found by the name that it has given itself.
        LoadOne(Needed, out _);
        return LoadOne(name, out library);
    }

    private static bool LoadOne(string name, out IntPtr library)
    {
        library = IntPtr.Zero;
        if (!OperatingSystem.IsLinux() || ProgramFolder.Find("", name + Ending) is not { } packed)
            return false;
        // It stays open: the library is read through it, page by page.
        var memory = CreateInMemory(name, flags: 0);
        return memory >= 0 && Unpack(packed, memory) && NativeLibrary.TryLoad($"/proc/self/fd/{memory}", out library);
    }

    /// <summary>False where it cannot be read, or is damaged.</summary>
    private static bool Unpack(string packed, int memory)
    {
        try
        {
            using var bytes = new BrotliStream(File.OpenRead(packed), CompressionMode.Decompress);
            using var target = new FileStream(new SafeFileHandle(memory, ownsHandle: false), FileAccess.Write);
            bytes.CopyTo(target);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or InvalidOperationException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "memfd_create", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int CreateInMemory(string name, uint flags);
}
