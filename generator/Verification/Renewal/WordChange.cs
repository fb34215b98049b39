using System.Text.RegularExpressions;
using StaticGuide.Evidence.Quotes;
using StaticGuide.Language;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>
/// What has become of words that are not there any more, for the report alone: the sentence that is most like them, and in what the
/// two differ.
/// </summary>
internal static partial class WordChange
{
    /// <summary>Of all words of both, so many are shared where one sentence has become of the other.</summary>
    private const double Alike = 0.72;

    /// <summary>The same, where nothing but dates differs, or the sentence goes on where it ended.</summary>
    private const double AlikeBesides = 0.4;

    /// <summary>A sentence of fewer words begins as others do.</summary>
    private const int FewestBegun = 3;

    private const int LongestRead = 2_000;
    private const int MostSentences = 20_000;

    private static readonly HashSet<string> Growth = Words(
        "grow grows grew growth increase increases increased rise rises rose gain gained more higher up above"
    );
    private static readonly HashSet<string> Decline = Words(
        "decline declines declined decrease decreases decreased fall falls fell drop dropped shrink lose lost loss fewer less lower down below minus"
    );
    private static readonly Dictionary<string, decimal> Scales = English
        .Numbers.ScaleWords.DistinctBy(w => w.Word)
        .ToDictionary(w => w.Word, w => w.Factor, StringComparer.Ordinal);
    private static readonly HashSet<string> Units = Words(
        "percent % percentage point points dollar dollars euro euros pound pounds usd eur gbp $ £ € cents hour hours hourly day days daily week weeks weekly month months monthly year years yearly annual annually"
    );

    private static readonly HashSet<string> Seasons = Words(
        "spring summer fall autumn winter monday tuesday wednesday thursday friday saturday sunday"
    );
    private static readonly HashSet<string> Ordinals = Words("first second third fourth st nd rd th last previous");
    private static readonly HashSet<string> PartsOfYears = Words("quarter quarters half halves week month trimester semester");

    /// <param name="normal">The words that are gone.</param>
    /// <param name="claimed">What other statistics quote now, which is not what became of these.</param>
    public static (LeftReason Reason, string? Said) Of(string normal, PageText page, IReadOnlySet<string> claimed)
    {
        var isRow = normal is not [.., '.' or '!' or '?'];
        var words = Tokens(normal);
        var sentences = page.Lookups.WordsOf(
            nameof(WordChange),
            _ => new NumberedWords(SentencesOf(page).Take(MostSentences), Tokens, StringComparer.Ordinal)
        );
        var numbers = sentences.NumbersOf(words);
        var nearest = NearestOf(sentences, numbers, Alike, IsFree);
        if (nearest.Length == 0 && !isRow)
            nearest = NearestOf(
                sentences,
                numbers,
                AlikeBesides,
                s => IsFree(s) && (GoesOn(words, Tokens(s)) || AreDates(words, Tokens(s)))
            );
        var tokens = Tokens(nearest);
        if (nearest.Length == 0 || isRow && !IsOfTheRow(normal, nearest, tokens))
            return (isRow ? LeftReason.RowGone : LeftReason.Gone, null);
        return (AreDates(words, tokens) ? LeftReason.Dates : Difference(Without(words, tokens), Without(tokens, words)), nearest);

        // The label of a row alone is not the row.
        bool IsFree(string sentence) => !claimed.Contains(sentence) && (!isRow || sentence.AsSpan().ContainsAnyInRange('0', '9'));
    }

    /// <summary>The sentence that is most like some words; empty where none is like them.</summary>
    private static string NearestOf(NumberedWords sentences, int[] words, double alike, Predicate<string> isMeant)
    {
        var (best, found) = (0.0, "");
        foreach (var ((sentence, own), shared) in sentences.Texts.Zip(sentences.SharedWith(words)))
        {
            // What does not even share the words needs no closer look.
            if (shared == 0 || 2.0 * shared / (own.Length + words.Length) < alike)
                continue;
            var likeness = Likeness(words, own);
            if (likeness > best && likeness >= alike && isMeant(sentence))
                (best, found) = (likeness, sentence);
        }
        return found;
    }

    private static bool GoesOn(List<string> words, List<string> tokens) =>
        words.Count >= FewestBegun && tokens.Take(words.Count).SequenceEqual(words, StringComparer.Ordinal);

    /// <summary>In what two texts of a cell differ.</summary>
    public static LeftReason Between(string before, string after)
    {
        var (old, fresh) = (Tokens(before), Tokens(after));
        return Difference(Without(old, fresh), Without(fresh, old));
    }

    /// <summary>In which of unit and scale the names of two columns differ; null where they differ in more.</summary>
    public static LeftReason? MeasureBetween(string before, string after)
    {
        var (old, fresh) = (Tokens(before), Tokens(after));
        List<string> others = [.. Without(old, fresh), .. Without(fresh, old)];
        return others.Count == 0
            || !others.TrueForAll(w => Units.Contains(w) || Scales.ContainsKey(w) || w is "in" or "of" or "a" or "per" or "us")
                ? null
            : others.Exists(Scales.ContainsKey) ? LeftReason.Scale
            : others.Exists(Units.Contains) ? LeftReason.Unit
            : null;
    }

    /// <summary>All that differs are months, seasons, or which quarter it is, or parts of years for any of these.</summary>
    private static bool AreDates(List<string> words, List<string> tokens)
    {
        var (removed, added) = (Without(words, tokens), Without(tokens, words));
        List<string> all = [.. removed, .. added];
        var hasParts = words.Concat(added).Any(PartsOfYears.Contains);
        return removed.Count > 0
            && added.Count > 0
            && all.Exists(IsDate)
            && all.TrueForAll(w => IsDate(w) || hasParts && w is "the" or "of");

        bool IsDate(string w) =>
            MonthNames.Of(w) is not null
            || Seasons.Contains(w)
            || hasParts && (Ordinals.Contains(w) || added.Contains(w) && PartsOfYears.Contains(w));
    }

