using System.Buffers;
using System.Text.RegularExpressions;
using StaticGuide.Building;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Locks;
using StaticGuide.Output;

namespace StaticGuide.Cli.Verifying;

/// <summary>Writes the new address of what has moved for good into the files of the guide, and touches nothing else there.</summary>
internal sealed class MovedLinks(string sourceRoot, SiteReading site)
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",[]{}#'\"");

    /// <summary>The key `url` and no other, and the quotes of its value.</summary>
    private const string Before = """(?<![\w-])(url['"]?:[ \t]+)(['"]?)""";

    /// <summary>The value ends here: a longer address is another.</summary>
    private const string After = """\2(?=[ \t]*(?:[,\r\n}#]|$))""";

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
            var files = site.Evidence.Sources.Where(s => s.Url == same.Key).Select(s => s.Place.File).Distinct().ToList();
            count += files.Count(file => Rewrite(file, same.Key, entry.MovedTo!));
            entries.Remove(same.Key);
            entries[entry.MovedTo!] = entry with { Url = entry.MovedTo!, Verdict = SourceVerdict.Verified, MovedTo = null,
                MovedSince = null };
        }
        return (new EvidenceLock(entries), count);
    }

    private bool Rewrite(string file, string from, string to)
    {
        if (site.Files.ReadBytes(file) is not { } bytes)
            return false;
        var text = System.Text.Encoding.UTF8.GetString(bytes);
        var end = PageRoute.IsPage(file) ? EndOfFrontMatter(text) : text.Length;
        var data = Regex.Replace(text[..end], Before + Regex.Escape(from) + After,
            match => match.Groups[1].Value + Quoted(to, match.Groups[2].Value), RegexOptions.CultureInvariant);
        if (data == text[..end])
            return false;
        LockFile.Replace(Path.Combine(sourceRoot, file), data + text[end..]);
        return true;
    }

    /// <summary>With the quotes it had; a bare one gets some where YAML would read more than an address.</summary>
    private static string Quoted(string url, string quote) =>
        quote.Length == 0 && !url.AsSpan().ContainsAny(Special)
            ? url
            : $"{(quote.Length == 0 ? "\"" : quote)}{url.Replace("'", "%27", StringComparison.Ordinal).Replace("\"", "%22", StringComparison.Ordinal)}{(quote.Length == 0 ? "\"" : quote)}";

    private static int EndOfFrontMatter(string text)
    {
        var end = text.IndexOf("\n---", 3, StringComparison.Ordinal);
        return end < 0 ? text.Length : end;
    }
}
