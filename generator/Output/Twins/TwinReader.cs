using System.Collections.Frozen;
using StaticGuide.Markup;

namespace StaticGuide.Output.Twins;

/// <summary>Reads a finished page as its elements, without what only leads through the site, asks for input, or is not seen.</summary>
internal sealed class TwinReader : IElementVisitor
{
    private const string Unseen = "vh";
    private const string BackLink = "doc-backlink";

    private static readonly FrozenSet<string> LeftOut = FrozenSet.ToFrozenSet(
        [
            "button",
            "datalist",
            "form",
            "iframe",
            "input",
            "math",
            "nav",
            "noscript",
            "object",
            "script",
            "select",
            "style",
            "svg",
            "template",
            "textarea",
            "title",
        ],
        StringComparer.Ordinal
    );

    private readonly List<TagAttribute> attributes = [];
    private readonly Stack<TwinElement> open = [];

    /// <summary>How many elements are open that are left out, or stand in one.</summary>
    private int outside;
    private TwinElement next = new("");
    private bool isNextUnseen;

    /// <summary>What a page shows as its own: its <c>main</c>, or all of it where it has none.</summary>
    public TwinElement Read(ReadOnlySpan<char> html)
    {
        var root = new TwinElement("body");
        open.Clear();
        open.Push(root);
        outside = 0;
        var elements = new ElementReader(this);
        var tags = new TagScanner(html, attributes, withText: true);
        while (tags.Next())
        {
            if (tags.IsText)
            {
                if (outside == 0)
                    open.Peek().Children.Add(CharacterReferences.DecodeText(tags.Text));
                continue;
            }
            var name = HtmlNames.Of(tags.Name);
            if (tags.IsEnd)
            {
                elements.EndTag(name);
            }
            else
            {
                Take(name, html);
                var meaning = elements.StartTag(name, tags.IsSelfClosing);
                (next, isNextUnseen) = (new TwinElement(""), false);
                if (meaning == TagMeaning.Html && RawText.IsIn(name))
                    tags.PassRawText(name);
            }
            tags.IsForeign = elements.IsForeign;
        }
        elements.End();
        return root.Find("main") ?? root;
    }

    void IElementVisitor.Enter(string name)
    {
        var isTold = next.Name == name;
        if (outside > 0 || LeftOut.Contains(name) && !(isTold && next.IsTask) || isTold && isNextUnseen)
        {
            if (outside == 0 && isTold && next.Role == BackLink)
                open.Peek().LeadsBack = true;
            outside++;
            return;
        }
        // One that the page leaves out has no attributes.
        var element = isTold ? next : new TwinElement(name);
        open.Peek().Children.Add(element);
        open.Push(element);
    }

    void IElementVisitor.Leave(string name)
    {
        if (outside > 0)
            outside--;
        else
            open.Pop();
    }

    private void Take(string name, ReadOnlySpan<char> html)
    {
        next = new TwinElement(name);
        foreach (var attribute in attributes)
        {
            var key = html[attribute.NameStart..attribute.NameEnd];
            if (key is "hidden")
                isNextUnseen = true;
            else if (key is "disabled")
                next.IsTask = name == "input";
            else if (key is "checked")
                next.IsTicked = true;
            if (key is not ("id" or "role" or "class" or "href" or "src" or "alt" or "start" or "value" or "colspan"))
                continue;
            var value = CharacterReferences.Decode(html[attribute.ValueStart..attribute.ValueEnd]);
            switch (key)
            {
                case "id":
                    next.Id = value;
                    break;
                case "role":
                    next.Role = value;
                    isNextUnseen |= value == BackLink;
                    break;
                case "class":
                    next.Class = value;
                    isNextUnseen |= value.Split(' ').Contains(Unseen);
                    break;
                case "href" or "src":
                    next.Address = value;
                    break;
                case "alt":
                    next.Alternative = value;
                    break;
                case "start" or "value":
                    next.Number = value;
                    break;
                default:
                    next.Columns = value;
                    break;
            }
        }
    }
}
