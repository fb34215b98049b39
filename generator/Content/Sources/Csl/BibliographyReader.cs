using StaticGuide.Content.Lists;
using StaticGuide.Diagnostics;
using StaticGuide.Files.Kept;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>
/// Reads a bibliography that another program wrote: CSL-JSON, or CSL-YAML, which holds the same under <c>references:</c>.
/// </summary>
internal static class BibliographyReader
{
    private const string Hint = "export the bibliography as CSL-JSON or CSL-YAML (in Zotero: Better CSL JSON, CSL JSON)";

    /// <summary>Whether an evidence file in YAML is a bibliography rather than our own lists.</summary>
    public static bool IsBibliography(YamlMapping root) =>
        root.Find("references") is not null && root.Find("sources") is null && root.Find("statistics") is null;

    /// <param name="root">
    /// A list of entries, or a mapping that holds one as <c>references</c> (pandoc) or <c>items</c> (Zotero's web API).
    /// </param>
    public static EvidenceLists Read(SourceText file, YamlNode root, DiagnosticBag diagnostics)
    {
        if (EntriesOf(root) is not { } entries)
        {
            var (message, hint) = root is YamlMapping mapping ? WhatItIs(mapping) : (Missing(root), Hint);
            diagnostics.Add(BibliographyRules.NoBibliography, YamlReader.PlaceOf(file, root), message, hint);
            return EvidenceLists.Empty;
        }
        List<Source> sources = [];
        List<IncompleteSource> incomplete = [];
        var shelf = new TextShelf();
        foreach (var node in entries)
        {
            if (node is not YamlMapping entry)
            {
                diagnostics.Add(
                    BibliographyRules.NoBibliography,
                    YamlReader.PlaceOf(file, node),
                    $"this is {node.Kind}; expected an entry with `id`, `type` and `title`",
                    Hint
                );
                continue;
            }
            switch (CslEntryReader.Read(file, entry, shelf, diagnostics))
            {
                case CslEntry.Citable(var source):
                    sources.Add(source);
                    break;
                case CslEntry.Lacking(var lacking):
                    incomplete.Add(lacking);
                    break;
            }
        }
        shelf.Close();
        return new EvidenceLists { Sources = sources, Incomplete = incomplete };
    }

    private static string Missing(YamlNode root) => $"this is {root.Kind} without a list of entries in it, and no bibliography";

    private static (string Message, string Hint) WhatItIs(YamlMapping root) =>
        Listed(root) is not null ? ("this is Zotero's own format, not CSL", Hint)
        : root.Find("message-type") is not null
            ? (
                "this is an answer of Crossref's, not CSL",
                "ask the DOI itself for CSL-JSON: `curl -LH 'Accept: application/vnd.citationstyles.csl+json' https://doi.org/10.…`, and put the answer in a list, with an `id`"
            )
        : root.Find("title") is not null && root.Find("type") is not null
            ? ("this is a single entry, and a bibliography is a list of them", "write `[` before it and `]` behind it")
        : (Missing(root), Hint);

    private static IReadOnlyList<YamlNode>? EntriesOf(YamlNode root) =>
        root switch
        {
            YamlSequence list => list.Items,
            YamlMapping mapping when Listed(mapping) is { } list => IsZoterosOwn(list) ? null : list.Items,
            // A bibliography with nothing in it yet.
            YamlMapping mapping when mapping.Find("references")?.Value is YamlScalar { IsNull: true } => [],
            _ => null,
        };

    private static YamlSequence? Listed(YamlMapping mapping) =>
        (mapping.Find("references") ?? mapping.Find("items"))?.Value as YamlSequence;

    /// <summary>Zotero's and Better BibTeX's own formats are lists of items too, in other words.</summary>
    private static bool IsZoterosOwn(YamlSequence list) => list.Items is [YamlMapping first, ..] && first.Find("itemType") is not null;
}
