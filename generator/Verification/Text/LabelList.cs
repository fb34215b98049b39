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

    /// <summary>The nearest count.</summary>
    private const int Most = 16;

    private const int Length = 5;

    /// <param name="words">Normal, the nearest label first.</param>
    /// <param name="passed">Those that stand further up, and name nothing since a nearer one does.</param>
    public static string Of(IEnumerable<string> words, IEnumerable<string> passed)
    {
        var labels = Written(words);
        var others = Written(passed);
        return labels.Length == 0 ? $"{Mark}{Ending(others)}" : labels + Ending(others);

        static string Ending(string others) => others.Length == 0 ? "" : Behind + others;
    }

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
        if (!isSameNumber)
            return !before.ToHashSet(StringComparer.Ordinal).SetEquals(after);
        // What was passed before, as a title of the same words, is not what has moved up since.
        var movedUp = PassedIn(now).Except(PassedIn(noted));
        return before.Except(after).Except(movedUp).Any() && after.Except(HashesOf(noted)).Any();
    }

    /// <summary>Whether one of them took the place of another, wherever they stand.</summary>
    public static bool IsReplaced(string noted, string now) =>
        HashesOf(noted.Split(Behind)[0]).Except(HashesOf(now)).Any() && HashesOf(now.Split(Behind)[0]).Except(HashesOf(noted)).Any();

    private static string[] PassedIn(string list) => list.Split(Behind) is [_, var passed] ? HashesOf(passed) : [];

    private static string[] HashesOf(string list) => list.Split([Mark, Behind], StringSplitOptions.RemoveEmptyEntries);

    private static string Written(IEnumerable<string> words) =>
        string.Concat(words.Where(w => w.Length > 0).Distinct().Take(Most).Select(w => Mark + HashOf(w)));

    private static string HashOf(string words) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)).AsSpan(0, Length))[..Length];
}
