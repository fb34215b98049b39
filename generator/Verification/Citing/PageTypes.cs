using System.Collections.Frozen;

namespace StaticGuide.Verification.Citing;

/// <summary>The CSL type for a type of schema.org or Dublin Core. General ones, such as Article, leave it to what else is known.</summary>
internal static class PageTypes
{
    private static readonly FrozenDictionary<string, string> Known = new Dictionary<string, string>
    {
        ["ScholarlyArticle"] = "article-journal",
        ["MedicalScholarlyArticle"] = "article-journal",
        ["JournalArticle"] = "article-journal",
        ["NewsArticle"] = "article-newspaper",
        ["ReportageNewsArticle"] = "article-newspaper",
        ["BlogPosting"] = "post-weblog",
        ["Report"] = "report",
        ["TechnicalReport"] = "report",
        ["Dataset"] = "dataset",
        ["DataDownload"] = "dataset",
        ["Book"] = "book",
        ["Chapter"] = "chapter",
        ["Thesis"] = "thesis",
        ["Legislation"] = "legislation",
        ["SoftwareApplication"] = "software",
        ["SoftwareSourceCode"] = "software",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static string? Of(string type) =>
        Known.GetValueOrDefault(string.Concat(type.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_'))));
}
