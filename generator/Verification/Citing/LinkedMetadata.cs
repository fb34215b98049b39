using System.Text.Json;
using AngleSharp.Dom;
using StaticGuide.Content.Sources;

namespace StaticGuide.Verification.Citing;

/// <summary>Reads what schema.org's vocabulary says of a page in its JSON-LD.</summary>
internal static class LinkedMetadata
{
    private static readonly string[] Pages = ["WebPage", "AboutPage", "FAQPage", "ItemPage", "MedicalWebPage", "QAPage", "CollectionPage"];

    private static readonly string[] Works =
    [
        "Article",
        "TechArticle",
        "SocialMediaPosting",
        "LiveBlogPosting",
        "CreativeWork",
        "GovernmentService",
    ];

    public static PageMetadata Read(IDocument page)
    {
        var nodes = LinkedData.Read(page);
        var byId = nodes
            .Where(n => n.Text("@id") is not null)
            .DistinctBy(n => n.Text("@id"))
            .ToDictionary(n => n.Text("@id")!, StringComparer.Ordinal);
        // The work itself knows more of itself than the page that shows it.
        var works = OfThisPage(
            [.. nodes.Where(n => n.Types().Any(t => PageTypes.Of(t) is not null)).Concat(nodes.Where(n => n.Is(Works)))],
            page
        );
        var found = new PageMetadata();
        foreach (var node in works.Concat(nodes.Where(n => n.Is(Pages))).Take(3))
            found = found.Or(Of(node, byId, page.DocumentElement?.GetAttribute("lang")));
        var site = nodes.FirstOrDefault(n => n.Is("WebSite"));
        return site.ValueKind == JsonValueKind.Object
            ? found.Or(new PageMetadata { SiteName = site.Text("name"), Publisher = NameOf(site, "publisher", byId) })
            : found;
    }

    /// <summary>Pages that list works describe each of them: of several, only one that the page itself is called by is its own.</summary>
    private static IEnumerable<JsonElement> OfThisPage(IReadOnlyList<JsonElement> works, IDocument page)
    {
        if (works.Select(TitleOf).Distinct(StringComparer.OrdinalIgnoreCase).Count() < 2)
            return works;
        var names = new[]
        {
            page.Head?.QuerySelector("title")?.TextContent,
            page.Head?.QuerySelector("meta[property='og:title']")?.GetAttribute("content"),
            page.QuerySelector("h1")?.TextContent,
        }
            .Select(CleanText.Of)
            .OfType<string>()
            .ToList();
        return works.Where(w => TitleOf(w) is { } title && names.Exists(n => n.Contains(title, StringComparison.OrdinalIgnoreCase)));
    }

    private static string? TitleOf(JsonElement work) => work.Text("headline") ?? work.Text("name");

    private static PageMetadata Of(JsonElement node, Dictionary<string, JsonElement> byId, string? language)
    {
        var parents = node.Items("isPartOf").Select(p => Resolved(p, byId)).ToList();
        return new PageMetadata
        {
            Type = node.Types().Select(PageTypes.Of).FirstOrDefault(t => t is not null),
            Title = TitleOf(node),
            Container = parents
                .SelectMany(Upwards)
                .Where(p => p.Is("Periodical", "Book", "PublicationSeries", "BookSeries"))
                .Select(p => p.Text("name"))
                .FirstOrDefault(t => t is not null),
            SiteName = parents.Where(p => p.Is("WebSite")).Select(p => p.Text("name")).FirstOrDefault(t => t is not null),
            Authors =
            [
                .. node.Items("author")
                    .Concat(node.Items("creator"))
                    .Select(a => Name(Resolved(a, byId), language))
                    .OfType<SourceName>()
                    .Distinct(),
            ],
            Notes =
            [
                .. node.Items("author")
                    .Select(a => Resolved(a, byId))
                    .Where(a => a.Is("Person"))
                    .Select(a => Name(a, language)?.Literal)
                    .Where(n => n is not null && PersonName.IsLikely(n))
                    .Select(n => $"`{n}` is a person: write `{{family: …, given: …}}`, or readers are told of an organization"),
            ],
            Publisher = NameOf(node, "publisher", byId) ?? NameOf(node, "sourceOrganization", byId),
            Url = node.Text("url"),
            Doi = node.Items("identifier")
                .Concat(node.Items("sameAs"))
                .Concat(node.Items("@id"))
                .Select(DoiOf)
                .FirstOrDefault(d => d is not null),
            Published = PageDate.Of(node.Text("datePublished")),
            Revised = PageDate.Of(node.Text("dateModified")),
            Language = node.Items("inLanguage")
                .Select(l => PageLanguage.Of(l.Text("alternateName") ?? LinkedValues.TextOf(l)))
                .FirstOrDefault(t => t is not null),
            Volume =
                node.Text("volumeNumber")
                ?? parents.SelectMany(Upwards).Select(p => p.Text("volumeNumber")).FirstOrDefault(t => t is not null),
            Issue =
                node.Text("issueNumber")
                ?? parents.SelectMany(Upwards).Select(p => p.Text("issueNumber")).FirstOrDefault(t => t is not null),
            Page = node.Text("pagination") ?? PageRange.Of(node.Text("pageStart"), node.Text("pageEnd")),
        };
    }

    /// <summary>A part's issue, the issue's volume, the volume's journal.</summary>
    private static IEnumerable<JsonElement> Upwards(JsonElement part) => part.Items("isPartOf").SelectMany(Upwards).Prepend(part);

    private static string? NameOf(JsonElement node, string property, Dictionary<string, JsonElement> byId) =>
        node.Items(property)
            .Select(p => LinkedValues.TextOf(Resolved(p, byId)))
            .FirstOrDefault(t => t is not null && !t.Contains("://", StringComparison.Ordinal));

    /// <summary>The node that a bare <c>@id</c> names.</summary>
    private static JsonElement Resolved(JsonElement value, Dictionary<string, JsonElement> byId) =>
        value.ValueKind == JsonValueKind.Object
        && value.Text("name") is null
        && value.Text("@id") is { } id
        && byId.TryGetValue(id, out var node)
            ? node
            : value;

    /// <param name="language">Of the page, or null.</param>
    private static SourceName? Name(JsonElement author, string? language)
    {
        if (author.Text("familyName") is { } family)
            return new SourceName { Family = family, Given = author.Text("givenName") };
        if (LinkedValues.TextOf(author) is not { } text)
            return null;
        if (author.Is("Organization", "GovernmentOrganization", "CollegeOrUniversity", "NewsMediaOrganization", "Corporation"))
            return new SourceName { Literal = text };
        var name = PageNames.Of(text);
        return name?.Literal is { } whole && author.Is("Person") ? PersonName.Of(whole, author.Text("givenName"), language) ?? name : name;
    }

    private static string? DoiOf(JsonElement value)
    {
        var text = value.ValueKind == JsonValueKind.Object ? value.Text("value") : LinkedValues.TextOf(value);
        return text is null ? null : Doi.Of(text);
    }
}
