namespace StaticGuide.Verification.Fetching;

/// <summary>How many large bodies are in memory at once, whatever servers send.</summary>
internal sealed class BodyBudget : IDisposable
{
    /// <summary>Bodies up to this size are not counted.</summary>
    public const int Small = 256 * 1024;

    private const int LargeAtOnce = 2;

    private readonly SemaphoreSlim places = new(LargeAtOnce, LargeAtOnce);

    public BodyLease Lease() => new(places);

    public void Dispose() => places.Dispose();
}
