using StaticGuide.Diagnostics;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing.Bodies;

/// <summary>How a tool's pages name others.</summary>
internal sealed record LinkWays
{
    /// <summary>From which paths with a slash before them lead on.</summary>
    public required string ContentFolder { get; init; }

    /// <summary>The path that addresses of the old site begin with: empty, or such as <c>/docs</c>.</summary>
    public string OldBasePath { get; init; } = "";

    /// <summary>The old site's own address, which links to itself may begin with.</summary>
    public string? OldSite { get; init; }

    /// <summary>The address that has come in place of one, from the root of the site.</summary>
    public Func<string, string> Former { get; init; } = path => path;

    /// <summary>A page that is named otherwise than by path, such as by Hugo's <c>ref</c>.</summary>
    public Func<ForeignPage, string, ForeignPage?> ByReference { get; init; } = (_, _) => null;

    /// <summary>A page that is named by its path, where an address would lead elsewhere (<see cref="References.Named"/>).</summary>
    public Func<ForeignPage, string, ForeignPage?> ByName { get; init; } = (_, _) => null;

    /// <summary>A file that is named otherwise than by path, such as by Docusaurus' <c>@site</c>.</summary>
    public Func<string, string?> FileByReference { get; init; } = _ => null;

    /// <summary>What addresses begin with that no page stands for.</summary>
    public string? Prefix { get; init; }

    /// <summary>The files that a path without an ending may mean.</summary>
    public static IEnumerable<string> FileNames(string path)
    {
        yield return path;
        if (path.EndsWith(".html", StringComparison.Ordinal))
            yield return path[..^5] + ".md";
        if (path.EndsWith(".md", StringComparison.Ordinal))
        {
            yield return path[..^3] + ".markdown";
            yield return path + "x";
        }
        if (Path.HasExtension(path) && !path.EndsWith('.'))
            yield break;
        yield return path + ".md";
        yield return path + ".mdx";
        yield return path + ".markdown";
        foreach (var index in new[] { "_index.md", "index.md", "index.mdx", "README.md" })
            yield return path.Length == 0 ? index : $"{path}/{index}";
    }

    /// <summary>An address without the old site's own.</summary>
    public string Plain(string address) =>
        Prefix is not null && address.StartsWith(Prefix, StringComparison.Ordinal) ? address[Prefix.Length..]
        : OldSite is { Length: > 0 } site
        && address.StartsWith(site, StringComparison.OrdinalIgnoreCase)
        && address[site.Length..] is "" or ['/', ..]
            ? OldSite is { } known && address.Length == known.Length ? "/"
                : address[site.Length..]
        : address;

    public string WithoutBase(string path) =>
        OldBasePath.Length > 0 && (path == OldBasePath || path.StartsWith(OldBasePath + "/", StringComparison.Ordinal))
            ? "/" + path[OldBasePath.Length..].TrimStart('/')
            : path;

    /// <summary>Where a piece of a line stands, or the line where it is not found in it.</summary>
    /// <param name="seen">Counts the same piece, so that each is found where it stands.</param>
    public static Place PlaceOf(SourceText source, int line, string piece, Dictionary<(int Line, string Piece), int> seen)
    {
        var (text, start) = (source.Line(line) ?? "", source.OffsetOfLine(line));
        var at = text.IndexOf(piece, seen.GetValueOrDefault((line, piece)), StringComparison.Ordinal);
        if (at >= 0)
            seen[(line, piece)] = at + piece.Length;
        return at < 0 ? source.PlaceOf(start, start + text.Length) : source.PlaceOf(start + at, start + at + piece.Length);
    }
}
