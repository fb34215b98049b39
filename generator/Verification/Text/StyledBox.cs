using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Text;

/// <summary>What inline styles say of the box that words stand in: whether it is out of sight or cut to nothing.</summary>
internal sealed partial class StyledBox
{
    /// <summary>No screen begins so far to the left, nor so high.</summary>
    private const double Far = -999;

    private bool isPlaced;
    private bool isShifted;
    private bool isFar;
    private bool isOut;
    private bool isCut;
    private bool isNothing;
    private bool cutsOff;

    /// <summary>
    /// It is there and not to be seen. A paragraph, or more, mostly fades in when readers come to it; letters within a line do not.
    /// </summary>
    public bool Fades { get; private set; }

    public bool IsUnseen => isOut || (isPlaced || isShifted) && isFar || isPlaced && isCut || isNothing && cutsOff;

    /// <param name="property">In small letters, as is the value.</param>
    public void Add(string property, string value)
    {
        switch (property)
        {
            case "position":
                isPlaced |= value is "absolute" or "fixed";
                isShifted |= value is "relative" or "sticky";
                break;
            case "left" or "top" or "right" or "bottom" or "margin-left" or "margin-top":
                isFar |= NumberOf(value) <= Far;
                break;
            case "text-indent":
                isOut |= NumberOf(value) <= Far;
                break;
            case "clip":
                isCut |= Cut().IsMatch(value);
                break;
            case "clip-path":
                isCut |= Cut().IsMatch(value);
                Fades |= Cut().IsMatch(value);
                break;
            case "opacity":
                Fades |= Transparent().IsMatch(value);
                break;
            case "transform" or "scale" or "filter":
                Fades |= NoSize().IsMatch(value);
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
        @"^(?:rect\(\s*(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?[\s,]+(?:0|1)(?:px)?\s*\)|inset\(\s*(?:50|100)%\s*\)|circle\(\s*0(?:px|%)?\s*\))$"
    )]
    private static partial Regex Cut();

    [GeneratedRegex(@"^0?(?:\.0[0-9]*|0)%?$|^0(?:\.[0-9]+)?%$")]
    private static partial Regex Transparent();

    [GeneratedRegex(@"(?:^|[\s)])scale(?:x|y|3d)?\(\s*0(?:\.0*)?(?:%|[\s,)])|^0(?:\.0*)?(?:\s|$)|\bopacity\(\s*0(?:\.0*)?%?\s*\)")]
    private static partial Regex NoSize();
}
