using System.Globalization;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Figures;

/// <summary>Finds the figures that have the very value that somebody has written out by hand.</summary>
internal static class FigureByValue
{
    private const int MostNamed = 3;

    private static readonly (string Word, decimal Factor)[] Scales = [("thousand", 1e3m), ("million", 1e6m), ("billion", 1e9m), ("k", 1e3m)];

    /// <summary>How a text shows them, such as <c>`:stat[id]`</c>; null where no figure of the scope has the value.</summary>
    /// <param name="words">Digits as the language writes them, with their currency, percent and scale: $44,200, 12 percent, 3.4 million.</param>
    public static string? Find(EvidenceScope scope, string words, LanguageForms forms)
    {
        var numbers = NumbersIn(words, forms);
        if (numbers.Count is 0 or > 2)
            return null;
        var found = scope.FigureIds.Select(scope.FindFigure).OfType<Figure>()
            .Where(f => Measures(f.Unit, words) && Says(f.Value, numbers))
            .Select(f => $"`:stat[{f.Statistic.Id}]`").Order(StringComparer.Ordinal).Take(MostNamed).ToList();
        return found.Count == 0 ? null : string.Join(" or ", found);
    }

    private static bool Says(StatisticValue value, List<decimal> numbers) => value switch
    {
        StatisticValue.Exactly(var number) => numbers is [var only] && only == number,
        StatisticValue.Range(var min, var max) => numbers is [var from, var to] && from == min && to == max,
        StatisticValue.LessThan(var bound) => numbers is [var only] && only == bound,
        StatisticValue.MoreThan(var bound) => numbers is [var only] && only == bound,
        _ => false,
    };

    private static bool Measures(Unit unit, string words)
    {
        var points = words.Contains("point", StringComparison.OrdinalIgnoreCase);
        var percent = words.Contains('%', StringComparison.Ordinal) || words.Contains("percent", StringComparison.OrdinalIgnoreCase) || words.Contains("per cent", StringComparison.OrdinalIgnoreCase);
        var money = words.AsSpan().ContainsAny("$€£¥") || words.Contains("dollar", StringComparison.OrdinalIgnoreCase) || words.Contains("USD", StringComparison.Ordinal);
        return unit.IsPercent == (percent && !points) && unit.Id == "percentage-points" == (percent && points) && unit.IsMoney == money;
    }

    private static List<decimal> NumbersIn(string words, LanguageForms forms)
    {
        List<decimal> numbers = [];
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsAsciiDigit(words[i]))
                continue;
            var end = i + 1;
            while (end < words.Length && (char.IsAsciiDigit(words[end]) || IsSeparator(words[end], forms) && end + 1 < words.Length && char.IsAsciiDigit(words[end + 1])))
                end++;
            var digits = words[i..end].Replace(forms.Group, "", StringComparison.Ordinal).Replace(forms.Decimal, ".", StringComparison.Ordinal);
            if (decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
                && ScaleOf(words.AsSpan(end)) is var scale && number <= decimal.MaxValue / scale)
                numbers.Add(number * scale);
            i = end;
        }
        return numbers;
    }

    private static bool IsSeparator(char c, LanguageForms forms) => forms.Group.Contains(c, StringComparison.Ordinal) || forms.Decimal.Contains(c, StringComparison.Ordinal);

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
