using System.Collections.Concurrent;
using StaticGuide.Content;
using StaticGuide.Content.Languages;

namespace StaticGuide.Rendering.Context;

/// <summary>The tags of a site by their routes, and by what pages write. For any thread.</summary>
internal sealed class SiteTags(SiteContent content)
{
    private readonly Dictionary<string, Tag> byRoute = content
        .Tags.DistinctBy(t => t.Route, StringComparer.Ordinal)
        .ToDictionary(t => t.Route, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<(string Folder, string Written), Tag?> byName = [];

    /// <summary>The tag at a route, or null.</summary>
    public Tag? Find(string route) => byRoute.GetValueOrDefault(route);

    /// <summary>The tag that a page of a language names, or null.</summary>
    public Tag? Find(string written, SiteLanguage language)
    {
        if (!byName.TryGetValue((language.Folder, written), out var tag))
            byName[(language.Folder, written)] = tag = Find(TagList.RouteOf(written, language));
        return tag;
    }
}
