namespace StaticGuide.Content.Values;

/// <summary>Numbers (from 1) as letters: a … z, aa, ab …, as spreadsheets mark columns.</summary>
internal static class LetterMarks
{
    /// <summary>Those of one letter, as nearly all are.</summary>
    private static readonly string[] Letters = [.. Enumerable.Range('a', 26).Select(letter => ((char)letter).ToString())];

    public static string Of(int number)
    {
        if (number is > 0 and <= 26)
            return Letters[number - 1];
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
            letters = (char)('a' + (number - 1) % 26) + letters;
        return letters;
    }
}
