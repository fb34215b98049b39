using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>
/// Reads a page's elements from its tags alone, as long as the tree cannot be another than the tags say. Where the tree builder
/// would drop, move or reinterpret something (HTML, 13.2.6), it gives up, and <see cref="ElementPass"/> reads the page: that knows which
/// elements are open, and takes longer.
/// </summary>
internal sealed class TagPass(LinkCollector collector)
{
    private readonly List<TagAttribute> attributes = [];
    private readonly HashSet<string> seenOnce = new(StringComparer.Ordinal);

    /// <summary>The elements that are open within <c>svg</c> or <c>math</c>, that one first.</summary>
    private readonly Stack<string> foreign = [];
    private int templates;
    private int tables;
    private bool inCell;
    private bool inForm;
    private bool inSelect;

    /// <summary>Reads all of the page; false where that takes more.</summary>
    /// <param name="silences">What of it need not be read, in order.</param>
    public bool Run(ReadOnlySpan<char> html, bool isXml = false, ReadOnlySpan<SilentStretch> silences = default)
    {
        (templates, tables, inCell, inForm, inSelect) = (0, 0, false, false, false);
        foreign.Clear();
        seenOnce.Clear();
        var tags = new TagScanner(html, attributes, wanted: LinkAttributes.Names);
        var plain = new PlainTags(html, collector, silences);
        string? textOf = null;
        while (Next(ref tags, ref plain))
        {
            var name = HtmlNames.OrNone(tags);
            // A title within a picture is text; with elements in it, it would be HTML again.
            if (textOf is not null && !(tags.IsEnd && name == textOf))
                return false;
            textOf = null;
            if (foreign.Count > 0)
            {
                if (!TakeForeign(name, ref tags, ref textOf))
                    return false;
            }
            else if (!TakeTag(name, ref tags))
            {
                return false;
            }
            tags.IsForeign = foreign.Count > 0;
            if (tags.IsEnd)
                continue;
            if (templates == 0)
                collector.Element(name, foreign.Count > 0, attributes, html);
            if (foreign.Count > 0)
                TakeStyleOfDrawing(name, ref tags, html);
            if (foreign.Count > 0 || isXml && tags.IsSelfClosing)
                continue;
            if (name == "template")
                templates++;
            else if (RawText.IsIn(name))
                PassRawText(name, ref tags, html);
        }
        return true;
    }

    private bool TakeTag(string name, ref TagScanner tags)
    {
        if (!tags.IsEnd)
            return TakeStart(name, ref tags);
        TakeEnd(name);
        return true;
    }

    private void TakeStyleOfDrawing(string name, ref TagScanner tags, ReadOnlySpan<char> html)
    {
        if (name == "style" && templates == 0 && !tags.IsSelfClosing)
            collector.StyleOfDrawing(tags.Position, html);
    }

    private bool Next(ref TagScanner tags, ref PlainTags plain)
    {
        // Plain tags would lead out of a picture, and those of a template are not taken.
        if (foreign.Count == 0 && templates == 0)
            tags.Position = plain.Pass(tags.Position, tables > 0, ref inCell);
        return tags.Next();
    }

    private void PassRawText(string name, ref TagScanner tags, ReadOnlySpan<char> html)
    {
        var text = tags.PassRawText(name);
        if (name == "style" && templates == 0 && html.Overlaps(text, out var start))
            collector.Style(new AttributeValue(start, start + text.Length, null), html);
    }

    /// <summary>Within foreign content every element must be closed as it was opened, and none may lead out of it.</summary>
    private bool TakeForeign(string name, ref TagScanner tags, ref string? textOf)
    {
        if (tags.IsEnd)
            return tags.Name.Equals(foreign.Pop(), StringComparison.OrdinalIgnoreCase);
        if (HtmlNames.Breakouts.Contains(name))
            return false;
        if (tags.IsSelfClosing)
            return true;
        foreign.Push(name.Length > 0 ? name : tags.Name.ToString());
        if (name is "title" or "desc" or "foreignobject" or "mi" or "mo" or "mn" or "ms" or "mtext" or "annotation-xml")
            textOf = name;
        return true;
    }

    /// <summary>What a start tag changes; false where that takes more to tell.</summary>
    private bool TakeStart(string name, ref TagScanner tags)
    {
        if (name is "svg" or "math" && !tags.IsSelfClosing)
            foreign.Push(name);
        if (name == "plaintext")
            return false;
        if (templates > 0)
            return true;
        switch (name)
        {
            case "table":
                // But in a cell, it would end the one before.
                (var isNested, inCell) = (tables > 0 && !inCell, false);
                tables++;
                return !isNested;
            case "caption" or "col" or "colgroup" or "tbody" or "td" or "tfoot" or "th" or "thead" or "tr":
                inCell = name is "caption" or "td" or "th";
                return tables > 0;
            case "head" when tags.HasAttributes:
                return false;
            case "html" or "head" or "body":
                return seenOnce.Add(name);
            case "form":
                (var nested, inForm) = (inForm, true);
                return !nested;
            case "select":
                (var nestedSelect, inSelect) = (inSelect, true);
                return !nestedSelect;
            case "input":
                inSelect = false;
                return true;
            case "frameset" or "frame":
                return false;
            default:
                return true;
        }
    }

    private void TakeEnd(string name)
    {
        switch (name)
        {
            case "template":
                templates = Math.Max(0, templates - 1);
                break;
            case "table" when templates == 0:
                tables = Math.Max(0, tables - 1);
                inCell = tables > 0;
                break;
            case "caption" or "tbody" or "td" or "tfoot" or "th" or "thead" or "tr" when templates == 0:
                inCell = false;
                break;
            case "form" when templates == 0:
                inForm = false;
                break;
            case "select" when templates == 0:
                inSelect = false;
                break;
        }
    }
}
