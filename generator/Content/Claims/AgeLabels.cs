using System.Text.RegularExpressions;

namespace StaticGuide.Content.Claims;

/// <summary>
/// Labels that are nothing but the name of a class of numbers, which a chart has a statistic for: Ages 25–34, 65 and over, 18 a 24 años.
/// </summary>
internal static partial class AgeLabels
{
    public static bool Covers(string label) => Label().IsMatch(label);

    [GeneratedRegex(
        @"^(?:[^0-9]*\b(?:ages?|aged|age\s+group|edad(?:es)?|alter|altersgruppe|âges?|âgée?s|idades?)\b:?\s*)?"
            + @"(?:(?:under|over|up\s+to|from|unter|über|bis|ab|von|moins\s+de|plus\s+de|de|menos\s+de|más\s+de|mais\s+de|hasta|até|[<>≤≥])\s*)?"
            + @"[0-9]{1,3}\s*(?:(?:[-–—]|to|and|a|y|bis|und|à|et|e|até)\s*[0-9]{1,3}\b|\+)?\s*"
            + @"(?:(?:years?|yrs?)(?:\s+old|\s+of\s+age)?|años|jahren?|ans|anos)?\s*"
            + @"(?:(?:and|or|y|o|und|oder|et|ou|e)\s+(?:older|over|above|up|under|younger|más|menos|mayores|älter|jünger|mehr|plus|moins|mais)|alt|de\s+edad)?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Label();
}
