using System.Buffers;
using System.Text;
using Microsoft.Win32.SafeHandles;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Output;

/// <summary>
/// Builds a site beside the last one, and puts it in its place only when it is whole. A build that fails or is killed leaves
/// the last site as it was.
/// </summary>
internal sealed class SiteFolder : ISiteOutput, IDisposable
{
    private const int CopiedAtOnce = 80 * 1024;

    private readonly OutputPaths paths;
    private readonly FileStream gate;
    private readonly DiagnosticBag diagnostics;
    private readonly bool hadMarker;
    private readonly bool hadErrors;
    private readonly bool isRemembered;
    private readonly SiteUpdate update;
    private readonly NewFiles files;
    private volatile bool failed;
    private bool isCommitted;

    private SiteFolder(OutputPaths paths, FileStream gate, FormerSite former, DiagnosticBag diagnostics)
    {
        (this.paths, this.gate, this.diagnostics, isRemembered) = (paths, gate, diagnostics, former.IsRemembered);
        hadErrors = diagnostics.HasErrors;
        FolderSwap.Recover(paths);
        FolderRemoval.Remove(paths.Building);
        hadMarker = OutputPaths.HasMarker(paths.Site);
        if (paths.IsWithin)
            Mark(paths.Site);
        FolderRights.Make(paths.Building, like: paths.Site);
        Mark(paths.Building);
        update = new SiteUpdate(paths, former.Manifest);
        files = new NewFiles(paths.Building);
    }

    /// <summary>What stands in the folder, once the new site is in its place; null before, and where no later build will ask.</summary>
    public OutputManifest? Manifest { get; private set; }

    /// <summary>Nobody has touched the last site since it was written.</summary>
    public bool HasWholeSite => update.IsWhole;

    /// <summary>How many files are other than they were.</summary>
    public int Written => update.Written;

