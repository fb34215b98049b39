using System.Collections.Frozen;
using StaticGuide.Language;

namespace StaticGuide.Content.Claims;

/// <summary>
/// What is said of a document's own length and size: (PDF, 410 KB, 6 pages), a handbook of 40 pages, a 12 MB file. It claims nothing.
/// </summary>
internal static class DocumentNotes
{
    private static readonly FrozenSet<string> Documents = FrozenSet.ToFrozenSet(
        "report handbook guide guidebook manual brochure booklet leaflet flyer document form book textbook ebook e-book workbook file files download attachment slides presentation spreadsheet archive paper transcript guideline packet toolkit checklist worksheet".Split(
            ' '
        ),
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Lengths = FrozenSet.ToFrozenSet(
        ["page", "pages", "slide", "slides", "chapter", "chapters", "tab", "tabs"],
        StringComparer.OrdinalIgnoreCase
    );

    private static readonly FrozenSet<string> Sizes = FrozenSet.ToFrozenSet(
        ["kb", "mb", "gb", "tb", "kib", "mib", "gib", "ko", "mo", "go", "megabytes", "kilobytes", "gigabytes"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>What lasts as long as its note says, and is no file by that alone.</summary>
    private static readonly FrozenSet<string> Media = FrozenSet.ToFrozenSet(
        ["video", "podcast", "recording", "episode", "clip", "film", "webinar", "audio", "animation", "read"],
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
    /// <param name="naming">Of the text's language; null for English.</param>
    public static void Mark(ReadOnlySpan<char> text, List<Token> tokens, NamingLexicon? naming = null)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Mark || text[tokens[i].Start] is not ('(' or '['))
                continue;
            if (EndOf(text, tokens, i + 1, naming) is not { } end)
                continue;
            for (var k = i + 1; k < end; k++)
                tokens[k] = tokens[k] with { Traits = tokens[k].Traits | Traits.Exempt };
            i = end;
        }
        MarkLengths(text, tokens, naming);
    }

    /// <summary>Takes out the lengths and sizes that a sentence gives of a document it names.</summary>
    private static void MarkLengths(ReadOnlySpan<char> text, List<Token> tokens, NamingLexicon? naming)
    {
        bool? isOfDocument = null;
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            if (tokens[i].Kind != TokenKind.Number && !tokens[i].Has(Traits.Cardinal))
                continue;
            var unit = tokens[i + 1].Kind == TokenKind.Mark && text[tokens[i + 1].Start] == '-' && i + 2 < tokens.Count ? i + 2 : i + 1;
            if (IsLength(text, tokens[unit], naming) && (isOfDocument ??= IsOfDocument(text, tokens, naming)))
                tokens[i] = tokens[i] with { Traits = tokens[i].Traits | Traits.Exempt };
        }
    }

    private static bool IsLength(ReadOnlySpan<char> text, Token token, NamingLexicon? naming) =>
        IsAny(text, token, Sizes) || (naming is null ? IsAny(text, token, Lengths) : Has(text, token, naming, NamingTraits.DocumentLength));

    private static bool IsOfDocument(ReadOnlySpan<char> text, List<Token> tokens, NamingLexicon? naming)
    {
        var hasDocument = false;
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Word)
                continue;
            if (naming is null ? IsAny(text, token, Bounds) : Has(text, token, naming, NamingTraits.Bound))
                return false;
            var traits = TraitsOf(text, token, naming);
            hasDocument |=
                (naming is null ? IsAny(text, token, Documents) : Has(text, token, naming, NamingTraits.Document))
                || (traits & Traits.FileType) != 0 && (traits & Traits.Approximate) == 0;
        }
        return hasDocument;
    }

    private static bool Has(ReadOnlySpan<char> text, Token token, NamingLexicon naming, NamingTraits any) =>
        token.Kind == TokenKind.Word && (naming.Find(text[token.Start..token.End]) & any) != 0;

    /// <summary>What a word says of a document; the names of files and of their sizes are the same in all languages.</summary>
    private static Traits TraitsOf(ReadOnlySpan<char> text, Token token, NamingLexicon? naming)
    {
        if (naming is null)
            return token.Traits;
        var word = text[token.Start..token.End];
        var traits = char.IsUpper(word[0]) ? Lexicon.Find(word).Traits & Traits.FileType : Traits.None;
        if (IsAny(text, token, Sizes) || Has(text, token, naming, NamingTraits.DocumentLength))
            traits |= Traits.FileSize;
        if (Has(text, token, naming, NamingTraits.Bound))
            traits |= Traits.Approximate;
        return Has(text, token, naming, NamingTraits.Month) ? traits | Traits.Month : traits;
    }

    private static bool IsLink(ReadOnlySpan<char> text, Token token, NamingLexicon? naming) =>
        naming is null ? text[token.Start..token.End].Equals("and", StringComparison.Ordinal) : Has(text, token, naming, NamingTraits.Link);

    private static bool IsAny(ReadOnlySpan<char> text, Token token, FrozenSet<string> words) =>
        token.Kind == TokenKind.Word && words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[token.Start..token.End]);

    /// <summary>Where the bracket closes that opens before a token; null where it says anything else.</summary>
    private static int? EndOf(ReadOnlySpan<char> text, List<Token> tokens, int start, NamingLexicon? naming)
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
                var traits = TraitsOf(text, token, naming);
                hasType |= (traits & Traits.FileType) != 0;
                hasSize |= (traits & Traits.FileSize) != 0;
                hasOther |= IsOther(text, token, traits, hasType, naming);
            }
        }
        return null;
    }

    /// <summary>Beside its type a document may have a name and a date; a size alone must be all that is said.</summary>
    private static bool IsOther(ReadOnlySpan<char> text, Token token, Traits traits, bool hasType, NamingLexicon? naming) =>
        (traits & Traits.Approximate) != 0 && (traits & Traits.FileType) == 0
        || !hasType
            && (traits & (Traits.FileSize | Traits.FileType | Traits.Month)) == 0
            && !IsLink(text, token, naming)
            && !(naming is null && IsAny(text, token, Media));
}
