using System.Collections.Frozen;
using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Urls;

namespace StaticGuide.Rendering.Templates;

/// <summary>
/// The files of <c>templates/assets/</c>. Each is published under a name that carries a part of its SHA-256, so that browsers
/// may keep it for ever and still never show a stale one.
/// </summary>
internal sealed class AssetSet
{
    public const string Folder = "templates/assets/";

    private readonly FrozenDictionary<string, Asset> byName;

    private AssetSet(IEnumerable<Asset> assets) => byName = assets.ToFrozenDictionary(a => a.Name, StringComparer.Ordinal);

    public IEnumerable<Asset> All => byName.Values.OrderBy(a => a.Name, StringComparer.Ordinal);

    /// <param name="site">Where the site is published: what style sheets name is looked for below it.</param>
    public static AssetSet Load(SourceReader files, RouteTable routes, WebUrl site, DiagnosticBag diagnostics)
    {
        Dictionary<string, byte[]> contents = new(StringComparer.Ordinal);
        foreach (var entry in files.List(Folder.TrimEnd('/')))
        {
            if (files.ReadBytes(entry.Path) is { } bytes)
                contents.Add(entry.Path[Folder.Length..], bytes);
        }
        var sheets = new StyleSheets(contents, routes, site, diagnostics);
        return new AssetSet([
            .. contents
                .Keys.Select(sheets.Publish)
                .Where(a => routes.Claim(a.Route, new RouteTarget.OfFile(Folder + a.Name), new Place(Folder + a.Name))),
        ]);
    }

    public Asset? Find(string name) => byName.GetValueOrDefault(name);
}

/// <summary>A file that templates use, with the route it is published at.</summary>
internal sealed record Asset(string Name, string Route, byte[] Content);
