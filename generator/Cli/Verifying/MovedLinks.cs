using System.Text;
using StaticGuide.Building;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Locks;
using StaticGuide.Output;
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
    private bool Rewrite(string file, IReadOnlyList<Source> sources, string to)
    {
        if (site.Files.ReadBytes(file) is not { } bytes || site.Files.ReadText(file) is not { } source)
            return false;
        YamlNode? Read(SourceText text) => RootOf(file, text);
        if (Read(source) is not { } root)
            return false;
        List<YamlScalar> addresses = [.. Mappings(root).Select(m => AddressIn(m, source, sources)).OfType<YamlScalar>()];
        var hasMark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble);
        var raw = Encoding.UTF8.GetString(bytes.AsSpan(hasMark ? Encoding.UTF8.Preamble.Length : 0));
        if (addresses.Count < sources.Count || new ScalarEdit(source, Read).Replace(root, addresses, to, raw) is not { } edited)
            return false;
        LockFile.Replace(Path.Combine(sourceRoot, file), hasMark ? '\uFEFF' + edited : edited);
        return true;
    }

    /// <summary>The file's data, read as the site's are; of a page, its front matter.</summary>
    private static YamlNode? RootOf(string file, SourceText text)
    {
        const int FirstLine = 2;
        var unheard = new DiagnosticBag();
        if (file.EndsWith(".json", StringComparison.Ordinal))
            return JsonReader.Read(text, unheard);
        if (!PageRoute.IsPage(file))
            return YamlReader.Read(text, unheard);
        var start = text.Text.IndexOf('\n', StringComparison.Ordinal) + 1;
        return FrontMatter.Split(text, unheard).YamlEnd is { } end ? YamlReader.Read(text, FirstLine, start, end, unheard) : null;
    }

    /// <summary>The address of an entry that is one of the sources, known by the place of its id. CSL calls it `URL`.</summary>
    private static YamlScalar? AddressIn(YamlMapping entry, SourceText source, IReadOnlyList<Source> sources) =>
        (entry.Find("url") ?? entry.Find("URL"))?.Value is YamlScalar address
        && entry.Find("id")?.Value is YamlScalar id
        && YamlReader.PlaceOf(source, id) is var place
        && sources.Any(s => s.Place == place && s.Url == address.Value.Trim())
            ? address
            : null;

    private static IEnumerable<YamlMapping> Mappings(YamlNode node) =>
        node switch
        {
            YamlSequence list => list.Items.SelectMany(Mappings),
            YamlMapping map => map.Entries.SelectMany(e => Mappings(e.Value)).Prepend(map),
            _ => [],
        };
}
