using System.Text.Json;
using StaticGuide.Content.Sources;

namespace StaticGuide.Tests.Output.References;

/// <summary>The rules of csl-data.json (CSL 1.0.2) for what the program writes: anything else in a file is a mistake.</summary>
internal static class CslSchema
{
    private static readonly string[] Texts =
    [
        "title",
        "container-title",
        "container-title-short",
        "publisher",
        "authority",
        "event",
        "event-place",
        "genre",
        "section",
        "version",
        "language",
        "URL",
        "DOI",
        "archive",
        "archive_location",
        "archive-place",
        "archive_collection",
        "title-short",
        "publisher-place",
        "collection-title",
        "volume-title",
        "part-title",
        "event-title",
        "original-title",
        "original-publisher",
        "original-publisher-place",
        "ISBN",
        "ISSN",
        "PMID",
        "PMCID",
        "status",
        "medium",
        "dimensions",
        "scale",
        "jurisdiction",
        "references",
        "source",
        "call-number",
        "division",
        "note",
        "abstract",
        "annote",
        "keyword",
    ];

    private static readonly string[] TextsOrNumbers =
    [
        "edition",
        "volume",
        "issue",
        "page",
        "number",
        "chapter-number",
        "collection-number",
        "number-of-pages",
        "number-of-volumes",
        "part-number",
        "printing-number",
        "supplement-number",
        "page-first",
    ];

    private static readonly string[] NameParts = ["literal", "family", "given", "dropping-particle", "non-dropping-particle", "suffix"];

    /// <summary>Checks a whole file, and that its ids are unique and sorted.</summary>
    public static void Holds(string file)
    {
        using var document = JsonDocument.Parse(file);
        var items = document.RootElement.EnumerateArray().ToList();
        var ids = items.Select(i => i.GetProperty("id").GetString()!).ToList();
        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.All(
            items,
            item =>
            {
                Assert.Contains(item.GetProperty("type").GetString()!, CslTypes.All.Items);
                Assert.All(item.EnumerateObject(), Variable);
            }
        );
    }

    private static void Variable(JsonProperty variable)
    {
        switch (variable.Name)
        {
            case "id" or "type":
            case var text when Texts.Contains(text) || TextsOrNumbers.Contains(text):
                Assert.NotEmpty(variable.Value.GetString()!);
                break;
            case "author"
            or "editor"
            or "translator"
            or "collection-editor"
            or "container-author"
            or "contributor"
            or "director"
            or "editorial-director":
                Assert.NotEqual(0, variable.Value.GetArrayLength());
                Assert.All(variable.Value.EnumerateArray(), Name);
                break;
            case "issued" or "accessed" or "original-date" or "submitted" or "event-date" or "available-date":
                Date(variable.Value);
                break;
            case "custom":
                Assert.Equal(JsonValueKind.Object, variable.Value.ValueKind);
                break;
            default:
                Assert.Fail($"CSL has no variable {variable.Name}");
                break;
        }
    }

    private static void Name(JsonElement name)
    {
        Assert.True(name.TryGetProperty("literal", out _) || name.TryGetProperty("family", out _));
        Assert.All(
            name.EnumerateObject(),
            part =>
            {
                Assert.Contains(part.Name, NameParts);
                Assert.NotEmpty(part.Value.GetString()!);
            }
        );
    }

    private static void Date(JsonElement date)
    {
        var days = date.GetProperty("date-parts").EnumerateArray().ToList();
        Assert.InRange(days.Count, 1, 2);
        Assert.All(
            days,
            day =>
            {
                Assert.InRange(day.GetArrayLength(), 1, 3);
                Assert.All(day.EnumerateArray(), part => Assert.True(part.TryGetInt32(out var number) && number > 0));
            }
        );
        Assert.All(
            date.EnumerateObject(),
            part =>
                Assert.True(
                    part.Name == "date-parts"
                        || part.Name == "season" && part.Value.TryGetInt32(out var season) && season is >= 1 and <= 4
                        || part is { Name: "circa", Value.ValueKind: JsonValueKind.True }
                )
        );
    }
}
