using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>What <c>languages:</c> of site.yml says of one language; what it leaves out, the site says for all.</summary>
/// <param name="Tag">BCP 47, as it is written there.</param>
/// <param name="Place">Of the tag.</param>
internal sealed record LanguageSettings(string Tag, Place Place)
{
    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>What the language calls itself, where a switch leads to it.</summary>
    public string? LanguageName { get; init; }

    public IReadOnlyList<NavigationEntry>? Navigation { get; init; }

    public IReadOnlyList<NavigationEntry>? Footer { get; init; }

    public License? License { get; init; }

    /// <summary>The writer's own values, before those of the site.</summary>
    public YamlMapping? Params { get; init; }
}
