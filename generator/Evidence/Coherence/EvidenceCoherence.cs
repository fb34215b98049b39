using StaticGuide.Content;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Checks that the evidence of the pages of this build, and of the whole site, can be true together.</summary>
internal static class EvidenceCoherence
{
    public static void Report(SiteContent content, EvidenceIndex evidence, DateOnly today, DiagnosticBag diagnostics)
    {
        var contradictions = new Contradictions(diagnostics);
        Check(evidence.Site, content.Settings.Language);
        foreach (var page in content.Published)
        {
            UncitedAnswers.Report(page, diagnostics);
            if (evidence.Of(page) is var own && own != evidence.Site)
                Check(own, LanguageOf(page, content));
        }

        void Check(EvidenceScope scope, string language)
        {
            var forms = LanguageTable.Of(language);
            var quotes = new QuoteCheck(forms, diagnostics);
            foreach (var source in scope.Sources)
                DateOrder.Report(source, today, diagnostics);
            foreach (var figure in scope.Figures)
            {
                quotes.Report(figure);
                KindOfUnit.Report(figure, diagnostics);
                DateInQuote.Report(figure, forms, diagnostics);
                DateOrder.Report(figure, today, diagnostics);
                PastOrder.Report(figure, diagnostics);
                contradictions.Add(figure);
            }
        }
    }

    private static string LanguageOf(Page page, SiteContent content) => page.Head.Language ?? content.Settings.Language;
}
