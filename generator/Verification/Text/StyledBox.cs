using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>What inline styles say of the box that words stand in: whether it is out of sight or cut to nothing. What is seen through
/// (<c>opacity:0</c>) mostly fades in.</summary>
internal sealed partial class StyledBox
{
    /// <summary>No screen begins so far to the left, nor so high.</summary>
    private const double Far = -999;

    private bool isPlaced;
    private bool isFar;
    private bool isOut;
    private bool isCut;
    private bool isNothing;
    private bool cutsOff;

    public bool IsUnseen => isOut || isPlaced && (isFar || isCut) || isNothing && cutsOff;

    /// <param name="property">In small letters, as is the value.</param>
    public void Add(string property, string value)
    {
        switch (property)
        {
            case "position":
                isPlaced |= value is "absolute" or "fixed";
                break;
            case "left" or "top" or "right" or "bottom" or "margin-left" or "margin-top":
                isFar |= NumberOf(value) <= Far;
                break;
            case "text-indent":
                isOut |= NumberOf(value) <= Far;
                break;
            case "clip" or "clip-path":
                isCut |= Cut().IsMatch(value);
                break;
            case "width" or "height" or "max-width" or "max-height":
                isNothing |= NumberOf(value) is 0 or 1 && !value.Contains('%', StringComparison.Ordinal);
                break;
            case "overflow":
                cutsOff |= value is "hidden" or "clip";
                break;
        }
    }

    private static double? NumberOf(string value) =>
        Length().Match(value) is { Success: true, Groups: var parts }
            ? double.Parse(parts[1].ValueSpan, CultureInfo.InvariantCulture)
            : null;

    [GeneratedRegex(@"^(-?[0-9]{0,9}\.?[0-9]{1,9})(?:px|pt|em|rem|%)?$")]
    private static partial Regex Length();

    [GeneratedRegex(
        @"^(?:rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?\s*\)|inset\(\s*(?:50|100)%\s*\))$"
    )]
    private static partial Regex Cut();
}
