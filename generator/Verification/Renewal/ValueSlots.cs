using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>In which slots of its words the numbers of a statistic's value stand.</summary>
/// <param name="Ends">The value's numbers, each with its slots; a range has two.</param>
/// <param name="Readable">The words in the form in which numbers are read.</param>
/// <param name="ReadableSlots">The same slots there.</param>
internal sealed record ValueSlots(
    IReadOnlyList<(decimal Number, IReadOnlyList<int> Slots)> Ends,
    string Readable,
    IReadOnlyList<Slot> ReadableSlots
)
{
    /// <summary>Null where one of them does not stand there in digits.</summary>
    /// <param name="context">What stands around the words and may name their scale.</param>
    public static ValueSlots? Of(SlottedText words, Figure figure, string? context)
    {
        var finder = new ValueInText(words.Written, figure.Unit, context);
        if (ReadableSlotsOf(words, finder.Readable) is not { } readable)
            return null;
        List<(decimal, IReadOnlyList<int>)> ends = [];
        foreach (var (number, side) in NumbersOf(figure.Value))
        {
            var starts = finder.PlacesOf(number, side).Select(place => place.Start).ToHashSet();
            List<int> slots =
            [
                .. Enumerable.Range(0, readable.Count).Where(i => readable[i].Month is null && starts.Contains(readable[i].Start)),
            ];
            if (slots.Count == 0)
                return null;
            ends.Add((number, slots));
        }
        return new ValueSlots(ends, finder.Readable, readable);
    }

    /// <summary>The slots of words that have no value; null where they are not the same in both forms.</summary>
    public static ValueSlots? None(SlottedText words)
    {
        var readable = ReadableText.Of(words.Written);
        return ReadableSlotsOf(words, readable) is { } slots ? new ValueSlots([], readable, slots) : null;
    }

    private static IReadOnlyList<Slot>? ReadableSlotsOf(SlottedText words, string readable)
    {
        var slots = SlotScanner.In(readable);
        return slots.Count == words.Slots.Count && slots.Select(s => NormalText.Of(s.In(readable))).SequenceEqual(words.Contents)
            ? slots
            : null;
    }

    public bool Contains(int slot) => Ends.Any(e => e.Slots.Contains(slot));

    /// <summary>A slot as a number of the readable text.</summary>
    public NumberInText NumberAt(int slot) => new(0, ReadableSlots[slot].Start, ReadableSlots[slot].End);

    /// <summary>The value with other numbers, or null where a range would have no width.</summary>
    public static StatisticValue? With(StatisticValue value, IReadOnlyList<decimal> numbers) =>
        value switch
        {
            StatisticValue.Exactly => new StatisticValue.Exactly(numbers[0]),
            StatisticValue.Range => numbers[0] < numbers[1] ? new StatisticValue.Range(numbers[0], numbers[1]) : null,
            StatisticValue.LessThan => new StatisticValue.LessThan(numbers[0]),
            _ => new StatisticValue.MoreThan(numbers[0]),
        };

    private static (decimal Number, int Side)[] NumbersOf(StatisticValue value) =>
        value switch
        {
            StatisticValue.Exactly(var number) => [(number, 0)],
            StatisticValue.Range(var min, var max) => [(min, 0), (max, 0)],
            StatisticValue.LessThan(var bound) => [(bound, -1)],
            StatisticValue.MoreThan(var bound) => [(bound, 1)],
            _ => throw new InvalidOperationException($"no such value: {value.GetType()}"),
        };
}
