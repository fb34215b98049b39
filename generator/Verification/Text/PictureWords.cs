using System.Text.RegularExpressions;
using StaticGuide.Markup;

namespace StaticGuide.Verification.Text;

/// <summary>Elements that show a sign or a word as a picture, as far as their text alternative says so (WCAG 1.1.1).</summary>
internal static partial class PictureWords
{
    /// <summary>Whether what it shows changes what a number beside it means.</summary>
    public static bool IsIn(string name, TagValues tag) =>
        name switch
        {
            "img" => Says(tag.Find("alt")) || Says(tag.Find("title")),
            "input" => Says(tag.Find("value")) || Says(tag.Find("alt")),
            "svg" or "i" or "span" or "abbr" or "b" or "em" or "object" => Says(tag.Find("aria-label")) || Says(tag.Find("title")),
            _ => false,
        };

    /// <summary>Whether that is what a text alternative says.</summary>
    public static bool Says(string? alternative) =>
        alternative is { Length: > 0 and < 60 } && Sign().IsMatch(CharacterReferences.DecodeText(alternative));

    [GeneratedRegex(
        @"^\s*(?:[-\u2010-\u2015\u2212+±<>≤≥↓↑▼▲%‰]|minus|plus|negative|positive|(?:arrow )?(?:down|up)(?:ward)?(?: arrow)?|(?:arrow|trend)(?:ing)? (?:down|up)"
            + @"|decreas\w*|increas\w*|declin\w*|fall\w*|fell|drop\w*|rise|rose|loss|gain|less than|more than|not|no|percent(?:age)?(?: points?)?"
            + @"|thousands?|millions?|billions?)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Sign();
}
