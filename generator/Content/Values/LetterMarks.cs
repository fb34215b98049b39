namespace StaticGuide.Content.Values;

/// <summary>Numbers (from 1) as letters: a … z, aa, ab …, as spreadsheets mark columns.</summary>
internal static class LetterMarks
{
    public static string Of(int number)
    {
        // Of one character, as nearly all are: of these the runtime has a text each.
        if (number is > 0 and <= 26)
            return ((char)('a' + number - 1)).ToString();
        var letters = "";
        for (; number > 0; number = (number - 1) / 26)
            letters = (char)('a' + (number - 1) % 26) + letters;
        return letters;
    }
}
