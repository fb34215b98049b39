using StaticGuide.Urls;

namespace StaticGuide.Verification.Fetching;

/// <summary>
/// The cookies of one chain of redirects. They are sent back only where the chain leads to a page for the second time: a site
/// that will not answer without. They end with the chain.
/// </summary>
internal sealed class ChainCookies
{
    private const int Most = 50;
    private const int LongestPair = 4096;

    private readonly SortedDictionary<(string Origin, string Name), string> pairs = [];
    private bool areSent;

    public void Collect(WebUrl url, IReadOnlyList<string> headers)
    {
        foreach (var header in headers)
        {
            var pair = header.Split(';')[0].Trim();
            if (pair.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals && pair.Length <= LongestPair && pairs.Count < Most)
                pairs[(url.Origin, pair[..equals])] = pair;
        }
    }

    /// <summary>Whether sending cookies may end a circle. True once, at most.</summary>
    public bool TryUnlock()
    {
        var isFirst = !areSent && pairs.Count > 0;
        areSent |= isFirst;
        return isFirst;
    }

    /// <summary>Whether cookies were sent, and the circle did not end.</summary>
    public bool AreSent => areSent;

    /// <summary>The Cookie header for an address (RFC 6265, 5.4, with every cookie for its own origin alone), or null.</summary>
    public string? HeaderFor(WebUrl url)
    {
        if (!areSent)
            return null;
        var own = pairs.Where(pair => pair.Key.Origin == url.Origin).Select(pair => pair.Value).ToList();
        return own.Count == 0 ? null : string.Join("; ", own);
    }
}
