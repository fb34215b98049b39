namespace StaticGuide.Cli.Renewing;

/// <summary>The places of the guide that a person should read again.</summary>
internal static class ReadAgain
{
    public static IReadOnlyList<ReadPlace> Of(RenewResult result) => [];
}

/// <summary>A sentence to read again.</summary>
/// <param name="Why">In words, such as <c>shows ma-median-pay</c>.</param>
/// <param name="Words">The sentence, or what is around it.</param>
internal sealed record ReadPlace(string File, int Line, string Why, string Words);
