using System.Runtime.InteropServices;

namespace StaticGuide.Content.Claims;

/// <summary>A sentence and its tokens. Asking for one before the first or behind the last gives an empty one.</summary>
internal readonly ref struct SentenceTokens(ReadOnlySpan<char> text, List<Token> tokens)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly ReadOnlySpan<Token> tokens = CollectionsMarshal.AsSpan(tokens);
    private readonly Traits all = UnionOf(tokens);

    public int Count => tokens.Length;

    public Token this[int i] => (uint)i < (uint)tokens.Length ? tokens[i] : default;

    public ReadOnlySpan<char> TextOf(int i) => text[this[i].Start..this[i].End];

    /// <summary>From the beginning of one word to the end of another.</summary>
    public ReadOnlySpan<char> TextOf(int first, int last) => text[this[first].Start..this[last].End];

    public bool Has(int i, Traits any) => this[i].Has(any);

    public bool IsNumber(int i) => this[i].Kind == TokenKind.Number;

    public bool IsWord(int i) => this[i].Kind == TokenKind.Word;

    public bool Is(int i, string word) => IsWord(i) && TextOf(i).Equals(word, StringComparison.OrdinalIgnoreCase);

    public bool IsAny(int i, params ReadOnlySpan<string> words)
    {
        if (!IsWord(i))
            return false;
        var text = TextOf(i);
        foreach (var word in words)
        {
            if (text.Equals(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>The mark at a place, or <c>\0</c> where something else stands.</summary>
    public char Mark(int i) => this[i].Kind == TokenKind.Mark ? text[tokens[i].Start] : '\0';

    /// <summary>No word or number follows directly: the sentence ends, or a mark divides it.</summary>
    public bool IsBreak(int i) => this[i].Kind is TokenKind.None or TokenKind.Mark;

    public bool IsDash(int i) => Mark(i) is '-' or '–' or '—' or '‐' or '‑' or '−';

    public bool IsGlued(int i) => this[i].IsGlued;

    /// <summary>Whether any word of the sentence is one of these.</summary>
    public bool Any(Traits any) => (all & any) != 0;

    private static Traits UnionOf(List<Token> tokens)
    {
        var all = Traits.None;
        foreach (var token in CollectionsMarshal.AsSpan(tokens))
            all |= token.Traits;
        return all;
    }
}
