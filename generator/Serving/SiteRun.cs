using StaticGuide.Serving.Http;
using StaticGuide.Serving.Previews;

namespace StaticGuide.Serving;

/// <summary>Looks at all pages, behind the one that is open. The next change interrupts it.</summary>
internal sealed class SiteRun(Preview preview, Audience audience, TimeProvider clock, IServeLog log) : IAsyncDisposable
{
    /// <summary>The browser fetches first; whoever types goes on typing.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private CancellationTokenSource? cancellation;
    private TaskCompletionSource done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool hasRun;

    /// <summary>Until the site has been looked at as it is now.</summary>
    public Task Done => Volatile.Read(ref done).Task;

    public void Start()
    {
        if (done.Task.IsCompleted)
            Volatile.Write(ref done, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        cancellation = new CancellationTokenSource();
        var token = cancellation.Token;
        _ = Task.Run(() => RunAsync(hasRun ? Pause : TimeSpan.Zero, token), CancellationToken.None);
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

    private async Task RunAsync(TimeSpan pause, CancellationToken token)
    {
        try
        {
            await Task.Delay(pause, clock, token).ConfigureAwait(false);
            var started = clock.GetTimestamp();
            var whole = preview.CheckAll(token);
            token.ThrowIfCancellationRequested();
            hasRun = true;
            log.Checked(whole, whole?.Found ?? preview.Broken, clock.GetElapsedTime(started));
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
