using StaticGuide.Files;

namespace StaticGuide.Serving.Watching;

/// <summary>
/// Watches <c>content/</c> and <c>templates/</c>, and whether they come and go. Where the system lets no more folders be watched, it looks
/// at them again and again instead, and says so once.
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    /// <summary>A folder that vanished is looked for this often; nothing tells when one comes whose parent is gone too.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    private readonly Lock gate = new();
    private readonly string root;
    private readonly ChangeFeed feed;
    private readonly TimeProvider clock;
    private readonly Action<string> say;
    private readonly Dictionary<string, FileSystemWatcher> watchers = new(StringComparer.Ordinal);
    private readonly ITimer timer;

    /// <summary>Folders that came just now, each with the moment: what happens in one before it is watched too, nothing tells.</summary>
    private readonly Dictionary<string, long> young = new(StringComparer.Ordinal);
    private FolderPoll? poll;
    private bool ended;

    /// <param name="root">The source folder, absolute.</param>
    /// <param name="usePoll">Look again and again from the start.</param>
    /// <param name="say">Told what a writer should know of it.</param>
    public SourceWatch(string root, ChangeFeed feed, bool usePoll, TimeProvider clock, Action<string> say)
    {
        (this.root, this.feed, this.clock, this.say) = (root, feed, clock, say);
        if (usePoll)
            poll = new FolderPoll(root, feed, clock);
        Attend();
        timer = clock.CreateTimer(_ => LookAgain(), null, Look, Look);
    }

    public void Dispose()
    {
        lock (gate)
        {
            ended = true;
            timer.Dispose();
            poll?.Dispose();
            StopAll();
        }
    }

    private void LookAgain()
    {
        Attend();
        string[] grown;
        lock (gate)
        {
            grown = [.. young.Where(f => clock.GetElapsedTime(f.Value) >= Look).Select(f => f.Key)];
            foreach (var folder in grown)
                young.Remove(folder);
        }
        foreach (var folder in grown)
        {
            feed.Add(folder);
            foreach (var file in SourceFolders.FilesIn(root, folder))
                feed.Add(file);
        }
    }

    /// <summary>Watches what is there and is not watched yet.</summary>
    private void Attend()
    {
        lock (gate)
        {
            if (ended || poll is not null)
                return;
            foreach (var folder in new[] { "", "content", "templates" })
                Attend(folder);
        }
    }

    private void Attend(string folder)
    {
        var (path, isThere) = (Path.Combine(root, folder), SourceFolders.Exists(root, folder));
        if (watchers.TryGetValue(folder, out var known))
        {
            if (isThere)
                return;
            known.Dispose();
            watchers.Remove(folder);
            feed.Add(null);
        }
        if (!isThere)
            return;
        var watcher = new FileSystemWatcher(path)
        {
            IncludeSubdirectories = folder.Length > 0,
            NotifyFilter = NotifyFilters.DirectoryName | (folder.Length > 0 ? NotifyFilters.FileName | NotifyFilters.LastWrite : default),
            InternalBufferSize = 64 * 1024,
        };
        watchers.Add(folder, watcher);
        watcher.Created += (_, e) => Come(folder, e.Name);
        watcher.Deleted += (_, e) => Touch(folder, e.Name);
        watcher.Changed += (_, e) => Touch(folder, e.Name);
        watcher.Renamed += (_, e) =>
        {
            Touch(folder, e.OldName);
            Come(folder, e.Name);
        };
        watcher.Error += (_, e) => Failed(folder, e.GetException());
        try
        {
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            Failed(folder, e);
            return;
        }
        // It came just now: whatever is in it was not seen coming.
        if (timer is not null)
            feed.Add(null);
    }

    private void Come(string folder, string? name)
    {
        if (folder.Length > 0 && name is not null && SourceFolders.Exists(root, PathOf(folder, name)))
        {
            lock (gate)
                young[PathOf(folder, name)] = clock.GetTimestamp();
        }
        Touch(folder, name);
    }

    private static string PathOf(string folder, string name) => $"{folder}/{name.Replace('\\', '/')}";

    private void Touch(string folder, string? name)
    {
        if (name is null)
            return;
        if (folder.Length > 0)
        {
            feed.Add(PathOf(folder, name));
        }
        else if (name is "content" or "templates")
        {
            // Another folder has this name now, or none.
            lock (gate)
            {
                if (watchers.Remove(name, out var watcher))
                    watcher.Dispose();
            }
            Attend();
            feed.Add(null);
        }
    }

    private void Failed(string folder, Exception exception)
    {
        lock (gate)
        {
            if (ended || poll is not null)
                return;
            feed.Add(null);
            if (exception is InternalBufferOverflowException)
                return;
            if (!SourceFolders.Exists(root, folder))
            {
                if (watchers.Remove(folder, out var watcher))
                    watcher.Dispose();
                return;
            }
            StopAll();
            poll = new FolderPoll(root, feed, clock);
        }
        say($"the system cannot watch more folders ({exception.Message.TrimEnd('.')}), so they are looked at again and again instead");
    }

    private void StopAll()
    {
        foreach (var watcher in watchers.Values)
            watcher.Dispose();
        watchers.Clear();
    }
}
