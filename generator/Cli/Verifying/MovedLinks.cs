using StaticGuide.Building;
using StaticGuide.Cli.Editing;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Locks;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Verifying;

/// <summary>Writes the new address of what has moved for good into the files of the guide, and touches nothing else there.</summary>
internal sealed class MovedLinks(string sourceRoot, SiteReading site)
{
    /// <summary>The lock under the new addresses, and how many files' addresses were changed.</summary>
    public (EvidenceLock Lock, int Fixed) Fix(EvidenceLock locked, IReadOnlyList<Source> sources)
    {
        var moved = sources.Where(s => locked.Find(s.Url)?.Verdict == SourceVerdict.Moved).ToList();
        var entries = locked.Entries.ToDictionary(e => e.Url, StringComparer.Ordinal);
        var count = 0;
        foreach (var same in moved.GroupBy(s => s.Url, StringComparer.Ordinal))
        {
            var entry = entries[same.Key];
            // Another source of the same address that is not looked at here would lose its check.
            var files = site.Evidence.Sources.Where(s => s.Url == same.Key).ToLookup(s => s.Place.File);
            var done = files.Count(file => Rewrite(file.Key, [.. file], entry.MovedTo!));
            count += done;
            if (done == files.Count)
                entries.Remove(same.Key);
            if (done > 0)
                entries[entry.MovedTo!] = entry with
                {
                    Url = entry.MovedTo!,
                    Verdict = SourceVerdict.Verified,
                    MovedTo = null,
                    MovedSince = null,
                };
        }
        return (new EvidenceLock(entries), count);
    }

    /// <summary>Whether the file has the new address now, for each of the sources.</summary>
    private bool Rewrite(string path, IReadOnlyList<Source> sources, string to)
    {
        if (EditedFile.Read(site.Files, path) is not { } file)
            return false;
        List<ScalarChange> changes =
        [
            .. sources.Select(s => AddressIn(file.EntryAt(s.Place), s)).OfType<YamlScalar>().Select(a => new ScalarChange(a, to)),
        ];
        return changes.Count == sources.Count && file.With(changes, []) is { } edited && file.Replace(sourceRoot, edited) is null;
    }

    /// <summary>The address of an entry that is the source. CSL calls it `URL`.</summary>
    private static YamlScalar? AddressIn(YamlMapping? entry, Source source) =>
        (entry?.Find("url") ?? entry?.Find("URL"))?.Value is YamlScalar address && source.Url == address.Value.Trim() ? address : null;
}
