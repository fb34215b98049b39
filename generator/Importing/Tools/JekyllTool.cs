using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Bodies;
using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>Jekyll: pages anywhere, posts and collections in folders that begin with <c>_</c>, settings in <c>_config.yml</c>.</summary>
internal sealed partial class JekyllTool : ForeignTool
{
    private static readonly string[] Own =
    [
        "title",
        "url",
        "baseurl",
        "description",
        "lang",
        "permalink",
        "collections",
        "defaults",
        "exclude",
        "include",
        "plugins",
        "gems",
        "markdown",
        "kramdown",
        "sass",
        "theme",
        "remote_theme",
        "source",
        "destination",
        "collections_dir",
        "highlighter",
        "host",
        "port",
    ];
    private static readonly string[] Programs = ["_includes", "_layouts", "_sass", "_plugins"];

    private readonly string source;
    private readonly string collections;
    private readonly List<string> excluded;

    public JekyllTool(ForeignFiles files, DiagnosticBag diagnostics)
        : base(files, diagnostics)
    {
        var all = files.Settings("_config.yml", "_config.yaml", "_config.toml");
        source = Folder(all.Text("source"), "");
        collections = Folder(all.Text("collections_dir"), source, source);
        excluded = all?.Find("exclude")?.Value is YamlSequence names
            ? [.. names.Items.OfType<YamlScalar>().Select(n => n.Value.Trim('/'))]
            : [];
        Settings = new ForeignSettings
        {
            All = all,
            Title = all.Text("title") ?? all.Text("name"),
            Description = all.Text("description"),
            Language = all.Text("lang"),
            BaseUrl = all.Text("url") is { } url ? url.TrimEnd('/') + PathOf(all.Text("baseurl")) + "/" : null,
            BasePath = PathOf(all.Text("baseurl")),
            Params = [.. all?.Entries.Where(e => !Own.Contains(e.Key.Value)) ?? []],
        };
    }

    public override HeadNames Names => HeadNames.Jekyll;

    public override ForeignSettings Settings { get; }

    public override IReadOnlyList<(Rule Rule, Regex Trace, bool InCode)> Traces { get; } =
    [(ImportRules.Liquid, Liquid(), true), (ImportRules.Extension, Attributes(), false)];

    public override FileRole RoleOf(string path)
    {
        if (
            Below(path, source) is not { } own
            || own is "_config.yml" or "_config.yaml" or "_config.toml" or "Gemfile" or "Gemfile.lock" or "Rakefile"
        )
            return new FileRole.Nothing();
        if (excluded.Any(e => own == e || Below(own, e) is not null))
            return new FileRole.Nothing();
        var first = own.Split('/')[0];
        if (Programs.Contains(first))
            return new FileRole.NotTaken(first + "/");
        if (Below(own, "_data") is { } data)
            return new FileRole.Data(data);
        var isDraft = first == "_drafts";
        var within =
            Below(path, collections) is { } ofCollection && ofCollection[0] == '_' && ofCollection.Contains('/', StringComparison.Ordinal)
                ? ofCollection[1..]
                : own;
        if (within.Split('/').Any(p => p[0] == '_' && !p.StartsWith("_index", StringComparison.Ordinal)))
            return within.Contains("/_posts/", StringComparison.Ordinal)
                ? RoleOf(within.Replace("/_posts/", "/posts/", StringComparison.Ordinal), false)
                : new FileRole.NotTaken("files whose names begin with `_`");
        return RoleOf(within, isDraft);
    }

    private FileRole RoleOf(string own, bool isDraft)
    {
        if (IsMarkdown(own))
            return new FileRole.Page(PageFile(own)) { IsDraft = isDraft, Day = DayOf(own) };
        if (Path.GetExtension(own) is ".html" or ".htm" && HasHead(own))
            return new FileRole.PageNotTaken("a page in HTML");
        return Path.GetExtension(own) is ".xml" or ".scss" or ".sass" or ".liquid" && HasHead(own)
            ? new FileRole.NotTaken("feeds and style sheets with Liquid")
            : new FileRole.Copy(PageRoute.Root + own, own);
    }

    private bool HasHead(string own) =>
        (Files.Has(own) ? own : "_" + own) is var path
        && Files.Has(path)
        && Files.Bytes(path) is { } bytes
        && bytes.AsSpan().StartsWith("---"u8);

