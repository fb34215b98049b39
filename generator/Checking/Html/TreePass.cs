using AngleSharp.Html.Parser;
using StaticGuide.Markup;

namespace StaticGuide.Checking.Html;

/// <summary>Reads a page's elements from the tree that the HTML parser builds, malformed or not.</summary>
internal static class TreePass
{
    public static void Run(string html, LinkCollector collector)
    {
        using var document = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true }).ParseDocument(html);
        foreach (var element in document.All)
        {
            var start = Math.Clamp(element.SourceReference?.Position.Index ?? 0, 0, html.Length);
            collector.Begin(ElementName.Of(element.LocalName));
            foreach (var attribute in element.Attributes)
            {
                // The tree does not say where a value stands; the first such text of its tag nearly always is it.
                var at = html.IndexOf(attribute.Value, start, StringComparison.Ordinal);
                collector.Attribute(attribute.Name, new AttributeValue(at < 0 ? start : at, at < 0 ? start : at + attribute.Value.Length, attribute.Value), html);
            }
            collector.End(html);
        }
    }
}
