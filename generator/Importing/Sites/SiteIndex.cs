using System.Globalization;
using StaticGuide.Content.Routes;
using StaticGuide.Files;

namespace StaticGuide.Importing.Sites;

/// <summary>Where each page and file of the other tool's site is now; however Unicode writes the letters of their names.</summary>
internal sealed class SiteIndex
{
    private readonly Dictionary<string, ForeignPage> pagesByAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ForeignPage> pagesByFile = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> filesByAddress = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> filesBySource = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ForeignPage?> pagesByName = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Addresses that a person has set come behind those that files have.</summary>
    public void Add(ForeignPage page)
    {
        pagesByFile.TryAdd(Nfc.Of(page.Source), page);
        foreach (var address in page.Addresses)
            pagesByAddress.TryAdd(Key(address), page);
        var name = Path.GetFileNameWithoutExtension(page.Source);
        if (name is "index" or "_index")
            name = Path.GetFileName(page.Folder);
        pagesByName[name] = pagesByName.ContainsKey(name) ? null : page;
    }

    /// <param name="address">Its address there.</param>
    /// <param name="target">Its file in the new folder.</param>
    public void AddFile(string source, string address, string target)
    {
        filesByAddress.TryAdd(Key(address), target);
        filesBySource.TryAdd(Nfc.Of(source), target);
    }

    public ForeignPage? PageAt(string address) => pagesByAddress.GetValueOrDefault(Key(address));

    public string? FileAt(string address) => filesByAddress.GetValueOrDefault(Key(address));

    public ForeignPage? PageOf(string file) => pagesByFile.GetValueOrDefault(Nfc.Of(file));

    /// <summary>
    /// The one that a page means by it: of its own language, where names have that before their ending (<c>pay.fr.md</c>).
    /// </summary>
    public ForeignPage? PageOf(string file, ForeignPage from) =>
        Path.GetExtension(Path.ChangeExtension(from.Source, null)) is { Length: > 1 } language
        && PageOf(Path.ChangeExtension(file, null) + language + Path.GetExtension(file)) is { } own
            ? own
            : PageOf(file);

    public string? FileOf(string source) => filesBySource.GetValueOrDefault(Nfc.Of(source));

    /// <summary>The only page of this name, wherever it stands.</summary>
    public ForeignPage? PageNamed(string name) => pagesByName.GetValueOrDefault(name);

    /// <summary>A path put together, or null where it leads out.</summary>
    public static string? Joined(string folder, string path)
    {
        List<string> segments =
            path.StartsWith('/') || folder.Length == 0 ? [] : [.. folder.Split('/', StringSplitOptions.RemoveEmptyEntries)];
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or ".")
                continue;
            if (segment != "..")
                segments.Add(segment);
            else if (segments.Count == 0)
                return null;
            else
                segments.RemoveAt(segments.Count - 1);
        }
        return string.Join('/', segments);
    }

    /// <summary>How a page's file names another file.</summary>
    public static string Between(string fromFile, string toFile) => Encoded(Way(fromFile, toFile));

    /// <summary>How the HTML of a page leads to another address; both from the site's root.</summary>
    public static string BetweenAddresses(string from, string to) => Way(from, to) is { Length: > 0 } way ? Href.Encode(way) : "./";

    private static string Way(string fromFile, string toFile)
    {
        var (from, to) = (fromFile.Split('/')[..^1], toFile.Split('/'));
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        return string.Join('/', Enumerable.Repeat("..", from.Length - shared).Concat(to[shared..]));
    }

    /// <summary>One spelling of an address for all that lead to the same place.</summary>
    private static string Key(string address)
    {
        var path = Nfc.Of(address).ToLowerInvariant();
        if (path.Contains('%', StringComparison.Ordinal))
            path = Nfc.Of(Uri.UnescapeDataString(path));
        if (path.EndsWith("/index.html", StringComparison.Ordinal))
            path = path[..^"index.html".Length];
        // Servers find about.html under both names.
        return (path.EndsWith(".html", StringComparison.Ordinal) ? path[..^".html".Length] : path).Trim('/');
    }

    /// <summary>What would end an address, or begin another part of it, is written in hexadecimal digits.</summary>
    private static string Encoded(string path) =>
        path.Any(IsPartOfAddress)
            ? string.Concat(path.Select(c => IsPartOfAddress(c) ? string.Create(CultureInfo.InvariantCulture, $"%{(int)c:X2}") : $"{c}"))
            : path;

    private static bool IsPartOfAddress(char c) => c < ' ' || c is ' ' or '(' or ')' or '<' or '>' or '#' or '?' or '%' or '\\' or '"';
}
