using System.Globalization;
using System.Xml;
using StaticGuide.Content;
using StaticGuide.Content.Languages;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;

namespace StaticGuide.Output;

/// <summary>The site's feed (RFC 4287): the pages of a language that say when they changed, newest first.</summary>
internal static class AtomFeed
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int EntryLimit = 30;

    /// <summary>The pages that are in it, newest first. That with the search has nothing to read.</summary>
    public static IEnumerable<Page> PagesOf(SiteContent content, SiteLanguage language) =>
        content
            .Newest.Where(p => p.LayoutName != CollectingLayouts.Search && content.Languages.Of(p) == language)
            .TakeWhile(p => p.LastChanged is not null)
            .Take(EntryLimit);

    /// <param name="home">The route of the page that readers of the language begin at.</param>
    /// <param name="contentsOf">What each of the pages says, in their order; null for one that has nothing to show.</param>
    public static ReadOnlyMemory<byte> Of(
        SiteContent content,
        SiteLanguage language,
        string home,
        Func<string, string> permalinkOf,
        Func<Page, string> titleOf,
        Func<Page, string?> descriptionOf,
        Func<IReadOnlyList<Page>, IReadOnlyList<string?>> contentsOf
    )
    {
        var address = permalinkOf(language.RouteOf(RoutePlan.Feed));
        List<Page> pages = [.. PagesOf(content, language)];
        var contents = contentsOf(pages);
        return XmlText.Write(xml =>
        {
            xml.WriteStartElement("feed", Atom);
            xml.WriteAttributeString("xml", "lang", null, language.Tag);
            xml.WriteElementString("title", Atom, language.Title);
            if (language.Description is { } description)
                xml.WriteElementString("subtitle", Atom, description);
            WriteLink(xml, "self", address);
            WriteLink(xml, "alternate", permalinkOf(home));
            // An id belongs to one feed or entry alone (RFC 4287, 4.2.6), and the home page may be an entry.
            xml.WriteElementString("id", Atom, address);
            // The feed is as new as its newest entry; a site without dates must still give the same bytes tomorrow.
            xml.WriteElementString(
                "updated",
                Atom,
                Timestamp(pages.FirstOrDefault()?.LastChanged ?? DateOnly.FromDateTime(DateTime.UnixEpoch))
            );
            xml.WriteStartElement("author", Atom);
            xml.WriteElementString("name", Atom, language.Title);
            xml.WriteEndElement();
            foreach (var (page, text) in pages.Zip(contents))
                WriteEntry(xml, page, permalinkOf(page.Route), titleOf(page), descriptionOf(page), text);
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
