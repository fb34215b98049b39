using System.Text.Json;

namespace StaticGuide.Tests.Support;

/// <summary>
/// What schema.org (release 29) defines of the types that the program writes: their own properties and those they inherit, as far as a page
/// may have them.
/// </summary>
internal static class SchemaOrg
{
    private const string Thing = "name description url image alternateName mainEntityOfPage";
    private const string CreativeWork =
        Thing
        + " inLanguage datePublished dateModified author editor publisher creator license citation isPartOf hasPart isBasedOn text archivedAt"
        + " temporalCoverage spatialCoverage mainEntity headline";

    private static readonly Dictionary<string, string> Properties = new(StringComparer.Ordinal)
    {
        ["Thing"] = Thing,
        ["Article"] = CreativeWork + " articleBody articleSection",
        ["WebPage"] = CreativeWork + " breadcrumb lastReviewed",
        ["CollectionPage"] = CreativeWork + " breadcrumb lastReviewed",
        ["FAQPage"] = CreativeWork + " breadcrumb lastReviewed",
        ["WebSite"] = CreativeWork + " potentialAction issn",
        ["Question"] = CreativeWork + " acceptedAnswer answerCount",
        ["Answer"] = CreativeWork,
        ["Quotation"] = CreativeWork + " spokenByCharacter",
        ["Report"] = CreativeWork + " reportNumber",
        ["Legislation"] = CreativeWork,
        ["Book"] = CreativeWork + " isbn",
        ["Dataset"] = CreativeWork + " distribution variableMeasured measurementTechnique",
        ["DataDownload"] = CreativeWork + " contentUrl encodingFormat",
        ["DefinedTermSet"] = CreativeWork + " hasDefinedTerm",
        ["DefinedTerm"] = Thing + " inDefinedTermSet termCode",
        ["BreadcrumbList"] = Thing + " itemListElement numberOfItems",
        ["ListItem"] = Thing + " item position",
        ["SearchAction"] = Thing + " target query query-input",
        ["EntryPoint"] = Thing + " urlTemplate",
        ["Organization"] = Thing + " legalName",
        ["Person"] = Thing + " givenName familyName",
        ["Country"] = Thing,
        ["AdministrativeArea"] = Thing,
        ["Occupation"] =
            Thing
            + " educationRequirements experienceRequirements estimatedSalary occupationLocation occupationalCategory qualifications responsibilities skills",
        ["MonetaryAmountDistribution"] = Thing + " currency duration median percentile10 percentile25 percentile75 percentile90",
        ["PropertyValue"] = Thing + " value minValue maxValue unitText unitCode measurementTechnique valueReference propertyID",
    };

    /// <summary>What stands in a node, at any depth, that is not defined of its type.</summary>
    public static IEnumerable<string> Unknown(JsonElement node)
    {
        if (node.ValueKind == JsonValueKind.Array)
            return node.EnumerateArray().SelectMany(Unknown);
        if (node.ValueKind != JsonValueKind.Object)
            return [];
        var type = BuiltPage.Text(node, "@type");
        // A node that stands elsewhere is named by its id alone.
        IEnumerable<string> own =
            type is null ? (node.EnumerateObject().All(p => p.Name == "@id") ? [] : ["a node without a type"])
            : Properties.TryGetValue(type, out var known)
                ? node.EnumerateObject().Select(p => p.Name).Where(n => n[0] != '@').Except(known.Split(' ')).Select(n => $"{type}.{n}")
            : [type];
        return own.Concat(node.EnumerateObject().SelectMany(p => Unknown(p.Value)));
    }
}
