using System.Text.RegularExpressions;
using StaticGuide.Building;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Language;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>The numbers and words that are not what they were, and how a text speaks of them.</summary>
internal sealed partial class ChangedItems
{
    /// <summary>Digits enough that the same number by chance is unlikely.</summary>
    private const int Distinctive = 3;

    private readonly Dictionary<Figure, Figure> figures = [];
    private readonly HashSet<Excerpt> excerpts = [];
    private readonly HashSet<string> sources;

    /// <param name="site">As it is now.</param>
    public ChangedItems(RenewResult result, SiteReading site)
    {
        foreach (var taken in result.Taken.Where(t => t.HasOtherValue || FigureTime.Of(t.Next) != FigureTime.Of(t.Figure.Statistic)))
        {
            if (RenewCheck.Find(site, taken.Figure) is { } figure)
                figures[figure] = taken.Figure;
        }
        foreach (var change in result.Derived)
        {
            if (change.After is { } figure)
                figures[figure] = change.Before;
        }
        foreach (var taken in result.Passages)
        {
            if (RenewCheck.Find(site, taken.Excerpt) is { } excerpt)
                excerpts.Add(excerpt);
        }
        sources = result.Sources.Select(s => s.Source.Id).ToHashSet(StringComparer.Ordinal);
    }

    public IEnumerable<Figure> Figures => figures.Keys;

    public bool Has(object item) =>
        item is Figure figure ? figures.ContainsKey(figure) : item is Excerpt excerpt && excerpts.Contains(excerpt);

    /// <summary>The ids of changed numbers that a text shows, and of changed passages that it cites.</summary>
    public (IReadOnlyList<string> Shown, IReadOnlyList<string> Cited) In(string text, EvidenceScope scope) =>
        (
            [
                .. InlineStatistics
                    .In(text)
                    .Select(s => s.Reference.Id)
                    .Distinct(StringComparer.Ordinal)
                    .Where(id => scope.FindFigure(id) is { } figure && Has(figure)),
            ],
            [.. CitedIn(text).Distinct(StringComparer.Ordinal).Where(id => scope.FindExcerpt(id) is { } excerpt && Has(excerpt))]
        );

    /// <summary>It cites a source of which something was taken, as a whole or by its words.</summary>
    public bool CitesSource(string text, EvidenceScope scope) =>
        CitedIn(text).Any(id => sources.Contains(scope.FindExcerpt(id)?.Source.Id ?? id));

    /// <summary>
    /// The ids of the changed numbers whose old value stands in a text in digits or words: of several, those that its page may show, or
    /// else all, as nothing tells which of them is meant.
    /// </summary>
    /// <param name="anySize">Small numbers count as well, with their sign.</param>
    public IReadOnlyList<string> OldIn(string text, EvidenceScope scope, LanguageForms forms, bool anySize)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9'))
            return [];
        var bare = InlineStatistics.Blank(text, '\uFFFC');
        var found = figures.Where(f => f.Key.Value != f.Value.Value && IsIn(f.Value)).Select(f => f.Key).ToList();
        var near = found.FindAll(f => scope.FindFigure(f.Id) == f);
        return [.. (near.Count > 0 ? near : found).Select(f => f.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

        bool IsIn(Figure old)
        {
            var finder = new ValueInText(bare, old.Unit, decimalComma: forms.Decimal == ",");
            return finder.Find(old.Value) == ValueFinding.Found && (IsDistinctive(old.Value) || anySize && HasSign(finder, old.Value));
        }
    }

    private static bool HasSign(ValueInText finder, StatisticValue value) =>
        NumbersOf(value).All(n => finder.PlacesOf(n, 0).Any(place => NumberMarks.Of(finder.Readable, place) != NumberMark.None));

    private static decimal[] NumbersOf(StatisticValue value) =>
        value switch
        {
            StatisticValue.Exactly(var number) => [number],
            StatisticValue.Range(var min, var max) => [min, max],
            StatisticValue.LessThan(var bound) => [bound],
            StatisticValue.MoreThan(var bound) => [bound],
            _ => [],
        };

    private static bool IsDistinctive(StatisticValue value) =>
        ValueText.Machine(value).Replace(".", "", StringComparison.Ordinal).Trim('0').Count(char.IsAsciiDigit) >= Distinctive;

    private static IEnumerable<string> CitedIn(string text) => Citation().Matches(text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"@\{?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)", RegexOptions.CultureInvariant)]
    private static partial Regex Citation();
}
