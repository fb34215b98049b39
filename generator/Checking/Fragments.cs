namespace StaticGuide.Checking;

/// <summary>The rule by which a browser finds what a fragment indicates (HTML, 7.4.6.4).</summary>
internal static class Fragments
{
    /// <summary>
    /// An empty fragment and <c>top</c> are the top of any page. Ids are compared exactly, first with the fragment as it is
    /// written, then percent-decoded.
    /// </summary>
    /// <param name="fragment">As written, without its number sign.</param>
    public static bool IsFound(string fragment, Func<string, bool> isAnchor) =>
        fragment.Length == 0
        || isAnchor(fragment)
        || fragment.Contains('%', StringComparison.Ordinal) && isAnchor(Decode(fragment))
        || Decode(fragment).Equals("top", StringComparison.OrdinalIgnoreCase);

    public static string Decode(string fragment) =>
        fragment.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(fragment) : fragment;
}
