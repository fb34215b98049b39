namespace StaticGuide.Content.Markdown.Beside;

/// <summary>The last word of what stands before a statistic, by which most of it is passed over.</summary>
internal static class WordAtEnd
{
    /// <summary>Where its letters begin; the end of the text where it ends with none.</summary>
    public static int StartIn(ReadOnlySpan<char> text)
    {
        var start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return start;
    }
}
