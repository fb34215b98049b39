using System.Collections.Concurrent;
using System.Text;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Output;

namespace StaticGuide.Serving.Previews;

/// <summary>
/// Of a site that was made as a whole, what can be made only so: feed, sitemap, lists. Pages are made when they are asked for.
/// </summary>
internal sealed class KeptFiles : ISiteOutput
{
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <param name="route">A route with its first slash.</param>
    public byte[]? Find(string route) => files.GetValueOrDefault(route);

    public bool Wants(string file) => IsKept(file);

    public FileMark Write(string file, ReadOnlySpan<byte> content)
    {
        if (IsKept(file))
            files["/" + file] = content.ToArray();
        return default;
    }

    public FileMark Write(string file, ReadOnlySpan<char> content)
    {
        if (IsKept(file))
            files["/" + file] = Encoding.UTF8.GetBytes(content.ToArray());
        return default;
    }

    /// <summary>Of every page is known how to make it.</summary>
    public bool Has(string file, FileMark mark) => true;

    public void Keep(string file) { }

    public void Copy(string file, Stream content) { }

    private static bool IsKept(string file) =>
        !file.EndsWith(".html", StringComparison.Ordinal)
        && !file.StartsWith("assets/", StringComparison.Ordinal)
        && Path.GetFileName(file) is not (PageRoute.Twin or PageRoute.Card)
        && !file.EndsWith("/" + RoutePlan.References[1..], StringComparison.Ordinal);
}
