using System.Collections.Concurrent;
using StaticGuide.Checking;

namespace StaticGuide.Output;

/// <summary>Has the links of pages lead on from where each lies, on their way to the output.</summary>
/// <param name="basePath">The path below which the site is published, without a slash at its end.</param>
internal sealed class RelativeOutput(ISiteOutput inner, string basePath) : ISiteOutput
{
    private readonly ConcurrentBag<RelativeLinks> idle = [];

    public bool IsKept => inner.IsKept;

    public bool Wants(string file) => inner.Wants(file);

    public FileMark Write(string file, ReadOnlySpan<byte> content) => inner.Write(file, content);

    public void Copy(string file, Stream content) => inner.Copy(file, content);

    public void Write(string file, IEnumerable<ReadOnlyMemory<byte>> pieces) => inner.Write(file, pieces);

    public FileMark Write(string file, ReadOnlySpan<char> content)
    {
        if (!file.EndsWith(".html", StringComparison.Ordinal))
            return inner.Write(file, content);
        if (!idle.TryTake(out var links))
            links = new RelativeLinks(basePath);
        var mark = inner.Write(file, links.Rewrite(content, file));
        idle.Add(links);
        return mark;
    }

    public bool Has(string file, FileMark mark) => inner.Has(file, mark);

    public void Keep(string file) => inner.Keep(file);

    public bool TryMove(string from, string file, FileMark mark) => inner.TryMove(from, file, mark);
}
