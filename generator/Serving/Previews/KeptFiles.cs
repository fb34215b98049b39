using System.Collections.Concurrent;
using System.Text;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Values;
using StaticGuide.Output;

namespace StaticGuide.Serving.Previews;

/// <summary>
/// Of a site that was made as a whole, what can be made only so: feed, sitemap, lists. Pages are made when they are asked for.
/// </summary>
/// <param name="last">Those of the site before, until <see cref="End"/>; null for the first.</param>
internal sealed class KeptFiles(KeptFiles? last) : ISiteOutput
{
    private KeptFiles? last = last;
    private readonly ConcurrentDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <param name="route">A route with its first slash.</param>
    public byte[]? Find(string route) => files.GetValueOrDefault(route);

    public bool Wants(string file) => IsKept(file);

    public FileMark Write(string file, ReadOnlySpan<byte> content)
    {
        if (!IsKept(file))
            return default;
        files["/" + file] = content.ToArray();
        return FileMark.Of(content);
    }

    public FileMark Write(string file, ReadOnlySpan<char> content)
    {
        if (!IsKept(file))
            return default;
        var bytes = Encoding.UTF8.GetBytes(content.ToArray());
        files["/" + file] = bytes;
        return FileMark.Of(bytes);
    }

    /// <summary>Of every page is known how to make it.</summary>
    public bool Has(string file, FileMark mark) => !IsKept(file) || last?.Find("/" + file) is { } content && FileMark.Of(content) == mark;

    public void Keep(string file)
    {
        if (last?.Find("/" + file) is { } content)
            files["/" + file] = content;
    }

    public bool TryMove(string from, string file, FileMark mark)
    {
        if (!IsKept(file) || !Has(from, mark))
            return false;
        files["/" + file] = last!.files["/" + from];
        return true;
    }

    /// <summary>The site is whole: nobody asks for the one before.</summary>
    public void End() => last = null;

    public void Copy(string file, Stream content) { }

    private static bool IsKept(string file) =>
        !file.EndsWith(".html", StringComparison.Ordinal)
        && !file.StartsWith("assets/", StringComparison.Ordinal)
        && Path.GetFileName(file) is not (PageRoute.Twin or PageRoute.Card)
        && !file.EndsWith("/" + RoutePlan.References[1..], StringComparison.Ordinal);
}
