using System.Globalization;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Renewal;

/// <summary>Finds the numbers and months of a text by their letters alone: what they mean is asked later.</summary>
internal static class SlotScanner
{
    private const int GroupLength = 3;
    private const int EarliestYear = 1800;
    private const int EndOfYears = 2200;

    public static IReadOnlyList<Slot> In(string text)
    {
        List<Slot> slots = [];
        for (var at = 0; at < text.Length; )
        {
            if (NumberAt(text, at) is { } end)
            {
                slots.Add(new Slot(at, end, null));
                at = end;
            }
            else if (MonthAt(text, at) is { } month)
            {
                slots.Add(month);
                at = month.End;
            }
            else
            {
                at++;
            }
        }
        return slots;
    }

    /// <summary>Where the digits end that begin at a place, with their separators; null where none begin. Raised ones are none.</summary>
    public static int? NumberAt(string text, int at)
    {
        if (
            at >= text.Length
            || !char.IsAsciiDigit(text[at])
            || at > 0 && (char.IsAsciiDigit(text[at - 1]) || text[at - 1] == NormalText.Raised[0])
        )
            return null;
        var (end, group) = (at, at);
        while (end < text.Length)
        {
            if (char.IsAsciiDigit(text[end]))
            {
                end++;
            }
            else if (end + 1 < text.Length && text[end] is '.' or ',' or '\'' or '\u2019' && char.IsAsciiDigit(text[end + 1]))
            {
                group = ++end;
            }
            else if (
                IsSpace(text[end])
                && end - group is > 0 and <= GroupLength
                && (group == at || end - group == GroupLength)
                && IsGroup(text, end + 1)
            )
            {
                group = ++end;
            }
            else
            {
                break;
            }
        }
        return end;
    }

    /// <summary>The name of a month that begins at a place and has a year behind it, perhaps with a day between.</summary>
    public static Slot? MonthAt(string text, int at)
    {
        if (!char.IsLetter(text[at]) || at > 0 && char.IsLetterOrDigit(text[at - 1]))
            return null;
        var end = at;
        while (end < text.Length && (char.IsLetter(text[end]) || IsMark(text[end])))
            end++;
        // The verb is written small.
        if (text[at..end] is "may" || MonthNames.Of(text[at..end]) is not { } month)
            return null;
        var next = SkipMark(text, end, '.');
        next = SkipLink(text, SkipSpace(text, next));
        if (NumberAt(text, next) is { } day && day - next <= 2)
        {
            next = SkipSpace(text, SkipMark(text, day, ','));
        }
        return NumberAt(text, next) is { } year && YearIn(text[next..year]) is not null ? new Slot(at, end, month) : null;
    }

    /// <summary>Four digits as a year that a statistic may be of.</summary>
    public static int? YearIn(string digits) =>
        digits.Length == 4
        && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var year)
        && year is >= EarliestYear and < EndOfYears
            ? year
            : null;

    private static bool IsGroup(string text, int at)
    {
        for (var i = at; i < at + GroupLength; i++)
        {
            if (i >= text.Length || !char.IsAsciiDigit(text[i]))
                return false;
        }
        return at + GroupLength >= text.Length || !char.IsAsciiDigit(text[at + GroupLength]);
    }

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\u202F' or '\u2007' or '\u2009';

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Past the word between a month and its year: mayo de 2025.</summary>
    private static int SkipLink(string text, int at)
    {
        var isLink =
            text.AsSpan(at).StartsWith("de ", StringComparison.Ordinal) || text.AsSpan(at).StartsWith("of ", StringComparison.Ordinal);
        return isLink ? SkipSpace(text, at + 2) : at;
    }

    private static int SkipMark(string text, int at, char mark) => at < text.Length && text[at] == mark ? at + 1 : at;

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && (IsSpace(text[at]) || char.IsWhiteSpace(text[at])))
            at++;
        return at;
    }
}
