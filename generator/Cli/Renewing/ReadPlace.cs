namespace StaticGuide.Cli.Renewing;

/// <summary>A sentence to read again.</summary>
/// <param name="Why">In words, such as <c>shows ma-median-pay</c>.</param>
/// <param name="Words">The sentence, or its beginning.</param>
internal sealed record ReadPlace(string File, int Line, string Why, string Words);
