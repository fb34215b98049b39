using StaticGuide.Files;

namespace StaticGuide.Serving.Watching;

/// <summary>Finds changes by looking at the times and lengths of all files, for where the system tells of none.</summary>
internal sealed class FolderPoll : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(300);

    private readonly string root;
    private readonly ChangeFeed feed;
    private readonly TimeProvider clock;
    private readonly ITimer timer;
    private Dictionary<string, (long Time, long Length)> seen;
    private volatile bool ended;

    public FolderPoll(string root, ChangeFeed feed, TimeProvider clock)
    {
        (this.root, this.feed, this.clock) = (root, feed, clock);
        seen = SourceFolders.Stamps(root);
        timer = clock.CreateTimer(_ => Look(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Wait(Pause);
    }

    public void Dispose()
    {
        ended = true;
        timer.Dispose();
    }

    private void Look()
    {
        var started = clock.GetTimestamp();
        var now = SourceFolders.Stamps(root);
        foreach (var (path, stamp) in now)
        {
            if (!seen.TryGetValue(path, out var before) || before != stamp)
                feed.Add(path);
        }
        foreach (var path in seen.Keys)
        {
            if (!now.ContainsKey(path))
                feed.Add(path);
        }
        seen = now;
        // Of a large site, looking must not become all that the machine does.
        var took = clock.GetElapsedTime(started);
        Wait(took * 9 > Pause ? took * 9 : Pause);
    }

    private void Wait(TimeSpan time)
    {
        if (!ended)
            timer.Change(time, Timeout.InfiniteTimeSpan);
    }
}
