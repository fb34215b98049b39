using System.Security.Cryptography;
using System.Text;

namespace StaticGuide.Output;

/// <summary>
/// Changes a file that several programs may want to change at once: one after the other, each from what the last one left, and
/// whoever reads it sees the old content or the new one.
/// </summary>
internal static class LockFile
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    /// <param name="read">The present text, null where there is none; asked for when it is our turn.</param>
    /// <param name="change">From the present text, null where there is none, to the new one, null to leave it.</param>
    /// <returns>Null, or why the new text cannot be written, in words that follow the file's name: it stays as it was.</returns>
    /// <exception cref="IOException">Another program does not let go of it.</exception>
    public static async Task<string?> TryUpdateAsync(string path, TimeProvider clock, Func<string?> read, Func<string?, string?> change)
    {
        using var gate = await TakeTurnAsync(path, clock);
        var before = read();
        if (change(before) is not { } after || after == before)
            return null;
        try
        {
            Replace(path, after);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return WhyNot(path, e);
        }
    }

    /// <summary>Writes a file beside the old one, then puts it in its place in one step; a link is followed, and stays.</summary>
    public static void Replace(string path, string text)
    {
        if (File.Exists(path))
            path = new FileInfo(path).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path;
        var fresh = Path.Combine(Path.GetDirectoryName(path)!, FreshName(path));
        try
        {
            File.Delete(fresh);
            using (var file = new FileStream(fresh, FileMode.CreateNew, FileAccess.Write))
            {
                file.Write(Encoding.UTF8.GetBytes(text));
                file.Flush(flushToDisk: true);
            }
            if (!OperatingSystem.IsWindows() && File.Exists(path))
                File.SetUnixFileMode(fresh, File.GetUnixFileMode(path));
            File.Move(fresh, path, overwrite: true);
        }
        finally
        {
            File.Delete(fresh);
        }
    }

    private static string FreshName(string path) => $".{Path.GetFileName(path)}.{Environment.ProcessId}.new";

    /// <summary>In words that follow the file's name, and do not name the one beside it, of which nobody knows.</summary>
    private static string WhyNot(string path, Exception e) =>
        Directory.Exists(path) ? "there is a folder of that name"
        : e is UnauthorizedAccessException ? "its folder may not be written to"
        : e.Message.Replace(FreshName(path), Path.GetFileName(path), StringComparison.Ordinal);

    /// <summary>A file outside of the folder, so that git never sees it. It stays: to delete it would let two in at once.</summary>
    private static async Task<FileStream> TakeTurnAsync(string path, TimeProvider clock)
    {
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(path))).AsSpan(0, 8));
        var gate = Path.Combine(Path.GetTempPath(), $"staticguide-{Environment.UserName}-{name}.busy");
        var started = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(gate, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException e) when (e is not DirectoryNotFoundException && clock.GetElapsedTime(started) < Patience)
            {
                await Task.Delay(Step, clock);
            }
        }
    }
}
