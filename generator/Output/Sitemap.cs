using System.Globalization;
using StaticGuide.Content;
using StaticGuide.Content.Routes;

namespace StaticGuide.Output;

/// <summary>The sitemap (sitemaps.org, 0.9); its dates are those of the content.</summary>
internal static class Sitemap
{
    /// <summary>The most addresses one file may hold.</summary>
    public const int Limit = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>One file, or more with an index of them: each with its route.</summary>
    public static IEnumerable<(string Route, string Text)> Of(SiteContent content, Func<string, string> permalinkOf)
    {
        List<(string Address, DateOnly? Changed)> addresses =
        [
            .. content.Published.OrderBy(p => p.Route, StringComparer.Ordinal).Select(p => (permalinkOf(p.Route), p.LastChanged)),
            .. content.Tags.Select(t => (permalinkOf(t.Route), t.Pages.Max(p => p.LastChanged))),
        ];
        if (content.Tags.Count > 0)
            addresses.Add((permalinkOf(RoutePlan.Tags), null));
        if (addresses.Count <= Limit)
        {
            yield return (RoutePlan.Sitemap, List("urlset", "url", addresses));
            yield break;
        }
        List<(string, DateOnly?)> parts = [];
        foreach (var part in addresses.Chunk(Limit))
        {
            var route = $"/sitemap-{parts.Count + 1}.xml";
            parts.Add((permalinkOf(route), part.Max(a => a.Changed)));
            yield return (route, List("urlset", "url", part));
        }
        yield return (RoutePlan.Sitemap, List("sitemapindex", "sitemap", parts));
    }

    private static string List(string list, string item, IEnumerable<(string Address, DateOnly? Changed)> addresses) =>
        XmlText.Write(xml =>
        {
            xml.WriteStartElement(list, Namespace);
            foreach (var (address, changed) in addresses)
            {
                xml.WriteStartElement(item, Namespace);
                xml.WriteElementString("loc", Namespace, address);
                if (changed is { } date)
                    xml.WriteElementString("lastmod", Namespace, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
}
