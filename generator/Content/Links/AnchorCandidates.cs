using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Links;

/// <summary>The anchor of a page that a broken fragment may have meant.</summary>
internal static class AnchorCandidates
{
    /// <summary>The one that differs in case and punctuation only, else the one that is mistyped; null where it is not clear.</summary>
    /// <param name="missing">Percent-decoded.</param>
    public static string? Nearest(string missing, IReadOnlyCollection<string> anchors)
    {
        var letters = Letters(missing);
        List<string> alike =
            letters.Length == 0 ? [] : [.. anchors.Where(a => a.Length <= 2 * missing.Length && HasLetters(a, letters)).Take(2)];
        return alike.Count > 0
            ? alike is [var only]
                ? only
                : null
            : new Slip(missing).Nearest(anchors);
    }

    /// <summary>Whether these are its letters; without a text for each of the anchors of a long page.</summary>
    private static bool HasLetters(string anchor, string letters)
    {
        var at = 0;
        foreach (var letter in anchor)
        {
            if (!char.IsLetterOrDigit(letter))
                continue;
            if (at == letters.Length || char.ToLowerInvariant(letter) != letters[at++])
                return false;
        }
        return at == letters.Length;
    }

    private static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
