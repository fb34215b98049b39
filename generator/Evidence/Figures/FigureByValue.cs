using System.Globalization;
using StaticGuide.Content.Claims;
using StaticGuide.Content.Markdown.Beside;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Figures;

/// <summary>
/// Finds the figures of a scope that have the very value that somebody has written out by hand, and that may well be meant:
/// a figure of another matter that happens to have the value is worse than none.
/// </summary>
/// <param name="site">What the whole site has; the rest of the scope is a page's own, and what a page has it means to show.</param>
internal sealed class FigureByValue(EvidenceScope scope, EvidenceScope site, LanguageForms forms)
{
    private const int MostNamed = 3;

    /// <summary>Digits enough that the same value by chance is unlikely.</summary>
    private const int Distinctive = 3;

    private static readonly (string Word, decimal Factor)[] Scales = [.. English.Numbers.ScaleWords, ("k", 1e3m)];

    private readonly ILookup<decimal, Figure> byNumber = scope
        .FigureIds.Select(scope.FindFigure)
        .OfType<Figure>()
        .ToLookup(f => FirstNumber(f.Value));

    public EvidenceScope Scope => scope;

    /// <summary>How a text shows them, such as <c>`:stat[id]`</c>; null where no figure fits.</summary>
    public string? Find(ClaimContext claim)
    {
        var words = claim.Words;
        var numbers = NumbersIn(words, forms);
        if (numbers.Count is 0 or > 2)
            return null;
        var found = byNumber[numbers[0]]
            .Where(f => Says(f.Value, numbers) && Measures(f.Unit, words) && IsByItsTime(f.Unit.Id, claim) && IsMeant(f, numbers, claim))
            .Select(f => $"`:stat[{f.Statistic.Id}]`")
            .Order(StringComparer.Ordinal)
            .Take(MostNamed)
            .ToList();
        return found.Count == 0 ? null : string.Join(" or ", found);
    }

    private static decimal FirstNumber(StatisticValue value) =>
        value switch
        {
            StatisticValue.Exactly(var number) => number,
            StatisticValue.Range(var min, _) => min,
            StatisticValue.LessThan(var bound) => bound,
            StatisticValue.MoreThan(var bound) => bound,
            _ => 0,
        };

    private static bool Says(StatisticValue value, List<decimal> numbers) =>
        value is StatisticValue.Range(var min, var max)
            ? numbers is [var from, var to] && from == min && to == max
            : numbers is [var only] && only == FirstNumber(value);

    /// <summary>What is counted must be what the figure counts, and a small or round number must be about the same matter.</summary>
    private bool IsMeant(Figure figure, List<decimal> numbers, ClaimContext claim)
    {
        var unit = figure.Unit.In(forms);
        var needsNoun = !unit.IsPercent && !unit.IsMoney && unit.Id != "percentage-points" && unit.Suffix.Trim().Length > 0;
        var hasNoun = needsNoun && unit.Suffixes.Concat(figure.Unit.Suffixes).Any(suffix => Begins(claim.Behind, suffix));
        return (!needsNoun || hasNoun)
            && (
                site.FindFigure(figure.Statistic.Id) != figure
                || numbers.Exists(n => DigitsOf(n) >= Distinctive)
                || SharesWord(claim.Text, figure.Statistic.Label)
                || SharesWord(claim.Text, figure.Statistic.Population ?? "")
            );
    }

    private static bool Begins(ReadOnlySpan<char> behind, string noun) =>
        behind.TrimStart([' ', '-', '\u00A0']).StartsWith(noun.AsSpan().Trim(), StringComparison.OrdinalIgnoreCase);

    private static int DigitsOf(decimal number) =>
        NumberText.Invariant(Math.Abs(number)).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;

    /// <summary>A word of some length in both, by how it begins: employ, employed, employment.</summary>
    private static bool SharesWord(string text, string label)
    {
        const int Stem = 5;
        foreach (var word in label.Split([' ', ',', '-', '(', ')', '/', '.'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (
                word.Length >= Stem - 1
                && Array.IndexOf(Empty, word.ToLowerInvariant()) < 0
                && text.Contains(word.Length > Stem ? word[..Stem] : word, StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }
        return false;
    }

    private static readonly string[] Empty =
    [
        "about",
        "share",
        "number",
        "total",
        "median",
        "average",
        "mean",
        "rate",
        "year",
        "years",
        "with",
        "from",
        "than",
        "people",
        "percent",
        "annual",
    ];

    private static bool Measures(Unit unit, string words)
    {
        var points = words.Contains("point", StringComparison.OrdinalIgnoreCase);
        var percent =
            words.Contains('%', StringComparison.Ordinal)
            || words.Contains("percent", StringComparison.OrdinalIgnoreCase)
            || words.Contains("per cent", StringComparison.OrdinalIgnoreCase);
        var money =
            words.AsSpan().ContainsAny(Currencies.Signs)
            || words.Contains("dollar", StringComparison.OrdinalIgnoreCase)
            || words.Contains("USD", StringComparison.Ordinal);
        return unit.IsPercent == (percent && !points)
            && unit.Id == "percentage-points" == (percent && points)
            && unit.IsMoney == money
            && !(Currencies.SignIn(words) is { } sign && Currencies.SignIn(unit.Prefix + unit.Suffix) is { } own && own != sign);
    }

    /// <summary>Beside the claim stands no other time than the one that the unit counts by: "$44,200 a month".</summary>
    private static bool IsByItsTime(string unit, ClaimContext claim) =>
        PayTimes.Other(unit, claim.Behind.ToString()) is null
        && PayCalls.Other(unit, claim.Text[..claim.Start], isSaid: PayTimes.Same(unit, claim.Behind.ToString()) is not null) is null;

    private static List<decimal> NumbersIn(string words, LanguageForms forms)
    {
        List<decimal> numbers = [];
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsAsciiDigit(words[i]))
                continue;
            var end = i + 1;
            while (
                end < words.Length
                && (
                    char.IsAsciiDigit(words[end])
                    || IsSeparator(words[end], forms) && end + 1 < words.Length && char.IsAsciiDigit(words[end + 1])
                )
            )
                end++;
            var digits = words[i..end]
                .Replace(forms.Group, "", StringComparison.Ordinal)
                .Replace(forms.Decimal, ".", StringComparison.Ordinal);
            if (
                decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && ScaleOf(words.AsSpan(end)) is var scale
                && number <= decimal.MaxValue / scale
            )
                numbers.Add(number * scale);
            i = end;
        }
        return numbers;
    }

    private static bool IsSeparator(char c, LanguageForms forms) =>
        forms.Group.Contains(c, StringComparison.Ordinal) || forms.Decimal.Contains(c, StringComparison.Ordinal);

    private static decimal ScaleOf(ReadOnlySpan<char> behind)
    {
        behind = behind.TrimStart([' ', '-', '\u00A0']);
        foreach (var (word, factor) in Scales)
        {
            if (behind.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return factor;
        }
        return 1;
    }
}
