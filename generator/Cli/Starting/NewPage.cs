using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Language;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Starting;

/// <summary>A page to be written.</summary>
/// <param name="Route">Where it will be published.</param>
/// <param name="Rival">The file that would have the same address, were it there; null where there can be none.</param>
internal sealed partial record NewPage(NewFile File, string Route, string? Rival)
{
    /// <param name="settings">The text of site.yml.</param>
    public static NewPage Of(string typed, string settings, DateOnly today)
    {
        var path = NewPath.Of(typed, PageRoute.Root, [".md", ".markdown"]);
        var segments = path.Split('/');
        var isIndex = segments[^1] == "index";
        var name = isIndex && segments.Length > 1 ? segments[^2] : segments[^1];
        var text = new StringBuilder("---\ntitle: ")
            .Append(YamlText.Of(isIndex && segments.Length == 1 ? "Home" : Title(name)))
            .Append('\n');
        text.Append("# A sentence or two for search engines and previews; 70 to 160 characters.\n# description: …\n");
        text.Append(CultureInfo.InvariantCulture, $"date: {today:yyyy-MM-dd}\n");
        if (segments.Length > 1 && LanguageTable.Knows(segments[0]) && segments[0] != SiteLanguage().Match(settings).Groups[1].Value)
            text.Append(CultureInfo.InvariantCulture, $"lang: {segments[0]}\n");
        text.Append("---\nSay first what the reader came for.\n");
        var file = $"{PageRoute.Root}{path}.md";
        return new NewPage(
            new NewFile(file, Encoding.UTF8.GetBytes(text.ToString())),
            PageRoute.Of(file, null),
            isIndex && segments.Length == 1 ? null
                : isIndex ? $"{PageRoute.Root}{path[..^"/index".Length]}.md"
                : $"{PageRoute.Root}{path}/index.md"
        );
    }

    /// <summary><c>night-shifts</c> → Night shifts.</summary>
    private static string Title(string name)
    {
        var words = Separators().Replace(name, " ").Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex(@"[-_\s]+")]
    private static partial Regex Separators();

    [GeneratedRegex(@"^language:\s*[""']?([A-Za-z0-9-]+)", RegexOptions.Multiline)]
    private static partial Regex SiteLanguage();
}
