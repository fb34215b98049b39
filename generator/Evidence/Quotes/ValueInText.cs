using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// Looks for a value with its unit in words of a source: 12% is 12 percent and twelve percent, 44200 is $44,200, and 3400000 is
/// 3.4 million. Numbers count whole, and the years and days of dates do not count.
/// </summary>
/// <param name="text">The words, as they stand; <see cref="ReadableText"/> is applied here.</param>
/// <param name="context">What stands around them and may name their scale, such as a table's headings; null for nothing.</param>
/// <param name="decimalComma">The text may be of a language with a decimal comma.</param>
internal sealed class ValueInText(string text, Unit unit, string? context = null, bool decimalComma = false)
{
    private readonly string text = ReadableText.Of(text);
    private readonly Lazy<CountedThings> things = new(() => new CountedThings(ReadableText.Of(text), context, unit), isThreadSafe: false);
    private readonly List<decimal> scales = ScaleWords.NamedIn(context);
    private readonly string prefix = unit.Prefix.Trim();
    private bool? declines;

    public ValueFinding Find(StatisticValue value) =>
        value switch
        {
            StatisticValue.Exactly(var number) => Find(number, 0),
            StatisticValue.Range(var min, var max) => Worse(Find(min, 0), Find(max, 0)),
            StatisticValue.LessThan(var bound) => Find(bound, -1),
            StatisticValue.MoreThan(var bound) => Find(bound, 1),
            _ => throw new InvalidOperationException($"no such value: {value.GetType()}"),
        };

    /// <summary>The words in the form in which numbers are read, of which <see cref="PlacesOf"/> speaks.</summary>
    public string Readable => text;

    /// <summary>Where one number of the value stands in digits, as it is meant.</summary>
    /// <param name="side">As for a bound: -1 for an upper one, 1 for a lower one, 0 for none.</param>
    public IEnumerable<NumberInText> PlacesOf(decimal wanted, int side) =>
        new NumberScanner(text, decimalComma, prefix)
            .Digits()
            .Where(n => IsWanted(n, Math.Abs(wanted)) && Judge(n, wanted, side) == ValueFinding.Found)
            .DistinctBy(n => n.Start);

    /// <summary>Where one number stands as it is meant: in digits, in words, or as a share.</summary>
    public IEnumerable<NumberInText> AllPlacesOf(decimal wanted) =>
        Numbers()
            .Concat(Shares())
            .Where(n => IsWanted(n, Math.Abs(wanted)) && Judge(n, wanted, 0) == ValueFinding.Found)
            .DistinctBy(n => n.Start);

    /// <summary>All numbers in digits or words, in all the ways they can be read.</summary>
    public IReadOnlyList<NumberInText> Numbers()
    {
        var scanner = new NumberScanner(text, decimalComma, prefix);
        return [.. scanner.Digits(), .. scanner.Words()];
    }

    /// <summary>Whether any number of the value stands there, in whatever unit.</summary>
    public bool HasNumberOf(StatisticValue value)
    {
        decimal[] wanted = value switch
        {
            StatisticValue.Exactly(var number) => [number],
            StatisticValue.Range(var min, var max) => [min, max],
            StatisticValue.LessThan(var bound) => [bound],
            StatisticValue.MoreThan(var bound) => [bound],
            _ => [],
        };
        return Numbers().Any(n => wanted.Contains(n.Number));
    }

    private static ValueFinding Worse(ValueFinding a, ValueFinding b) => a < b ? a : b;

    /// <param name="side">-1 where it is an upper bound, 1 where it is a lower one, 0 where it is none.</param>
    private ValueFinding Find(decimal wanted, int side)
    {
        var scanner = new NumberScanner(text, decimalComma, prefix);
        var best = BestOf(scanner.Digits(), wanted, side);
        if (best != ValueFinding.Found)
            best = Better(best, BestOf(scanner.Words(), wanted, side));
        return best != ValueFinding.Found ? Better(best, BestOf(Shares(), wanted, side)) : best;
    }

