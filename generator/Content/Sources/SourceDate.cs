using StaticGuide.Content.Values;

namespace StaticGuide.Content.Sources;

/// <summary>A date of a bibliography that no reference shows, and that lists of references hand on.</summary>
/// <param name="To">The last of several days, months or years.</param>
/// <param name="Season">1 to 4 from spring on, the word for another, or both ends (<see cref="SeasonRange"/>).</param>
internal readonly record struct SourceDate(EdtfDate Date, EdtfDate? To, string? Season, bool IsCirca);
