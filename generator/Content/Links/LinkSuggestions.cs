using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Links;

/// <summary>What a writer probably meant to link to, as it must be written from the page that links.</summary>
internal sealed class LinkSuggestions(SiteContent content)
{
    // Most sites have nothing to suggest, and those that do often have much.
    private readonly Lazy<Candidates> pages = new(() => new Candidates(content.ByFile.Keys));
    private readonly Lazy<Candidates> files = new(() => new Candidates(content.Files.Select(f => f.Path)));

    /// <param name="file">The page that links.</param>
    /// <param name="target">The source file that is not there.</param>
    public string? ForPage(string file, string target) => For(file, pages.Value.Nearest(target, except: file));

    /// <inheritdoc cref="ForPage"/>
    public string? ForFile(string file, string target) => For(file, files.Value.Nearest(target, except: file));

    private static string? For(string file, string? nearest) => nearest is null ? null : $"did you mean `{SourcePath.Relative(file, nearest)}`?";

    private sealed class Candidates
    {
        private readonly ILookup<string, string> byName;
        private readonly ILookup<string, string> byStem;

        public Candidates(IEnumerable<string> paths)
        {
            List<string> ordered = [.. paths.Order(StringComparer.Ordinal)];
            byName = ordered.ToLookup(p => Path.GetFileName(p), StringComparer.Ordinal);
            byStem = ordered.ToLookup(p => Path.GetFileNameWithoutExtension(p), StringComparer.Ordinal);
        }

        /// <summary>One of the same name in another folder, which is missed more often than a name is misspelt; else one whose name is near.</summary>
        public string? Nearest(string target, string except) =>
            byName[Path.GetFileName(target)].FirstOrDefault(p => p != except)
            ?? (Suggestion.Nearest(Path.GetFileNameWithoutExtension(target), byStem.Where(g => g.Any(p => p != except)).Select(g => g.Key)) is { } stem
                ? byStem[stem].First(p => p != except)
                : null);
    }
}
