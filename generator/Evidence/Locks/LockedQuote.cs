namespace StaticGuide.Evidence.Locks;

/// <summary>What a source said of one statistic when it was last read.</summary>
/// <param name="Statistic">Its id, for people: several pages may use it for different ones.</param>
/// <param name="Hash">Of what was looked for (<see cref="ProofHash"/>): an edited quote is another one.</param>
internal sealed record LockedQuote(string Statistic, string Hash, QuoteVerdict Verdict);
