using System.Text;
using StaticGuide.Configuration;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Bodies;
using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;
using StaticGuide.Importing.Tools;
using StaticGuide.Urls;
using StaticGuide.Yaml;

namespace StaticGuide.Importing;

/// <summary>site.yml as it will be written.</summary>
internal sealed class NewSettings
{
    private const string SomeAddress = "https://guide.example.org/";

    private readonly ForeignSettings foreign;
    private readonly List<Left> left;
    private readonly WebUrl? baseUrl;

    public NewSettings(ForeignSettings foreign, string name, List<Left> left)
    {
        (this.foreign, this.left) = (foreign, left);
        Title = foreign.Title is { Length: > 0 } title ? title : name;
        if (
            foreign.BaseUrl is { } address
            && WebAddress.IsValid(address)
            && WebUrlParser.Parse(address) is UrlParse.Parsed { Url: { Query: null, Fragment: null, HasUserInfo: false } url }
        )
            baseUrl = url.AsFolder();
        else
            left.Add(
                Left.At(ImportRules.Key, new Place(SiteSettings.Path), $"base_url is {SomeAddress}, since the settings name no address")
            );
        if (foreign.Language is { } tag)
        {
            tag = tag.Replace('_', '-');
            if (LanguageTag.IsWellFormed(tag))
                Language = tag;
            else
                left.Add(Left.At(ImportRules.Key, new Place(SiteSettings.Path), $"the language {tag}"));
        }
    }

    public string Title { get; }

    /// <summary>The site's own.</summary>
    public string Language { get; } = "en";

    public required DateOnly Today { get; init; }

    /// <inheritdoc cref="SiteSettings.BasePath"/>
    public string BasePath => baseUrl?.Path.TrimEnd('/') ?? "";

    public ImportedFile Write(IReadOnlyList<PageDraft> pages, SiteIndex index, ForeignTool tool, IReadOnlyList<YamlEntry> data)
    {
        var yaml = new StringBuilder("# The settings of the site. `staticguide schema site` has every key.\n");
        yaml.Append("title: ").Append(YamlText.Of(Title)).Append('\n');
        yaml.Append("base_url: ").Append(YamlText.OfUrl(baseUrl?.ToString() ?? SomeAddress)).Append('\n');
        yaml.Append("language: ").Append(YamlText.Of(Language)).Append('\n');
        if (foreign.Description is { Length: > 0 } description)
            yaml.Append("description: ").Append(YamlText.Of(description)).Append('\n');
        WriteLinks(yaml, "navigation", [.. Navigation(pages, index, tool)]);
        WriteLinks(yaml, "footer", Taken(foreign.Footer, pages, index, tool.Ways(index)));
        WriteLanguages(yaml);
        if (foreign.AllowsHtml)
            yaml.Append("# The pages hold HTML as the other tool let it through.\nmarkdown: {raw_html: allow}\n");
        List<YamlEntry> own = [.. foreign.Params.Where(p => p.Key.Value != "data" || data.Count == 0)];
        if (data.Count > 0)
            own.Add(new YamlEntry(NewHead.Quoted("data"), new YamlMapping(default, default, [.. data])));
        if (own.Count > 0)
            YamlWriter.Write(yaml, "params", new YamlMapping(default, default, [.. own.DistinctBy(e => e.Key.Value)]));
        return new ImportedFile(null, SiteSettings.Path, IsPage: false) { Text = yaml.ToString() };
    }

    private static void WriteLinks(StringBuilder yaml, string key, List<(string Title, string Page)> links)
    {
        if (links.Count > 0)
            yaml.Append(key).Append(":\n");
        foreach (var (title, page) in links)
            yaml.Append("  - {title: ").Append(YamlText.Quoted(title)).Append(", page: ").Append(YamlText.Quoted(page)).Append("}\n");
    }

    private void WriteLanguages(StringBuilder yaml)
    {
        var others = foreign
            .Languages.Select(l => (Tag: l.Tag.Replace('_', '-'), l.Title))
            .Where(l => LanguageTag.IsWellFormed(l.Tag) && !LanguageTag.IsWithin(Language, l.Tag))
            .DistinctBy(l => l.Tag, StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (others.Count > 0)
            yaml.Append("languages:\n");
        foreach (var (tag, title) in others)
            yaml.Append("  ").Append(YamlText.Of(tag)).Append(": {title: ").Append(YamlText.Quoted(title)).Append("}\n");
    }

    /// <summary>That of the settings; else the first pages of the first level.</summary>
    private IEnumerable<(string Title, string Page)> Navigation(IReadOnlyList<PageDraft> pages, SiteIndex index, ForeignTool tool)
    {
        const int Most = 8;
        if (foreign.Navigation.Count > 0)
            return Taken(foreign.Navigation, pages, index, tool.Ways(index));
        return pages
            .Where(p => p.IsIn(Language, Language) && !p.Head.IsHidden(Today))
            .Where(p => p.Page.Route.Count('/') == 2 && p.Page.Route != "/")
            .OrderBy(p => int.TryParse(p.Head.Text("weight"), out var weight) ? weight : int.MaxValue)
            .ThenBy(p => p.Page.Target, StringComparer.Ordinal)
            .Take(Most)
            .Select(p => (p.Head.Title ?? p.Page.Target, p.Page.Target[PageRoute.Root.Length..]));
    }

    /// <summary>What leads to no page that is shown has no place here, and is named.</summary>
    private List<(string Title, string Page)> Taken(
        IReadOnlyList<(string Title, string File)> named,
        IReadOnlyList<PageDraft> pages,
        SiteIndex index,
        LinkWays ways
    )
    {
        List<(string Title, string Page)> links = [];
        foreach (var (title, file) in named)
        {
            var page = SiteIndex.Joined(ways.ContentFolder, file) is { } path ? index.PageOf(path) : null;
            page ??= LinkWays.FileNames($"{ways.ContentFolder}/{file.Trim('/')}").Select(index.PageOf).FirstOrDefault(p => p is not null);
            page ??= file.Contains(':', StringComparison.Ordinal) ? null : index.PageAt(ways.WithoutBase(file));
            var draft = pages.FirstOrDefault(p => p.Page == page);
            if (page is null || draft?.Head.IsHidden(Today) == true)
                left.Add(
                    Left.At(ImportRules.Key, new Place(SiteSettings.Path), $"the link {$"{title} to {file}".TrimStart()} in the navigation")
                );
            else if (links.All(l => l.Page != page.Target[PageRoute.Root.Length..]))
                links.Add((title.Length > 0 ? title : draft?.Head.Title ?? file, page.Target[PageRoute.Root.Length..]));
        }
        return links;
    }
}
