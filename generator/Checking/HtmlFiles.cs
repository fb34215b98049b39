namespace StaticGuide.Checking;

/// <summary>Which files browsers show as pages, and how they read them.</summary>
internal static class HtmlFiles
{
    public static bool IsPage(string file) =>
        file.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || IsXml(file);

    /// <summary>In XML a tag that closes itself does so, whatever its name (XHTML).</summary>
    public static bool IsXml(string file) =>
        file.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".xht", StringComparison.OrdinalIgnoreCase);
}
