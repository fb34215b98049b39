using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaticGuide.Content.Values;

namespace StaticGuide.Evidence.Coherence;

/// <summary>Quarters and halves of a year that a quote names: which months they are.</summary>
internal static partial class QuotedParts
{
    private const int MonthsOfYear = 12;

    /// <summary>More letters than <see cref="End"/> has.</summary>
    private const int LongestEnd = 64;

    /// <summary>A part of a year ends at most so long before a span that is said to be it.</summary>
    private const int SlackDays = 31;

    private static readonly FrozenDictionary<string, int> Ordinals = new Dictionary<string, int>
    {
        ["first"] = 1,
        ["1st"] = 1,
        ["second"] = 2,
        ["2nd"] = 2,
        ["third"] = 3,
        ["3rd"] = 3,
        ["fourth"] = 4,
        ["4th"] = 4,
        ["1."] = 1,
        ["ersten"] = 1,
        ["erstes"] = 1,
        ["2."] = 2,
        ["zweiten"] = 2,
        ["zweites"] = 2,
        ["3."] = 3,
        ["dritten"] = 3,
        ["drittes"] = 3,
        ["4."] = 4,
        ["vierten"] = 4,
        ["viertes"] = 4,
        ["primer"] = 1,
        ["segundo"] = 2,
        ["tercer"] = 3,
        ["cuarto"] = 4,
        ["premier"] = 1,
        ["1er"] = 1,
        ["deuxième"] = 2,
        ["2e"] = 2,
        ["troisième"] = 3,
        ["3e"] = 3,
        ["quatrième"] = 4,
        ["4e"] = 4,
        ["primeiro"] = 1,
        ["1.º"] = 1,
        ["2.º"] = 2,
        ["terceiro"] = 3,
        ["3.º"] = 3,
        ["quarto"] = 4,
        ["4.º"] = 4,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The first and the last month; null where no one part is named, or it is an end of a longer span.</summary>
    /// <param name="part">What stands before the year: <c>quarter of</c>, <c>Q2</c>.</param>
    /// <param name="before">The words before that.</param>
    public static (EdtfDate From, EdtfDate To)? Of(ReadOnlySpan<char> part, ReadOnlySpan<char> before, int year)
    {
        int number;
        var isHalf = false;
        if (part is ['Q' or 'q', >= '1' and <= '4', ..])
            number = part[1] - '0';
        else
        {
            isHalf = part.StartsWith("h", StringComparison.OrdinalIgnoreCase) || part.StartsWith("s", StringComparison.OrdinalIgnoreCase);
            if (!isHalf && part is not ['q' or 'Q' or 't' or 'T', ..])
                return null;
            before = before.TrimEnd();
            var word = before[(before.LastIndexOfAny(" \u00A0(“\"") + 1)..];
            if (!Ordinals.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out number) || isHalf && number > 2)
                return null;
            before = before[..^word.Length];
        }
        var length = isHalf ? MonthsOfYear / 2 : MonthsOfYear / 4;
        return End().IsMatch(before[Math.Max(0, before.Length - LongestEnd)..])
            ? null
            : (new EdtfDate(year, (number - 1) * length + 1), new EdtfDate(year, number * length));
    }

    /// <summary>Whether a number of such a part may be of a moment or a span. A day more is none: it is counted on the next.</summary>
    /// <param name="isAll">Nothing in the words speaks of a longer time.</param>
    public static bool MayBe((EdtfDate From, EdtfDate To) part, bool isAll, EdtfDate? moment, (EdtfDate From, EdtfDate To)? span)
    {
        var (first, last) = span is var (from, to) ? (from.FirstDay, to.LastDay) : (moment!.Value.FirstDay, moment.Value.LastDay);
        if (first.DayNumber > part.To.LastDay.DayNumber + 1 || last < part.From.FirstDay)
            return false;
        return !isAll
            || span is not { From.Month: not null, To.Month: not null }
            || first.DayNumber >= part.From.FirstDay.DayNumber - SlackDays && last.DayNumber <= part.To.LastDay.DayNumber + SlackDays;
    }

    /// <summary>Whether words speak of years or months, which a part may be one end of.</summary>
    public static bool SpeakOfLonger(string text) => Longer().IsMatch(text);

    /// <summary>What makes a part the end of a span, or one of two.</summary>
    [GeneratedRegex(
        @"(?:[,/–—-]|\b(?:and|or|to|through|until|by|since|from|ending|ended|over|und|oder|bis|seit|y|hasta|desde|et|ou|depuis|e|até"
            + @"|(?:primer|segundo|tercer|premier|deuxième|troisième|primeiro|terceiro|first|ersten|zweiten|dritten)\s+(?:al?|au|ao|zum)))(?:\s+(?:the|its|el|le|la|o|dem|das))?\s*\z",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex End();

    [GeneratedRegex(
        @"year|annual|month|cumulat|total|jahr|jährlich|monat|\baño|anual|\bmes(?:es)?\b|\bans?\b|année|annuel|mois|\bano|mês",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Longer();
}
