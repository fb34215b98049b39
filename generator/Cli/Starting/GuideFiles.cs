using System.Globalization;
using System.Text;
using StaticGuide.Cli.Usage;
using StaticGuide.Files;
using StaticGuide.Schema;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Starting;

/// <summary>The files of a new guide: those of the folder <c>guide/</c> beside this file, with the names and the day filled in.</summary>
internal static class GuideFiles
{
    /// <summary>In front of the names of resources, and of names that begin with a dot.</summary>
    private const string Mark = "guide/",
        Dot = "dot.";

    /// <summary>What the files say themselves, on lines of their own.</summary>
    private const string Title = "Example guide",
        BaseUrl = "https://guide.example.org/",
        Language = "en";

    public static IReadOnlyList<NewFile> Of(InitOptions options)
    {
        var assembly = typeof(GuideFiles).Assembly;
        List<NewFile> files = [];
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Mark, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            using var reader = new StreamReader(stream);
            var path = string.Join(
                '/',
                name[Mark.Length..].Split('/').Select(s => s.StartsWith(Dot, StringComparison.Ordinal) ? s[(Dot.Length - 1)..] : s)
            );
            files.Add(new NewFile(path, Encoding.UTF8.GetBytes(Filled(path, reader.ReadToEnd(), options))));
        }
        foreach (var schema in new[] { "site", "evidence" })
            files.Add(
                new NewFile($".vscode/{schema}.schema.json", Encoding.UTF8.GetBytes(SchemaDocument.Of(schema).ToJsonString() + "\n"))
            );
        if (options.WithTemplates)
            files.AddRange(
                BuiltInFiles.Names.Select(n => new NewFile(BuiltInFiles.Folder + n, BuiltInFiles.Read(BuiltInFiles.PathOf(n))!))
            );
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    /// <summary>An example of another language than the site's: where that is Spanish, the English of the pages.</summary>
    private static string Languages(string text, InitOptions options) =>
        options.Language.Split('-')[0].Equals("es", StringComparison.OrdinalIgnoreCase)
            ? text.Replace("`lang: es`", "`lang: en`", StringComparison.Ordinal)
                .Replace("#   es:\n", "#   en:\n", StringComparison.Ordinal)
                .Replace("Una guía de ejemplo", "An example guide", StringComparison.Ordinal)
                .Replace("{title: En español, page: es/index.md}", "{title: Pay, page: pay.md}", StringComparison.Ordinal)
            : text;

    private static string Filled(string path, string text, InitOptions options) =>
        path switch
        {
            "content/site.yml" => Languages(text, options)
                .Replace($"\ntitle: {Title}\n", $"\ntitle: {YamlText.Of(options.Title)}\n", StringComparison.Ordinal)
                .Replace($"\nbase_url: {BaseUrl}\n", $"\nbase_url: {YamlText.OfUrl(options.BaseUrl)}\n", StringComparison.Ordinal)
                .Replace($"\nlanguage: {Language}\n", $"\nlanguage: {options.Language}\n", StringComparison.Ordinal),
            "content/index.md" => Dated(
                text.Replace($"\ntitle: {Title}\n", $"\ntitle: {YamlText.Of(options.Title)}\n", StringComparison.Ordinal),
                options
            ),
            "README.md" => text.Replace($"# {Title}\n", $"# {options.Title}\n", StringComparison.Ordinal),
            ".config/dotnet-tools.json" => text.Replace("VERSION", ProgramVersion.Text, StringComparison.Ordinal),
            _ when path.EndsWith(".md", StringComparison.Ordinal) => Dated(text, options),
            _ => text,
        };

    /// <summary>With the day; and with its language, where the site's is another.</summary>
    private static string Dated(string text, InitOptions options)
    {
        // Before the tags, or else at the end of the front matter.
        var at = text.IndexOf("\ntags:", StringComparison.Ordinal) + 1;
        if (at == 0)
            at = text.IndexOf("\n---\n", StringComparison.Ordinal) + 1;
        var language = IsEnglish(options.Language) || text.Contains("\nlang: ", StringComparison.Ordinal) ? "" : $"lang: {Language}\n";
        return text.Insert(at, $"{language}date: {options.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\n");
    }

    private static bool IsEnglish(string language) => language.Split('-')[0].Equals(Language, StringComparison.OrdinalIgnoreCase);
}
