using System.Text.RegularExpressions;
using StaticGuide.Content.Claims;
using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>
/// What the numbers in a run of a passage are. None of them is known to be its value, so one may only move where it is told by its
/// sign, or a statistic quotes it, or it is the only one and claims something. Any other says what is spoken of.
/// </summary>
internal sealed partial class PassageSlots
{
    private readonly SlottedText words;
    private readonly ValueSlots readable;
    private readonly HashSet<int> movable = [];

    private PassageSlots(SlottedText words, ValueSlots readable, DateSlots dates) =>
        (this.words, this.readable, Dates) = (words, readable, dates);

    public DateSlots Dates { get; }

    /// <summary>Null where its numbers cannot be told apart in the form in which they are read.</summary>
    public static PassageSlots? Of(SlottedText words, Excerpt excerpt, IReadOnlyList<Figure> figures)
    {
        if (ValueSlots.None(words) is not { } readable)
            return null;
        var found = new PassageSlots(words, readable, DateSlots.Of(words, FigureTime.Of(excerpt.Passage), readable));
        List<int> numbers = [.. Enumerable.Range(0, words.Slots.Count).Where(i => !found.Dates.Contains(i))];
        List<Claim> claims = [];
        new ClaimFinder(excerpt.Source.Language is null or ['e', 'n', ..], new PhraseSet([])).Find(readable.Readable, 0, claims);
        foreach (var i in numbers)
        {
            var number = readable.NumberAt(i);
            var isQuoted = figures.Any(f => f.Runs is [var quote] && IsValueOf(f, quote, words, i));
            var isAlone = numbers.Count == 1 && claims.Exists(c => c.Start <= number.Start && number.End <= c.End);
            var isTold = NumberMarks.Of(readable.Readable, number) != NumberMark.None;
            if (isQuoted || (isAlone || isTold) && !SaysWho().IsMatch(readable.Readable.AsSpan(0, number.Start)))
                found.movable.Add(i);
        }
        return found;
    }

    /// <summary>Why what stands in the slots now may not be taken; null where it may.</summary>
    public LeftReason? Trouble(IReadOnlyList<string> contents)
    {
        for (var i = 0; i < contents.Count; i++)
        {
            if (contents[i] == words[i] || Dates.Contains(i) || Dates.IsYearAlong(i, contents[i], Dates.ShiftTo(contents)))
                continue;
            if (!movable.Contains(i))
                return words.IsInDate(i) ? LeftReason.Dates : LeftReason.OtherNumber;
            if (Pair(i, contents[i]) is not var (before, after))
                return LeftReason.Scale;
            if (!ExpectedMove.Allows(NumberMarks.Of(readable.Readable, readable.NumberAt(i)), before, after))
                return LeftReason.Moved;
        }
        return null;
    }

    /// <summary>Labels of rows stand in several tables: what is far away is of another one.</summary>
    public bool AreLikely(IReadOnlyList<string> contents) =>
        Enumerable
            .Range(0, contents.Count)
            .All(i => Dates.Contains(i) || Pair(i, contents[i]) is not var (before, after) || ExpectedMove.IsLikely(before, after));

    private (decimal Before, decimal After)? Pair(int slot, string content) =>
        DigitReading.Of(words[slot], decimalComma: false) is { First: { } before, Second: null }
        && NumberForm.Next(words[slot], before, content) is { } after
            ? (before, after)
            : null;

    private static bool IsValueOf(Figure figure, string quote, SlottedText words, int slot) =>
        NormalText.Of(quote) == words.Normal && ValueSlots.Of(words, figure, null)?.Contains(slot) == true;

    /// <summary>The lowest 10 percent, people over 65: who is meant, and not what is said of them.</summary>
    [GeneratedRegex(
        @"\b(?:lowest|highest|top|bottom|upper|lower|poorest|richest|first|last|aged?|ages|older than|younger than|with|who earn(?:ed)?|earning|untersten?|obersten?|ärmsten?|reichsten?|mit|con)\b[ -](?:(?:paid|earning|at least|more than|fewer than|less than|over|under|up to|about|mindestens|mehr als|weniger als|al menos|más de|menos de) )?[$€£]?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex SaysWho();
}
