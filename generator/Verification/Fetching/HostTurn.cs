namespace StaticGuide.Verification.Fetching;

/// <summary>The right to send one request to a host.</summary>
internal sealed class HostTurn(HostGate gate) : IDisposable
{
    /// <summary>Set where the server asked to be left alone for a while.</summary>
    public TimeSpan? Pause { get; set; }

    public void Dispose() => gate.Leave(Pause);
}
