namespace StaticGuide.Evidence.Quotes;

/// <summary>
/// Words that stand right before the digits of a number and are no part of a name: those of scripts without spaces (约5.3%), and the
/// prepositions that Hebrew and Arabic join to what follows (כ-5%, بـ5%).
/// </summary>
internal static class GluedWords
{
    private const int MostPrefixes = 3;

    /// <summary>Whether a text that ends with a letter may end in such a word; what counts an order (第12) is none.</summary>
    public static bool MayEndIn(ReadOnlySpan<char> text)
    {
        if (text is not [.., var last])
            return false;
        return last switch
        {
            >= '\u05D0' and <= '\u05EA' => AllOf(text, "בלמהוכש", '\u05D0', '\u05EA'),
            >= '\u0621' and <= '\u064A' => AllOf(text.TrimEnd('\u0640'), "بلكوف", '\u0621', '\u064A'),
            '第' or '제' => false,
            _ => IsWithoutSpaces(last) && !Language.ScaleNames.IsEndOf(text),
        };
    }

    /// <summary>Thai, Lao, Burmese, Khmer, Japanese, Chinese; Korean joins particles to what is before them.</summary>
    public static bool IsWithoutSpaces(char c) =>
        c
            is (>= '\u0E00' and <= '\u0EFF')
                or (>= '\u1000' and <= '\u109F')
                or (>= '\u1780' and <= '\u17FF')
                or (>= '\u3005' and <= '\u30FF')
                or (>= '\u3400' and <= '\u9FFF')
                or (>= '\uAC00' and <= '\uD7AF')
                or (>= '\uF900' and <= '\uFAFF');

    /// <summary>The last word has no more than a few letters, and these only.</summary>
    private static bool AllOf(ReadOnlySpan<char> text, string prefixes, char first, char last)
    {
        var start = text.Length;
        while (start > 0 && text[start - 1] >= first && text[start - 1] <= last && text.Length - start <= MostPrefixes)
            start--;
        return text.Length - start <= MostPrefixes && !text[start..].ContainsAnyExcept(prefixes);
    }
}
