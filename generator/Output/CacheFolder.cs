using System.IO.Hashing;
using Microsoft.Win32.SafeHandles;
using StaticGuide.Files;

namespace StaticGuide.Output;

/// <summary>
/// The folder beside the source in which builds leave notes for later ones. It is never needed: what cannot be read counts as not there,
/// and what cannot be written is left out.
/// </summary>
internal sealed class CacheFolder(string sourceRoot, string output)
{
    public const string Name = ".staticguide";

    private readonly string folder = Path.Combine(sourceRoot, Name);

    /// <summary>
    /// Sites of one source that go to several folders do not take each other's notes; nor do those of other permissions, which are files'
    /// as much as what they hold.
    /// </summary>
    private string FilePath =>
        Path.Combine(folder, $"{Fingerprint.Of(Path.GetFullPath(output).AsSpan()).With((ulong)UserMask.Now):x16}.cache");

    /// <summary>What was written last, or null where there is nothing that is whole.</summary>
    public ReadOnlyMemory<byte>? Read()
    {
        try
        {
            if (IsLink(folder) || new FileInfo(FilePath) is not { Exists: true, LinkTarget: null } || !FileKind.MayBeRegular(FilePath))
                return null;
            var bytes = File.ReadAllBytes(FilePath);
            return bytes.Length >= sizeof(ulong) && XxHash3.HashToUInt64(bytes.AsSpan(sizeof(ulong))) == BitConverter.ToUInt64(bytes)
                ? bytes.AsMemory(sizeof(ulong))
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Replaces what was there, as a whole.</summary>
    /// <param name="write">Hands over what is to be written.</param>
    public void Write(Action<TakeBytes> write)
    {
        var beside = FilePath + ".new";
        try
        {
            Create(folder, folder);
            using (var file = New(beside))
            {
                var (sum, length) = (new XxHash3(), (long)sizeof(ulong));
                write(part =>
                {
                    sum.Append(part);
                    RandomAccess.Write(file, part, length);
                    length += part.Length;
                });
                RandomAccess.Write(file, BitConverter.GetBytes(sum.GetCurrentHashAsUInt64()), 0);
            }
            File.Move(beside, FilePath, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Forget(beside);
        }
    }

    /// <summary>An empty file for what is too much for memory, which is gone with the program; null where none can be made.</summary>
    public SafeFileHandle? OpenForNow()
    {
        var path = FilePath + ".now";
        try
        {
            Create(folder, folder);
            File.Delete(path);
            var file = File.OpenHandle(
                path,
                FileMode.CreateNew,
                FileAccess.ReadWrite,
                FileShare.ReadWrite | FileShare.Delete,
                OperatingSystem.IsWindows() ? FileOptions.DeleteOnClose : FileOptions.None
            );
            // Elsewhere it loses its name at once: then nothing is left of it, however the program ends.
            if (!OperatingSystem.IsWindows())
                File.Delete(path);
            return file;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Makes a folder, and has Git pass over the whole of the cache.</summary>
    /// <exception cref="IOException">One of them is a link, which came with the source: nothing is written where it leads.</exception>
    public static void Create(string folder, string whole)
    {
        if (IsLink(whole) || IsLink(folder))
            throw new IOException($"{folder} is a symbolic link");
        Directory.CreateDirectory(folder);
        var ignore = Path.Combine(whole, ".gitignore");
        if (!File.Exists(ignore))
            File.WriteAllText(ignore, "*\n");
    }

    /// <summary>A file that was not there. What has its name, be it a link, is removed and not followed.</summary>
    public static SafeFileHandle New(string path)
    {
        File.Delete(path);
        return File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write);
    }

    public static bool IsLink(string folder) => new DirectoryInfo(folder).LinkTarget is not null;

    /// <summary>Removes what was there: it does not fit what stands in the output any more.</summary>
    public void Forget() => Forget(FilePath);

    private static void Forget(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is not believed where the output is other than it says.
        }
    }
}
