using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using Microsoft.Win32.SafeHandles;
using StaticGuide.Diagnostics;

namespace StaticGuide.Output;

/// <summary>
/// Builds a site beside the last one, and puts it in its place only when it is whole. A build that fails or is killed leaves
/// the last site as it was.
/// </summary>
internal sealed class SiteFolder : ISiteOutput, IDisposable
{
    private readonly OutputPaths paths;
    private readonly FileStream gate;
    private readonly DiagnosticBag diagnostics;
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private volatile bool failed;

    private SiteFolder(OutputPaths paths, FileStream gate, DiagnosticBag diagnostics)
    {
        (this.paths, this.gate, this.diagnostics) = (paths, gate, diagnostics);
        FolderSwap.Recover(paths);
        Remove(paths.Building);
        Directory.CreateDirectory(paths.Building);
        File.WriteAllText(Path.Combine(paths.Building, OutputPaths.Marker), "This folder was made by staticguide. Every build replaces all of it.\n");
    }

    /// <summary>An empty site to fill, or null where the folder cannot or may not be written (which is reported).</summary>
    public static SiteFolder? Open(string output, string sourceRoot, DiagnosticBag diagnostics)
    {
        if (OutputPaths.Of(output, sourceRoot, diagnostics) is not { } paths)
            return null;
        FileStream? gate = null;
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(paths.Lock)!);
            gate = new FileStream(paths.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
            return new SiteFolder(paths, gate, diagnostics);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            gate?.Dispose();
            if (gate is null && File.Exists(paths.Lock))
                diagnostics.Add(OutputRules.Busy, null, $"another build is writing {output} right now", "wait for it, or choose another --output");
            else
                Report(diagnostics, output, e);
            return null;
        }
    }

    public void Write(string file, ReadOnlySpan<char> content)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(content.Length));
        Write(file, bytes.AsSpan(0, Encoding.UTF8.GetBytes(content, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
    }

    public void Write(string file, ReadOnlySpan<byte> content)
    {
        using var target = Create(file, content.Length);
        if (target is null)
            return;
        try
        {
            RandomAccess.Write(target, content, 0);
        }
        catch (IOException e)
        {
            Fail(file, e);
        }
    }

    public void Copy(string file, Stream content)
    {
        using var target = Create(file, 0);
        if (target is null)
            return;
        try
        {
            using var stream = new FileStream(target, FileAccess.Write, bufferSize: 0);
            content.CopyTo(stream);
        }
        catch (IOException e)
        {
            Fail(file, e);
        }
    }

    private SafeFileHandle? Create(string file, long length)
    {
        if (failed)
            return null;
        var path = Path.Combine(paths.Building, file);
        try
        {
            // Directories are known after their first file; only then is the look-up enough.
            var folder = Path.GetDirectoryName(path)!;
            if (!folders.ContainsKey(folder))
            {
                Directory.CreateDirectory(folder);
                folders.TryAdd(folder, true);
            }
            return File.OpenHandle(path, FileMode.Create, FileAccess.Write, preallocationSize: length);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(file, e);
            return null;
        }
    }

    private void Fail(string file, Exception e)
    {
        failed = true;
        Report(diagnostics, file, e);
    }

    /// <summary>Puts the new site into its place; false where that failed, which is reported and leaves the last site.</summary>
    public bool Commit()
    {
        if (failed)
            return false;
        try
        {
            FolderSwap.Exchange(paths);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(diagnostics, paths.Site, e);
            return false;
        }
    }

    public void Dispose()
    {
        try
        {
            Remove(paths.Building);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is left is cleared away by the next build.
        }
        gate.Dispose();
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static void Report(DiagnosticBag diagnostics, string file, Exception e) =>
        diagnostics.Add(OutputRules.CannotWrite, null, $"{file} cannot be written: {e.Message}", "check the free space and the permissions of the output folder");
}
