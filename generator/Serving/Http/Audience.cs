using StaticGuide.Serving.Previews;

namespace StaticGuide.Serving.Http;

/// <summary>The browsers that are open, each told what is new for the page it shows.</summary>
internal sealed class Audience(Preview preview, StateJson json, TimeProvider clock) : IDisposable
{
    /// <summary>A file that is read while it is half written is wrong for a moment only: nobody is told so soon.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(150);

    private readonly Lock gate = new();
    private readonly List<Viewer> viewers = [];
    private readonly List<ITimer> timers = [];

    public Viewer Join(string path)
    {
        var viewer = new Viewer(path);
        lock (gate)
        {
            viewers.Add(viewer);
            Renew(viewer);
        }
        return viewer;
    }

    public void Leave(Viewer viewer)
    {
        lock (gate)
            viewers.Remove(viewer);
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

    public void Dispose()
    {
        lock (gate)
            timers.ForEach(t => t.Dispose());
    }

    private void Renew(Viewer viewer)
    {
        var state = preview.StateOf(viewer.Path, viewer.Page);
        viewer.Page = preview.PageAt(viewer.Path) ?? viewer.Page;
        if (state.Errors.Count == 0)
            viewer.WithheldSince = null;
        else if (!viewer.ShowsErrors && viewer.Told is not null && IsTooSoon(viewer))
            return;
        var message = json.Of(state);
        if (message != viewer.Told)
            viewer.Tell(message, state.Errors.Count > 0);
    }

    private bool IsTooSoon(Viewer viewer)
    {
        if (viewer.WithheldSince is { } since)
            return clock.GetElapsedTime(since) < Patience;
        viewer.WithheldSince = clock.GetTimestamp();
        timers.ForEach(t => t.Dispose());
        timers.Clear();
        timers.Add(clock.CreateTimer(_ => Renew(), null, Patience, Timeout.InfiniteTimeSpan));
        return true;
    }
}
