using System.Globalization;
using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Bodies;
using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing.Tools;

/// <summary>
/// Docusaurus: <c>docs/</c>, <c>blog/</c>, <c>src/pages/</c>, <c>static/</c>, and settings that are a program: a few words of it are read.
/// </summary>
internal sealed partial class DocusaurusTool : ForeignTool
{
    private static readonly string[] Programs = [".js", ".jsx", ".ts", ".tsx", ".css", ".scss", ".html"];

    private readonly string root;
    private readonly string docs;
    private readonly string docsRoute;
    private readonly string blogRoute;
    private readonly string blogFolder;

    /// <summary>Folders of other documents, by their address; with the name by which translations call them.</summary>
    private readonly List<(string Folder, string Route, string Id)> others = [];

    private readonly DocusaurusLanguages languages;
    private IReadOnlyDictionary<string, string>? documents;

    private readonly bool hasVersions;
    private IReadOnlyDictionary<string, string>? authors;

    public DocusaurusTool(ForeignFiles files, DiagnosticBag diagnostics)
        : base(files, diagnostics)
    {
        var config = ConfigAmong(files);
        root = config is not null && config.StartsWith("website/", StringComparison.Ordinal) ? "website" : "";
        var text = config is null ? "" : files.Read(config)?.Text ?? "";
        var ofDocs = SettingsOf(DocsSettings(), text);
        docs = Folder(ScriptText.Named(ofDocs, "path"), "docs", root);
        if (!HasAny(files, docs) && HasAny(files, "docs"))
            docs = "docs";
        docsRoute = RouteIn(ofDocs, "docs") is var route && IsPlain(route) ? route : "docs";
        var ofBlog = SettingsOf(BlogSettings(), text);
        blogFolder = (ScriptText.Named(ofBlog, "path") ?? "blog").Trim('/', '.');
        blogRoute = BlogRouteIn(ofBlog);
        foreach (Match plugin in OtherDocs().Matches(text))
        {
            var own = ScriptText.Block(text, plugin.Index + plugin.Length);
            if (ScriptText.Named(own, "path") is { } path && RouteIn(own, "docs") is var address && IsPlain(address))
                others.Add((Folder(path, "docs", root), address, ScriptText.Named(own, "id") ?? ""));
        }
        languages = new DocusaurusLanguages(ScriptText.WithoutComments(text), ScriptText.Named(text, "defaultLocale") ?? "en");
        hasVersions = files.Has(SiteIndex.Joined(root, "versions.json")!);
        Settings = WithNavbar(SettingsIn(text), DocusaurusNavbar.Read(text), config, CalculatedIn(ScriptText.WithoutComments(text)));
    }

    private static IEnumerable<string> CalculatedIn(string config) =>
        [
            .. ScriptText.Calculated(config, "title", "baseUrl"),
            .. ScriptText.CalculatedAmong(SettingsOf(DocsSettings(), config), "path", "routeBasePath").Select(k => $"{k} of docs"),
            .. ScriptText.CalculatedAmong(SettingsOf(BlogSettings(), config), "path", "routeBasePath").Select(k => $"{k} of the blog"),
        ];

    /// <summary>At the root, or where the documents are, its posts could take their addresses.</summary>
    private string BlogRouteIn(string settings) =>
        RouteIn(settings, "blog") is { Length: > 0 } route && route != docsRoute && IsPlain(route) ? route : "blog";

    private static string? ConfigAmong(ForeignFiles files)
    {
        string[] endings = ["js", "ts", "mjs", "cjs", "mts"];
        return endings.SelectMany(e => new[] { $"docusaurus.config.{e}", $"website/docusaurus.config.{e}" }).FirstOrDefault(files.Has);
    }

    private ForeignSettings WithNavbar(ForeignSettings settings, DocusaurusNavbar navbar, string? config, IEnumerable<string> calculated) =>
        settings with
        {
            Navigation = [.. navbar.Links.Select(l => (l.Title, l.IsDocument ? FileOf(l.Target) : l.Target))],
            Untaken = [.. navbar.Untaken.Concat(calculated.Select(k => $"{k}, which is calculated there")).Select(u => (config!, u))],
        };

    public override IReadOnlyDictionary<string, string> Authors =>
        authors ??= NamesIn(SiteIndex.Joined(root, $"{blogFolder}/authors.yml")!);

    /// <summary>The file of a document in the folder of all, which may be numbered, or call itself otherwise.</summary>
    private string FileOf(string id) => (documents ??= DocusaurusDocuments.Of(Files, docs)).GetValueOrDefault(id, id);

    private static bool HasAny(ForeignFiles files, string folder) => files.All.Any(f => Below(f.Path, folder) is not null);

    private static string SettingsOf(Regex start, string config) =>
        start.Match(config) is { Success: true } match ? ScriptText.Block(config, match.Index + match.Length) : "";

