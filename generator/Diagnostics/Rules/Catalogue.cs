namespace StaticGuide.Diagnostics;

/// <summary>Every diagnostic code once, by family. What <c>explain</c> and the documentation say is made from it.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. ConfigurationRules.All,
        .. FrontMatterRules.All,
        .. WordRules.All,
        .. LanguageRules.All,
        .. TranslationRules.All,
        .. MarkdownRules.All,
        .. MarkupRules.All,
        .. TableRules.All,
        .. FootnoteRules.All,
        .. LabelRules.All,
        .. PageRules.All,
        .. ReportRules.All,
        .. EvidenceRules.All,
        .. ClaimRules.All,
        .. DerivationRules.All,
        .. CoherenceRules.All,
        .. AgreementRules.All,
        .. RenewalRules.All,
        .. UnseenRules.All,
        .. ChartRules.All,
        .. BibliographyRules.All,
        .. CitationRules.All,
        .. PassageRules.All,
        .. LinkRules.All,
        .. ComparisonRules.All,
        .. ImportRules.All,
        .. TemplateRules.All,
        .. HeadRules.All,
        .. ImageRules.All,
        .. CardRules.All,
        .. VerificationRules.All,
        .. OutputRules.All,
    ];

    public static Rule? Find(string code) => All.FirstOrDefault(r => r.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
