using System.Collections.Frozen;

namespace StaticGuide.Content.Sources;

/// <summary>The item types of CSL 1.0.2, appendix III.</summary>
internal static class CslTypes
{
    /// <summary>The names that Crossref, Zotero's own items and BibTeX have for some of them, and that exports have too.</summary>
    private static readonly FrozenDictionary<string, string> OtherNames = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["journal-article"] = "article-journal",
        ["book-chapter"] = "chapter",
        ["book-section"] = "chapter",
        ["proceedings-article"] = "paper-conference",
        ["posted-content"] = "article",
        ["dissertation"] = "thesis",
        ["monograph"] = "book",
        ["edited-book"] = "book",
        ["reference-book"] = "book",
        ["reference-entry"] = "entry",
        ["journalArticle"] = "article-journal",
        ["magazineArticle"] = "article-magazine",
        ["newspaperArticle"] = "article-newspaper",
        ["bookSection"] = "chapter",
        ["conferencePaper"] = "paper-conference",
        ["blogPost"] = "post-weblog",
        ["forumPost"] = "post",
        ["encyclopediaArticle"] = "entry-encyclopedia",
        ["dictionaryEntry"] = "entry-dictionary",
        ["computerProgram"] = "software",
        ["presentation"] = "speech",
        ["preprint"] = "article",
        ["statute"] = "legislation",
        ["incollection"] = "chapter",
        ["inbook"] = "chapter",
        ["inproceedings"] = "paper-conference",
        ["phdthesis"] = "thesis",
        ["mastersthesis"] = "thesis",
        ["techreport"] = "report",
        ["online"] = "webpage",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What people call some of them.</summary>
    private static readonly FrozenDictionary<string, string> Words = new Dictionary<string, string>
    {
        ["web"] = "webpage",
        ["website"] = "webpage",
        ["site"] = "webpage",
        ["page"] = "webpage",
        ["internet"] = "webpage",
        ["journal"] = "article-journal",
        ["paper"] = "article-journal",
        ["study"] = "article-journal",
        ["news"] = "article-newspaper",
        ["newspaper"] = "article-newspaper",
        ["magazine"] = "article-magazine",
        ["blog"] = "post-weblog",
        ["data"] = "dataset",
        ["database"] = "dataset",
        ["statistics"] = "dataset",
        ["law"] = "legislation",
        ["act"] = "legislation",
        ["pdf"] = "report",
        ["technical report"] = "report",
        ["video"] = "motion_picture",
        ["film"] = "motion_picture",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
        [
            "article",
            "article-journal",
            "article-magazine",
            "article-newspaper",
            "bill",
            "book",
            "broadcast",
            "chapter",
            "classic",
            "collection",
            "dataset",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "paper-conference",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "report",
            "review",
            "review-book",
            "software",
            "song",
            "speech",
            "standard",
            "thesis",
            "treaty",
            "webpage",
        ],
        StringComparer.Ordinal
    );

    /// <summary>What to write for a type that has another name, or is written otherwise; null where none is meant that is known.</summary>
    public static string? HintFor(string type) =>
        (Of(type) ?? Of(type.Replace(' ', '-').ToLowerInvariant()) ?? Words.GetValueOrDefault(type)) is { } meant
            ? $"write `{meant}`"
            : null;

    /// <summary>The type that a program means by a name, or null where there is none.</summary>
    public static string? Of(string? name) =>
        name is null ? null
        : All.TryGetValue(name, out var type) ? type
        : OtherNames.GetValueOrDefault(name);
}
