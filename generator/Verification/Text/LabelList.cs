using System.Security.Cryptography;
using System.Text;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Labels in the form in which the lock has them, as <c>~3fa2b~91bc0</c>: a hash of the words of each, so that one that was added is told
/// from one that took the place of another. Behind <see cref="Behind"/> come those that others took the place of.
/// </summary>
internal static class LabelList
{
    private const char Mark = '~';
    private const char Behind = '/';

    /// <summary>Begins what tells in what the numbers are given: an older program has nothing of that.</summary>
    private const char Given = '=';

    /// <summary>The nearest count.</summary>
    private const int Most = 16;

    private const int Length = 5;

    /// <param name="words">Normal, the nearest label first.</param>
    /// <param name="passed">Those that stand further up, and name nothing since a nearer one does.</param>
    /// <param name="measures">In what the numbers are given, as a sentence says.</param>
    public static string Of(IEnumerable<string> words, IEnumerable<string> passed, IEnumerable<string>? measures = null)
    {
        var labels = Written(words);
        var (others, given) = (Written(passed), Written(measures ?? []));
        var all = labels.Length == 0 ? $"{Mark}{Ending(others)}" : labels + Ending(others);
        return given.Length == 0 ? all : $"{all}{Behind}{Given}{given}";

        static string Ending(string others) => others.Length == 0 ? "" : Behind + others;
    }

    /// <summary>What was noted, with what an older program has not looked for.</summary>
    public static string WithMeasures(string noted, string now) =>
        GivenIn(noted).Length == 0 && GivenIn(now).Length > 0 ? $"{noted}{Behind}{Given}{now.Split(Given)[1]}" : noted;

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
        if (!isSameNumber && GivenIn(noted) is { Length: > 0 } given && !given.ToHashSet(StringComparer.Ordinal).SetEquals(GivenIn(now)))
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

    private static string[] PassedIn(string list) => list.Split(Behind) is [_, not [Given, ..] and var passed, ..] ? HashesOf(passed) : [];

    private static string[] GivenIn(string list) => list.Split(Behind) is [.., [Given, .. var given]] ? HashesOf(given) : [];

    private static string[] HashesOf(string list) => list.Split([Mark, Behind], StringSplitOptions.RemoveEmptyEntries);

    private static string Written(IEnumerable<string> words) =>
        string.Concat(words.Where(w => w.Length > 0).Distinct().Take(Most).Select(w => Mark + HashOf(w)));

    private static string HashOf(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, Length))[..Length];
}
