namespace StaticGuide.Urls;

/// <summary>Paths: relative ones joined, dot segments removed, the rest percent-encoded (WHATWG URL, "path state").</summary>
internal static class UrlPath
{
    public static string Resolve(string path, string relativeTo)
    {
        if (path.Length == 0)
            return relativeTo;
        path = path.Replace('\\', '/');
        List<string> kept = [];
        if (!path.StartsWith('/'))
            kept.AddRange(relativeTo[1..(relativeTo.LastIndexOf('/') + 1)].Split('/')[..^1]);
        var segments = (path.StartsWith('/') ? path[1..] : path).Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (IsDoubleDot(segments[i]))
            {
                if (kept.Count > 0)
                    kept.RemoveAt(kept.Count - 1);
            }
            else if (!IsSingleDot(segments[i]))
            {
                kept.Add(PercentEncoding.Path(segments[i]));
                continue;
            }
            if (isLast)
                kept.Add("");
        }
        return "/" + string.Join('/', kept);
    }

    private static bool IsSingleDot(string segment) => segment is "." || segment.Equals("%2e", StringComparison.OrdinalIgnoreCase);

    private static bool IsDoubleDot(string segment) =>
        segment.Length is >= 2 and <= 6 && segment.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase) == "..";
}
