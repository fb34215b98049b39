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

    private static readonly string[] Templates = [".xml", ".scss", ".sass", ".css", ".js", ".json", ".txt", ".liquid", ".svg"];

    private readonly string source;
    private readonly string output;
    private readonly string collections;
    private readonly List<string> excluded;
    private readonly List<string> included;
    private readonly JekyllDefaults defaults;
    private IReadOnlyDictionary<string, string>? authors;

    public JekyllTool(ForeignFiles files, DiagnosticBag diagnostics)
        : base(files, diagnostics)
    {
        var all = files.Settings("_config.yml", "_config.yaml", "_config.toml");
        source = Folder(all.Text("source"), "");
        output = SiteIndex.Joined("", all.Text("destination") ?? "") ?? "";
        collections = Folder(all.Text("collections_dir"), source, source);
        excluded = Names("exclude");
        included = Names("include");
        defaults = new JekyllDefaults(all);
        Settings = new ForeignSettings
        {
            All = all,
            Title = all.Text("title") ?? all.Text("name"),
            Description = all.Text("description"),
            Language = all.Text("lang"),
            BaseUrl = all.Text("url") is { } url ? url.TrimEnd('/') + PathOf(all.Text("baseurl")) + "/" : null,
            BasePath = PathOf(all.Text("baseurl")),
            AllowsHtml = all.Text("markdown") != "CommonMark" || IsUnsafe(all.Inner("commonmark")?.Find("options")?.Value),
            Params = [.. all?.Entries.Where(e => !Own.Contains(e.Key.Value)) ?? []],
        };

        List<string> Names(string key) =>
            all?.Find(key)?.Value is YamlSequence names ? [.. names.Items.OfType<YamlScalar>().Select(n => n.Value.Trim('/'))] : [];
    }

    /// <summary>The plugin for CommonMark leaves HTML out where it is not told otherwise.</summary>
    private static bool IsUnsafe(YamlNode? options) =>
        options is YamlSequence list
        && list.Items.OfType<YamlScalar>().Any(o => o.Value.Equals("UNSAFE", StringComparison.OrdinalIgnoreCase));

    public override HeadNames Names => HeadNames.Jekyll;

    public override ForeignSettings Settings { get; }

    public override IReadOnlyList<(Rule Rule, Regex Trace, bool InCode)> Traces { get; } =
    [(ImportRules.Liquid, Liquid(), true), (ImportRules.Extension, Attributes(), false), (ImportRules.Extension, OpenedHtml.Mark(), false)];

    public override FileRole RoleOf(string path)
    {
        if (
            Below(path, source) is not { } own
            || own is "_config.yml" or "_config.yaml" or "_config.toml" or "Gemfile" or "Gemfile.lock" or "Rakefile"
        )
            return new FileRole.Nothing();
        var first = own.Split('/')[0];
        if (IsLeftOut(path, own, first))
            return new FileRole.Nothing();
        if (Programs.Contains(first))
            return new FileRole.NotTaken(first + "/");
        if (Below(own, "_data") is { } data)
            return new FileRole.Data(data);
        // What is in a folder with `_` that is no collection with pages was never shown.
        var isDraft = first == "_drafts" || CollectionOf(path) is { } collection && !HasPages(collection);
        var within =
            Below(path, collections) is { } ofCollection && ofCollection[0] == '_' && ofCollection.Contains('/', StringComparison.Ordinal)
                ? ofCollection[1..]
                : own;
        if (within.Split('/').Any(p => p[0] == '_' && !p.StartsWith("_index", StringComparison.Ordinal)))
            return within.Contains("/_posts/", StringComparison.Ordinal)
                    ? RoleOf(within.Replace("/_posts/", "/posts/", StringComparison.Ordinal), false)
                : IsMarkdown(within) ? new FileRole.PageNotTaken("its name, or that of its folder, begins with `_`")
                : new FileRole.NotTaken("files whose names begin with `_`");
        return RoleOf(within, isDraft);
    }

    private bool IsLeftOut(string path, string own, string first) =>
        output.Length > 0 && Below(path, output) is not null || excluded.Any(e => IsExcluded(own, e)) || IsHidden(first);

    private bool IsHidden(string first) => first[0] == '.' && !included.Contains(first);

    private static bool IsExcluded(string own, string pattern) =>
        own == pattern
        || Below(own, pattern) is not null
        || pattern.Contains('*', StringComparison.Ordinal) && PathPattern.IsMatch(pattern, own);

    private FileRole RoleOf(string own, bool isDraft)
    {
        if (IsMarkdown(own))
            return new FileRole.Page(PageFile(own)) { IsDraft = isDraft, Day = DayOf(own) };
        if (Path.GetExtension(own) is ".html" or ".htm" && HasHead(own))
            return new FileRole.PageNotTaken("a page in HTML");
        return Templates.Contains(Path.GetExtension(own)) && HasHead(own)
            ? new FileRole.PageNotTaken("a feed, a style sheet or the like with Liquid")
            : new FileRole.Copy(PageRoute.Root + own, own);
    }

    private bool HasHead(string own) =>
        (Files.Has(own) ? own : "_" + own) is var path
        && Files.Has(path)
        && Files.Bytes(path) is { } bytes
        && bytes.AsSpan().StartsWith("---"u8);

    private static DateOnly? DayOf(string own) =>
        Dated().Match(Path.GetFileName(own)) is { Success: true } match
        && DateOnly.TryParseExact(match.Groups[1].Value, "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    private bool HasPages(string collection) =>
        collection is "posts" or "drafts" || Settings.All.Inner("collections", collection).Text("output") == "true";

    /// <summary>Addresses are made of these where they are looked for.</summary>
    public override IReadOnlyList<YamlEntry> DefaultsFor(string path) => [.. Defaults(path).Where(e => e.Key.Value != "permalink")];

    private IReadOnlyList<YamlEntry> Defaults(string path) => defaults.For(Below(path, source) ?? path, CollectionOf(path) ?? "pages");

    public override bool ShowsTitlesOfCode => false;

    /// <summary>Each word of a document's begins with a capital letter; pages have no title then.</summary>
    public override string Titled(string words, string path) =>
        CollectionOf(path) is null
            ? base.Titled(words, path)
            : string.Join(' ', words.Split(' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..].ToLowerInvariant()));

    /// <summary>As widely used themes have them.</summary>
    public override IReadOnlyDictionary<string, string> Authors => authors ??= NamesIn(SiteIndex.Joined(source, "_data/authors.yml")!);

    public override bool WaitsForDate(string path) => CollectionOf(path) is not null && Settings.Text("future") != "true";

    protected override string UsualAddress(string path, string own, NewHead head)
    {
        var folder = own.Contains('/', StringComparison.Ordinal) ? own[..own.LastIndexOf('/')] : "";
        var name = Dated().Replace(own[(own.LastIndexOf('/') + 1)..], "");
        var collection = CollectionOf(path);
        var form = collection is null
            ? null
            : Settings.All.Inner("collections", collection).Text("permalink")
                ?? (Defaults(path).FirstOrDefault(e => e.Key.Value == "permalink")?.Value as YamlScalar)?.Line
                ?? (collection == "posts" ? Settings.Text("permalink") : null);
        var plain = name == "index" ? $"/{folder}/" : $"/{(folder.Length > 0 ? folder + "/" : "")}{name}{PageEnding}";
        var usual = collection switch
        {
            "posts" => Permalink.Of(Named(form ?? "date"), $"{folder}/{name}", head, OfPost(path, name, head)) ?? plain,
            not null when form is not null => Permalink.Of(
                form.Replace(":collection", collection, StringComparison.Ordinal)
                    .Replace(":path", (folder + "/" + name)[collection.Length..].Trim('/'), StringComparison.Ordinal),
                $"{folder}/{name}",
                head,
                OfPost(path, name, head)
            ) ?? plain,
            _ => plain,
        };
        return usual.Replace("//", "/", StringComparison.Ordinal);
    }

    protected override string? FormedAddress(string form, string path, string own, NewHead head)
    {
        var name = Dated().Replace(own[(own.LastIndexOf('/') + 1)..], "");
        var isPost = CollectionOf(path) == "posts";
        if (!isPost && HeadNames.Jekyll.Forms.Contains(form))
            form = "/:path/:basename" + (form == "pretty" ? "/" : ":output_ext");
        var folder = own.Contains('/', StringComparison.Ordinal) ? own[..own.LastIndexOf('/')] : "";
        return Permalink.Of(Named(form), $"{folder}/{name}", head, [.. OfPost(path, name, head), ("path", folder), ("basename", name)]);
    }

    /// <summary>Pages have the ending that the form of the posts' addresses has.</summary>
    private string PageEnding => Settings.Text("permalink") is "pretty" or [.., '/'] ? "/" : ".html";

    private string? CollectionOf(string path) =>
        Below(path, collections) is ['_', ..] inside && inside.Contains('/', StringComparison.Ordinal)
            ? inside[1..inside.IndexOf('/', StringComparison.Ordinal)]
        : path.Contains("/_posts/", StringComparison.Ordinal) ? "posts"
        : null;

    /// <summary>What Jekyll calls a title in an address is that of the file; categories are also the folders above.</summary>
    private IEnumerable<(string Name, string Value)> OfPost(string path, string name, NewHead head)
    {
        var above =
            Below(path, collections) is { } own && own.IndexOf("/_posts/", StringComparison.Ordinal) is > 0 and var at ? own[..at] : "";
        var named = (head.Parameter("categories") ?? head.Parameter("category")) switch
        {
            YamlScalar { Line: var line } => head.Parameter("categories") is null ? [line] : line.Split(' '),
            YamlSequence list => list.Items.OfType<YamlScalar>().Select(s => s.Line),
            _ => [],
        };
        var categories = above.Split('/').Concat(named).Where(c => c.Length > 0).Select(c => c.ToLowerInvariant()).Distinct();
        return [("title", head.Slug ?? Unsafe().Replace(name, "-").Trim('-')), ("categories", string.Join('/', categories))];
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

    public override LinkWays Ways(SiteIndex index) =>
        new()
        {
            ContentFolder = source,
            OldBasePath = Settings.BasePath,
            OldSite = Settings.BaseUrl?.TrimEnd('/'),
        };

    public override List<BodyLine> Rewrite(List<BodyLine> lines, HashSet<int> raw)
    {
        lines = UnseenWords.TakenOut(lines, LiquidMarks.Unseen);
        lines = OpenedHtml.Rewrite(LiquidMarks.Rewrite(MarksOverLines.Joined(lines, ("{{", "}}"), ("{%", "%}")), raw));
        lines = [.. lines.Select(l => ShownMarks.Settled((l with { Text = Links(l.Text) }).Outside(PagesNamed)))];
        // kramdown keeps pipes within code; the other one reads tables as they are read here.
        return AlertKinds.Rewrite(Settings.Text("markdown") is ['C' or 'c', 'o', ..] ? lines : TablePipes.Rewrite(lines));
    }

    public override string Finished(BodyLine line) => line.Outside(t => Attributes().Replace(t, "")).Text;

    private string Links(string text)
    {
        if (!text.Contains('{', StringComparison.Ordinal))
            return text;
        text = BaseUrl().Replace(text, "");
        // What the settings say of the site was shown as it stands there.
        text = Setting().Replace(text, m => Settings.Text(m.Groups[1].Value) ?? m.Value);
        return Filtered().Replace(text, "$1$2");
    }

    private static string PagesNamed(string text) => References.Rewrite(References.Rewrite(text, Link(), "/"), Post(), "/_posts/", ".md");

    [GeneratedRegex(@"[^\p{L}\p{N}._~!$&'()+,;=@]+")]
    private static partial Regex Unsafe();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}")]
    private static partial Regex Liquid();

    [GeneratedRegex(@"\{:[^{}]*\}")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})-")]
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
