using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>The lists at the top of site.yml, and what an entry of each looks like.</summary>
internal static class SiteLists
{
    public static readonly ListKey[] All =
    [
        new("navigation", IsMapping, IsLink),
        new("footer", IsMapping, IsLink),
        new("outputs", n => n is YamlScalar, n => n is YamlScalar { Line: OutputsReader.Llms or OutputsReader.Markdown }),
    ];

    private static bool IsMapping(YamlNode node) => node is YamlMapping;

    private static bool IsLink(YamlNode node) =>
        node is YamlMapping entry && entry.Find("title") is not null && entry.Find("page") is not null;
}
