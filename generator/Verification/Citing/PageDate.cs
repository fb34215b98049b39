using System.Text.RegularExpressions;
using StaticGuide.Content;
using StaticGuide.Content.Sources.Csl;

namespace StaticGuide.Verification.Citing;

/// <summary>Dates in metadata: those of ISO 8601 and of Highwire tags (<c>2024/5/1</c>), else as people write them.</summary>
internal static partial class PageDate
{
    public static EdtfDate? Of(string? text)
    {
        if (CleanText.Of(text) is not { } clean)
            return null;
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

    [GeneratedRegex(@"^([0-9]{4})[/-]([0-9]{1,2})(?:[/-]([0-9]{1,2}))?(?![0-9/-])", RegexOptions.CultureInvariant)]
    private static partial Regex Numbers();
}
