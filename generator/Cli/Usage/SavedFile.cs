using System.Globalization;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;

namespace StaticGuide.Cli.Usage;

/// <summary>A copy of a source that a person saved, as <c>--saved</c> and <c>--fetched</c> name it.</summary>
internal static class SavedFile
{
    /// <summary>Its bytes, of which there are some and not too many.</summary>
    /// <exception cref="UsageException">It cannot be read, or cannot be what was saved; the message says why.</exception>
    public static byte[] Read(string file, string option = "--saved")
    {
        var bytes = InputFile.Read($"{option} {file}", file, FetchOptions.BodyLimit, "it is larger than what is read of a source");
        return MediaTypes.IsBlank(bytes)
            ? throw new UsageException($"{option} {file}: there is nothing in it; save the page again")
            : bytes;
    }

    /// <exception cref="UsageException">It is no day, or one to come.</exception>
    public static DateOnly Day(string text, DateOnly today) =>
        !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? throw new UsageException($"--fetched {text}: write a date as 2026-02-28")
        : day > today ? throw new UsageException($"--fetched {text}: this day is still to come")
        : day;
}
