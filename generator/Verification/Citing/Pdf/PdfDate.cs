using StaticGuide.Content.Values;

namespace StaticGuide.Verification.Citing.Pdf;

/// <summary>Dates of PDF (ISO 32000-2, 7.9.4): <c>D:YYYYMMDDHHmmSSOHH'mm</c>, of which all but the year may be missing.</summary>
internal static class PdfDate
{
    /// <summary>Nothing was written as PDF before: an earlier year is a clock that was never set.</summary>
    private const int FirstYear = 1993;

    /// <summary>The day, as its maker's clock had it; null where none is named that can be meant.</summary>
    public static EdtfDate? Of(string? text)
    {
        if (CleanText.Of(text) is not { } clean)
            return null;
        var hasMark = clean.StartsWith("D:", StringComparison.OrdinalIgnoreCase);
        var digits = new string([.. (hasMark ? clean[2..] : clean).TakeWhile(char.IsAsciiDigit)]);
        var date = hasMark || digits.Length >= 8 ? OfDigits(digits) : PageDate.Of(clean);
        return date is { Year: >= FirstYear } ? date : null;
    }

    private static EdtfDate? OfDigits(string digits)
    {
        if (digits.Length >= 8 && EdtfDate.TryParse($"{digits[..4]}-{digits[4..6]}-{digits[6..8]}", out var day))
            return day;
        if (digits.Length is 6 or 7 && EdtfDate.TryParse($"{digits[..4]}-{digits[4..6]}", out var month))
            return month;
        return digits.Length is 4 or 5 && EdtfDate.TryParse(digits[..4], out var year) ? year : null;
    }
}
