using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>What a <c>style</c> attribute says of whether words are seen (CSS Style Attributes).</summary>
/// <param name="Hides">No box, not visible, out of sight, or letters of no size.</param>
/// <param name="Text">The colour of letters, in one form; null where none is given.</param>
/// <param name="Background">The colour behind them.</param>
internal readonly partial record struct InlineStyle(Hiding Hides, string? Text, string? Background)
{
    public static readonly InlineStyle Nothing = new(Hiding.None, null, null);

    /// <inheritdoc cref="StyledBox.Fades"/>
    private bool Fades { get; init; }

    /// <inheritdoc cref="StyledLetters"/>
    public StyledLetters Letters { get; private init; } = new();

    /// <summary>Whether what stands in an element of a name is not seen.</summary>
    public Hiding HidesIn(string name) => Fades && !HtmlElements.Blocks.Contains(name) ? Hides | Hiding.Gone : Hides;

    /// <summary>For what reasons what stands around it hides nothing of it, but for the colours.</summary>
    public Hiding Undoes { get; private init; }

    public static InlineStyle Of(string style)
    {
        var (hides, undoes, text, background) = (Hiding.None, Hiding.None, (string?)null, (string?)null);
        var (box, letters) = (new StyledBox(), new StyledLetters());
        foreach (var declaration in style.Split(';'))
        {
            if (declaration.Split(':', 2) is not [var property, var given])
                continue;
            var value = given.Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            switch (property.Trim().ToLowerInvariant())
            {
                case "display":
                    hides |= If(value == "none", Hiding.Gone);
                    break;
                case "visibility":
                    hides |= If(value is "hidden" or "collapse", Hiding.Invisible);
                    undoes |= If(value == "visible", Hiding.Invisible);
                    break;
                case "font-size":
                    hides |= If(NoSize().IsMatch(value), Hiding.NoSize);
                    undoes |= If(OwnSize().IsMatch(value), Hiding.NoSize);
                    break;
                case "color":
                    text = ColourOf(value);
                    hides |= If(text == "transparent", Hiding.OfGround);
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
        return new InlineStyle(box.IsUnseen ? hides | Hiding.Gone : hides, text, background)
        {
            Undoes = undoes & ~hides,
            Fades = box.Fades,
            Letters = letters,
        };
    }

    public static Hiding If(bool isSo, Hiding why) => isSo ? why : Hiding.None;

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

    /// <summary>Of nothing around it.</summary>
    [GeneratedRegex(
        "^(?:0*[1-9][0-9]*(?:\\.[0-9]+)?|0?\\.0*[1-9][0-9]*)(?:px|pt|rem|vw|vh|cm|mm|in|pc)$|^(?:x{1,3}-)?(?:small|large)$|^medium$"
    )]
    private static partial Regex OwnSize();

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
