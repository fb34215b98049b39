namespace StaticGuide.Checking.Comparing;

/// <summary>Pictures whose files were replaced by others of the same names: no page says so.</summary>
/// <param name="files">From the root of the site.</param>
internal sealed class OtherImages(IEnumerable<string> files)
{
    private readonly HashSet<string> paths = files.Select(f => "/" + f).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether a page is worth reading for them.</summary>
    public bool MayBeOn(string? html) => paths.Count > 0 && html?.Contains("<img", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>Those that a page showed and shows.</summary>
    public IEnumerable<PartChange> On(IReadOnlyList<PagePart> was, IReadOnlyList<PagePart> now) =>
        paths.Count == 0
            ? []
            : now.Where(p => p.Kind == PartKind.Image && IsOther(p.Target))
                .IntersectBy(was.Select(p => p.Target), p => p.Target)
                .DistinctBy(p => p.Target)
                .Select(p => new PartChange(PartKind.ImageFile, p.Words, p.Target, p.Target));

    /// <summary>The site may be published below a folder.</summary>
    private bool IsOther(string target)
    {
        for (var path = Uri.UnescapeDataString(target.Split('?', '#')[0]); path.Length > 1; )
        {
            if (paths.Contains(path))
                return true;
            path = path.IndexOf('/', 1) is > 0 and var next ? path[next..] : "";
        }
        return false;
    }
}
