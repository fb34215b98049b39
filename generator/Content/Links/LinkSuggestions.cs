using StaticGuide.Content.Routes;

namespace StaticGuide.Content.Links;

/// <summary>What a writer probably meant to link to, as it must be written from the page that links.</summary>
internal sealed class LinkSuggestions(SiteContent content, RouteTable routes)
{
    // Most sites have nothing to suggest, and those that do often have much.
    private readonly Lazy<LinkCandidates> pages = new(() => new LinkCandidates(content.ByFile.Keys));
    private readonly Lazy<LinkCandidates> files = new(() => new LinkCandidates(content.Files.Select(f => f.Path)));
    private readonly Lazy<LinkCandidates> published = new(() =>
        new LinkCandidates(routes.Routes.Where(r => routes.Find(r) is not RouteTarget.OfAlias))
    );

    /// <param name="file">The page that links.</param>
    /// <param name="target">The source file that is not there.</param>
    public string? ForPage(string file, string target) => For(file, pages.Value.Nearest(target, except: file) ?? Namesake(file, target));

    /// <inheritdoc cref="ForPage"/>
    public string? ForFile(string file, string target) => For(file, files.Value.Nearest(target, except: file));

    /// <summary>The same for a path from the site's root.</summary>
    public string? ForRoute(string file, string path)
    {
        var own = content.ByFile.GetValueOrDefault(file)?.Route;
        return published.Value.Nearest(path, except: own) is { } route ? $"did you mean `{Href.Encode(route)}`?" : null;
    }

    /// <summary>The one page whose file is called so, in another folder.</summary>
    private string? Namesake(string file, string target)
    {
        var name = target[target.LastIndexOf('/')..];
        return
            content.ByFile.Keys.Where(f => f != file && f.EndsWith(name, StringComparison.Ordinal)).Take(2).ToList() is [var only]
            && name != "/index.md"
            ? only
            : null;
    }

    private static string? For(string file, string? nearest) =>
        nearest is null ? null : $"did you mean `{SourcePath.Relative(file, nearest)}`?";
}