    private IEnumerable<NumberInText> Shares() => IsRatio || unit.Id == "number" ? new ShareScanner(text, decimalComma).In(unit) : [];

    private static ValueFinding Better(ValueFinding a, ValueFinding b) => a > b ? a : b;

    private ValueFinding BestOf(IEnumerable<NumberInText> numbers, decimal wanted, int side)
    {
        var best = ValueFinding.Missing;
        foreach (var number in numbers)
        {
            if (IsWanted(number, Math.Abs(wanted)))
                best = Better(best, Judge(number, wanted, side));
            if (best == ValueFinding.Found)
                break;
        }
        return best;
    }

    private bool IsWanted(NumberInText number, decimal wanted) =>
        number.Number == wanted && (!number.IsDigitsOnly || IsInScale(number))
        || scales.Exists(scale => wanted / scale == number.Number)
        || unit.IsMoney && wanted == number.Number / 100 && IsInCents(number)
        || unit.Id == "number" && wanted == number.Number / 100 && NumberMarks.Of(text, number) == NumberMark.Percent;

    /// <summary>The unit is of thousands or millions itself.</summary>
    private bool IsInScale(NumberInText number) =>
        ScaleWords.NamedIn(unit.Id).Count > 0 || ScaleWords.NamedIn(unit.Suffix).Count > 0 || HasUnitBehind(number);

    private bool SpeaksOfDecline() => declines ??= NumberMarks.SpeaksOfDecline(text);

    private bool IsInCents(NumberInText number) => text.AsSpan(number.End).StartsWith(" cents") || text.AsSpan(number.End).StartsWith("¢");

    private ValueFinding Judge(NumberInText number, decimal wanted, int side)
    {
        if (!HasUnitBehind(number) && (DateNumbers.Contains(text, number) || things.Value.Contradict(number)))
            return ValueFinding.Missing;
        if (TimeWords.Contradict(text, number, unit))
            return ValueFinding.Missing;
        if (NumberMarks.HasMinus(text, number) ? wanted > 0 : wanted < 0 && !NumberMarks.IsInBrackets(text, number) && !SpeaksOfDecline())
            return ValueFinding.Missing;
        var mark = NumberMarks.Of(text, number);
        if (mark == NumberMark.Percent && unit.Id == "percentage-points" || mark == NumberMark.PercentagePoints && unit.IsPercent)
            return ValueFinding.OtherPercent;
        if (IsOfOtherUnit(mark, number))
            return ValueFinding.Missing;
        return side != 0 && NumberMarks.SideOf(text, number) == -side ? ValueFinding.Reversed : ValueFinding.Found;
    }

    private bool IsRatio => unit.IsPercent || unit.Id == "percentage-points";

    private bool IsOfOtherUnit(NumberMark mark, NumberInText number) =>
        mark switch
        {
            NumberMark.Percent or NumberMark.PercentagePoints => unit.IsMoney || unit.IsCount,
            NumberMark.Money when IsRatio || unit.IsCount => true,
            NumberMark.None when IsRatio || unit.IsCount => QuotedCurrency.IsSignBehind(text, number)
                || IsRatio && ShareMarks.IsOther(text, number, unit.IsPercent),
            _ => QuotedCurrency.Of(text, number) is { } quoted && QuotedCurrency.Of(unit) is { } own && !QuotedCurrency.Agree(quoted, own),
        };

    private bool HasUnitBehind(NumberInText number)
    {
        var behind = text.AsSpan(number.End).TrimStart(' ');
        var suffix = unit.Suffix.AsSpan().Trim();
        return suffix.Length > 1 && behind.StartsWith(suffix, StringComparison.OrdinalIgnoreCase)
            || unit.Singular?.Trim() is { Length: > 1 } singular && behind.StartsWith(singular, StringComparison.OrdinalIgnoreCase);
    }
}
