using System.Text.RegularExpressions;

namespace StaticGuide.Importing.Tools;

/// <summary>
/// What documents of Docusaurus are called by menus: their path without numbers, of which the last part may be set (<c>id</c>).
/// </summary>
internal static partial class DocusaurusDocuments
{
    private static readonly string[] Endings = [".md", ".mdx"];

    /// <summary>The files of a folder, below it, by what they are called.</summary>
    public static IReadOnlyDictionary<string, string> Of(ForeignFiles files, string folder)
    {
        Dictionary<string, string> byId = new(StringComparer.Ordinal);
        foreach (var file in files.All.Where(f => f.Path.StartsWith(folder + "/", StringComparison.Ordinal)))
        {
            var own = file.Path[(folder.Length + 1)..];
            if (!Endings.Contains(Path.GetExtension(own), StringComparer.OrdinalIgnoreCase))
                continue;
            var id = string.Join('/', Path.ChangeExtension(own, null).Split('/').Select(WithoutNumber));
            if (Id().Match(files.Read(file.Path)?.Text ?? "") is { Success: true } set)
                id = id[..(id.LastIndexOf('/') + 1)] + set.Groups[1].Value;
            byId.TryAdd(id, own);
        }
        return byId;
    }

    /// <summary>Numbers before names say in which order they stand.</summary>
    public static string WithoutNumber(string name) =>
        !Version().IsMatch(name) && Number().Match(name) is { Success: true } m ? m.Groups[1].Value : name;

    /// <summary>In the front matter.</summary>
    [GeneratedRegex("""^---\r?\n(?:(?!---).*\n)*?id:[ \t]*["']?([^\s"'#]+)""")]
    private static partial Regex Id();

    [GeneratedRegex(@"^[0-9]+\s*[-_.]+\s*([^-_.\s].*)$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^[0-9]+[-_.][0-9]+")]
    private static partial Regex Version();
}
