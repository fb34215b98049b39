using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Labels in the form in which the lock has them, as <c>~3fa2b~91bc0</c>: a hash of the words of each, so that one that was added is told
/// from one that took the place of another. Behind <see cref="Behind"/> come those that others took the place of, and then parts that a
/// sign begins.
/// </summary>
internal static class LabelList
{
    private const char Mark = '~';
    private const char Behind = '/';

    /// <summary>Begins what tells in what the numbers are given: an older program has nothing of that.</summary>
    private const char Given = '=';

    /// <summary>Begins what is said right beside the numbers (<see cref="NearNotes"/>): an older program has nothing of that.</summary>
    private const char Near = ':';

    /// <summary>Begins what is said further away, which is compared and not noted.</summary>
    private const char Far = ';';

    /// <summary>Begins the years of the nearest label that names any.</summary>
    private const char Dated = '@';

    /// <summary>The nearest count.</summary>
    private const int Most = 16;

    private const int MostFar = 200;

    private const int Length = 5;

    /// <param name="words">Normal, the nearest label first.</param>
    /// <param name="passed">Those that stand further up, and name nothing since a nearer one does.</param>
    /// <param name="measures">In what the numbers are given, as a sentence says.</param>
    public static string Of(
        IEnumerable<string> words,
        IEnumerable<string> passed,
        IEnumerable<string>? measures = null,
        NearWords? beside = null,
        IEnumerable<int>? years = null
    )
    {
        var others = Written(passed, Most);
        return (Written(words, Most) is { Length: > 0 } labels ? labels : $"{Mark}")
            + (others.Length == 0 ? "" : Behind + others)
            + Part(Given, Written(measures ?? [], Most))
            + Part(Dated, string.Concat((years ?? []).Order().Take(Most).Select(year => $"{Mark}{year}")))
            + Part(Near, Written(beside?.Near ?? (IEnumerable<string>)[], Most))
            + Part(Far, Written(beside?.Far ?? (IEnumerable<string>)[], MostFar));
    }

    /// <summary>
    /// What was noted, with what an older program has not looked for. Its years are those that were noted, unless these are not of the time
    /// that words are of now.
    /// </summary>
    /// <param name="year">Of that time; null for none.</param>
    public static string Since(string noted, string now, int? year)
    {
        var given = Parts(noted, Given).Length > 0 ? noted : now;
        var dated = year is null || YearsOf(noted).Contains(year.Value) ? noted : now;
        var near = Parts(noted, Near).Length > 0 ? noted : now;
        var labels = string.Join(Behind, noted.Split(Behind).Where(part => part is [] or [Mark, ..]));
        return labels + PartOf(given, Given) + PartOf(dated, Dated) + PartOf(near, Near);
    }

    /// <summary>The nearest label that names a year names this one.</summary>
    public static bool IsDated(string list, int year) => YearsOf(list).Contains(year);

    /// <summary>The nearest label that names a year named that of some words, and names a later one now, which is not to come.</summary>
    public static bool IsDatedLater(string noted, string now, int year, int today) =>
        YearsOf(noted).Contains(year) && !YearsOf(now).Contains(year) && YearsOf(now).Exists(y => y > year && y <= today);

    /// <summary>What is to be noted of a list.</summary>
    public static string ToNote(string now) => now.IndexOf($"{Behind}{Far}", StringComparison.Ordinal) is >= 0 and var at ? now[..at] : now;

    /// <summary>Whether it is one: an older program noted labels in another way.</summary>
    public static bool IsOne(string text) => text is [Mark, ..];

    /// <summary>Whether they are others than were noted.</summary>
    /// <param name="isSameNumber">
    /// What they are of says the very same: that a label came or went is no sign that it is something else then, unless one took the place
    /// of another.
    /// </param>
    public static bool IsOther(string noted, string now, bool isSameNumber)
    {
        var (before, after) = (HashesOf(noted.Split(Behind)[0]), HashesOf(now.Split(Behind)[0]));
        if (
            !isSameNumber
            && Parts(noted, Given) is { Length: > 0 } given
            && !given.ToHashSet(StringComparer.Ordinal).SetEquals(Parts(now, Given))
        )
            return true;
        if (IsSaidOtherwise(noted, now, isSameNumber))
            return true;
        if (!isSameNumber)
            return !before.ToHashSet(StringComparer.Ordinal).SetEquals(after);
        // What was passed before, as a title of the same words, is not what has moved up since.
        var movedUp = PassedIn(now).Except(PassedIn(noted));
        return before.Except(after).Except(movedUp).Any() && after.Except(HashesOf(noted)).Any();
    }

    /// <summary>Whether one of them took the place of another, wherever they stand.</summary>
    public static bool IsReplaced(string noted, string now) =>
        HashesOf(noted.Split(Behind)[0]).Except(HashesOf(now)).Any() && HashesOf(now.Split(Behind)[0]).Except(HashesOf(noted)).Any();

    /// <summary>What was said right beside it is not said around it any more. What only came, as advertisements do, is no sign.</summary>
    private static bool IsSaidOtherwise(string noted, string now, bool isSameNumber) =>
        Parts(noted, Near).Except(Parts(now, Near)).Except(Parts(now, Far)).Any()
        && (!isSameNumber || Parts(now, Near).Except(Parts(noted, Near)).Any());

    private static string[] PassedIn(string list) => list.Split(Behind) is [_, [Mark, ..] and var passed, ..] ? HashesOf(passed) : [];

    private static string[] Parts(string list, char sign) =>
        list.Split(Behind).FirstOrDefault(part => part.StartsWith(sign)) is { } found ? HashesOf(found[1..]) : [];

    private static List<int> YearsOf(string list) =>
        [.. Parts(list, Dated).Select(y => int.TryParse(y, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0)];

    private static string PartOf(string list, char sign) => Part(sign, string.Concat(Parts(list, sign).Select(hash => Mark + hash)));

    private static string Part(char sign, string written) => written.Length == 0 ? "" : $"{Behind}{sign}{written}";

    private static string[] HashesOf(string list) => list.Split([Mark, Behind], StringSplitOptions.RemoveEmptyEntries);

    private static string Written(IEnumerable<string> words, int most) =>
        string.Concat(words.Where(w => w.Length > 0).Distinct().Take(most).Select(w => Mark + HashOf(w)));

    private static string HashOf(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, Length))[..Length];
}

/// <summary>What is said beside numbers: right beside them, and further away.</summary>
internal readonly record struct NearWords(IReadOnlyList<string> Near, IReadOnlyList<string> Far)
{
    public NearWords With(NearWords others) => new([.. Near, .. others.Near], [.. Far, .. others.Far]);
}
