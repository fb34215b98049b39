using System.Threading.Channels;

namespace StaticGuide.Serving.Watching;

/// <summary>
/// Gathers what belongs together: an editor saves twice, or writes beside and renames; git checks out a thousand files. A save is given
/// a moment of quiet, yet nobody waits for a folder that never comes to rest.
/// </summary>
internal sealed class ChangeFeed(TimeProvider clock)
{
    /// <summary>More than this many at once are not looked at one by one.</summary>
    private const int MostPaths = 200;

    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(4);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMilliseconds(50);

    private readonly Channel<string?> touched = Channel.CreateUnbounded<string?>(new UnboundedChannelOptions { SingleReader = true });

    /// <param name="path">Relative to the source folder, with <c>/</c>; null where it is not known what changed.</param>
    public void Add(string? path) => touched.Writer.TryWrite(path);

    /// <summary>Waits for the next change, and for all that comes right behind it.</summary>
    public async Task<FileChanges> NextAsync(CancellationToken cancellation)
    {
        HashSet<string> paths = new(StringComparer.Ordinal);
        var isEverything = false;
        await touched.Reader.WaitToReadAsync(cancellation).ConfigureAwait(false);
        var started = clock.GetTimestamp();
        do
        {
            while (touched.Reader.TryRead(out var path))
            {
                if (path is null || paths.Count >= MostPaths)
                    isEverything = true;
                else
                    paths.Add(path);
            }
        } while (clock.GetElapsedTime(started) < LongestWait && await ComesMoreAsync(cancellation).ConfigureAwait(false));
        return isEverything ? FileChanges.Everything : new FileChanges(paths, false);
    }

    private async Task<bool> ComesMoreAsync(CancellationToken cancellation)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var more = touched.Reader.WaitToReadAsync(ended.Token).AsTask();
        var first = await Task.WhenAny(more, Task.Delay(Quiet, clock, ended.Token)).ConfigureAwait(false);
        await ended.CancelAsync().ConfigureAwait(false);
        cancellation.ThrowIfCancellationRequested();
        return first == more;
    }
}
