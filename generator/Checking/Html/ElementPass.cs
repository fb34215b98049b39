using System.Collections.Frozen;
using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>
/// Reads the elements of a page whose tags are nested as no tree can be: with the elements that are open, as the tree builder has them
/// (<see cref="ElementReader"/>), and what it does with the document's own tags (HTML, 13.2.6).
/// </summary>
internal sealed class ElementPass(LinkCollector collector) : IElementVisitor
{
    /// <summary>Tags behind which a frameset is no longer one (13.2.6.4.7, "frameset-ok flag").</summary>
    private static readonly FrozenSet<string> NoFrameset = (
        "applet area body br button dd dt embed hr iframe image img input keygen li listing marquee object pre select table textarea wbr xmp"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfHead =
        "base basefont bgsound head html link meta noframes noscript script style template title"
            .Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    private readonly List<TagAttribute> attributes = [];
    private readonly HashSet<string> ofHtml = new(StringComparer.Ordinal);
    private readonly HashSet<string> ofBody = new(StringComparer.Ordinal);
    private ElementReader elements = null!;

    /// <summary>How much was found in the head; null as long as the body has not begun.</summary>
    private int? head;
    private bool hasHead;
    private bool mayBeFrameset;

    /// <summary>How many framesets are open; null where the page has a body.</summary>
    private int? framesets;

    public void Run(ReadOnlySpan<char> html, bool isXml = false)
    {
        ofHtml.Clear();
        ofBody.Clear();
        (elements, head, hasHead, mayBeFrameset, framesets) = (new ElementReader(this), null, false, true, null);
        var tags = new TagScanner(html, attributes, withText: true);
        while (tags.Next())
        {
            if (tags.IsText)
                TakeText(tags.Text);
            else if (!tags.IsEnd)
                TakeStart(HtmlNames.Of(tags.Name), ref tags, html, isXml && tags.IsSelfClosing);
            else if (framesets is { } open)
                framesets = tags.Name.Equals("frameset", StringComparison.OrdinalIgnoreCase) ? open - 1 : open;
            else
                TakeEnd(HtmlNames.Of(tags.Name));
            tags.IsForeign = elements.IsForeign;
        }
    }

    void IElementVisitor.Enter(string name) { }

    void IElementVisitor.Leave(string name) { }

    private void TakeText(ReadOnlySpan<char> text)
    {
        if (framesets is not null || text.IsWhiteSpace())
            return;
        (hasHead, mayBeFrameset) = (true, false);
        head ??= collector.Findings.Count;
    }

    /// <param name="isWhole">Nothing stands in it, whatever it is called.</param>
    private void TakeStart(string name, ref TagScanner tags, ReadOnlySpan<char> html, bool isWhole)
    {
        if (framesets is not null)
        {
            TakeInFrameset(name, ref tags, html);
            return;
        }
        var isInTemplate = elements.IsInTemplate;
        var meaning = elements.StartTag(name, tags.IsSelfClosing, DecidesForHtml(name, html));
        if (meaning == TagMeaning.None && !isInTemplate)
            TakeOfDocument(name, html);
        if (name is not ("html" or "head") && !isInTemplate)
            Note(name, meaning);
        if (meaning == TagMeaning.None)
            return;
        if (!isInTemplate)
            collector.Element(name, meaning == TagMeaning.Foreign, attributes, html);
        if (meaning == TagMeaning.Foreign)
            TakeStyleOfDrawing(name, ref tags, html, isInTemplate);
        else if (isWhole)
            elements.EndTag(name);
        else if (RawText.IsIn(name))
            PassRawText(name, ref tags, html, isInTemplate);
        else if (name == "plaintext")
            tags.PassRest();
    }

    private void TakeStyleOfDrawing(string name, ref TagScanner tags, ReadOnlySpan<char> html, bool isInTemplate)
    {
        if (name == "style" && !isInTemplate && !tags.IsSelfClosing)
            collector.StyleOfDrawing(tags.Position, html);
    }

    private void TakeEnd(string name)
    {
        elements.EndTag(name);
        // Browsers read it as a start tag.
        if (name == "br" && !elements.IsInTemplate)
            Note(name, TagMeaning.Html);
    }

    /// <summary>What a tag means for the head and for framesets.</summary>
    private void Note(string name, TagMeaning meaning)
    {
        hasHead = true;
        if (meaning == TagMeaning.Html && !OfHead.Contains(name) || name == "body")
            head ??= collector.Findings.Count;
        mayBeFrameset &= meaning == TagMeaning.Foreign || !NoFrameset.Contains(name);
    }

    /// <summary>A second tag of these adds what the first does not have; a head counts before anything else alone.</summary>
    private void TakeOfDocument(string name, ReadOnlySpan<char> html)
    {
        if (name == "html")
            TakeRoot(html);
        else if (name == "body")
            collector.Element(name, ofForeign: false, attributes, html, ofBody);
        else if (name == "head" && !hasHead)
            collector.Element(name, ofForeign: false, attributes, html);
        else if (name == "frameset" && (head is null || mayBeFrameset))
        {
            collector.TakeBack(head ?? collector.Findings.Count);
            framesets = 1;
            collector.Element(name, ofForeign: false, attributes, html);
        }
        hasHead |= name == "head";
    }

    /// <summary>What it adds stays although a frameset should take the place of the body.</summary>
    private void TakeRoot(ReadOnlySpan<char> html)
    {
        var before = collector.Findings.Count;
        collector.Element("html", ofForeign: false, attributes, html, ofHtml);
        if (head is not { } end)
            return;
        collector.BringForward(before, end);
        head = end + collector.Findings.Count - before;
    }

    private void TakeInFrameset(string name, ref TagScanner tags, ReadOnlySpan<char> html)
    {
        if (name == "html")
            TakeRoot(html);
        else if (name == "noframes")
        {
            collector.Element(name, ofForeign: false, attributes, html);
            tags.PassRawText(name);
        }
        else if (name is "frame" or "frameset" && framesets > 0)
        {
            collector.Element(name, ofForeign: false, attributes, html);
            framesets += name == "frameset" ? 1 : 0;
        }
    }

    private void PassRawText(string name, ref TagScanner tags, ReadOnlySpan<char> html, bool isInTemplate)
    {
        var text = tags.PassRawText(name);
        if (name == "style" && !isInTemplate && html.Overlaps(text, out var start))
            collector.Style(new AttributeValue(start, start + text.Length, null), html);
    }

    /// <summary>Two elements are of HTML, or hold it, by what their attributes say (13.2.6.5).</summary>
    private bool DecidesForHtml(string name, ReadOnlySpan<char> html)
    {
        if (name is not ("font" or "annotation-xml"))
            return true;
        foreach (var attribute in attributes)
        {
            var key = html[attribute.NameStart..attribute.NameEnd].ToString().ToLowerInvariant();
            var value = html[attribute.ValueStart..attribute.ValueEnd].ToString().ToLowerInvariant();
            if (name == "font" ? key is "color" or "face" or "size" : key == "encoding" && value is "text/html" or "application/xhtml+xml")
                return true;
        }
        return false;
    }
}
