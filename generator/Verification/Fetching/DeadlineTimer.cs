namespace StaticGuide.Verification.Fetching;

/// <summary>Ends one request when its time is over.</summary>
internal sealed class DeadlineTimer : IDisposable
{
    private readonly Deadline deadline;
    private readonly TimeProvider time;
    private readonly long started;
    private readonly CancellationTokenSource timer;
    private readonly CancellationTokenSource linked;

    public DeadlineTimer(Deadline deadline, TimeProvider time, TimeSpan limit, CancellationToken cancel)
    {
        this.deadline = deadline;
        this.time = time;
        started = time.GetTimestamp();
        timer = new CancellationTokenSource(limit > TimeSpan.Zero ? limit : TimeSpan.Zero, time);
        linked = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancel);
    }

    public CancellationToken Token => linked.Token;

    public void Dispose()
    {
        deadline.Spend(time.GetElapsedTime(started));
        linked.Dispose();
        timer.Dispose();
    }
}
