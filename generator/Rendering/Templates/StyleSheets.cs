using System.Globalization;
using System.Text;
using StaticGuide.Content.Links;
using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Markup;
using StaticGuide.Urls;

namespace StaticGuide.Rendering.Templates;

/// <summary>
/// Gives the files of <c>templates/assets/</c> their published form. What a style sheet names there is published under another name,
/// so its addresses are written anew; what it names elsewhere must be there.
/// </summary>
internal sealed class StyleSheets(IReadOnlyDictionary<string, AssetFile> files, RouteTable routes, WebUrl site, DiagnosticBag diagnostics)
{
    private const string Root = "/assets/";

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, Asset> published = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    /// <summary>Style sheets that import each other in a circle: one of them is named by its text as it was written.</summary>
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly Lazy<LinkCandidates> candidates = new(() => new LinkCandidates(files.Keys));

    public static bool Is(string name) => name.EndsWith(".css", StringComparison.OrdinalIgnoreCase);

    public Asset Publish(string name)
    {
        if (published.TryGetValue(name, out var known))
            return known;
        open.Add(name);
        var content = Is(name) ? Rewritten(name, files[name].Content) : files[name].Content;
        open.Remove(name);
        return published[name] = new Asset(name, RouteOf(name, named.Contains(name) ? files[name].Content : content), content);
    }

    private string PublishedRoute(string name)
    {
        if (!open.Contains(name))
            return Publish(name).Route;
        named.Add(name);
        return RouteOf(name, files[name].Content);
    }

    private static string RouteOf(string name, byte[] content) =>
        $"{Root}{Path.ChangeExtension(name, null)}.{Fingerprint.Of(content).ToString("x32", CultureInfo.InvariantCulture)[..10]}{Path.GetExtension(name)}";

    private byte[] Rewritten(string name, byte[] bytes)
    {
        string text;
        try
        {
            text = Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return bytes;
        }
        var result = new StringBuilder(text.Length);
        var (copied, source) = (0, new SourceText(files[name].Path, text));
        foreach (var address in CssAddresses.In(text))
        {
            if (Resolve(name, address, source) is not { } written)
                continue;
            result.Append(text, copied, address.Start - copied).Append(written);
            copied = address.End;
        }
        return copied == 0 ? bytes : Strict.GetBytes(result.Append(text, copied, text.Length - copied).ToString());
    }

    /// <summary>How an address is to be written, or null where it stays as it is; what leads nowhere is reported.</summary>
    private string? Resolve(string name, CssAddress address, SourceText source)
    {
        var own = site with { Path = site.Path + Href.Encode(Root + name)[1..] };
        var parsed = address.Value.StartsWith('#') ? null : WebUrlParser.ParseLink(address.Value, own);
        if (parsed is UrlParse.OtherScheme { Scheme: "javascript" or "vbscript" } script)
            Report(LinkRules.Scheme, $"an address may not use `{script.Scheme}:`", null);
        else if (parsed is UrlParse.Malformed)
            Report(LinkRules.Malformed, $"`{address.Value}` is no valid address", LinkHints.ForMalformed(address.Value));
        if (parsed is not UrlParse.Parsed { Url: var url } || url.Origin != site.Origin)
            return null;
        if (!url.Path.StartsWith(site.Path, StringComparison.Ordinal))
        {
            Report(
                LinkRules.OutsideBase,
                $"`{url.Path}` is outside the site, which is published below `{site.Path}`",
                "name it from where the style sheet stands"
            );
            return null;
        }
        var route = Nfc.Of(Encoding.UTF8.GetString(PercentEncoding.Decode(url.Path[(site.Path.Length - 1)..])));
        var asset = route.StartsWith(Root, StringComparison.Ordinal) ? route[Root.Length..] : "";
        if (files.ContainsKey(asset))
            return Written(name, PublishedRoute(asset)[Root.Length..])
                + (url.Query is null ? "" : $"?{url.Query}")
                + (url.Fragment is null ? "" : $"#{url.Fragment}");
        if (routes.Find(route) is null)
            Report(
                LinkRules.NoFile,
                $"there is no file `{address.Value}`",
                candidates.Value.Nearest(asset, except: name) is { } nearest
                    ? $"did you mean `{SourcePath.Relative(name, nearest)}`?"
                    : null
            );
        return null;

        void Report(Rule rule, string message, string? hint) =>
            diagnostics.Add(rule, source.PlaceOf(address.Start, address.End), message, hint);
    }

    /// <summary>From where the style sheet stands, without what would end an address in CSS.</summary>
    private static string Written(string from, string to) =>
        Href.Encode(SourcePath.Relative(from, to))
            .Replace("(", "%28", StringComparison.Ordinal)
            .Replace(")", "%29", StringComparison.Ordinal)
            .Replace("'", "%27", StringComparison.Ordinal);
}
