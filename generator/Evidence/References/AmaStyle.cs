using System.Collections.Frozen;
using StaticGuide.Content.Sources;
using StaticGuide.Language;

namespace StaticGuide.Evidence.References;

/// <summary>
/// References as the AMA Manual of Style has them (11th ed., chapter 3). Capitals and abbreviations of titles are left as the
/// source's entry has them.
/// </summary>
internal sealed class AmaStyle : IReferenceStyle
{
    private static readonly FrozenDictionary<string, Func<AmaReference, Reference>> Forms = new (
        string Types,
        Func<AmaReference, Reference> Form
    )[]
    {
        ("article-journal review review-book", r => r.JournalArticle()),
        ("article-magazine article-newspaper", r => r.NewsArticle()),
        ("article", r => r.Preprint()),
        ("book classic collection manuscript pamphlet periodical musical_score", r => r.Book()),
        ("report standard dataset software map figure graphic motion_picture song patent document", r => r.Report()),
        ("thesis", r => r.Thesis()),
        ("chapter entry entry-dictionary entry-encyclopedia", r => r.Chapter()),
        ("paper-conference", r => r.ConferencePaper()),
        ("speech event performance", r => r.Presentation()),
        ("bill legislation regulation treaty hearing", r => r.Law()),
        ("legal_case", r => r.Case()),
    }
        .SelectMany(f => f.Types.Split(' ').Select(type => KeyValuePair.Create(type, f.Form)))
        .ToFrozenDictionary(StringComparer.Ordinal);

    public Reference Format(Source source, string? locator, LanguageForms forms)
    {
        var reference = new AmaReference(source, locator, forms);
        return Forms.TryGetValue(source.Type, out var form) ? form(reference) : reference.WebPage();
    }
}
