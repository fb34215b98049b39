namespace StaticGuide.Content.Claims;

/// <summary>A word, a number or a mark of a sentence.</summary>
/// <param name="Start">In UTF-16 units of the sentence's text, from 0.</param>
/// <param name="End">Exclusive.</param>
/// <param name="IsGlued">Nothing stands between it and the token before it.</param>
/// <param name="Traits">What the lexicon knows of a word, or how a number is written.</param>
/// <param name="Value">What a number or the word for one comes to; 0 for others.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int End, bool IsGlued, Traits Traits, double Value)
{
    public bool Has(Traits any) => (Traits & any) != 0;

    public int Length => End - Start;
}
