using System.Collections.Frozen;
using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>
/// What is said of a document's own length and size: (PDF, 410 KB, 6 pages), a handbook of 40 pages, a 12 MB file. It claims nothing.
/// </summary>
internal static class DocumentNotes
{
    private static readonly FrozenSet<string> Documents = FrozenSet.ToFrozenSet(
        "report handbook guide guidebook manual brochure booklet leaflet flyer document form book textbook ebook e-book workbook file files download attachment slides presentation spreadsheet archive paper transcript guideline packet toolkit".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Lengths = FrozenSet.ToFrozenSet(
        ["page", "pages", "slide", "slides", "chapter", "chapters", "tab", "tabs"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Sizes = FrozenSet.ToFrozenSet(
        ["kb", "mb", "gb", "tb", "kib", "mib", "gib", "megabytes", "kilobytes", "gigabytes"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What bounds or compares is a rule, or a finding.</summary>
    private static readonly FrozenSet<string> Bounds = FrozenSet.ToFrozenSet(
        "most least over under up maximum minimum limit limited larger smaller more less fewer longer shorter exceed exceeds may must can need needs require requires required average typical typically median".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

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
        MarkLengths(text, tokens);
    }

    /// <summary>Takes out the lengths and sizes that a sentence gives of a document it names.</summary>
    private static void MarkLengths(ReadOnlySpan<char> text, List<Token> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Number && !tokens[i].Has(Traits.Cardinal))
                continue;
            var unit = tokens[i + 1].Kind == TokenKind.Mark && text[tokens[i + 1].Start] == '-' && i + 2 < tokens.Count ? i + 2 : i + 1;
            if ((IsAny(text, tokens[unit], Lengths) || IsAny(text, tokens[unit], Sizes)) && IsOfDocument(text, tokens))
                tokens[i] = tokens[i] with { Traits = tokens[i].Traits | Traits.Exempt };
        }
    }

    private static bool IsOfDocument(ReadOnlySpan<char> text, List<Token> tokens)
    {
        var hasDocument = false;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            if (IsAny(text, token, Bounds))
                return false;
            hasDocument |= IsAny(text, token, Documents) || token.Has(Traits.FileType) && !token.Has(Traits.Approximate);
        }
        return hasDocument;
    }

    private static bool IsAny(ReadOnlySpan<char> text, Token token, FrozenSet<string> words) =>
        token.Kind == TokenKind.Word && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[token.Start..token.End]);

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
