using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using StaticGuide.Verification;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Verifying;

/// <summary>Goes to the network for a list of addresses. Interrupted, it keeps what it has learned.</summary>
internal sealed class NetworkRun(FetchOptions options, DateOnly today, Action<int, int> progress) : IDisposable
{
    private readonly SourceFetcher fetcher = new(options);
    private readonly CancellationTokenSource stop = new();
    private readonly SemaphoreSlim reading = new(1);
    private readonly List<(string Address, FetchOutcome Outcome)> outcomes = [];

    public bool WasInterrupted => stop.IsCancellationRequested;

    /// <summary>Most hosts fail at once: that says something of our network, and nothing of sources.</summary>
    public bool IsOurNetworkDown => NetworkHealth.IsOurFault(outcomes);

    /// <summary>What there is to say of it.</summary>
    public string WhyOurs =>
        outcomes.Exists(o => o.Outcome is FetchOutcome.Transient { Reason: FetchReason.OwnNameServer })
            ? ReasonText.Of(FetchReason.OwnNameServer, null)
            : "most hosts could not be reached";

    public async Task<IReadOnlyList<SourceCheck>> LookAsync(IReadOnlyList<SourceTask> tasks)
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var found = new ConcurrentBag<(SourceCheck Check, FetchOutcome Outcome)>();
        var done = 0;
        progress(0, tasks.Count);
        try
        {
            await FetchSchedule.RunAsync(
                fetcher,
                options.HostsAtOnce,
                tasks,
                task => task.Url,
                async (task, outcome, _) =>
                {
                    // The body goes back when this returns, so only what was found in it is kept.
                    var kept = outcome is FetchOutcome.Reached page ? page with { Body = default } : outcome;
                    // What is being read takes several times its size: one at a time.
                    await reading.WaitAsync(CancellationToken.None);
                    try
                    {
                        found.Add((SourceLook.At(task, outcome, today), kept));
                    }
                    finally
                    {
                        reading.Release();
                    }
                    progress(Interlocked.Increment(ref done), tasks.Count);
                },
                stop.Token
            );
        }
        catch (OperationCanceledException)
        {
            // What is found so far is what counts.
        }
        outcomes.AddRange(found.Select(f => (f.Check.Url, f.Outcome)));
        return [.. found.Select(f => f.Check).OrderBy(c => c.Url, StringComparer.Ordinal)];
    }

    public void Dispose()
    {
        fetcher.Dispose();
        reading.Dispose();
        stop.Dispose();
    }

    private void Stop(PosixSignalContext signal)
    {
        // Whoever asks twice does not want to wait.
        signal.Cancel = !stop.IsCancellationRequested;
        stop.Cancel();
    }
}
