namespace StaticGuide.Verification.Fetching;

/// <summary>Lets one request at a time to a host, and keeps the gap between them.</summary>
/// <param name="longest">A host that wants to be left alone for longer is not waited for.</param>
internal sealed class HostGate(TimeProvider time, TimeSpan gap, TimeSpan longest) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);
    private DateTimeOffset notBefore = DateTimeOffset.MinValue;

    /// <summary>
    /// Completes when it is our turn, which ends when it is disposed of; null where the host wants to be left alone for too long.
    /// </summary>
    public async Task<HostTurn?> EnterAsync(CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            // Timers may ring a little early.
            while (notBefore - time.GetUtcNow() is { Ticks: > 0 } wait)
            {
                if (wait > longest)
                {
                    turn.Release();
                    return null;
                }
                await Task.Delay(wait < TimeSpan.FromMilliseconds(1) ? TimeSpan.FromMilliseconds(1) : wait, time, cancel);
            }
            return new HostTurn(this);
        }
        catch
        {
            turn.Release();
            throw;
        }
    }

    /// <summary>Ends a turn.</summary>
    /// <param name="pause">What the server asked for, if it did.</param>
    public void Leave(TimeSpan? pause)
    {
        notBefore = time.GetUtcNow() + (pause > gap ? pause.Value : gap);
        turn.Release();
    }

    public void Dispose() => turn.Dispose();
}

/// <summary>The right to send one request to a host.</summary>
internal sealed class HostTurn(HostGate gate) : IDisposable
{
    /// <summary>Set where the server asked to be left alone for a while.</summary>
    public TimeSpan? Pause { get; set; }

    public void Dispose() => gate.Leave(Pause);
}
