namespace StaticGuide.Content.Claims;

/// <summary>What a token is made of.</summary>
internal enum TokenKind
{
    /// <summary>Stands for what is before the first token and behind the last.</summary>
    None,

    Word,

    /// <summary>Digits, with the separators within them, or a fraction such as ½.</summary>
    Number,

    /// <summary>Any other character, on its own.</summary>
    Mark,
}
