using StaticGuide.Cli.Usage;
using StaticGuide.Files;
using StaticGuide.Output;

namespace StaticGuide.Cli.Starting;

/// <summary>A file that is made for a writer. What stands there is never overwritten.</summary>
/// <param name="Path">From the folder of the guide, with <c>/</c>.</param>
internal sealed record NewFile(string Path, byte[] Content)
{
    public bool IsTaken(string root)
    {
        var path = System.IO.Path.Combine(root, Path);
        return System.IO.Path.Exists(path) || new FileInfo(path).LinkTarget is not null;
    }

    /// <exception cref="UsageException">Something stands there already, or it cannot be written.</exception>
    public void Write(string root)
    {
        var path = System.IO.Path.Combine(root, Path);
        var folder = System.IO.Path.GetDirectoryName(path)!;
        try
        {
            // A link in a checkout may be a stranger's.
            if (!OutputFolder.IsWithin(RealPath.Of(folder), RealPath.Of(root)))
                throw new UsageException($"{Path} would be written outside of the guide: a symbolic link leads there");
            MakeFolder(folder, root);
            using var file = new FileStream(path, FileMode.CreateNew);
            file.Write(Content);
        }
        catch (IOException) when (IsTaken(root))
        {
            throw new UsageException($"{Path} stands there already, and nothing is overwritten");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{Path} cannot be written: {e.Message}");
        }
    }

    private static void MakeFolder(string folder, string root)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Such file systems, as that of processes, are made by the system alone.
            throw new UsageException(
                $"the folder {(Directory.Exists(root) ? folder : root)} cannot be made: nobody can make folders there; name another"
            );
        }
    }
}
