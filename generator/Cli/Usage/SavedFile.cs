using System.Globalization;
using System.Text;
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
        var problem =
            MediaTypes.IsBlank(bytes) ? "there is nothing in it; save the page again"
            : IsArchive(bytes) ? "it is an archive of a page with all it shows (MHTML or webarchive); save the page again, as HTML alone"
            : MediaTypes.Of("", bytes) == MediaTypes.Unknown
                ? "it is neither HTML nor PDF nor text; save the page as HTML, or print it into a PDF"
            : null;
        return problem is null ? bytes : throw new UsageException($"{option} {file}: {problem}");
    }

    /// <summary>What browsers write where a page is saved in one file: MHTML (RFC 2557), and Safari's property list.</summary>
    private static bool IsArchive(ReadOnlySpan<byte> body)
    {
        if (body.StartsWith("bplist00"u8))
            return body.IndexOf("WebMainResource"u8) >= 0;
        var head = Encoding.Latin1.GetString(body[..Math.Min(body.Length, 2048)]);
        return !head.TrimStart().StartsWith('<')
            && head.Contains("MIME-Version:", StringComparison.OrdinalIgnoreCase)
            && head.Contains("multipart/related", StringComparison.OrdinalIgnoreCase);
    }

    /// <exception cref="UsageException">It is no day, or one to come.</exception>
    public static DateOnly Day(string text, DateOnly today) =>
        !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? throw new UsageException($"--fetched {text}: write a date as 2026-02-28")
        : day > today ? throw new UsageException($"--fetched {text}: this day is still to come")
        : day;
}
