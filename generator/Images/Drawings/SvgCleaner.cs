using System.Text;
using System.Xml;
using StaticGuide.Markup;

namespace StaticGuide.Images.Drawings;

/// <summary>Copies a drawing without what runs or fetches, which is named, and without what only tells who made it.</summary>
/// <param name="cleaned">An embedded picture as it is published, or null where it cannot be.</param>
internal sealed class SvgCleaner(XmlReader reader, Func<byte[], byte[]?> cleaned)
{
    private readonly SortedSet<string> leftOut = new(StringComparer.Ordinal);

    /// <summary>That of the root element: one that is none of SVG is copied all the same.</summary>
    private string root = "";

    /// <summary>What runs or fetches and was left out, sorted.</summary>
    public IReadOnlyList<string> LeftOut => [.. leftOut];

    /// <summary>Whether the copy is another drawing than the original.</summary>
    public bool IsChanged { get; private set; }

    /// <summary>Moves to the root element.</summary>
    public void PassProlog()
    {
        while (reader.Read() && reader.NodeType != XmlNodeType.Element)
            LeaveOutNote();
        root = reader.NamespaceURI;
    }

    /// <summary>From the root element on.</summary>
    public void Copy(XmlWriter writer)
    {
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && !IsKept())
            {
                // To what follows it.
                reader.Skip();
                continue;
            }
            CopyNode(writer);
            reader.Read();
        }
    }

    /// <summary>False for an element that is left out with all that is in it.</summary>
    private bool IsKept()
    {
        if (SvgNames.IsRefused(reader))
            LeaveOut($"`<{reader.Name}>`");
        else if (IsForeign(reader.NamespaceURI) || reader.LocalName == "metadata")
            IsChanged = true;
        else
            return true;
        return false;
    }

    private bool IsForeign(string space) => space != root && !SvgNames.IsKnown(space);

    private void LeaveOut(string what)
    {
        leftOut.Add(what);
        IsChanged = true;
    }

    /// <summary>A comment; or an instruction, which may fetch a style sheet.</summary>
    private void LeaveOutNote()
    {
        if (reader.NodeType == XmlNodeType.ProcessingInstruction)
            LeaveOut($"`<?{reader.Name}>`");
        IsChanged |= reader.NodeType == XmlNodeType.Comment;
    }

    private void CopyNode(XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = reader.IsEmptyElement;
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                CopyAttributes(writer);
                if (isEmpty)
                    writer.WriteEndElement();
                else if (reader.LocalName == "style")
                    CopyStyle(writer);
                break;
            case XmlNodeType.EndElement:
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.CDATA:
                writer.WriteCData(reader.Value);
                break;
            case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                writer.WriteString(reader.Value);
                break;
            default:
                LeaveOutNote();
                break;
        }
    }

    /// <summary>A style sheet is one text for browsers, whatever parts it is of.</summary>
    private void CopyStyle(XmlWriter writer)
    {
        var (depth, text) = (reader.Depth, new StringBuilder());
        reader.Read();
        while (reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                LeaveOut($"`<{reader.Name}>`");
                reader.Skip();
                continue;
            }
            if (reader.NodeType is XmlNodeType.Comment or XmlNodeType.ProcessingInstruction)
                LeaveOutNote();
            else
                text.Append(reader.Value);
            reader.Read();
        }
        writer.WriteString(WithoutAddresses(text.ToString()));
        writer.WriteFullEndElement();
    }

    private void CopyAttributes(XmlWriter writer)
    {
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (reader.NamespaceURI == SvgNames.Declaration ? IsForeign(reader.Value) : IsForeign(reader.NamespaceURI))
                IsChanged = true;
            else if (Written() is { } value)
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, value);
            else
                LeaveOut($"`{reader.Name}`");
        }
        reader.MoveToElement();
    }

    /// <summary>The value of an attribute, or null where it is left out.</summary>
    private string? Written() =>
        reader.NamespaceURI == SvgNames.Declaration ? reader.Value
        : SvgNames.IsHandler(reader.LocalName) || reader is { LocalName: "base", Prefix: "xml" } ? null
        : SvgNames.IsAddress(reader.LocalName) ? Allowed(reader.Value, OwnerIsLink())
        : WithoutAddresses(reader.Value);

    /// <summary>A link may lead anywhere that a link of a page may; it is followed only when somebody asks.</summary>
    private bool OwnerIsLink()
    {
        var attribute = reader.Name;
        reader.MoveToElement();
        var isLink = reader.LocalName == "a" && reader.NamespaceURI is SvgNames.Svg or "";
        reader.MoveToAttribute(attribute);
        return isLink;
    }

    /// <summary>An address as it is published, or null where it is not.</summary>
    private string? Allowed(string address, bool isLink)
    {
        var text = new string([.. address.Where(c => c > ' ')]);
        if (text.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
        {
            var file = EmbeddedFile.Cleaned(text, cleaned);
            IsChanged |= file != text;
            return file == text ? address : file;
        }
        return
            text.Length == 0
            || text[0] == '#'
            || isLink
                && (
                    text.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
                    || text.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
                    || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
                    || !text.Contains(':', StringComparison.Ordinal)
                )
            ? address
            : null;
    }

    /// <summary>A style without the addresses in it that lead outward.</summary>
    private string WithoutAddresses(string style)
    {
        var addresses = CssAddresses.In(style);
        for (var i = addresses.Count - 1; i >= 0; i--)
        {
            var allowed = Allowed(addresses[i].Value, isLink: false);
            if (allowed == addresses[i].Value)
                continue;
            if (allowed is null)
                LeaveOut("addresses of styles");
            style = style[..addresses[i].Start] + (allowed ?? "#") + style[addresses[i].End..];
        }
        return style;
    }
}
