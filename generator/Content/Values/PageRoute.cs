namespace StaticGuide.Content.Values;

/// <summary>The route of a page: <c>content/pay.md</c> → <c>/pay/</c>, <c>content/roles/index.md</c> → <c>/roles/</c>.</summary>
internal static class PageRoute
{
    public const string Root = "content/";

    public static bool IsHome(string file) => file == "content/index.md";

    public static string Of(string file, string? slug)
    {
        var segments = file[Root.Length..^".md".Length].Split('/').Select(s => Slug.Of(s) is { Length: > 0 } name ? name : "-").ToList();
        if (file.EndsWith("/index.md", StringComparison.Ordinal))
            segments.RemoveAt(segments.Count - 1);
        if (slug is not null && segments.Count > 0)
            segments[^1] = slug;
        return segments.Count == 0 ? "/" : $"/{string.Join('/', segments)}/";
    }

    /// <summary>
    /// Where the references of a page stand; those of the home page are part of the whole site's, which have that address.
    /// </summary>
    public static string ReferencesOf(string route) => route + "references.json";

    /// <summary>The file a route is written to: <c>/pay/</c> → <c>pay/index.html</c>, <c>/feed.xml</c> → <c>feed.xml</c>.</summary>
    public static string OutputFileOf(string route) => route.EndsWith('/') ? route[1..] + "index.html" : route[1..];
}
