using System.Text;
using StaticGuide.Markup;

namespace StaticGuide.Checking.Comparing;

/// <summary>
/// A page that costs a tree no more than its length (<see cref="NestingLimit"/>): what is beyond it is written anew, with every element
/// closed, and none deeper than browsers go.
/// </summary>
internal sealed class ShallowHtml : IElementVisitor
{
    private readonly StringBuilder written = new();
    private readonly List<TagAttribute> attributes = [];

    /// <summary>The tag that is being read, as it stands there; null once it is written.</summary>
    private string? tag;
    private string name = "";

    /// <summary>Its element has begun, so that what ends now is that element.</summary>
    private bool hasBegun;

    /// <summary>An element that stands too deep to hold others; empty for none.</summary>
    private string shallow = "";

    private ShallowHtml() { }

    public static string Of(string html) => NestingLimit.IsKept(html) ? html : new ShallowHtml().Write(html);

    private string Write(ReadOnlySpan<char> html)
    {
        var elements = new ElementReader(this);
        var tags = new TagScanner(html, attributes, withText: true);
        for (var from = 0; tags.Next(); from = tags.Position)
        {
            if (tags.IsText)
            {
                written.Append(tags.Text);
                continue;
            }
            End(shallow);
            shallow = "";
            name = HtmlNames.Of(tags.Name);
            if (tags.IsEnd)
                elements.EndTag(name);
            else
                Start(elements, ref tags, html[from..tags.Position]);
            tags.IsForeign = elements.IsForeign;
        }
        End(shallow);
        elements.End();
        return written.ToString();
    }

    private void Start(ElementReader elements, ref TagScanner tags, ReadOnlySpan<char> asWritten)
    {
        (tag, hasBegun) = (asWritten.ToString(), false);
        var meaning = elements.StartTag(name, tags.IsSelfClosing);
        hasBegun = false;
        if (tag is null || meaning == TagMeaning.None && name is not ("html" or "head" or "body"))
        {
            tag = null;
            return;
        }
        written.Append(tag);
        tag = null;
        if (meaning == TagMeaning.Html && RawText.IsIn(name))
        {
            written.Append(tags.PassRawText(name));
            End(name);
        }
        else if (meaning != TagMeaning.None && name != "col" && !HtmlNames.Void.Contains(name) && !tags.IsSelfClosing)
            shallow = name;
    }

    void IElementVisitor.Enter(string entered)
    {
        hasBegun = tag is not null && entered == name;
        written.Append(hasBegun ? tag : $"<{entered}>");
        if (hasBegun)
            tag = null;
    }

    void IElementVisitor.Leave(string left)
    {
        if (!hasBegun && left != "br")
            End(left);
    }

    private void End(string element)
    {
        if (element.Length > 0)
            written.Append("</").Append(element).Append('>');
    }
}
