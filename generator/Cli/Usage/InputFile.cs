using StaticGuide.Files;

namespace StaticGuide.Cli.Usage;

/// <summary>A file that the command line names. A pipe or a device could keep a reader waiting, or fill its memory, for ever.</summary>
internal static class InputFile
{
    /// <param name="what">What names it, such as <c>--saved page.html</c>.</param>
    /// <param name="limit">In bytes.</param>
    /// <param name="tooLarge">What is said of a larger one.</param>
    /// <exception cref="UsageException">It cannot be read; the message says why.</exception>
    public static byte[] Read(string what, string file, long limit, string tooLarge)
    {
        if (TroubleOf(file) is { } trouble)
            throw new UsageException($"{what}: {trouble}");
        try
        {
            if (new FileInfo(file).Length > limit)
                throw new UsageException($"{what}: {tooLarge}");
            return File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(
                $"{what}: it cannot be read: {(e is UnauthorizedAccessException ? "permission denied" : "it is gone or cannot be opened")}"
            );
        }
    }

    /// <summary>Why a name is that of no file that can be read; null where it may be.</summary>
    public static string? TroubleOf(string file) =>
        file.Length == 0 ? "it is empty; name a file"
        : Directory.Exists(file)
            ? IsEmpty(file) ? "this is a folder with nothing in it; name a file"
                : "this is a folder; name the file in it"
        : !File.Exists(file) ? "there is no such file"
        : !FileKind.MayBeRegular(file) ? "this is a pipe, a socket or a device, not a file"
        : null;

    private static bool IsEmpty(string folder)
    {
        try
        {
            return !Directory.EnumerateFileSystemEntries(folder).Any();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
