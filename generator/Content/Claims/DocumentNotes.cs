using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>Brackets that say how long or large a document is: (PDF, 410 KB, 6 pages), (18 min). They claim nothing.</summary>
internal static class DocumentNotes
{
    private const int Longest = 24;

    /// <summary>Takes their numbers out of the count.</summary>
    public static void Mark(ReadOnlySpan<char> text, List<Token> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark || text[tokens[i].Start] is not ('(' or '['))
                continue;
            if (EndOf(text, tokens, i + 1) is not { } end)
                continue;
            for (var k = i + 1; k < end; k++)
                tokens[k] = tokens[k] with { Traits = tokens[k].Traits | Traits.Exempt };
            i = end;
        }
    }

    /// <summary>Where the bracket closes that opens before a token; null where it says anything else.</summary>
    private static int? EndOf(ReadOnlySpan<char> text, List<Token> tokens, int start)
    {
        var (hasType, hasSize, hasOther) = (false, false, false);
        for (var i = start; i < tokens.Count && i < start + Longest; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Mark)
            {
                switch (text[token.Start])
                {
                    case ')' or ']':
                        return hasType && !hasOther || hasSize && !hasOther ? i : null;
                    case '(' or '[' or '%':
                    case var sign when Currencies.IsSign(sign):
                        return null;
                }
            }
            else if (token.Kind == TokenKind.Word)
            {
                hasType |= token.Has(Traits.FileType);
                hasSize |= token.Has(Traits.FileSize);
                // Beside its type a document may have a name and a date; a size alone must be all that is said.
                hasOther |=
                    token.Has(Traits.Approximate) && !token.Has(Traits.FileType)
                    || !hasType
                        && !token.Has(Traits.FileSize | Traits.FileType | Traits.Month)
                        && !text[token.Start..token.End].Equals("and", StringComparison.Ordinal);
            }
        }
        return null;
    }
}
