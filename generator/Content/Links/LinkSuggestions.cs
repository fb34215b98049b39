using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Links;

/// <summary>What a writer probably meant to link to, as it must be written from the page that links.</summary>
internal sealed class LinkSuggestions(SiteContent content)
{
    /// <param name="file">The page that links.</param>
    /// <param name="target">The source file that is not there.</param>
    public string? ForPage(string file, string target) => For(file, target, content.ByFile.Keys.Where(k => k != file));

    /// <inheritdoc cref="ForPage"/>
    public string? ForFile(string file, string target) => For(file, target, content.Files.Select(f => f.Path));

    private static string? For(string file, string target, IEnumerable<string> candidates)
    {
        var all = candidates.ToList();
        // A page in another folder is missed more often than a name is misspelt.
        var nearest = all.Where(c => Name(c) == Name(target)).Order(StringComparer.Ordinal).FirstOrDefault()
            ?? NearestByName(target, all);
        return nearest is null ? null : $"did you mean `{SourcePath.Relative(file, nearest)}`?";
    }

    private static string? NearestByName(string target, List<string> all)
    {
        var byStem = all.ToLookup(Stem, StringComparer.Ordinal);
        return Suggestion.Nearest(Stem(target), byStem.Select(g => g.Key)) is { } stem
            ? byStem[stem].Order(StringComparer.Ordinal).First()
            : null;
    }

    private static string Name(string path) => Path.GetFileName(path);

    private static string Stem(string path) => Path.GetFileNameWithoutExtension(path);
}
