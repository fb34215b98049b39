namespace StaticGuide.Content.Links;

/// <summary>What a writer probably meant to link to, as it must be written from the page that links.</summary>
internal sealed class LinkSuggestions(SiteContent content)
{
    // Most sites have nothing to suggest, and those that do often have much.
    private readonly Lazy<LinkCandidates> pages = new(() => new LinkCandidates(content.ByFile.Keys));
    private readonly Lazy<LinkCandidates> files = new(() => new LinkCandidates(content.Files.Select(f => f.Path)));

    /// <param name="file">The page that links.</param>
    /// <param name="target">The source file that is not there.</param>
    public string? ForPage(string file, string target) => For(file, pages.Value.Nearest(target, except: file));

    /// <inheritdoc cref="ForPage"/>
    public string? ForFile(string file, string target) => For(file, files.Value.Nearest(target, except: file));

    private static string? For(string file, string? nearest) =>
        nearest is null ? null : $"did you mean `{SourcePath.Relative(file, nearest)}`?";
}