    private static ForeignSettings SettingsIn(string config) =>
        new()
        {
            Title = ScriptText.Named(config, "title"),
            Description = ScriptText.Named(config, "tagline"),
            BaseUrl = ScriptText.Named(config, "url") is { } url
                ? url.TrimEnd('/') + PathOf(ScriptText.Named(config, "baseUrl")) + "/"
                : null,
            BasePath = PathOf(ScriptText.Named(config, "baseUrl")),
            Language = ScriptText.Named(config, "defaultLocale"),
        };

    private static string RouteIn(string settings, string usual) => (ScriptText.Named(settings, "routeBasePath") ?? usual).Trim('/');

    public override HeadNames Names => HeadNames.Docusaurus;

    public override ForeignSettings Settings { get; }

    public override IReadOnlyList<(Rule Rule, Regex Trace, bool InCode)> Traces { get; } = [(ImportRules.Component, Component(), false)];

    public override FileRole RoleOf(string path)
    {
        if (Below(path, docs) is { } doc)
            return RoleOf(docsRoute, doc, isNumbered: true);
        foreach (var (folder, route, _) in others)
        {
            if (Below(path, folder) is { } document)
                return RoleOf(route, document, isNumbered: true);
        }
        if (Below(path, root) is not { } own)
            return new FileRole.Nothing();
        if (Below(own, "static") is { } asset)
            return new FileRole.Copy(PageRoute.Root + asset, asset);
        if (Below(own, blogFolder) is { } post)
            return RoleOf(blogRoute, post, isNumbered: false);
        if (Below(own, "src/pages") is { } page)
            return IsMarkdown(page) || !Programs.Contains(Path.GetExtension(page))
                ? RoleOf("", page, isNumbered: false)
                : new FileRole.NotTaken("src/");
        if (languages.Of(own) is { } translated && RouteOf(translated) is { } place)
            return RoleOf(place, translated.Path, isNumbered: translated.Kind == "docs", translated.Language);
        var first = own.Split('/')[0];
        return first is "src" or "i18n" || first.Contains("versioned_", StringComparison.Ordinal)
            ? new FileRole.NotTaken(first + "/")
            : new FileRole.Nothing();
    }

    /// <summary>Null where no settings name what is translated.</summary>
    private string? RouteOf(DocusaurusLanguages.Translated file) =>
        (file.Kind, file.Id) switch
        {
            ("docs", "") => docsRoute,
            ("docs", var id) => others.Find(o => o.Id == id).Route,
            ("blog", "") => blogRoute,
            ("pages", "") => "",
            _ => null,
        };

    private FileRole RoleOf(string route, string own, bool isNumbered, string? language = null)
    {
        // Names that begin with `_` are pieces of other pages; those of folders are settings.
        if (own.Split('/').Any(p => p[0] == '_') || Path.GetFileName(own) is "authors.yml" or "tags.yml")
            return new FileRole.NotTaken("pieces and settings of pages");
        var before = (language is null ? "" : language + "/") + (route.Length > 0 ? route + "/" : "");
        if (!IsMarkdown(own))
            return new FileRole.Copy(PageRoute.Root + before + own, before + own);
        var path = isNumbered ? string.Join('/', own.Split('/').Select(DocusaurusDocuments.WithoutNumber)) : own;
        return new FileRole.Page(PageFile(before + path)) { Day = route == blogRoute ? DayOf(own) : null, Language = language };
    }

    private static DateOnly? DayOf(string own) =>
        Dated().Match(own) is { Success: true } m
        && DateOnly.TryParse($"{m.Groups[1].Value}-{m.Groups[2].Value}-{m.Groups[3].Value}", CultureInfo.InvariantCulture, out var day)
            ? day
            : null;

    protected override string UsualAddress(string path, string own, NewHead head) =>
        languages.Parted(own) is ({ Length: > 0 } language, var rest) ? $"/{language}{AddressIn(rest, head)[1..]}" : AddressIn(own, head);

    private string AddressIn(string own, NewHead head)
    {
        var folder = own.Contains('/', StringComparison.Ordinal) ? own[..(own.LastIndexOf('/') + 1)] : "";
        var name = own[folder.Length..];
        var isFolder = name == "index" || folder.EndsWith("/" + name + "/", StringComparison.OrdinalIgnoreCase);
        var usual = "/" + folder + (isFolder ? "" : name);
        if (IsPost(own) && Dated().Match(own[(blogRoute.Length + 1)..]) is { Success: true } day)
            usual =
                $"/{blogRoute}/{day.Groups[1].Value}/{day.Groups[2].Value}/{day.Groups[3].Value}/{day.Groups[4].Value.Replace("/index", "", StringComparison.Ordinal)}";
        if (head.Slug is { } ofPost && IsPost(own))
            return $"/{blogRoute}/{ofPost}";
        return head.Slug is { } slug ? "/" + folder + slug : usual;
    }

    private bool IsPost(string own) => own.StartsWith(blogRoute + "/", StringComparison.Ordinal);

