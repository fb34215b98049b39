using StaticGuide.Content.Sources;

namespace StaticGuide.Verification.Citing;

/// <summary>Dublin Core in HTML (DCMI, DC-HTML): <c>DC.title</c>, <c>dcterms.issued</c>, in any case.</summary>
internal static class DublinCoreTags
{
    public static PageMetadata Read(MetaTags tags) =>
        new()
        {
            Type = tags.First("dc.type", "dcterms.type") is { } type ? PageTypes.Of(type) : null,
            Title = tags.First("dc.title", "dcterms.title"),
            Container =
                tags.First("dcterms.ispartof", "dc.relation.ispartof") is { } whole && !whole.Contains('/', StringComparison.Ordinal)
                    ? whole
                    : null,
            Authors = PageNames.Of(tags.All("dc.creator", "dcterms.creator", "dc.contributor.author")),
            Publisher = tags.First("dc.publisher", "dcterms.publisher"),
            Doi = tags.All("dc.identifier", "dcterms.identifier", "dc.identifier.doi").Select(Doi.Of).FirstOrDefault(d => d is not null),
            Published = PageDate.Of(
                tags.First(
                    "dc.date.issued",
                    "dcterms.issued",
                    "dcterms.available",
                    "dcterms.date",
                    "dc.date",
                    "dcterms.created",
                    "dc.date.created"
                )
            ),
            Revised = PageDate.Of(tags.First("dc.date.modified", "dcterms.modified")),
            Language = PageLanguage.Of(tags.First("dc.language", "dcterms.language")),
        };
}
