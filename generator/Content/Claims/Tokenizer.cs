using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>Cuts a sentence into words, numbers and marks.</summary>
internal static class Tokenizer
{
    /// <param name="useLexicon">Look words up, which are English.</param>
    public static void Read(ReadOnlySpan<char> text, bool useLexicon, List<Token> tokens)
    {
        tokens.Clear();
        var end = 0;
        for (var i = 0; i < text.Length; i = end)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c))
            {
                end = i + 1;
                continue;
            }
            var glued = tokens.Count > 0 && tokens[^1].End == i;
            if (char.IsAsciiDigit(c))
                tokens.Add(NumberToken.Read(text, i, glued, english: useLexicon));
            else if (VulgarFractions.Of(c) is var (part, whole))
                tokens.Add(new Token(TokenKind.Number, i, i + 1, glued, Traits.Vulgar, (double)part / whole));
            else if (char.IsLetter(c))
                tokens.Add(ReadWord(text, i, glued, useLexicon));
            else
                tokens.Add(new Token(TokenKind.Mark, i, i + 1, glued, Traits.None, 0));
            end = tokens[^1].End;
        }
    }

    private static Token ReadWord(ReadOnlySpan<char> text, int start, bool glued, bool useLexicon)
    {
        var end = EndOfWord(text, start);
        var word = text[start..end];
        var (traits, value) = useLexicon ? Lexicon.Find(word) : default;
        if (char.IsUpper(word[0]))
            traits |= word.Length > 1 && !word.ContainsAnyInRange('a', 'z') ? Traits.Capital | Traits.AllCaps : Traits.Capital;
        else
            traits &= ~Traits.Month;
        return new Token(TokenKind.Word, start, end, glued, traits, value);
    }

    private static int EndOfWord(ReadOnlySpan<char> text, int start)
    {
        var end = start + 1;
        if (IsPointedLetter(text, end))
        {
            while (IsPointedLetter(text, end))
                end += 2;
            return end < text.Length && text[end] == '.' ? end + 1 : end;
        }
        while (
            end < text.Length
            && (char.IsLetter(text[end]) || IsApostrophe(text[end]) && end + 1 < text.Length && char.IsLetter(text[end + 1]))
        )
            end++;
        return end;
    }

    /// <summary>Single letters with points are one word: a.m., U.S.C.</summary>
    private static bool IsPointedLetter(ReadOnlySpan<char> text, int point) =>
        point + 1 < text.Length
        && text[point] == '.'
        && char.IsLetter(text[point + 1])
        && (point + 2 >= text.Length || !char.IsLetter(text[point + 2]));

    private static bool IsApostrophe(char c) => c is '\'' or '’';
}
