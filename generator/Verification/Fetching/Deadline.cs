namespace StaticGuide.Verification.Fetching;

/// <summary>The time that one source may take on the network, all its requests together.</summary>
/// <param name="time">The clock of deadlines.</param>
internal sealed class Deadline(TimeProvider time, TimeSpan total)
{
    private TimeSpan used;

    public bool IsOver => used >= total;

    /// <summary>Starts the clock for one request; it stops when the result is disposed of.</summary>
    public DeadlineTimer Start(TimeSpan limit, CancellationToken cancel)
    {
        var left = total - used;
        return new DeadlineTimer(this, time, limit < left ? limit : left, cancel);
    }

    public void Spend(TimeSpan spent) => used += spent;
}
