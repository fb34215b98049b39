using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Templates;

/// <summary>What a name that no template has was meant for.</summary>
internal static class TemplateNames
{
    /// <param name="known">Paths under <c>templates/</c>.</param>
    public static string? DidYouMean(string name, IReadOnlyCollection<string> known)
    {
        const string Folder = TemplateSet.Folder + "/";
        var bare = name.StartsWith(Folder, StringComparison.Ordinal) ? name[Folder.Length..] : name.TrimStart('/');
        if (bare.Length > 0 && !Path.HasExtension(bare))
            bare += TemplateReader.Extension;
        var meant =
            known.FirstOrDefault(k => k.Equals(bare, StringComparison.OrdinalIgnoreCase))
            ?? known.Order(StringComparer.Ordinal).FirstOrDefault(k => k.EndsWith("/" + bare, StringComparison.OrdinalIgnoreCase));
        return meant is not null ? $"did you mean `{meant}`?" : Suggestion.DidYouMean(name, known);
    }
}
