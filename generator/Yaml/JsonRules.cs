using StaticGuide.Diagnostics;

namespace StaticGuide.Yaml;

/// <summary>How a JSON file is read, and what is said where it cannot be.</summary>
/// <param name="Broken">The rule that a malformed text breaks.</param>
/// <param name="Hint">What to do about it; null for what to look at in a file that another program exports.</param>
/// <param name="TakesRepeats">
/// Of a key that stands twice the last one counts, as in JavaScript (RFC 8259, 4, leaves it open). Else that is an error.
/// </param>
internal sealed record JsonRules(Rule Broken, string? Hint = null, bool TakesRepeats = true)
{
    public static readonly JsonRules OfBibliography = new(BibliographyRules.BrokenJson);
}
