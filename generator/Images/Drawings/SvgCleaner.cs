using System.Collections.Frozen;
using System.Xml;
using StaticGuide.Markup;

namespace StaticGuide.Images.Drawings;

/// <summary>Copies a drawing without what runs or fetches.</summary>
internal sealed class SvgCleaner(XmlReader reader)
{
    private const string Svg = "http://www.w3.org/2000/svg";
    private const string Html = "http://www.w3.org/1999/xhtml";

    /// <summary>In any namespace: how a browser takes one depends on where the drawing is put.</summary>
    private static readonly FrozenSet<string> Refused = FrozenSet.ToFrozenSet(
        ["script", "foreignobject", "iframe", "object", "embed", "audio", "video", "canvas", "handler", "listener", "discard"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Animations = FrozenSet.ToFrozenSet(
        ["animate", "set", "animateTransform", "animateMotion", "animateColor"],
        StringComparer.OrdinalIgnoreCase
    );

    private readonly SortedSet<string> leftOut = new(StringComparer.Ordinal);
    private bool isInStyle;

    /// <summary>What was left out, sorted.</summary>
    public IReadOnlyList<string> LeftOut => [.. leftOut];

    /// <summary>From the root element on.</summary>
    public void Copy(XmlWriter writer)
    {
        while (!reader.EOF)
        {
            if (reader.NodeType == XmlNodeType.Element && IsRefused())
            {
                leftOut.Add($"`<{reader.Name}>`");
                // To what follows it.
                reader.Skip();
                continue;
            }
            CopyNode(writer);
            reader.Read();
        }
    }

    private void CopyNode(XmlWriter writer)
    {
        switch (reader.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = reader.IsEmptyElement;
                isInStyle = !isEmpty && reader.LocalName == "style";
                writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
                CopyAttributes(writer);
                if (isEmpty)
                    writer.WriteEndElement();
                break;
            case XmlNodeType.EndElement:
                isInStyle = false;
                writer.WriteFullEndElement();
                break;
            case XmlNodeType.CDATA when isInStyle:
                writer.WriteCData(WithoutAddresses(reader.Value));
                break;
            case XmlNodeType.CDATA:
                writer.WriteCData(reader.Value);
                break;
            case XmlNodeType.Text or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace:
                writer.WriteString(isInStyle ? WithoutAddresses(reader.Value) : reader.Value);
                break;
            case XmlNodeType.ProcessingInstruction:
                leftOut.Add($"`<?{reader.Name}>`");
                break;
        }
    }

    private void CopyAttributes(XmlWriter writer)
    {
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (IsRefusedAttribute())
                leftOut.Add($"`{reader.Name}`");
            else
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, WithoutAddresses(reader.Value));
        }
        reader.MoveToElement();
    }

    private bool IsRefused() =>
        reader.NamespaceURI == Html
        || Refused.Contains(reader.LocalName)
        || Animations.Contains(reader.LocalName)
            && reader.GetAttribute("attributeName") is { } name
            && (IsAddress(name.Trim()[(name.Trim().IndexOf(':') + 1)..]) || IsHandler(name.Trim()));

    private bool IsRefusedAttribute() =>
        reader.NamespaceURI != "http://www.w3.org/2000/xmlns/"
        && (
            IsHandler(reader.LocalName)
            || reader is { LocalName: "base", Prefix: "xml" }
            || IsAddress(reader.LocalName) && !IsAllowed(reader.Value, OwnerIsLink())
        );

    private static bool IsHandler(string name) => name.StartsWith("on", StringComparison.OrdinalIgnoreCase);

    private static bool IsAddress(string name) =>
        name.Equals("href", StringComparison.OrdinalIgnoreCase) || name.Equals("src", StringComparison.OrdinalIgnoreCase);

    /// <summary>A link may lead anywhere that a link of a page may; it is followed only when somebody asks.</summary>
    private bool OwnerIsLink()
    {
        var attribute = reader.Name;
        reader.MoveToElement();
        var isLink = reader is { LocalName: "a", NamespaceURI: Svg or "" };
        reader.MoveToAttribute(attribute);
        return isLink;
    }

    private static bool IsAllowed(string address, bool isLink)
    {
        var text = new string([.. address.Where(c => c > ' ')]);
        return text.Length == 0
            || text[0] == '#'
            || IsPicture(text)
            || isLink
                && (
                    text.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
                    || text.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
                    || text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase)
                    || !text.Contains(':', StringComparison.Ordinal)
                );
    }

    private static bool IsPicture(string address) =>
        address.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase)
            && !address.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("data:font/", StringComparison.OrdinalIgnoreCase);

    /// <summary>A style without the addresses in it that lead outward.</summary>
    private string WithoutAddresses(string style)
    {
        var addresses = CssAddresses.In(style);
        for (var i = addresses.Count - 1; i >= 0; i--)
        {
            if (IsAllowed(addresses[i].Value, isLink: false))
                continue;
            leftOut.Add("addresses of styles");
            style = style[..addresses[i].Start] + "#" + style[addresses[i].End..];
        }
        return style;
    }
}