    private static DateOnly? DayOf(string own) =>
        Dated().Match(Path.GetFileName(own)) is { Success: true } match
        && DateOnly.TryParseExact(match.Groups[1].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    protected override string UsualAddress(string path, string own, NewHead head)
    {
        var folder = own.Contains('/', StringComparison.Ordinal) ? own[..own.LastIndexOf('/')] : "";
        var name = Dated().Replace(own[(own.LastIndexOf('/') + 1)..], "");
        var collection = Below(path, collections) is ['_', ..] inside ? inside[1..inside.IndexOf('/', StringComparison.Ordinal)] : null;
        var form = collection is null
            ? null
            : Settings.All.Inner("collections", collection).Text("permalink")
                ?? DefaultOf(collection)
                ?? (collection == "posts" ? Settings.Text("permalink") : null);
        var plain = name == "index" ? $"/{folder}/" : $"/{(folder.Length > 0 ? folder + "/" : "")}{name}.html";
        var usual = collection switch
        {
            "posts" => Permalink.Of(Named(form ?? "date"), $"{folder}/{name}", head) ?? plain,
            not null when form is not null => Permalink.Of(
                form.Replace(":collection", collection, StringComparison.Ordinal)
                    .Replace(":path", (folder + "/" + name)[collection.Length..].Trim('/'), StringComparison.Ordinal),
                $"{folder}/{name}",
                head
            ) ?? plain,
            _ => plain,
        };
        return usual.Replace("//", "/", StringComparison.Ordinal);
    }

    /// <summary>The forms that have names (Jekyll's manual, "Permalinks").</summary>
    private static string Named(string form) =>
        form switch
        {
            "date" => "/:categories/:year/:month/:day/:title:output_ext",
            "pretty" => "/:categories/:year/:month/:day/:title/",
            "none" => "/:categories/:title:output_ext",
            _ => form,
        };

    private string? DefaultOf(string collection) =>
        (Settings.All?.Find("defaults")?.Value as YamlSequence)
            ?.Items.OfType<YamlMapping>()
            .Where(d => d.Inner("scope").Text("type") == collection)
            .Select(d => d.Inner("values").Text("permalink"))
            .FirstOrDefault(p => p is not null);

    public override LinkWays Ways(SiteIndex index) =>
        new()
        {
            ContentFolder = source,
            OldBasePath = Settings.BasePath,
            OldSite = Settings.BaseUrl?.TrimEnd('/'),
        };

    public override List<BodyLine> Rewrite(List<BodyLine> lines, HashSet<int> raw)
    {
        lines = LiquidMarks.Rewrite(lines, raw);
        return AlertKinds.Rewrite([.. lines.Select(l => raw.Contains(l.Source) ? l : l with { Text = Links(l.Text) })]);
    }

    public override string Finished(BodyLine line) => line.Outside(t => Attributes().Replace(t, "")).Text;

    private string Links(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return text;
        text = BaseUrl().Replace(text, "");
        // What the settings say of the site was shown as it stands there.
        text = Setting().Replace(text, m => Settings.Text(m.Groups[1].Value) ?? m.Value);
        text = Filtered().Replace(text, "$1$2");
        text = Link().Replace(text, "/$1");
        return Post().Replace(text, "/_posts/$1.md");
    }

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}")]
    private static partial Regex Liquid();

    [GeneratedRegex(@"\{:[^{}]*\}")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^(\d{4}-\d{1,2}-\d{1,2})-")]
    private static partial Regex Dated();

    [GeneratedRegex(@"\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\}")]
    private static partial Regex BaseUrl();

    [GeneratedRegex(@"\{\{-?\s*site\.(\w+)\s*-?\}\}")]
    private static partial Regex Setting();

    [GeneratedRegex("""\{\{-?\s*(?:"([^"]*)"|'([^']*)')\s*\|\s*(?:relative_url|absolute_url|prepend:\s*site\.baseurl)\s*-?\}\}""")]
    private static partial Regex Filtered();

    [GeneratedRegex(@"\{%-?\s*link\s+([^\s%]+)\s*-?%\}")]
    private static partial Regex Link();

    [GeneratedRegex(@"\{%-?\s*post_url\s+([^\s%]+)\s*-?%\}")]
    private static partial Regex Post();
}
