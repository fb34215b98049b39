using System.Text.Json;
using StaticGuide.Checking.Folders;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Images;

namespace StaticGuide.Checking.Comparing;

/// <summary>A site that was built, read again as its readers and machines find it.</summary>
internal sealed class BuiltSite
{
    private const string Table = "statistics.csv",
        References = "references.json",
        Redirects = "_redirects";

    private readonly PublishedFolder folder;
    private readonly Dictionary<string, string> files;
    private readonly HashSet<string> images;

    public BuiltSite(string root)
    {
        folder = new PublishedFolder(root, PageEncoding.Decode);
        var listed = folder.List();
        files = listed
            .Where(FolderFindings.IsPage)
            .GroupBy(f => PageRoute.Plain("/" + f), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        images = listed.Where(f => ImageFormats.OfName(f) is not null).ToHashSet(StringComparer.Ordinal);
        Copied = listed.Where(FileComparer.IsCopied).ToHashSet(StringComparer.Ordinal);
        Statistics = listed.Contains(Table) && Text(Table) is { } table ? BuiltStatistic.Read(table) : null;
        Sources = (listed.Contains(References) ? Text(References) : "[]") is { } references ? BuiltSource.Read(references) : null;
        Address = BuiltAddress.Of(files.Keys, HtmlOf);
        Rules = listed.Contains(Redirects) && Text(Redirects) is { } redirects ? RedirectRules.Parse(redirects) : null;
    }

    /// <summary>The addresses of its pages, those that only lead on among them.</summary>
    public IReadOnlyCollection<string> Routes => files.Keys;

    /// <summary>The files that are neither pages nor pictures, nor made of them.</summary>
    public IReadOnlySet<string> Copied { get; }

    /// <summary>By id and page; null where the site has no table of them.</summary>
    public IReadOnlyDictionary<string, BuiltStatistic>? Statistics { get; }

    /// <summary>By id; null where they cannot be read.</summary>
    public IReadOnlyDictionary<string, BuiltSource>? Sources { get; }

    public BuiltAddress Address { get; }

    /// <summary>Where the host leads readers on; null where nothing says so.</summary>
    public RedirectRules? Rules { get; }

    /// <summary>What of it could not be listed or read so far.</summary>
    public IReadOnlyList<Diagnostic> Unread => folder.Troubles;

    public bool Has(string route) => files.ContainsKey(route);

    public string FileOf(string route) => files[route];

    /// <summary>Null where it cannot be read, or is not there.</summary>
    public string? HtmlOf(string route) => files.TryGetValue(route, out var file) ? Text(file) : null;

    /// <summary>A file of both sites is the same, byte by byte.</summary>
    public bool IsSame(string file, BuiltSite other) => folder.IsSame(file, other.folder);

    /// <summary>The pictures that have other bytes in another site.</summary>
    public IEnumerable<string> ImagesOtherThanIn(BuiltSite other) =>
        images.Where(i => other.images.Contains(i) && !folder.IsSame(i, other.folder));

    /// <summary>Null where it cannot be read.</summary>
    private string? Text(string file)
    {
        var read = "";
        folder.Read(file, (text, _) => read = text.ToString());
        return folder.WasRead(file) ? read : null;
    }
}

/// <summary>A source of <c>references.json</c>.</summary>
internal sealed record BuiltSource(string Id, string Title, string Url, string Issued)
{
    public static IReadOnlyDictionary<string, BuiltSource> Read(string json)
    {
        Dictionary<string, BuiltSource> sources = new(StringComparer.Ordinal);
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Array)
                return sources;
            foreach (var entry in document.RootElement.EnumerateArray().Where(e => e.ValueKind == JsonValueKind.Object))
            {
                var source = new BuiltSource(Member(entry, "id"), Member(entry, "title"), Member(entry, "URL"), Issue(entry));
                sources.TryAdd(source.Id, source);
            }
        }
        catch (JsonException)
        {
            // Somebody else's file of this name.
        }
        return sources;
    }

    private static string Member(JsonElement entry, string name) =>
        entry.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string Issue(JsonElement entry) =>
        entry.TryGetProperty("issued", out var issued)
        && issued.ValueKind == JsonValueKind.Object
        && issued.TryGetProperty("date-parts", out var parts)
        && parts.ValueKind == JsonValueKind.Array
            ? string.Join(
                '/',
                parts.EnumerateArray().Select(p => string.Join('-', p.EnumerateArray().Select(n => n.ToString().PadLeft(2, '0'))))
            )
            : "";
}
