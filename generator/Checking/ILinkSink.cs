namespace StaticGuide.Checking;

/// <summary>Takes what a page's HTML offers, and then what it asks for, both in the order they stand there.</summary>
internal interface ILinkSink
{
    /// <param name="address">The page's <c>base</c> address, or null where it has none. Told before anything else.</param>
    void Base(string? address);

    /// <param name="id">An element's id, or the name of an anchor, character references decoded.</param>
    /// <param name="at">Where it stands, in UTF-16 units of the HTML.</param>
    void Anchor(ReadOnlySpan<char> id, int at);

    void Link(in LinkFound link);
}
