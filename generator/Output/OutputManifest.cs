using StaticGuide.Files;

namespace StaticGuide.Output;

/// <summary>What a build has written into a folder: each file with its content, each folder, and when they were changed last.</summary>
internal sealed record OutputManifest(
    IReadOnlyDictionary<string, (FileMark Mark, FileStamp Stamp)> Files,
    IReadOnlyDictionary<string, FileStamp> Folders
)
{
    /// <summary>What is left of it in the folder: files that nobody has touched since.</summary>
    /// <param name="isWhole">Nothing is missing, and nothing was added.</param>
    public IReadOnlyDictionary<string, FileMark> LeftIn(string site, out bool isWhole)
    {
        var files = Files.ToArray();
        var isLeft = new bool[files.Length];
        Parallel.For(0, files.Length, i => isLeft[i] = FileStamp.Of($"{site}/{files[i].Key}") == files[i].Value.Stamp);
        isWhole =
            !isLeft.Contains(false) && Folders.AsParallel().All(f => FileStamp.Of(f.Key.Length == 0 ? site : $"{site}/{f.Key}") == f.Value);
        return files.Where((_, i) => isLeft[i]).ToDictionary(f => f.Key, f => f.Value.Mark, StringComparer.Ordinal);
    }

    /// <summary>That of a folder as it stands now.</summary>
    /// <param name="files">What was written there, and nothing else.</param>
    public static OutputManifest Of(string site, IReadOnlyDictionary<string, FileMark> files)
    {
        var names = files.ToArray();
        var stamps = new FileStamp?[names.Length];
        Parallel.For(0, names.Length, i => stamps[i] = FileStamp.Of($"{site}/{names[i].Key}"));
        Dictionary<string, (FileMark, FileStamp)> known = new(names.Length, StringComparer.Ordinal);
        HashSet<string> folders = new(StringComparer.Ordinal) { "" };
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i].Key;
            if (stamps[i] is { } stamp)
                known.Add(name, (names[i].Value, stamp));
            for (var end = name.LastIndexOf('/'); end > 0 && folders.Add(name[..end]); end = name.LastIndexOf('/', end - 1)) { }
        }
        Dictionary<string, FileStamp> ofFolders = new(StringComparer.Ordinal);
        foreach (var folder in folders)
        {
            if (FileStamp.Of(folder.Length == 0 ? site : $"{site}/{folder}") is { } stamp)
                ofFolders.Add(folder, stamp);
        }
        return new OutputManifest(known, ofFolders);
    }
}
