using Scriban.Runtime;
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

    /// <summary>A name that stands alone where it is a part of something else, such as <c>upcase</c> of <c>string</c>.</summary>
    public static string? OwnerOf(string name, IEnumerable<KeyValuePair<string, object?>> known)
    {
        foreach (var (group, of) in known.OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            // Groups of functions are made when they are first asked for.
            var members = of is Lazy<ScriptObject> functions ? functions.Value : of as IScriptObject;
            if (members is not null && members.GetMembers().Contains(name))
                return $"did you mean `{group}.{name}`?";
        }
        return null;
    }
}
