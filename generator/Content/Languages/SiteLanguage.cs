using StaticGuide.Configuration;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Languages;

/// <summary>A language that pages of the site are in, and what the site says in it.</summary>
/// <param name="Tag">BCP 47; with the region where all its pages name one.</param>
/// <param name="Folder">What is made for its readers stands below it: <c>/</c> for the site's own, <c>/es/</c> for another.</param>
internal sealed record SiteLanguage(string Tag, string Folder)
{
    /// <summary>What site.yml says in it; null where it says nothing.</summary>
    public LanguageSettings? Settings { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Those of the language before those of the site.</summary>
    public IReadOnlyList<YamlMapping> Params { get; init; } = [];

    public bool IsOwn => Folder == "/";

    /// <param name="route">Of a file or folder that the site's own language has: <c>/feed.xml</c>.</param>
    public string RouteOf(string route) => Folder[..^1] + route;
}
