using StaticGuide.Markup;
using StaticGuide.Urls;

namespace StaticGuide.Verification.Pages;

/// <summary>
/// Where a page sends its readers on by itself (HTML, 4.2.5.3, "refresh"). Such a page was reached, and says next to nothing: what was
/// looked for stands where it leads.
/// </summary>
internal static class Forwarding
{
    /// <summary>In seconds: a page that waits longer is there to be read.</summary>
    private const int LongestWait = 15;

    /// <summary>Of the text that is looked at, in UTF-16 units: a refresh stands in the head.</summary>
    private const int Reach = 64 * 1024;

    /// <param name="page">The page's own address.</param>
    /// <returns>Another address on the web, without a fragment; null where it stays.</returns>
    public static string? TargetOf(string html, WebUrl page)
    {
        List<TagAttribute> attributes = [];
        var tags = new TagScanner(html.AsSpan(0, Math.Min(Reach, html.Length)), attributes);
        var withoutScripts = 0;
        while (tags.Next())
        {
            var name = HtmlNames.Of(tags.Name);
            // What stands there is for browsers without scripts alone.
            if (name == "noscript")
                withoutScripts += tags.IsEnd ? -1 : 1;
            else if (name == "meta" && !tags.IsEnd && withoutScripts <= 0 && Address(html, attributes, page) is { } address)
                return address;
            else if (!tags.IsEnd && RawText.IsIn(name))
                tags.PassRawText(name);
        }
        return null;
    }

    private static string? Address(string html, List<TagAttribute> attributes, WebUrl page)
    {
        if (
            !"refresh".Equals(ValueOf("http-equiv", html, attributes), StringComparison.OrdinalIgnoreCase)
            || ValueOf("content", html, attributes) is not { } content
            || Refresh.SecondsIn(content) > LongestWait
            || Refresh.AddressIn(content) is not { Length: > 0 } written
            || WebUrlParser.Parse(written, page) is not UrlParse.Parsed { Url: var target }
        )
            return null;
        var (there, here) = (target with { Fragment = null }, page with { Fragment = null });
        return there == here ? null : there.ToString();
    }

    private static string? ValueOf(string name, string html, List<TagAttribute> attributes)
    {
        foreach (var attribute in attributes)
        {
            if (html.AsSpan(attribute.NameStart..attribute.NameEnd).Equals(name, StringComparison.OrdinalIgnoreCase))
                return CharacterReferences.Decode(html.AsSpan(attribute.ValueStart..attribute.ValueEnd));
        }
        return null;
    }
}
