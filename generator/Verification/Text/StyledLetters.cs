using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>What inline styles say of letters that makes other words, or a label, of them.</summary>
internal sealed partial class StyledLetters
{
    /// <summary>CSS Fonts 4: that of bold is 700; what is heavier than 600 looks like it.</summary>
    private const int Bold = 600;

    public bool IsStruck { get; private set; }

    /// <summary>They are shown in the direction that is set, whatever they are.</summary>
    public bool IsOverridden { get; private set; }

    /// <summary>Null where none is set.</summary>
    public bool? IsRightToLeft { get; private set; }

    public bool IsRaised { get; private set; }

    /// <summary>Null where nothing is said of it.</summary>
    public bool? IsBold { get; private set; }

    /// <param name="property">In small letters, as is the value.</param>
    public void Add(string property, string value)
    {
        switch (property)
        {
            case "text-decoration" or "text-decoration-line":
                IsStruck |= value.Contains("line-through", StringComparison.Ordinal);
                break;
            case "unicode-bidi":
                IsOverridden |= value is "bidi-override" or "isolate-override";
                break;
            case "direction":
                IsRightToLeft = value == "rtl";
                break;
            case "vertical-align":
                IsRaised |= value is "super" or "sub" or "text-top" || Shift().IsMatch(value);
                break;
            case "font-weight":
                IsBold =
                    value is "bold" or "bolder"
                    || int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var weight) && weight >= Bold;
                break;
        }
    }

    /// <summary>A length or share, up or down.</summary>
    [GeneratedRegex(@"^-?[0-9.]*[1-9][0-9]*(?:px|pt|em|rem|ex|ch|%)$")]
    private static partial Regex Shift();
}
