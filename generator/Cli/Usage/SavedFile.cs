using System.Globalization;
using StaticGuide.Files;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;

namespace StaticGuide.Cli.Usage;

/// <summary>A copy of a source that a person saved, as <c>--saved</c> and <c>--fetched</c> name it.</summary>
internal static class SavedFile
{
    /// <summary>Its bytes, of which there are some and not too many.</summary>
    /// <exception cref="UsageException">It cannot be read, or cannot be what was saved; the message says why.</exception>
    public static byte[] Read(string file)
    {
        if (Trouble(file) is { } trouble)
            throw new UsageException($"--saved {file}: {trouble}");
        try
        {
            var bytes = File.ReadAllBytes(file);
            return MediaTypes.IsBlank(bytes) ? throw new UsageException($"--saved {file}: there is nothing in it; save the page again") : bytes;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--saved {file}: it cannot be read: {(e is UnauthorizedAccessException ? "permission denied" : "it is gone or cannot be opened")}");
        }
    }

    /// <exception cref="UsageException">It is no day, or one to come.</exception>
    public static DateOnly Day(string text, DateOnly today) =>
        !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? throw new UsageException($"--fetched {text}: write a date as 2026-02-28")
        : day > today ? throw new UsageException($"--fetched {text}: this day is still to come")
        : day;

    private static string? Trouble(string file) =>
        Directory.Exists(file) ? "this is a folder; name the file in it"
        : !File.Exists(file) ? "there is no such file"
        : !FileKind.MayBeRegular(file) ? "this is a pipe, a socket or a device, not a file"
        : new FileInfo(file).Length > FetchOptions.BodyLimit ? "it is larger than what is read of a source"
        : null;
}
