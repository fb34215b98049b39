using StaticGuide.Content;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Files;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Checks that the evidence of the pages of this build, and of the whole site, can be true together.</summary>
internal static class EvidenceCoherence
{
    /// <param name="isOneByOne">Whoever changes entries asks of each what is wrong with it, also where several have one mistake.</param>
    public static void Report(
        SiteContent content,
        EvidenceIndex evidence,
        DateOnly today,
        DiagnosticBag diagnostics,
        bool isOneByOne = false
    )
    {
        var figures = new Lazy<ILookup<Source, Figure>>(() => evidence.Figures.Where(f => f.Calculation is null).ToLookup(f => f.Source));
        var (translated, beyond) = (new TranslatedWords(diagnostics), new BeyondSources(diagnostics, isOneByOne));
        foreach (var unit in content.Settings.Units.Values)
            translated.Report(unit, content.Settings.Language);
        Check(evidence.Site, content.Settings.Language);
        var measures = new SameMeasure[content.Published.Count][];
        Parallel.For(
            0,
            measures.Length,
            Workers.OnEachProcessor,
            i =>
            {
                var (page, own) = (content.Published[i], evidence.Of(content.Published[i]));
                UncitedAnswers.Report(page, own, diagnostics);
                if (own != evidence.Site)
                    Check(own, LanguageOf(page, content));
                measures[i] = own == evidence.Site ? [] : [.. own.Figures.Select(SameMeasure.Of)];
            }
        );
        beyond.Report();
        // Which of two is the first is told by the order of the pages.
        var contradictions = new Contradictions(evidence.Site.Figures.Count + measures.Sum(m => m.Length), diagnostics);
        foreach (var measure in evidence.Site.Figures.Select(SameMeasure.Of).Concat(measures.SelectMany(m => m)))
            contradictions.Add(measure);

        void Check(EvidenceScope scope, string language)
        {
            var forms = LanguageTable.Of(language);
            var quotes = new QuoteCheck(forms, diagnostics);
            SameSource.Report(scope.Sources, diagnostics);
            foreach (var source in scope.Sources)
            {
                DateOrder.Report(source, today, diagnostics);
                ArchiveDay.Report(source, diagnostics);
            }
            foreach (var figure in scope.Figures)
            {
                var saysValue = quotes.Report(figure);
                KindOfUnit.Report(figure, diagnostics);
                MeasureInQuote.Report(figure, saysValue, diagnostics);
                SignInQuote.Report(figure, forms, diagnostics);
                BoundInQuote.Report(figure, forms, diagnostics);
                DateOrder.Report(figure, DateInQuote.Report(figure, forms, diagnostics), today, beyond, diagnostics);
                PastOrder.Report(figure, diagnostics);
                translated.Report(figure.Statistic, language);
            }
            if (scope.Excerpts.Count == 0)
                return;
            var passages = new PassageCheck(figures.Value, forms, diagnostics);
            foreach (var excerpt in scope.Excerpts)
            {
                passages.Report(excerpt, scope);
                DateOrder.Report(excerpt, DateInQuote.Report(excerpt, forms, diagnostics), today, beyond, diagnostics);
                translated.Report(excerpt.Passage, language);
            }
        }
    }

    private static string LanguageOf(Page page, SiteContent content) => page.Head.Language ?? content.Settings.Language;
}
