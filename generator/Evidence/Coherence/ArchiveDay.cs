using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Checks that an archived copy was made on the day its entry says: the Internet Archive has the time in its addresses.</summary>
internal static partial class ArchiveDay
{
    public static void Report(Source source, DiagnosticBag diagnostics)
    {
        if (
            source.ArchiveDate is { } said
            && DayOf(source.ArchiveUrl) is { } made
            // In UTC, which may be the day before or after where it was saved.
            && Math.Abs(made.DayNumber - said.DayNumber) > 1
        )
            diagnostics.Add(
                AgreementRules.ArchivedOnAnotherDay,
                source.ArchiveDatePlace,
                $"this copy of `{source.Id}` was made on {EdtfDate.Of(made)}, as its address says",
                $"write `archive_date: {EdtfDate.Of(made)}`, or the address of the copy of that day"
            );
    }

    private static DateOnly? DayOf(string? url) =>
        url is not null
        && Snapshot().Match(url) is { Success: true } match
        && DateOnly.TryParseExact(match.Groups[1].ValueSpan, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    [GeneratedRegex(@"^https?://web\.archive\.org/web/([0-9]{8})[0-9]{0,6}(?:[a-z]{2}_)?/", RegexOptions.CultureInvariant)]
    private static partial Regex Snapshot();
}
