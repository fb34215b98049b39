namespace StaticGuide.Tests.Verification.FaultServer;

/// <summary>A clock on which every wait is over at once: it leaps to the time that was waited for.</summary>
internal sealed class LeapingClock : TimeProvider
{
    private readonly Lock guard = new();
    private readonly List<TimeSpan> waits = [];
    private DateTimeOffset now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    /// <summary>Every wait so far, in the order in which they began.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (guard)
                return [.. waits];
        }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (guard)
            return now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new LeapingTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private DateTimeOffset Begin(TimeSpan wait)
    {
        lock (guard)
        {
            waits.Add(wait);
            return now + wait;
        }
    }

    private void LeapTo(DateTimeOffset time)
    {
        lock (guard)
            now = time > now ? time : now;
    }

    private sealed class LeapingTimer(LeapingClock clock, TimerCallback callback, object? state) : ITimer
    {
        private volatile bool isOver;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (isOver || dueTime == Timeout.InfiniteTimeSpan)
                return !isOver;
            var due = clock.Begin(dueTime);
            ThreadPool.QueueUserWorkItem(_ =>
            {
                if (isOver)
                    return;
                clock.LeapTo(due);
                callback(state);
            });
            return true;
        }

        public void Dispose() => isOver = true;

        public ValueTask DisposeAsync()
        {
            isOver = true;
            return ValueTask.CompletedTask;
        }
    }
}
