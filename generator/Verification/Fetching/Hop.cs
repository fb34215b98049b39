namespace StaticGuide.Verification.Fetching;

/// <summary>One redirect on the way to a page.</summary>
/// <param name="Url">Which address redirected.</param>
/// <param name="Status">301, 302, 303, 307 or 308.</param>
/// <param name="Location">Where to: absolute, with the fragment that a browser would keep.</param>
internal sealed record Hop(string Url, int Status, string Location)
{
    /// <summary>Whether links should be changed to the new address (RFC 9110, 15.4.2 and 15.4.9).</summary>
    public bool IsPermanent => Status is 301 or 308;
}
