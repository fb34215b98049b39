using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StaticGuide.Files;

/// <summary>
/// Opens a file of the source whatever has become of it since it was listed: a pipe keeps nobody waiting, and a link that leads out is
/// not followed.
/// </summary>
internal static partial class SourceFile
{
    // The same on every architecture of Linux that .NET runs on; to read only is 0.
    public const int NonBlocking = 0x800;
    public const int CloseOnExec = 0x80000;

    private const int NotPermitted = 1; // EPERM
    private const int NotThere = 2; // ENOENT
    private const int NotAllowed = 13; // EACCES

    /// <param name="root">The source folder, absolute.</param>
    /// <param name="folder">The one in it that links may not leave, and that is none itself.</param>
    /// <exception cref="IOException">It is gone, is no file, or lies elsewhere.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static SafeFileHandle Open(string path, string root, string folder)
    {
        var file = OperatingSystem.IsLinux() ? OpenNow(path) : File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete);
        try
        {
            if (!FileKind.IsRegular(file))
                throw new IOException("this is no file");
            if (!IsWithin(PlaceOf(file) ?? RealPath.Of(path), path, root, folder))
                throw new IOException("this link leads out of the folder");
            return file;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static SafeFileHandle OpenNow(string path)
    {
        var file = Open(path, NonBlocking | CloseOnExec, 0);
        if (file >= 0)
            return new SafeFileHandle(file, ownsHandle: true);
        var error = Marshal.GetLastPInvokeError();
        var message = Marshal.GetPInvokeErrorMessage(error);
        throw error switch
        {
            NotPermitted or NotAllowed => new UnauthorizedAccessException(message),
            NotThere => new FileNotFoundException(message),
            _ => new IOException(message),
        };
    }

    /// <summary>Where a file that is open lies, whatever its name leads to by now; null where the system does not tell.</summary>
    private static string? PlaceOf(SafeFileHandle file) =>
        OperatingSystem.IsLinux() ? new FileInfo($"/proc/self/fd/{file.DangerousGetHandle()}").LinkTarget : null;

    private static bool IsWithin(string place, string path, string root, string folder) =>
        place == path
        || place.StartsWith(
            Path.Combine(RealPath.Of(root), folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar,
            StringComparison.Ordinal
        );

    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags, int mode);
}