    /// <summary>Labels stand in several tables: a number that is far from the one that was there is of another.</summary>
    private static bool IsOfTheRow(string normal, string nearest, List<string> tokens)
    {
        var words = Tokens(normal);
        var label = words.TakeWhile(t => t != Number).ToList();
        var missing = Without(label, tokens).Count;
        if (NumberIn(normal) is not { } before || NumberIn(nearest) is not { } after)
            return false;
        // In thousands now, or in millions.
        var isRescaled = label.Count > 0 && missing == 0 && Without(words, tokens).Concat(Without(tokens, words)).Any(Scales.ContainsKey);
        // Most of the label, if it has one: numbers and remarks alone are those of any row.
        return isRescaled || ExpectedMove.IsLikely(before, after) && (label.Count == 0 || missing * 2 < label.Count);
    }

    /// <summary>The last one that is no year, with the word behind it that says how many of a thousand or million.</summary>
    private static decimal? NumberIn(string row)
    {
        if (SlotScanner.In(row).LastOrDefault(s => s.Month is null && SlotScanner.YearIn(s.In(row)) is null) is not { End: > 0 } slot)
            return null;
        var scale = Tokens(row[slot.End..]) is [var word, ..] ? Scales.GetValueOrDefault(word, 1) : 1;
        return DigitReading.Of(slot.In(row), decimalComma: false).First is { } number && number < decimal.MaxValue / scale
            ? number * scale
            : null;
    }

    private static LeftReason Difference(List<string> removed, List<string> added)
    {
        if (
            removed.Exists(Growth.Contains) && added.Exists(Decline.Contains)
            || removed.Exists(Decline.Contains) && added.Exists(Growth.Contains)
            || removed.Contains(Minus) != added.Contains(Minus)
            // A dash at a number may be no sign of it, such as in mid-2024; where it is all that differs, it is one.
            || removed.Concat(added).All(w => w == Dash) && removed.Count + added.Count > 0
        )
            return LeftReason.Sign;
        if (removed.Concat(added).Any(Scales.ContainsKey))
            return LeftReason.Scale;
        // An article alone is no unit: it may be the letter of a footnote.
        return removed.Concat(added).Any(Units.Contains) && removed.Concat(added).All(w => Units.Contains(w) || w is "a" or "an" or "per")
            ? LeftReason.Unit
            : LeftReason.Words;
    }

    /// <summary>How much of both is shared in the same order: other words in between make another sentence of it.</summary>
    private static double Likeness(int[] one, int[] other)
    {
        var row = new int[other.Length + 1];
        foreach (var word in one)
        {
            var diagonal = 0;
            for (var j = 1; j <= other.Length; j++)
                (diagonal, row[j]) = (row[j], word == other[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]));
        }
        return 2.0 * row[other.Length] / (one.Length + other.Length);
    }

    /// <summary>The words that another list does not have, as often as it lacks them.</summary>
    private static List<string> Without(List<string> words, List<string> others)
    {
        Dictionary<string, int> left = new(StringComparer.Ordinal);
        foreach (var word in others)
            left[word] = left.GetValueOrDefault(word) + 1;
        List<string> without = [];
        foreach (var word in words)
        {
            if (left.GetValueOrDefault(word) > 0)
                left[word]--;
            else
                without.Add(word);
        }
        return without;
    }

    private const string Number = "#";
    private const string Minus = "-";
    private const string Dash = "\u2013";

    /// <summary>Words, signs of units, and one sign for any number.</summary>
    private static List<string> Tokens(string text) =>
        [
            .. Token()
                .Matches(text)
                .Select(m =>
                    char.IsAsciiDigit(m.ValueSpan[0]) ? Number
                    : m.Value == Minus && m.Index > 0 && char.IsLetter(text[m.Index - 1]) ? Dash
                    : m.ValueSpan.Equals("percent", StringComparison.OrdinalIgnoreCase) ? "%"
                    : m.Value.ToLowerInvariant()
                ),
        ];

    private static IEnumerable<string> SentencesOf(PageText page)
    {
        for (var i = 0; i < page.Blocks.Count; i++)
        {
            var block = page.Blocks[i];
            var starts = page.SentencesAt(block.Start).Starts;
            for (var j = 0; j < starts.Count; j++)
            {
                var end = j + 1 < starts.Count ? starts[j + 1] : block.End;
                if (end > starts[j] && end - starts[j] < LongestRead)
                    yield return page.Text[starts[j]..end].Trim();
            }
            // A row of a table is read from its first cell on.
            if (block.Row == 0 || i > 0 && page.Blocks[i - 1].Row == block.Row)
                continue;
            var last = i;
            while (last + 1 < page.Blocks.Count && page.Blocks[last + 1].Row == block.Row)
                last++;
            if (last > i && page.Blocks[last].End - block.Start < LongestRead)
                yield return page.Text[block.Start..page.Blocks[last].End];
        }
    }

    private static HashSet<string> Words(string list) => [.. list.Split(' ')];

    [GeneratedRegex(
        @"[0-9]+(?:[.,'][0-9]+)*|[\p{L}\p{M}]+(?:'[\p{L}]+)?|[$€£¥%]|(?<![0-9%)])-(?=[$€£]?[0-9])",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Token();
}
