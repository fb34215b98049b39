using System.Globalization;
using System.Xml;
using StaticGuide.Content;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;

namespace StaticGuide.Output;

/// <summary>The site's feed (RFC 4287): the pages that say when they changed, newest first.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int EntryLimit = 30;

    /// <summary>The pages that are in it, newest first.</summary>
    public static IEnumerable<Page> PagesOf(SiteContent content) =>
        content.Newest.TakeWhile(p => p.LastChanged is not null).Take(EntryLimit);

    public static string Of(
        SiteContent content,
        Func<string, string> permalinkOf,
        Func<Page, string> titleOf,
        Func<Page, string?> descriptionOf,
        Func<Page, string?> contentOf
    )
    {
        var settings = content.Settings;
        List<Page> pages = [.. PagesOf(content)];
        return XmlText.Write(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, settings.Language);
            xml.WriteElementString("title", Atom, settings.Title);
            if (settings.Description is not null)
                xml.WriteElementString("subtitle", Atom, settings.Description);
            WriteLink(xml, "self", permalinkOf(RoutePlan.Feed));
            WriteLink(xml, "alternate", permalinkOf("/"));
            // An id belongs to one feed or entry alone (RFC 4287, 4.2.6), and the home page may be an entry.
            xml.WriteElementString("id", Atom, permalinkOf(RoutePlan.Feed));
            // The feed is as new as its newest entry; a site without dates must still give the same bytes tomorrow.
            xml.WriteElementString(
                "updated",
                Atom,
                Timestamp(pages.FirstOrDefault()?.LastChanged ?? DateOnly.FromDateTime(DateTime.UnixEpoch))
            );
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, settings.Title);
            xml.WriteEndElement();
            foreach (var page in pages)
                WriteEntry(xml, page, permalinkOf(page.Route), titleOf(page), descriptionOf(page), contentOf(page));
            xml.WriteEndElement();
        });
    }

    private static void WriteEntry(XmlWriter xml, Page page, string permalink, string title, string? description, string? content)
    {
        xml.WriteStartElement("entry", Atom);
        xml.WriteElementString("title", Atom, title);
        WriteLink(xml, "alternate", permalink);
        xml.WriteElementString("id", Atom, permalink);
        xml.WriteElementString("updated", Atom, Timestamp(page.LastChanged!.Value));
        if (page.Head.Date is { } date)
            xml.WriteElementString("published", Atom, Timestamp(date));
        if (description is not null)
            xml.WriteElementString("summary", Atom, description);
        if (content is not null)
        {
            xml.WriteStartElement("content", Atom);
            xml.WriteAttributeString("type", "html");
            xml.WriteString(content);
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link", Atom);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Timestamp(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
}
