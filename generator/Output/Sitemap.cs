using System.Globalization;
using StaticGuide.Content;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Translations;

namespace StaticGuide.Output;

/// <summary>The sitemap (sitemaps.org, 0.9); its dates are those of the content.</summary>
internal static class Sitemap
{
    /// <summary>The most addresses one file may hold.</summary>
    public const int Limit = 50_000;

    /// <summary>Of links to other languages.</summary>
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>One file, or more with an index of them: each with its route.</summary>
    public static IEnumerable<(string Route, ReadOnlyMemory<byte> Text)> Of(
        SiteContent content,
        SiteTranslations translations,
        Func<string, string> permalinkOf
    )
    {
        List<(string Address, DateOnly? Changed)> addresses =
        [
            .. content.Published.OrderBy(p => p.Route, StringComparer.Ordinal).Select(p => (permalinkOf(p.Route), p.LastChanged)),
            .. content.Tags.Select(t => (permalinkOf(t.Route), t.Pages.Max(p => p.LastChanged))),
        ];
        foreach (var language in content.Languages.All.Where(l => content.Tags.Any(t => t.Language == l)))
            addresses.Add((permalinkOf(language.RouteOf(RoutePlan.Tags)), null));
        var alternates = AlternatesOf(translations, content.Settings.Language, permalinkOf);
        if (addresses.Count <= Limit)
        {
            yield return (RoutePlan.Sitemap, List("urlset", "url", addresses, alternates));
            yield break;
        }
        List<(string, DateOnly?)> parts = [];
        foreach (var part in addresses.Chunk(Limit))
        {
            var route = $"/sitemap-{parts.Count + 1}.xml";
            parts.Add((permalinkOf(route), part.Max(a => a.Changed)));
            yield return (route, List("urlset", "url", part, alternates));
        }
        yield return (RoutePlan.Sitemap, List("sitemapindex", "sitemap", parts, []));
    }

    /// <summary>The addresses of pages that have translations, each with all of them by language (hreflang).</summary>
    private static Dictionary<string, List<(string Language, string Address)>> AlternatesOf(
        SiteTranslations translations,
        string siteLanguage,
        Func<string, string> permalinkOf
    )
    {
        Dictionary<string, List<(string, string)>> alternates = new(StringComparer.Ordinal);
        foreach (var group in translations.Groups)
        {
            List<(string, string)> all = [.. group.Pages.Select(p => (p.Head.Language ?? siteLanguage, permalinkOf(p.Route)))];
            if (group.Default is { } page)
                all.Add(("x-default", permalinkOf(page.Route)));
            foreach (var translated in group.Pages)
                alternates[permalinkOf(translated.Route)] = all;
        }
        return alternates;
    }

    private static ReadOnlyMemory<byte> List(
        string list,
        string item,
        IEnumerable<(string Address, DateOnly? Changed)> addresses,
        Dictionary<string, List<(string Language, string Address)>> alternates
    ) =>
        XmlText.Write(xml =>
        {
            xml.WriteStartElement(list, Namespace);
            if (alternates.Count > 0)
                xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var (address, changed) in addresses)
            {
                xml.WriteStartElement(item, Namespace);
                xml.WriteElementString("loc", Namespace, address);
                if (changed is { } date)
                    xml.WriteElementString("lastmod", Namespace, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                foreach (var (language, other) in alternates.GetValueOrDefault(address) ?? [])
                {
                    xml.WriteStartElement("link", Xhtml);
                    xml.WriteAttributeString("rel", "alternate");
                    xml.WriteAttributeString("hreflang", language);
                    xml.WriteAttributeString("href", other);
                    xml.WriteEndElement();
                }
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        });
}
