using System.Collections.Frozen;
using System.Text;
using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Images;
using StaticGuide.Urls;

namespace StaticGuide.Rendering.Templates;

/// <summary>
/// The files of <c>templates/assets/</c>. Each is published under a name that carries a part of its SHA-256, so that browsers
/// may keep it for ever and still never show a stale one. Those that come with the program are among them where a template or style
/// sheet names one and the site has none of that name.
/// </summary>
internal sealed class AssetSet
{
    public const string Folder = BuiltInFiles.Folder + BuiltInFolder;

    private const string BuiltInFolder = "assets/";

    private readonly FrozenDictionary<string, Asset> byName;

    private AssetSet(IEnumerable<Asset> assets, IEnumerable<string> known) =>
        (byName, Known) = (assets.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal), [.. known.Order(StringComparer.Ordinal)]);

    public IEnumerable<Asset> All => byName.Values.OrderBy(a => a.Name, StringComparer.Ordinal);

    /// <summary>The names of all that a template may ask for, sorted.</summary>
    public IReadOnlyList<string> Known { get; }

    /// <param name="site">Where the site is published: what style sheets name is looked for below it.</param>
    public static AssetSet Load(SourceReader files, TemplateSet templates, RouteTable routes, WebUrl site, DiagnosticBag diagnostics)
    {
        Dictionary<string, AssetFile> contents = new(StringComparer.Ordinal);
        foreach (var entry in files.List(Folder.TrimEnd('/')))
        {
            if (files.ReadBytes(entry.Path) is { } bytes)
                contents.TryAdd(Nfc.Of(entry.Path[Folder.Length..]), new AssetFile(entry.Path, Cleaned(entry.Path, bytes, diagnostics)));
        }
        Stack<string> builtIn = new(BuiltIn.Where(n => !contents.ContainsKey(n)));
        List<string> known = [.. contents.Keys, .. builtIn];
        while (builtIn.TryPop(out var name))
        {
            if (IsNamed(name, templates, contents.Values) && BuiltInFiles.PathOf(BuiltInFolder + name) is var path)
                contents.Add(name, new AssetFile(path, BuiltInFiles.Read(path)!));
        }
        var sheets = new StyleSheets(contents, routes, site, diagnostics);
        return new AssetSet(contents.Keys.Select(n => Claimed(sheets.Publish(n), contents[n].Path, routes)), known);
    }

    /// <summary>Where something else stands at its place, which is reported, it is still what templates ask for.</summary>
    private static Asset Claimed(Asset asset, string path, RouteTable routes)
    {
        routes.Claim(asset.Route, new RouteTarget.OfFile(path), new Place(path));
        return asset;
    }

    /// <summary>A photograph tells no more here than it does beside a page.</summary>
    private static byte[] Cleaned(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        Uncleaned.Check(path, bytes, diagnostics);
        if (ImageFormats.OfBytes(bytes) is not { } format)
            return bytes;
        var (published, fault) = ImageFile.Cleaned(format, bytes);
        if (fault is not null)
            diagnostics.Add(fault.Rule, new Place(path), fault.Message, fault.Hint);
        return published ?? bytes;
    }

    /// <summary>The asset that was read from a file, the site's own or a built-in one; null where the file is none.</summary>
    public Asset? OfFile(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) ? Find(path[Folder.Length..])
        : BuiltIn.FirstOrDefault(n => BuiltInFiles.PathOf(BuiltInFolder + n) == path) is { } name ? Find(name)
        : null;

    public Asset? Find(string name) => byName.GetValueOrDefault(name) ?? byName.GetValueOrDefault(Nfc.Of(name));

    private static IEnumerable<string> BuiltIn =>
        BuiltInFiles.Names.Where(n => n.StartsWith(BuiltInFolder, StringComparison.Ordinal)).Select(n => n[BuiltInFolder.Length..]);

    private static bool IsNamed(string name, TemplateSet templates, IEnumerable<AssetFile> assets) =>
        templates.Sources.Values.Any(s => s.Text.Contains(name, StringComparison.Ordinal))
        || Encoding.UTF8.GetBytes(name) is var bytes && assets.Any(a => StyleSheets.Is(a.Path) && a.Content.AsSpan().IndexOf(bytes) >= 0);
}

/// <summary>An asset as it was written.</summary>
/// <param name="Path">From the source folder, or that of a built-in file.</param>
internal sealed record AssetFile(string Path, byte[] Content);

/// <summary>A file that templates use, with the route it is published at.</summary>
internal sealed record Asset(string Name, string Route, byte[] Content);
