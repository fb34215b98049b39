using System.Collections.Concurrent;
using StaticGuide.Files;

namespace StaticGuide.Building.Memory;

/// <summary>All that a build can see of its source: which files there are, and what they hold.</summary>
internal static class InputList
{
    /// <summary>A file of this length is read in pieces.</summary>
    private const long Large = 16 * 1024 * 1024;

    /// <summary>The files by path, each with what is wrong with it.</summary>
    public static Dictionary<string, EntryTrouble> List(ISourceTree tree)
    {
        Dictionary<string, EntryTrouble> files = new(StringComparer.Ordinal);
        foreach (var folder in new[] { "content", "templates" })
        {
            foreach (var entry in tree.List(folder))
                files[entry.Path] = entry.Trouble;
        }
        return files;
    }

    /// <summary>What was listed and read of a source.</summary>
    public static InputFile[] Of(WitnessedTree tree)
    {
        var (inputs, at) = (new InputFile[tree.Listed.Count], 0);
        foreach (var (path, trouble) in tree.Listed)
            inputs[at++] = new InputFile(path, trouble, tree.Files.GetValueOrDefault(path));
        return inputs;
    }

    /// <summary>
    /// The files that are other than they were, with their fingerprints; null where other files are there, or one cannot be read.
    /// </summary>
    /// <param name="limit">Of more than these it is enough to know some.</param>
    public static IReadOnlyDictionary<string, UInt128>? ChangesSince(IReadOnlyList<InputFile> then, ISourceTree tree, int limit)
    {
        var now = List(tree);
        if (now.Count != then.Count || !then.All(f => now.TryGetValue(f.Path, out var trouble) && trouble == f.Trouble))
            return null;
        ConcurrentDictionary<string, UInt128> changed = new(StringComparer.Ordinal);
        try
        {
            Parallel.For(
                0,
                then.Count,
                (i, state) =>
                {
                    var (path, _, content) = then[i];
                    if (content == 0 || Fingerprint(tree, path) is var mark && mark == content)
                        return;
                    changed[path] = mark;
                    if (changed.Count > limit)
                        state.Stop();
                }
            );
            return changed;
        }
        catch (AggregateException e) when (e.InnerExceptions.All(i => i is IOException or UnauthorizedAccessException))
        {
            return null;
        }
    }

    private static UInt128 Fingerprint(ISourceTree tree, string path)
    {
        var (mark, isLarge) = tree.Lend(path, (int)Large, bytes => (Files.Fingerprint.Of(bytes), bytes.Length > Large));
        if (!isLarge)
            return mark;
        using var file = new WitnessedStream(tree.Open(path), whole => mark = whole);
        file.CopyTo(Stream.Null);
        return mark;
    }
}