    /// <summary>A slash before it means the root of the docs, or of the blog.</summary>
    protected override string AddressSet(string set, string target)
    {
        var own = target[PageRoute.Root.Length..];
        if (languages.Parted(own) is ({ Length: > 0 } language, var rest))
            return $"/{language}{AddressSet(set, PageRoute.Root + rest)[1..]}";
        if (!set.StartsWith('/'))
            return "/" + SiteIndex.Joined(own.Contains('/', StringComparison.Ordinal) ? own[..own.LastIndexOf('/')] : "", set);
        return (
                IsPost(own) ? "/" + blogRoute
                : docsRoute.Length > 0 ? "/" + docsRoute
                : ""
            ) + set;
    }

    public override IEnumerable<string> ListedFolders(IEnumerable<string> pages) => pages.Any(IsPost) ? [blogRoute] : [];

    public override LinkWays Ways(SiteIndex index) =>
        new()
        {
            ContentFolder = docs,
            OldBasePath = Settings.BasePath,
            OldSite = Settings.BaseUrl?.TrimEnd('/'),
            Prefix = "pathname://",
            FileByReference = path =>
                path.StartsWith("@site/", StringComparison.Ordinal) ? SiteIndex.Joined(root, path["@site/".Length..]) : null,
            // What is written now was published as the coming version, beside the last one.
            Former = path =>
                hasVersions && path.StartsWith($"/{docsRoute}/next/", StringComparison.Ordinal)
                    ? $"/{docsRoute}{path[(docsRoute.Length + "/next".Length + 1)..]}"
                    : path,
            ByReference = (page, path) =>
                path.StartsWith("@site/", StringComparison.Ordinal)
                    ? SiteIndex.Joined(root, path["@site/".Length..]) is { } file
                        ? index.PageOf(file)
                        : null
                    : InLanguageOf(page, path, index),
        };

    /// <summary>
    /// What a translated page means: the translation, and where there is none, what it would be one of.
    /// </summary>
    private ForeignPage? InLanguageOf(ForeignPage page, string path, SiteIndex index)
    {
        if (Below(page.Source, root) is not { } own || languages.Of(own) is not { } translated)
            return null;
        if (path.StartsWith('/'))
            return index.PageAt($"/{translated.Language}{WithoutBase(path)}");
        if (!IsMarkdown(path) || SiteIndex.Joined(page.Folder, path) is { } beside && index.PageOf(beside) is not null)
            return null;
        var folder = FolderOf(translated);
        var at = translated.Path.LastIndexOf('/');
        return SiteIndex.Joined(at < 0 ? folder : $"{folder}/{translated.Path[..at]}", path) is { } original
            ? index.PageOf(original)
            : null;
    }

    private string FolderOf(DocusaurusLanguages.Translated file) =>
        file.Kind switch
        {
            "docs" when file.Id.Length == 0 => docs,
            "docs" => others.Find(o => o.Id == file.Id).Folder ?? docs,
            "blog" => SiteIndex.Joined(root, blogFolder)!,
            _ => SiteIndex.Joined(root, "src/pages")!,
        };

    private string WithoutBase(string path) =>
        Settings.BasePath.Length > 0 && path.StartsWith(Settings.BasePath + "/", StringComparison.Ordinal)
            ? path[Settings.BasePath.Length..]
            : path;

    public override List<BodyLine> Rewrite(List<BodyLine> lines, HashSet<int> raw)
    {
        lines = UnseenWords.TakenOut(CodeBlocks.OfDocusaurus(lines), JsxMarks.Unseen);
        lines =
        [
            .. TagsOverLines.Joined(lines, ' ').Where(l => l.IsCode || !More().IsMatch(l.Text)).Select(l => l.Outside(JsxMarks.Rewrite)),
        ];
        lines = CalloutEnds.Rewrite(ColonCallouts.Rewrite(Tabs.Rewrite(lines)));
        return Imports.WithoutUnused(AlertKinds.Rewrite(MarkdownInTags.Rewrite(lines)));
    }

    private static bool IsPlain(string route) => !route.Split('/').Any(s => s is "." or "..");

    [GeneratedRegex(@"\bblog:\s*\{")]
    private static partial Regex BlogSettings();

    [GeneratedRegex(@"\bdocs:\s*\{")]
    private static partial Regex DocsSettings();

    [GeneratedRegex("""["'](?:@docusaurus/plugin-)?content-docs["']\s*,\s*\{""")]
    private static partial Regex OtherDocs();

    [GeneratedRegex(@"</?[A-Z][\w.]*(?=[\s/>]|$)[^>]*>?|^(?:import|export)\s.+$|(?<![\\\w$])\{(?!#)[^{}]+\}")]
    private static partial Regex Component();

    [GeneratedRegex(@"^([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})[-/](.+)$")]
    private static partial Regex Dated();

    [GeneratedRegex(@"^\s*(?:<!--|\{/\*)\s*truncate\s*(?:-->|\*/\})\s*$")]
    private static partial Regex More();
}
