namespace StaticGuide.Verification.Fetching;

/// <summary>What one request came to.</summary>
internal abstract record ExchangeResult
{
    private ExchangeResult() { }

    public sealed record Answered(Answer Answer) : ExchangeResult;

    public sealed record Failed(FetchOutcome Outcome) : ExchangeResult;
}
