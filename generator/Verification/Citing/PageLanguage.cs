using StaticGuide.Configuration;

namespace StaticGuide.Verification.Citing;

/// <summary>The language of a page as a tag of BCP 47, whatever it was written with: <c>en_US</c>, <c>eng</c>, <c>en-US, es</c>.</summary>
internal static class PageLanguage
{
    /// <summary>Null where it is no tag, or one that names no language.</summary>
    public static string? Of(string? text)
    {
        if (CleanText.Of(text) is not { } clean)
            return null;
        var tag = clean.Split(',', ';')[0].Trim().Replace('_', '-');
        return
            !LanguageTag.IsWellFormed(tag)
            || tag is "und" or "mul" or "zxx" or "mis"
            || tag.StartsWith("x-", StringComparison.OrdinalIgnoreCase)
            ? null
            // Library software writes three letters.
            : LanguageCodes.ShorterOf(tag) ?? tag;
    }
}
