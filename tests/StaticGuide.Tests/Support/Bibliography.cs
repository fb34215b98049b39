using StaticGuide.Content.Lists;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Sources.Csl;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Tests.Support;

/// <summary>Reads bibliographies without a site around them.</summary>
internal static class Bibliography
{
    /// <summary>What CSL-JSON holds; the test fails where it says something is wrong with it.</summary>
    public static EvidenceLists Read(string json)
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceText("content/evidence/library.json", json);
        var lists = JsonReader.Read(file, diagnostics) is { } root ? BibliographyReader.Read(file, root, diagnostics) : EvidenceLists.Empty;
        Assert.Empty(diagnostics.Sorted().Select(d => d.Message));
        return lists;
    }

    /// <summary>The one source that an item is; what it lacks to be cited is added.</summary>
    public static Source Source(string item)
    {
        var complete =
            item.Contains("\"URL\"", StringComparison.Ordinal) || item.Contains("\"DOI\"", StringComparison.Ordinal)
                ? ""
                : ", \"URL\": \"https://example.org/\"";
        return Assert.Single(Read($$"""[{"id": "x", {{item}}{{complete}}}]""").Sources);
    }
}
