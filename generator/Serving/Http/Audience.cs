using System.Threading.Channels;
using StaticGuide.Serving.Previews;

namespace StaticGuide.Serving.Http;

/// <summary>The browsers that are open, each told what is new for the page it shows.</summary>
internal sealed class Audience : IDisposable
{
    /// <summary>A file that is read while it is half written is wrong for a moment only: nobody is told so soon.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(150);

    private readonly Preview preview;
    private readonly StateJson json;
    private readonly TimeProvider clock;
    private readonly Lock gate = new();
    private readonly List<Viewer> viewers = [];
    private readonly ITimer timer;

    public Audience(Preview preview, StateJson json, TimeProvider clock)
    {
        (this.preview, this.json, this.clock) = (preview, json, clock);
        timer = clock.CreateTimer(_ => Renew(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>A browser opens a stream for pages that it shows.</summary>
    public Attendance Join(IEnumerable<string> paths)
    {
        var messages = Channel.CreateUnbounded<string>();
        var joined = new Attendance([.. paths.Select(p => new Viewer(p, messages.Writer))], messages.Reader);
        lock (gate)
        {
            viewers.AddRange(joined.Viewers);
            foreach (var viewer in joined.Viewers)
                Renew(viewer);
        }
        return joined;
    }

    public void Leave(Attendance left)
    {
        lock (gate)
            viewers.RemoveAll(left.Viewers.Contains);
    }

    /// <summary>Makes the pages that are open, and tells those whose page is another now.</summary>
    public void Renew()
    {
        lock (gate)
        {
            foreach (var viewer in viewers)
                Renew(viewer);
        }
    }

    public void Dispose() => timer.Dispose();

    private void Renew(Viewer viewer)
    {
        var state = preview.StateOf(viewer.Path);
        if (state.Errors.Count == 0)
            viewer.WithheldSince = null;
        else if (!viewer.ShowsErrors && viewer.Told is not null && IsTooSoon(viewer))
            return;
        var message = json.Of(viewer.Path, state);
        if (message != viewer.Told)
            viewer.Tell(message, state.Errors.Count > 0);
    }

    private bool IsTooSoon(Viewer viewer)
    {
        var since = viewer.WithheldSince ??= clock.GetTimestamp();
        var left = Patience - clock.GetElapsedTime(since);
        if (left <= TimeSpan.Zero)
            return false;
        timer.Change(left, Timeout.InfiniteTimeSpan);
        return true;
    }
}
