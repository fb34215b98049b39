namespace StaticGuide.Content.Values;

/// <summary>The route of a page: <c>content/pay.md</c> → <c>/pay/</c>, <c>content/roles/index.md</c> → <c>/roles/</c>; in NFC.</summary>
internal static class PageRoute
{
    public const string Root = "content/";

    /// <summary>What the Markdown of a page is called in its folder.</summary>
    public const string Twin = "index.md";

    /// <summary>The same of its social card.</summary>
    public const string Card = "social-card.png";

    /// <summary>How files of Markdown are called, the usual way first.</summary>
    private static readonly string[] Endings = [".md", ".markdown", ".mdown", ".mkd"];

    public static bool IsPage(string file) => EndingOf(file).Length > 0;

    public static bool IsHome(string file) => WithoutEnding(file) == "content/index";

    public static string Of(string file, string? slug)
    {
        var stem = WithoutEnding(file);
        // Most stand in no folder.
        if (slug is null && stem.IndexOf('/', Root.Length) < 0 && stem is not (Root + "index"))
            return $"/{SegmentOf(stem[Root.Length..])}/";
        var segments = stem[Root.Length..].Split('/').Select(SegmentOf).ToList();
        if (stem.EndsWith("/index", StringComparison.Ordinal))
            segments.RemoveAt(segments.Count - 1);
        if (slug is not null && segments.Count > 0)
            segments[^1] = slug;
        return segments.Count == 0 ? "/" : $"/{string.Join('/', segments)}/";
    }

    private static string SegmentOf(string name) => Slug.Of(name) is { Length: > 0 } slug ? slug : "-";

    private static string WithoutEnding(string file) => file[..^EndingOf(file).Length];

    private static string EndingOf(string file)
    {
        foreach (var ending in Endings)
        {
            if (file.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return ending;
        }
        return "";
    }

    /// <summary>
    /// Where the references of a page stand; those of the home page are part of the whole site's, which have that address.
    /// </summary>
    public static string ReferencesOf(string route) => route + "references.json";

    /// <summary>Where a page's social card is: <c>/pay/</c> → <c>/pay/social-card.png</c>.</summary>
    public static string CardOf(string route) => route + Card;

    /// <summary>Where a page stands as Markdown: <c>/pay/</c> → <c>/pay/index.md</c>.</summary>
    public static string TwinOf(string route) => route + Twin;

    /// <summary>The folder of an index page, whichever way it is named: <c>/pay/index.html</c> → <c>/pay/</c>.</summary>
    public static string Plain(string route) =>
        route.EndsWith("/index.html", StringComparison.Ordinal) ? route[..^"index.html".Length] : route;

    /// <summary>The path that servers make of one with slashes in a row, or null where it has none.</summary>
    public static string? WithoutDoubleSlashes(string path)
    {
        if (!path.Contains("//", StringComparison.Ordinal))
            return null;
        while (path.Contains("//", StringComparison.Ordinal))
            path = path.Replace("//", "/", StringComparison.Ordinal);
        return path;
    }

    /// <summary>The file a route is written to: <c>/pay/</c> → <c>pay/index.html</c>, <c>/feed.xml</c> → <c>feed.xml</c>.</summary>
    public static string OutputFileOf(string route) => route.EndsWith('/') ? route[1..] + "index.html" : route[1..];
}