    /// <summary>An empty site to fill, or null where the folder cannot or may not be written (which is reported).</summary>
    public static SiteFolder? Open(string output, string sourceRoot, FormerSite former, DiagnosticBag diagnostics)
    {
        try
        {
            if (OutputFolder.Of(output, sourceRoot, diagnostics) is not { } site)
                return null;
            if (MountPoint.Is(site))
                return Open(output, OutputPaths.Within(site), former, diagnostics);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(site)!);
                return Open(output, OutputPaths.Beside(site), former, diagnostics);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && Directory.Exists(site))
            {
                // Nothing can be made beside it. It may be writable itself.
                return Open(output, OutputPaths.Within(site), former, diagnostics);
            }
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            diagnostics.Add(
                OutputRules.CannotWrite,
                null,
                $"the folder {output} cannot be made: nobody can make folders there",
                "choose another --output"
            );
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(diagnostics, output, e);
            return null;
        }
    }

    /// <summary>Whether another build may be writing the folder.</summary>
    public static bool MayBeBusy(string site) =>
        Path.Exists(OutputPaths.Beside(site).Lock) || Path.Exists(Path.Combine(site, OutputPaths.Marker + ".lock"));

    private static SiteFolder? Open(string output, OutputPaths paths, FormerSite former, DiagnosticBag diagnostics)
    {
        var isThere = File.Exists(paths.Lock);
        FileStream gate;
        try
        {
            gate = new FileStream(paths.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (isThere)
        {
            diagnostics.Add(
                OutputRules.Busy,
                null,
                $"another build is writing {output} right now",
                "wait for it, or choose another --output"
            );
            return null;
        }
        try
        {
            return new SiteFolder(paths, gate, former, diagnostics);
        }
        catch
        {
            gate.Dispose();
            throw;
        }
    }

    public FileMark Write(string file, ReadOnlySpan<char> content)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(content.Length));
        var mark = Write(file, bytes.AsSpan(0, PageBytes.Of(content, bytes)));
        ArrayPool<byte>.Shared.Return(bytes);
        return mark;
    }

    public FileMark Write(string file, ReadOnlySpan<byte> content)
    {
        var mark = FileMark.Of(content);
        if (update.TryKeep(file, mark) || failed)
            return mark;
        if (
            files.TryWrite(file, content, isRemembered, out var stamp)
            || MakeFolder(file) && files.TryWrite(file, content, isRemembered, out stamp)
        )
        {
            update.Add(new WrittenFile(file, mark, stamp));
            return mark;
        }
        using var target = Create(file);
        if (target is null)
            return mark;
        try
        {
            RandomAccess.Write(target, content, 0);
            Add(file, mark, target);
        }
        catch (IOException e)
        {
            Fail(file, e);
        }
        return mark;
    }

    public void Write(string file, IEnumerable<ReadOnlyMemory<byte>> pieces) => Copy(file, new PiecewiseStream(pieces));

    public bool Has(string file, FileMark mark) => update.Has(file, mark);

    public void Keep(string file) => update.Keep(file);

    public bool TryMove(string from, string file, FileMark mark) => update.Read(from, mark) is { } content && Write(file, content) == mark;

    /// <summary>Takes over all that was not written anew.</summary>
    public void KeepOthers() => update.KeepOthers();

    public void Copy(string file, Stream content)
    {
        UInt128 mark = 0;
        using var witnessed = new WitnessedStream(content, whole => mark = whole);
        if (update.Knows(file) && content.CanSeek)
        {
            witnessed.CopyTo(Stream.Null, CopiedAtOnce);
            if (update.TryKeep(file, new FileMark(mark, content.Position)))
                return;
            witnessed.Position = 0;
        }
        using var target = Create(file);
        if (target is null)
            return;
        try
        {
            using var stream = new FileStream(target, FileAccess.Write, bufferSize: 0);
            witnessed.CopyTo(stream, CopiedAtOnce);
            Add(file, new FileMark(mark, stream.Length), target);
        }
        catch (IOException e)
        {
            Fail(file, e);
        }
    }

    private void Add(string file, FileMark mark, SafeFileHandle written) =>
        update.Add(new WrittenFile(file, mark, isRemembered ? FileStamp.Of(written) : default));

    private bool MakeFolder(string file)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(paths.Building, file))!);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Fail(file, e);
            return false;
        }
    }

    private SafeFileHandle? Create(string file)
    {
        if (failed || !MakeFolder(file))
            return null;
        var path = Path.Combine(paths.Building, file);
        try
        {
            // Nobody else knows of it yet: no lock, and no call ahead for its size.
            return File.OpenHandle(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete);
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
        // Two things at one place have been reported as that.
        if (!hadErrors)
            Report(diagnostics, file, e);
    }

    /// <summary>Puts the new site into its place; false where that failed, which is reported and leaves the last site.</summary>
    public bool Commit()
    {
        if (failed)
            return false;
        try
        {
            var manifest = update.Commit(out var isExchanged);
            (Manifest, isCommitted) = (manifest, true);
            if (!isExchanged)
                return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Report(diagnostics, paths.Site, e);
            return false;
        }
        try
        {
            FolderRemoval.Remove(paths.Building);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                OutputRules.LeftOver,
                null,
                $"the last site cannot be removed from {paths.Building}: {e.Message}",
                "remove it by hand; builds do without it"
            );
        }
        return true;
    }

    public void Dispose()
    {
        try
        {
            FolderRemoval.Remove(paths.Building);
            if (paths.IsWithin && !isCommitted && !hadMarker)
                File.Delete(Path.Combine(paths.Site, OutputPaths.Marker));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // What is left is cleared away by the next build, or left alone where it cannot be.
        }
        files.Dispose();
        gate.Dispose();
    }

    private static void Mark(string site) => File.WriteAllText(Path.Combine(site, OutputPaths.Marker), OutputPaths.MarkerText);

    private static void Report(DiagnosticBag diagnostics, string file, Exception e) =>
        diagnostics.Add(
            OutputRules.CannotWrite,
            null,
            $"{file} cannot be written: {(e is UnauthorizedAccessException ? "permission denied" : e.Message)}",
            e is UnauthorizedAccessException
                ? "make the folder, or the one it is in, writable for the user who builds, or choose another --output"
                : "check the free space and the permissions of the output folder, or choose another --output"
        );
}
