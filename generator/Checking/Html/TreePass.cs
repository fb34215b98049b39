using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>Reads a page's elements from the tree that the HTML parser builds, malformed or not.</summary>
internal static class TreePass
{
    /// <summary>As long as the name it stands for, so that all places stay; its last character is for private use.</summary>
    private const string SelectStandIn = "selec\uE000";

    public static void Run(string html, LinkCollector collector)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(
            WithOpenSelects(html)
        );
        foreach (var element in document.All)
        {
            var start = Math.Clamp(element.SourceReference?.Position.Index ?? 0, 0, html.Length);
            collector.Begin(ElementName.Of(element.LocalName), element.NamespaceUri != NamespaceNames.HtmlUri);
            foreach (var attribute in element.Attributes)
            {
                // The tree does not say where a value stands; the first such text of its tag nearly always is it.
                var value = attribute.Value.Replace(SelectStandIn, "select", StringComparison.Ordinal);
                var at = html.IndexOf(value, start, StringComparison.Ordinal);
                collector.Attribute(
                    attribute.Name,
                    new AttributeValue(at < 0 ? start : at, at < 0 ? start : at + value.Length, value),
                    html
                );
            }
            collector.End(html);
        }
    }

    /// <summary>
    /// The standard lets a <c>select</c> hold other elements since 2025 (HTML, 13.2.6.4.7); AngleSharp drops them, but not from an
    /// element that it does not know.
    /// </summary>
    private static string WithOpenSelects(string html) =>
        html.Replace("<select", "<" + SelectStandIn, StringComparison.OrdinalIgnoreCase)
            .Replace("</select", "</" + SelectStandIn, StringComparison.OrdinalIgnoreCase);
}
