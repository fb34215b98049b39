using System.Text.RegularExpressions;
using StaticGuide.Content.Sources.Csl;
using StaticGuide.Content.Values;

namespace StaticGuide.Verification.Citing;

/// <summary>
/// Dates in metadata: those of ISO 8601 and of Highwire tags (<c>2024/5/1</c>, <c>20240501</c>), else as people write them.
/// </summary>
internal static partial class PageDate
{
    private static readonly EdtfDate[] Zeros =
    [
        new(1, 1, 1),
        new(1, 1),
        new(1),
        new(1601, 1, 1),
        new(1899, 12, 30),
        new(1900, 1, 1),
        new(1970, 1, 1),
    ];

    public static EdtfDate? Of(string? text)
    {
        if (CleanText.Of(text) is not { } clean)
            return null;
        // The zero of a clock is what programs write for no date at all.
        return Read(clean) is { } date && !Zeros.Contains(date) ? date : null;
    }

    private static EdtfDate? Read(string clean)
    {
        if (Numbers().Match(clean) is not { Success: true } match)
            return FreeDate.Read(clean)?.Date;
        var iso = string.Join('-', match.Groups.Values.Skip(1).Where(g => g.Success).Select(g => g.Value.PadLeft(2, '0')));
        return EdtfDate.TryParse(iso, out var date) ? date
            : EdtfDate.TryParse(iso[..4], out var year) ? year
            : null;
    }

    /// <summary>The later of two, by their first days.</summary>
    public static EdtfDate? Later(EdtfDate? first, EdtfDate? second) =>
        first is { } a && second is { } b ? (b.FirstDay > a.FirstDay ? b : a) : first ?? second;

    [GeneratedRegex(
        @"^([0-9]{4})(?:[/.-]([0-9]{1,2})(?:[/.-]([0-9]{1,2}))?(?![0-9/-])|([0-9]{2})([0-9]{2})(?![0-9]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Numbers();
}
