using System.Collections.Frozen;
using StaticGuide.Configuration;

namespace StaticGuide.Verification.Citing;

/// <summary>The language of a page as a tag of BCP 47, whatever it was written with: <c>en_US</c>, <c>eng</c>, <c>en-US, es</c>.</summary>
internal static class PageLanguage
{
    /// <summary>Codes of ISO 639-2, which library software writes, where BCP 47 asks for the shorter one (RFC 5646, 2.2.1).</summary>
    private static readonly FrozenDictionary<string, string> Shorter = new Dictionary<string, string>
    {
        ["eng"] = "en",
        ["spa"] = "es",
        ["fra"] = "fr",
        ["fre"] = "fr",
        ["deu"] = "de",
        ["ger"] = "de",
        ["por"] = "pt",
        ["ita"] = "it",
        ["nld"] = "nl",
        ["dut"] = "nl",
        ["zho"] = "zh",
        ["chi"] = "zh",
        ["jpn"] = "ja",
        ["kor"] = "ko",
        ["rus"] = "ru",
        ["ara"] = "ar",
        ["vie"] = "vi",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>Null where it is no tag, or one that names no language.</summary>
    public static string? Of(string? text)
    {
        if (CleanText.Of(text) is not { } clean)
            return null;
        var tag = clean.Split(',', ';')[0].Trim().Replace('_', '-');
        return !LanguageTag.IsWellFormed(tag) || tag is "und" or "mul" or "zxx" or "mis" ? null : Shorter.GetValueOrDefault(tag, tag);
    }
}
