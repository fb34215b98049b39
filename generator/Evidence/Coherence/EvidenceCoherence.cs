using System.Collections.Concurrent;
using StaticGuide.Content;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Files;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// Checks that the evidence of the pages of this build, and of the whole site, can be true together: what is a page's own while its texts
/// are at hand, from any thread, and in the end what only all of them can tell.
/// </summary>
internal sealed class EvidenceCoherence
{
    private readonly SiteContent content;
    private readonly EvidenceIndex evidence;
    private readonly DateOnly today;

    /// <summary>Apart, until all pages are made: other checks ask whether anything else is wrong.</summary>
    private readonly DiagnosticBag found = new();

    private readonly Lazy<ILookup<Source, Figure>> figures;
    private readonly TranslatedWords translated;
    private readonly BeyondSources beyond;

    /// <summary>Of pages that have evidence of their own, by file.</summary>
    private readonly ConcurrentDictionary<string, SameMeasure[]> measures = new(StringComparer.Ordinal);

    /// <param name="isOneByOne">Whoever changes entries asks of each what is wrong with it, also where several have one mistake.</param>
    public EvidenceCoherence(SiteContent content, EvidenceIndex evidence, DateOnly today, bool isOneByOne = false)
    {
        (this.content, this.evidence, this.today) = (content, evidence, today);
        figures = new(() => evidence.Figures.Where(f => f.Calculation is null).ToLookup(f => f.Source));
        (translated, beyond) = (new TranslatedWords(found), new BeyondSources(found, isOneByOne));
    }

    /// <summary>All of it at once.</summary>
    /// <inheritdoc cref="EvidenceCoherence(SiteContent, EvidenceIndex, DateOnly, bool)"/>
    public static void Report(
        SiteContent content,
        EvidenceIndex evidence,
        DateOnly today,
        DiagnosticBag diagnostics,
        bool isOneByOne = false
    )
    {
        var coherence = new EvidenceCoherence(content, evidence, today, isOneByOne);
        Parallel.ForEach(content.Published, Workers.OnEachProcessor, coherence.Check);
        coherence.Finish(diagnostics);
    }

    /// <summary>A page that is published, with what is its own.</summary>
    public void Check(Page page)
    {
        var own = evidence.Of(page);
        UncitedAnswers.Report(page, own, found);
        if (own == evidence.Site)
            return;
        Check(own, page.Head.Language ?? content.Settings.Language);
        if (own.Figures.Count > 0)
            measures[page.File] = [.. own.Figures.Select(SameMeasure.Of)];
    }

    /// <summary>The evidence of the whole site, and that of the pages that were checked among each other.</summary>
    public void Finish(DiagnosticBag diagnostics)
    {
        foreach (var unit in content.Settings.Units.Values)
            translated.Report(unit, content.Settings.Language);
        Check(evidence.Site, content.Settings.Language);
        beyond.Report();
        // Which of two is the first is told by the order of the pages.
        var contradictions = new Contradictions(evidence.Site.Figures.Count + measures.Sum(m => m.Value.Length), found);
        foreach (var measure in evidence.Site.Figures.Select(SameMeasure.Of).Concat(content.Published.SelectMany(MeasuresOf)))
            contradictions.Add(measure);
        diagnostics.TakeOver(found);
    }

    private SameMeasure[] MeasuresOf(Page page) => measures.GetValueOrDefault(page.File, []);

    private void Check(EvidenceScope scope, string language)
    {
        var forms = LanguageTable.Of(language);
        var quotes = new QuoteCheck(forms, found);
        SameSource.Report(scope.Sources, found);
        foreach (var source in scope.Sources)
        {
            DateOrder.Report(source, today, found);
            ArchiveDay.Report(source, found);
        }
        foreach (var figure in scope.Figures)
        {
            var saysValue = quotes.Report(figure);
            KindOfUnit.Report(figure, found);
            MeasureInQuote.Report(figure, saysValue, found);
            SignInQuote.Report(figure, forms, found);
            BoundInQuote.Report(figure, forms, found);
            DateOrder.Report(figure, DateInQuote.Report(figure, forms, found), today, beyond, found);
            PastOrder.Report(figure, found);
            translated.Report(figure.Statistic, language);
        }
        if (scope.Excerpts.Count == 0)
            return;
        var passages = new PassageCheck(figures.Value, forms, found);
        foreach (var excerpt in scope.Excerpts)
        {
            passages.Report(excerpt, scope);
            DateOrder.Report(excerpt, DateInQuote.Report(excerpt, forms, found), today, beyond, found);
            translated.Report(excerpt.Passage, language);
        }
    }
}
