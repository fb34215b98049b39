using System.Xml;
using System.Xml.Linq;

namespace StaticGuide.Verification.Citing.Pdf;

/// <summary>
/// The properties of an XMP packet (ISO 16684-1, 7): each an attribute or an element of an <c>rdf:Description</c>, or a list of items
/// in it. Namespaces are named by how they begin, since some carry their version at the end.
/// </summary>
internal sealed class XmpPacket
{
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";
    public const string Prism = "http://prismstandard.org/namespaces/basic/";
    public const string Basic = "http://ns.adobe.com/xap/1.0/";
    public const string Custom = "http://ns.adobe.com/pdfx/";

    private const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

    private readonly IReadOnlyList<XElement> descriptions;

    /// <param name="xml">A packet; one that is no XML has no properties.</param>
    public XmpPacket(ReadOnlySpan<byte> xml)
    {
        try
        {
            // No DTD, and with it no entities: a packet needs neither, and both can be used to fill the memory.
            using var reader = XmlReader.Create(
                new MemoryStream(xml.TrimEnd((byte)0).ToArray()),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null }
            );
            descriptions = [.. XDocument.Load(reader).Descendants(XName.Get("Description", Rdf))];
        }
        catch (XmlException)
        {
            descriptions = [];
        }
    }

    /// <summary>The items of a property, a simple one's only value; of alternatives by language, the default one comes first.</summary>
    public IEnumerable<string> All(string space, string name) =>
        descriptions
            .SelectMany(d =>
                d.Attributes()
                    .Where(a => Is(a.Name, space, name))
                    .Select(a => a.Value)
                    .Concat(d.Elements().Where(e => Is(e.Name, space, name)).SelectMany(Items))
            )
            .Select(CleanText.Of)
            .OfType<string>();

    public string? First(string space, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (All(space, name).FirstOrDefault() is { } text)
                return text;
        }
        return null;
    }

    private static bool Is(XName found, string space, string name) =>
        found.LocalName == name && found.NamespaceName.StartsWith(space, StringComparison.Ordinal);

    private static IEnumerable<string> Items(XElement property)
    {
        var items = property.Descendants(XName.Get("li", Rdf)).ToList();
        return items.Count == 0
            ? [property.Value]
            : items.OrderBy(i => (string?)i.Attribute(XNamespace.Xml + "lang") == "x-default" ? 0 : 1).Select(i => i.Value);
    }
}
