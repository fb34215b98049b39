namespace StaticGuide.Diagnostics;

/// <summary>SG25: bibliographies that other programs wrote, and what references are made of.</summary>
internal static class BibliographyRules
{
    public static readonly Rule BrokenJson = new(
        "SG2501",
        Severity.Error,
        "A JSON file is not well formed",
        "It breaks off, or something stands where JSON (RFC 8259) allows nothing of the kind: a comma too many or too few, a comment, a quotation mark that is not closed.",
        "[{\"id\": \"smith2024\", \"type\": \"webpage\"}]",
        "[{\"id\": \"smith2024\", \"type\": \"webpage\"}"
    )
    {
        HidesOthers = true,
    };

    public static readonly Rule NoBibliography = new(
        "SG2502",
        Severity.Error,
        "A file of content/evidence/ holds no bibliography",
        "JSON there is CSL-JSON, as Zotero exports it: a list of entries. YAML with `references:` is CSL-YAML, as pandoc writes it. A file for readers belongs elsewhere in `content/`.",
        "[{\"id\": \"smith2024\", \"type\": \"webpage\", \"title\": \"Wages\"}]",
        "{\"wages\": 44200}"
    );

    public static readonly Rule EntryWithoutId = new(
        "SG2503",
        Severity.Error,
        "An entry of a bibliography has no id",
        "CSL asks for one, and without it nobody can cite the entry.",
        "{\"id\": \"smith2024\", \"type\": \"webpage\"}",
        "{\"type\": \"webpage\"}"
    );

    public static readonly Rule IncompleteSource = new(
        "SG2504",
        Severity.Error,
        "A source that is cited says too little",
        "A reader must be told what it is, who answers for it and where to find it. Entries of a bibliography may lack that as long as nobody cites them. Mend it in the program that the bibliography comes from, and export it again.",
        "{\"id\": \"smith2024\", \"type\": \"webpage\", \"title\": \"Wages\", \"publisher\": \"Bureau of Examples\", \"URL\": \"https://data.example.org/\"}",
        "{\"id\": \"smith2024\", \"type\": \"webpage\", \"title\": \"Wages\"}"
    );

    public static readonly Rule BadDoi = new(
        "SG2505",
        Severity.Error,
        "This is no DOI",
        "A DOI begins with `10.` and a number, then a slash and the publisher's own part.",
        "doi: 10.1000/182",
        "doi: ten.1000/182"
    );

    public static IReadOnlyList<Rule> All => [BrokenJson, NoBibliography, EntryWithoutId, IncompleteSource, BadDoi];
}
