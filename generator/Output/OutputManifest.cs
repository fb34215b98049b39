using StaticGuide.Files;

namespace StaticGuide.Output;

/// <summary>What a build has written into a folder: each file with its content, each folder, and when they were changed last.</summary>
internal sealed record OutputManifest(IReadOnlyCollection<WrittenFile> Files, IReadOnlyList<WrittenFolder> Folders)
{
    /// <summary>Whether nobody has touched anything since: nothing is other, nothing is missing, nothing was added.</summary>
    public bool IsWholeIn(string site) =>
        Parallel.ForEach(Files, (file, state) => StopUnless(file.IsLeftIn(site), state)).IsCompleted
        && Parallel.For(0, Folders.Count, (i, state) => StopUnless(Folders[i].IsLeftIn(site), state)).IsCompleted;

    /// <summary>What is left of it in the folder: files that nobody has touched since.</summary>
    /// <param name="isWhole"><inheritdoc cref="IsWholeIn"/></param>
    public IReadOnlyDictionary<string, WrittenFile> LeftIn(string site, out bool isWhole)
    {
        var isLeft = new bool[Files.Count];
        Parallel.ForEach(Files, (file, _, i) => isLeft[i] = file.IsLeftIn(site));
        isWhole =
            !isLeft.Contains(false)
            && Parallel.For(0, Folders.Count, (i, state) => StopUnless(Folders[i].IsLeftIn(site), state)).IsCompleted;
        Dictionary<string, WrittenFile> left = new(Files.Count, StringComparer.Ordinal);
        foreach (var (i, file) in Files.Index())
        {
            if (isLeft[i])
                left.Add(file.Name, file);
        }
        return left;
    }

    /// <summary>That of a folder that is filled as a whole.</summary>
    /// <param name="files">What was written there, and nothing else.</param>
    public static OutputManifest Of(string site, IReadOnlyCollection<WrittenFile> files)
    {
        HashSet<string> names = new(files.Count / 2, StringComparer.Ordinal) { "" };
        foreach (var (name, _, _) in files)
        {
            for (var end = name.LastIndexOf('/'); end > 0 && names.Add(name[..end]); end = name.LastIndexOf('/', end - 1)) { }
        }
        return new OutputManifest(files, FoldersOf(site, [.. names]));
    }

    /// <summary>The same folder with a file in another one's place.</summary>
    public OutputManifest With(string site, WrittenFile fresh)
    {
        HashSet<string> touched = ["", fresh.Name[..Math.Max(fresh.Name.LastIndexOf('/'), 0)]];
        return new OutputManifest(
            [.. Files.Select(f => f.Name == fresh.Name ? fresh : f)],
            [.. Folders.Where(f => !touched.Contains(f.Name)), .. FoldersOf(site, [.. touched])]
        );
    }

    private static WrittenFolder[] FoldersOf(string site, string[] names)
    {
        var folders = new WrittenFolder[names.Length];
        // One that is gone again is none that is left.
        Parallel.For(0, names.Length, i => folders[i] = new(names[i], FileStamp.Of(WrittenFile.PathIn(site, names[i])) ?? default));
        return folders;
    }

    private static void StopUnless(bool isLeft, ParallelLoopState state)
    {
        if (!isLeft)
            state.Stop();
    }
}
