using System.Collections.Frozen;
using System.Security.Cryptography;
using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

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

    public static AssetSet Load(SourceReader files, RouteTable routes)
    {
        List<Asset> assets = [];
        foreach (var entry in files.List(Folder.TrimEnd('/')))
        {
            if (files.ReadBytes(entry.Path) is not { } bytes)
                continue;
            var name = entry.Path[Folder.Length..];
            var mark = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
            var route = $"/assets/{Path.ChangeExtension(name, null)}.{mark}{Path.GetExtension(name)}";
            if (routes.Claim(route, new RouteTarget.OfFile(entry.Path), new Place(entry.Path)))
                assets.Add(new Asset(name, route, bytes));
        }
        return new AssetSet(assets);
    }

    public Asset? Find(string name) => byName.GetValueOrDefault(name);
}

/// <summary>A file that templates use, with the route it is published at.</summary>
internal sealed record Asset(string Name, string Route, byte[] Content);
