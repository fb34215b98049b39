using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Terms;
using StaticGuide.Evidence.Figures;

namespace StaticGuide.Evidence.Coherence;

/// <summary>
/// What is used by being named rather than shown: by a calculation, a chart, a statistic, or an answer or definition that a
/// template may show some other day.
/// </summary>
/// <param name="figures">All numbers that may name an entry.</param>
/// <param name="excerpts">All passages, which name a source.</param>
internal sealed class NamedEntries(
    IReadOnlyList<Figure> figures,
    IReadOnlyList<Excerpt> excerpts,
    IReadOnlyList<Page> pages,
    IReadOnlyList<Term> terms
)
{
    private readonly HashSet<Source> sources = [.. figures.SelectMany(f => f.Sources), .. excerpts.Select(e => e.Source)];
    private readonly HashSet<Figure> inputs = [.. figures.SelectMany(f => f.Calculation?.InOrder ?? [])];

    public bool Names(Source source) => sources.Contains(source) || IsInText($"@{source.Id}");

    public bool Names(Excerpt excerpt) => IsInText($"@{excerpt.Id}");

    public bool Names(Figure figure) =>
        inputs.Contains(figure)
        || IsInText($"[{figure.Id}")
        || pages.Any(p => p.Evidence.Charts.Any(c => c.Statistics.Any(s => s.Value == figure.Id)));

    private bool IsInText(string id) =>
        pages.Any(p =>
            p.Evidence.Questions.Any(q => q.Answer.Contains(id, StringComparison.Ordinal) || q.Text.Contains(id, StringComparison.Ordinal))
            || p.Head.Disclosure?.Text.Contains(id, StringComparison.Ordinal) == true
        ) || terms.Any(t => t.Definition.Contains(id, StringComparison.Ordinal));
}
