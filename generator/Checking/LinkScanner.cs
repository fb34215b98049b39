using StaticGuide.Checking.Html;
using StaticGuide.Markup;

namespace StaticGuide.Checking;

/// <summary>
/// Reads finished HTML and hands over its base address, anchors and links. Comments, scripts, styles
/// and the contents of <c>template</c> hold none. One scanner serves one page after the other, on one thread.
/// </summary>
internal sealed class LinkScanner
{
    private readonly LinkCollector collector = new();
    private readonly TagPass tags;
    private readonly ElementPass elements;

    public LinkScanner() => (tags, elements) = (new TagPass(collector), new ElementPass(collector));

    /// <param name="isXml">Tags that close themselves do so.</param>
    /// <param name="silences">What of it need not be read, in order.</param>
    public void Scan(ReadOnlySpan<char> html, ILinkSink sink, bool isXml = false, ReadOnlySpan<SilentStretch> silences = default)
    {
        collector.Clear();
        if (!tags.Run(html, isXml, silences))
        {
            collector.Clear();
            elements.Run(html, isXml);
        }
        sink.Base(collector.Base is { } address ? address.In(html).ToString() : null);
        foreach (ref readonly var found in collector.Found)
        {
            if (found.Element.Length == 0)
                sink.Anchor(found.Value.In(html), found.Value.Start);
        }
        foreach (ref readonly var found in collector.Found)
        {
            if (found.Element.Length > 0)
                sink.Link(new LinkFound(found.Element, found.Attribute, found.Value.In(html), found.Value.Start));
        }
    }
}
