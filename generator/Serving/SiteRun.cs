using StaticGuide.Serving.Http;
using StaticGuide.Serving.Previews;

namespace StaticGuide.Serving;

/// <summary>Looks at all pages, behind the one that is open. The next change interrupts it.</summary>
internal sealed class SiteRun(Preview preview, Audience audience, TimeProvider clock, IServeLog log) : IAsyncDisposable
{
    /// <summary>The browser fetches first.</summary>
    private static readonly TimeSpan ShortestPause = TimeSpan.FromMilliseconds(100);

    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(1);

    private CancellationTokenSource? cancellation;
    private TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Whoever types goes on typing: the more there is to do, the longer it waits for quiet.</summary>
    private TimeSpan pause = TimeSpan.Zero;

    /// <summary>Until the site has been looked at as it is now.</summary>
    public Task Done => Volatile.Read(ref done).Task;

    public void Start()
    {
        if (done.Task.IsCompleted)
            Volatile.Write(ref done, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        cancellation = new CancellationTokenSource();
        var token = cancellation.Token;
        _ = Task.Run(() => RunAsync(pause, token), CancellationToken.None);
    }

    public async Task StopAsync()
    {
        if (cancellation is { } running)
            await running.CancelAsync().ConfigureAwait(false);
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync().ConfigureAwait(false);
        cancellation?.Dispose();
    }

    private async Task RunAsync(TimeSpan before, CancellationToken token)
    {
        try
        {
            await Task.Delay(before, clock, token).ConfigureAwait(false);
            var started = clock.GetTimestamp();
            var whole = preview.CheckAll(token);
            token.ThrowIfCancellationRequested();
            var took = clock.GetElapsedTime(started);
            pause = TimeSpan.FromTicks(Math.Clamp(took.Ticks / 3, ShortestPause.Ticks, LongestPause.Ticks));
            log.Checked(whole, whole?.Found ?? preview.Broken, took);
            done.TrySetResult();
            audience.Renew();
        }
        catch (Exception) when (token.IsCancellationRequested)
        {
            // Something changed: the next run will see it.
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            log.Failed(e);
            done.TrySetResult();
        }
    }
}
