namespace StaticGuide.Content.Sources;

/// <summary>
/// Who wrote or edited a source: an organisation by its whole name, a person by the parts of theirs (CSL 1.0.2, "Names").
/// Either <see cref="Literal"/> or <see cref="Family"/> is there.
/// </summary>
internal sealed record SourceName
{
    /// <summary>Hiragana, ideographs with their mark of repetition, and Hangul.</summary>
    private static readonly (int From, int To)[] Native =
    [
        (0x3005, 0x3005),
        (0x3040, 0x309F),
        (0x3400, 0x9FFF),
        (0xAC00, 0xD7AF),
        (0xF900, 0xFAFF),
        (0x20000, 0x3FFFF),
    ];

    public string? Literal { get; init; }

    /// <summary>Said to be an institution's (CSL's <c>literal</c>); a name that is only written as a whole may be a person's.</summary>
    public bool IsInstitution { get; init; }

    public string? Family { get; init; }

    public string? Given { get; init; }

    /// <summary>Such as <c>van</c> in Ludwig van Beethoven, who is Beethoven for short.</summary>
    public string? DroppingParticle { get; init; }

    /// <summary>Such as <c>van der</c> in Anna van der Berg, who is van der Berg for short.</summary>
    public string? NonDroppingParticle { get; init; }

    /// <summary>Such as <c>Jr</c> or <c>III</c>.</summary>
    public string? Suffix { get; init; }

    /// <summary>The name as it is spoken: Anna van der Berg Jr.</summary>
    public string Text => Literal ?? (IsFamilyFirst ? Family + Given : Join(Given, DroppingParticle, NonDroppingParticle, Family, Suffix));

    /// <summary>Chinese, Japanese and Korean names: family name first, without a space (CSL 1.0.2, "Names": non-Byzantine). 王小明.</summary>
    public bool IsFamilyFirst =>
        Family is { Length: > 0 } family && Given is { Length: > 0 } given && IsEastAsian(family) && IsEastAsian(given);

    /// <summary>In Katakana alone stand foreign names, which keep their order.</summary>
    private static bool IsEastAsian(string name)
    {
        var isNative = false;
        foreach (var rune in name.EnumerateRunes())
        {
            if (Array.Exists(Native, r => r.From <= rune.Value && rune.Value <= r.To))
                isNative = true;
            else if (rune.Value is not (>= 0x30A0 and <= 0x30FF))
                return false;
        }
        return isNative;
    }

    public static string Join(params ReadOnlySpan<string?> parts)
    {
        var text = "";
        foreach (var part in parts)
        {
            // A particle such as d' or al- stands against the name.
            if (!string.IsNullOrEmpty(part))
                text += text.Length == 0 || text[^1] is '\'' or '’' or '-' ? part : " " + part;
        }
        return text;
    }
}
