using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Tools;

/// <summary>
/// The translations of Docusaurus, which stand apart: <c>i18n/de/docusaurus-plugin-content-docs/current/pay.md</c> is <c>docs/pay.md</c> in
/// German, at the address of this below <c>/de/</c>.
/// </summary>
internal sealed partial class DocusaurusLanguages
{
    private const string Folder = "i18n/";

    private readonly HashSet<string> others;

    /// <param name="config">The settings, without remarks.</param>
    /// <param name="own">The language of what is not translated.</param>
    public DocusaurusLanguages(string config, string own)
    {
        var named = Locales().Match(config);
        others = named.Success
            ? Tag()
                .Matches(ScriptText.Block(config, named.Index + named.Length, '[', ']'))
                .Select(m => m.Groups[1].Value)
                .ToHashSet(StringComparer.Ordinal)
            : [];
        others.Remove(own);
    }

    /// <summary>Of a file below the site's root, what it is a translation of; null for none that was published.</summary>
    public Translated? Of(string own)
    {
        if (
            !own.StartsWith(Folder, StringComparison.Ordinal)
            || own.Split('/', 4) is not [_, var language, var plugin, var path]
            || !others.Contains(language)
            || Plugin().Match(plugin) is not { Success: true } match
        )
            return null;
        var (kind, id) = (match.Groups[1].Value, match.Groups[2].Value);
        if (kind != "docs")
            return new Translated(language, kind, id, path);
        const string current = "current/";
        return path.StartsWith(current, StringComparison.Ordinal) ? new Translated(language, kind, id, path[current.Length..]) : null;
    }

    /// <summary>A page's path with the folder of its language apart, which is empty for the site's own.</summary>
    public (string Folder, string Own) Parted(string own) =>
        own.IndexOf('/', StringComparison.Ordinal) is > 0 and var at && others.Contains(own[..at])
            ? (own[..(at + 1)], own[(at + 1)..])
            : ("", own);

    /// <param name="Kind"><c>docs</c>, <c>blog</c> or <c>pages</c>.</param>
    /// <param name="Id">Of one plugin among several; empty for the first.</param>
    /// <param name="Path">In the folder of what is translated.</param>
    public sealed record Translated(string Language, string Kind, string Id, string Path);

    [GeneratedRegex(@"\blocales['""]?:\s*\[")]
    private static partial Regex Locales();

    [GeneratedRegex("""["'`]([A-Za-z0-9-]+)["'`]""")]
    private static partial Regex Tag();

    [GeneratedRegex("^docusaurus-plugin-content-(docs|blog|pages)(?:-(.+))?$")]
    private static partial Regex Plugin();
}
