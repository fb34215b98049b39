namespace StaticGuide.Checking;

/// <summary>The rule by which a browser finds what a fragment indicates (HTML, 7.4.6.4).</summary>
internal static class Fragments
{
    /// <summary>An empty fragment and <c>top</c> are the top of any page; ids are compared exactly.</summary>
    public static bool IsFound(string fragment, Func<string, bool> isAnchor) =>
        fragment.Length == 0 || isAnchor(fragment) || fragment.Equals("top", StringComparison.OrdinalIgnoreCase);
}
