using StaticGuide.Language;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Values;

/// <summary>Takes EDTF dates and intervals out of a mapping.</summary>
internal static class EdtfKeys
{
    private const string Expected = "a date as 2025, 2025-08 or 2025-08-28";

    public static EdtfDate? Edtf(this KeyReader keys, string key)
    {
        if (keys.Scalar(key, Expected) is not { } scalar)
            return null;
        if (EdtfDate.TryParse(scalar.Line, out var date))
            return date;
        keys.ReportBadDate(
            key,
            scalar,
            Expected,
            EdtfDate.TryParse(OtherDigits.Fold(scalar.Line), out var meant) ? $"write `{meant}`"
                : key == "as_of" && IntervalOf(scalar.Line) is not null ? $"write `period: {scalar.Line}`, and no `as_of`"
                : null
        );
        return null;
    }

    /// <summary>An interval such as <c>2024/2034</c>: two dates, the first no later than the second.</summary>
    public static (EdtfDate From, EdtfDate To)? Interval(this KeyReader keys, string key)
    {
        const string ExpectedInterval = "an interval as 2024/2034, the earlier date first";
        if (keys.Scalar(key, ExpectedInterval) is not { } scalar)
            return null;
        if (IntervalOf(scalar.Line) is { } interval)
            return interval;
        keys.ReportBadDate(
            key,
            scalar,
            ExpectedInterval,
            DateHints.ForInterval(scalar.Line) ?? ForMoment(key, OtherDigits.Fold(scalar.Line))
        );
        return null;
    }

    private static (EdtfDate From, EdtfDate To)? IntervalOf(string text) =>
        text.Split('/') is [var from, var to]
        && EdtfDate.TryParse(from, out var first)
        && EdtfDate.TryParse(to, out var last)
        && first.FirstDay <= last.LastDay
            ? (first, last)
            : null;

    private static string? ForMoment(string key, string text) =>
        EdtfDate.TryParse(text, out var date) ? $"write `{key}: 2024/2034` with both its ends, or `as_of: {date}` for one moment" : null;
}
