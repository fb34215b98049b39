using System.IO.Hashing;

namespace StaticGuide.Output;

/// <summary>
/// Keeps what took long to make, by what it was made from. It is never needed: what cannot be read, or is not what was written, counts as
/// not there.
/// </summary>
internal sealed class ImageCache(string sourceRoot)
{
    private readonly string folder = Path.Combine(sourceRoot, CacheFolder.Name, "images");

    /// <param name="key">Tells everything that decides about the bytes.</param>
    public byte[]? Read(string key)
    {
        try
        {
            var file = new FileInfo(Path.Combine(folder, key));
            if (CacheFolder.IsLink(folder) || CacheFolder.IsLink(Path.GetDirectoryName(folder)!))
                return null;
            if (file is not { Exists: true, LinkTarget: null } || !Files.FileKind.MayBeRegular(file.FullName))
                return null;
            var bytes = File.ReadAllBytes(file.FullName);
            return bytes.Length > sizeof(ulong) && XxHash3.HashToUInt64(bytes.AsSpan(sizeof(ulong))) == BitConverter.ToUInt64(bytes)
                ? bytes[sizeof(ulong)..]
                : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Write(string key, byte[] content)
    {
        var path = Path.Combine(folder, key);
        var beside = path + ".new";
        try
        {
            CacheFolder.Create(folder, Path.GetDirectoryName(folder)!);
            using (var file = CacheFolder.New(beside))
            {
                RandomAccess.Write(file, BitConverter.GetBytes(XxHash3.HashToUInt64(content)), 0);
                RandomAccess.Write(file, content, sizeof(ulong));
            }
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is made again next time.
        }
    }
}
