namespace StaticGuide.Content.Claims;

/// <summary>A sentence in a language other than English, with what its words say of the numbers beside them.</summary>
internal readonly ref struct LocalTokens(SentenceTokens tokens, NamingLexicon lexicon)
{
    public SentenceTokens Tokens { get; } = tokens;

    public NamingLexicon Lexicon { get; } = lexicon;

    public bool Has(int i, NamingTraits any) => Tokens.IsWord(i) && (Lexicon.Find(Tokens.TextOf(i)) & any) != 0;

    /// <summary>Whether two words in a row are one of these: a las.</summary>
    public bool HavePair(int first, NamingTraits any) =>
        Tokens.IsWord(first) && Tokens.IsWord(first + 1) && (Lexicon.Find(Tokens.TextOf(first, first + 1)) & any) != 0;

    /// <summary>A word that begins with a small letter.</summary>
    public bool IsSmall(int i) => Tokens.IsWord(i) && char.IsLower(Tokens.TextOf(i)[0]);

    /// <summary>A whole number and the full stop that makes an ordinal of it.</summary>
    public bool HasOrdinalStop(int i) =>
        Lexicon.HasOrdinalStops && NumberShapes.IsWhole(Tokens, i) && Tokens.Mark(i + 1) == '.' && Tokens.IsGlued(i + 1);
}
