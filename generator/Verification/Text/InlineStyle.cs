using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>What a <c>style</c> attribute says of whether words are seen (CSS Style Attributes).</summary>
/// <param name="Hides">No box, not visible, out of sight, or letters of no size.</param>
/// <param name="Text">The colour of letters, in one form; null where none is given.</param>
/// <param name="Background">The colour behind them.</param>
internal readonly partial record struct InlineStyle(bool Hides, string? Text, string? Background)
{
    public static readonly InlineStyle Nothing = new(false, null, null);

    /// <inheritdoc cref="StyledBox.Fades"/>
    private bool Fades { get; init; }

    /// <inheritdoc cref="StyledLetters"/>
    public StyledLetters Letters { get; private init; } = new();

    /// <summary>Whether what stands in an element of a name is not seen.</summary>
    public bool HidesIn(string name) => Hides || Fades && !HtmlElements.Blocks.Contains(name);

    public static InlineStyle Of(string style)
    {
        var (hides, text, background) = (false, (string?)null, (string?)null);
        var (box, letters) = (new StyledBox(), new StyledLetters());
        foreach (var declaration in style.Split(';'))
        {
            if (declaration.Split(':', 2) is not [var property, var given])
                continue;
            var value = given.Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            switch (property.Trim().ToLowerInvariant())
            {
                case "display":
                    hides |= value == "none";
                    break;
                case "visibility":
                    hides |= value is "hidden" or "collapse";
                    break;
                case "font-size":
                    hides |= NoSize().IsMatch(value);
                    break;
                case "color":
                    text = ColourOf(value);
                    hides |= text == "transparent";
                    break;
                case "background" or "background-color":
                    background = ColourOf(value) is var behind && behind == "transparent" ? null : behind;
                    break;
                case var other:
                    box.Add(other, value);
                    letters.Add(other, value);
                    break;
            }
        }
        return new InlineStyle(hides || box.IsUnseen, text, background) { Fades = box.Fades, Letters = letters };
    }

    /// <summary>A colour in the form <c>#rrggbb</c>, a name as it stands; null for what is more, or less, than one colour.</summary>
    public static string? ColourOf(string? value)
    {
        value = value?.Trim().ToLowerInvariant();
        if (value is null or "" or "inherit" or "initial" or "unset" or "none" or "currentcolor")
            return null;
        if (Unseen().IsMatch(value))
            return "transparent";
        if (Hex().Match(value) is { Success: true })
            return value.Length == 4 ? $"#{value[1]}{value[1]}{value[2]}{value[2]}{value[3]}{value[3]}" : value;
        if (Rgb().Match(value) is { Success: true, Groups: var parts })
            return "#"
                + string.Concat(
                    Enumerable
                        .Range(1, 3)
                        .Select(i => int.Parse(parts[i].Value, CultureInfo.InvariantCulture).ToString("x2", CultureInfo.InvariantCulture))
                );
        return value switch
        {
            "white" => "#ffffff",
            "black" => "#000000",
            _ => value.AsSpan().ContainsAny(' ', '(') ? null : value,
        };
    }

    [GeneratedRegex(@"^0(?:\.0*)?(?:px|pt|em|rem|ex|ch|vw|vh|cm|mm|in|pc|%)?$")]
    private static partial Regex NoSize();

    [GeneratedRegex("^#(?:[0-9a-f]{3}|[0-9a-f]{6})$")]
    private static partial Regex Hex();

    [GeneratedRegex(@"^rgb\(\s*([0-9]{1,3})[\s,]+([0-9]{1,3})[\s,]+([0-9]{1,3})\s*\)$")]
    private static partial Regex Rgb();

    /// <summary>With nothing of its colour, in all the ways to write that.</summary>
    [GeneratedRegex(
        @"^(?:#(?:[0-9a-f]{3}0|[0-9a-f]{6}00)|(?:rgb|hsl)a?\((?:[^,()/]*,){3}\s*0?(?:\.0*|0)%?\s*\)|[a-z]{2,9}\([^()/]*/\s*0?(?:\.0*|0)%?\s*\))$"
    )]
    private static partial Regex Unseen();
}
