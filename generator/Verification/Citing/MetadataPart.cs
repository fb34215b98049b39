using StaticGuide.Markup;

namespace StaticGuide.Verification.Citing;

/// <summary>
/// How much of a page its metadata is read from. A tree takes the square of the depth that strangers nest elements to, or of the formatting
/// that they leave open: of what nobody would write, the head alone is read.
/// </summary>
internal sealed class MetadataPart : IElementVisitor
{
    /// <summary>Half of what browsers nest.</summary>
    private const int Deepest = 256;

    private const int MostOpenFormatting = 100;

    private int depth;
    private bool isTooDeep;

    private MetadataPart() { }

    public static string Of(string html)
    {
        var part = new MetadataPart();
        var elements = new ElementReader(part);
        var tags = new TagScanner(html, []);
        var formatting = 0;
        while (tags.Next())
        {
            var name = HtmlNames.Of(tags.Name);
            if (HtmlNames.Formatting.Contains(name))
                formatting = Math.Max(0, formatting + (tags.IsEnd ? -1 : 1));
            if (tags.IsEnd)
                elements.EndTag(name);
            else if (elements.StartTag(name, tags.IsSelfClosing) == TagMeaning.Html && RawText.IsIn(name))
                tags.PassRawText(name);
            tags.IsForeign = elements.IsForeign;
            if (part.isTooDeep || formatting > MostOpenFormatting)
                return HeadOf(html);
        }
        return html;
    }

    public void Enter(string name) => isTooDeep |= ++depth > Deepest;

    public void Leave(string name) => depth--;

    private static string HeadOf(string html)
    {
        var tags = new TagScanner(html, [], withText: true);
        var length = 0;
        while (tags.Next())
        {
            if (tags.IsText ? !tags.Text.IsWhiteSpace() : !IsOfHead(HtmlNames.Of(tags.Name)))
                break;
            if (!tags.IsText && !tags.IsEnd && HtmlNames.Of(tags.Name) is var name && RawText.IsIn(name))
                tags.PassRawText(name);
            length = tags.Position;
        }
        return html[..length];
    }

    private static bool IsOfHead(string name) =>
        name is "html" or "head" or "title" or "meta" or "link" or "base" or "script" or "style" or "noscript";
}
