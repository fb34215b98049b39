using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Bodies;
using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>Hugo: <c>content/</c>, <c>static/</c>, <c>data/</c>, and settings in one of nine files.</summary>
internal sealed partial class HugoTool : ForeignTool
{
    private static readonly string[] Pages = [".html", ".htm", ".adoc", ".asciidoc", ".rst", ".org", ".pandoc", ".pdc"];
    private static readonly string[] Programs = ["layouts", "archetypes", "assets", "themes", "i18n"];

    private readonly HugoSettings hugo;
    private readonly HugoCascades cascades;

    /// <summary>Folders that are one page, with the file of it.</summary>
    private readonly Dictionary<string, string> bundles = [];

    /// <summary>The folders that have a page of their own.</summary>
    private readonly HashSet<string> sections;

    public HugoTool(ForeignFiles files, DiagnosticBag diagnostics)
        : base(files, diagnostics)
    {
        hugo = HugoSettings.Read(files, named => Folder(named, "content"), named => Folder(named, "static"));
        cascades = new HugoCascades(files, Heads, Settings.All);
        sections = [.. files.All.Where(f => IsSection(f.Path) && IsMarkdown(f.Path)).Select(f => Path.GetDirectoryName(f.Path)!)];
        string[] roots = [hugo.Content, .. hugo.Languages.Values.Where(f => f.Length > 0), .. hugo.Mounts.Select(m => m.Source)];
        foreach (var path in files.All.Select(f => f.Path).Where(p => IsMarkdown(p) && Path.GetFileName(p).Split('.')[0] == "index"))
        {
            if (Path.GetDirectoryName(path)! is var folder && roots.Any(r => Below(folder, r) is not null) && !roots.Contains(folder))
                bundles.TryAdd(folder, path);
        }
    }

    public override HeadNames Names => HeadNames.Hugo;

    public override HeadForms Heads => HeadForms.AfterBlanks | HeadForms.Json;

    public override ForeignSettings Settings => hugo.Site;

    public override IReadOnlyList<(Rule Rule, Regex Trace, bool InCode)> Traces { get; } =
    [(ImportRules.Shortcode, Shortcode(), true), (ImportRules.Extension, Attributes(), false)];

    public override FileRole RoleOf(string path)
    {
        foreach (var folder in hugo.Statics)
        {
            if (Below(path, folder) is { } asset)
                return Copied(asset);
        }
        foreach (var (source, target) in hugo.Mounts)
        {
            if (Below(path, source) is { } mounted)
                return target.StartsWith("static", StringComparison.Ordinal)
                    ? Copied(SiteIndex.Joined(target["static".Length..].Trim('/'), mounted) ?? mounted)
                    : RoleOf(path, SiteIndex.Joined(target["content".Length..].Trim('/'), mounted) ?? mounted, null);
        }
        if (Below(path, "data") is { } data)
            return new FileRole.Data(data);
        if (Below(path, hugo.Content) is not { } own)
            return OtherLanguage(path)
                ?? (
                    Programs.Contains(path.Split('/')[0]) && path.Contains('/', StringComparison.Ordinal)
                        ? new FileRole.NotTaken(path.Split('/')[0] + "/")
                        : new FileRole.Nothing()
                );
        return RoleOf(path, own, null);
    }

    private static FileRole.Copy Copied(string own) => new(PageRoute.Root + own, own);

    private static bool IsHidden(string own) =>
        own.Split('/') is var parts && parts[..^1].Any(p => p[0] == '_')
        || parts[^1][0] == '_' && !parts[^1].StartsWith("_index.", StringComparison.Ordinal);

    private FileRole RoleOf(string path, string own, string? language)
    {
        var before = language is null ? "" : language + "/";
        if (IsHidden(own))
            return new FileRole.NotTaken("pieces of pages, whose names begin with `_`");
        if (Pages.Contains(Path.GetExtension(own), StringComparer.OrdinalIgnoreCase))
            return new FileRole.PageNotTaken("a page that is not Markdown");
        if (!IsMarkdown(own))
            return Copied(before + own);
        var stem = own[..own.LastIndexOf('.')];
        // page.fr.md is the French one.
        if (Path.GetExtension(stem).TrimStart('.') is { Length: > 0 } suffix && hugo.Languages.ContainsKey(suffix))
        {
            own = Path.ChangeExtension(stem, null) + Path.GetExtension(own);
            if (suffix != Settings.Language?.Split('-')[0])
                language = suffix;
        }
        var page = new FileRole.Page(PageFile(language is null ? own : $"{language}/{own}"))
        {
            Language = language,
            IsDraft = language is not null && hugo.Disabled.Contains(language),
        };
        return BundleOf(path) is { } bundle ? page with { IsDraft = true, Remark = $"a part of {bundle}, and no page of its own" } : page;
    }

    /// <summary>The page that has this file for itself: Markdown beside it, or below it, is there for templates alone.</summary>
    private string? BundleOf(string path)
    {
        if (Path.GetFileName(path).Split('.')[0] is "index" or "_index")
            return null;
        for (
            var folder = Path.GetDirectoryName(path)!;
            folder.Contains('/', StringComparison.Ordinal);
            folder = Path.GetDirectoryName(folder)!
        )
        {
            if (bundles.TryGetValue(folder, out var page))
                return page;
        }
        return null;
    }

    public override IReadOnlyList<YamlEntry> DefaultsFor(string path) => cascades.For(path);

    public override bool IsHidden(IReadOnlyList<YamlEntry> keys) =>
        keys.Any(e =>
            e.Key.Value.ToLowerInvariant() switch
            {
                "headless" => e.Value is YamlScalar { Value: "true" },
                "build" or "_build" => (e.Value as YamlMapping).Text("render") is "never" or "false" or "link",
                _ => false,
            }
        );

    public override bool WaitsForDate(string path) => Settings.Text("buildFuture") != "true";

    protected override string AliasSet(string alias, string own) => "/" + SiteIndex.Joined(own, "../" + alias);

    private FileRole? OtherLanguage(string path)
    {
        foreach (var (language, folder) in hugo.Languages)
        {
            if (folder.Length > 0 && Below(path, folder) is { } own)
                return RoleOf(path, own, language);
        }
        return null;
    }

    protected override string UsualAddress(string path, string own, NewHead head)
    {
        var (before, within) = hugo.Languages.ContainsKey(own.Split('/')[0]) ? Parted(own) : ("", own);
        var usual = "/" + HugoPermalink.Path(WithoutIndex(within));
        if (head.Slug is { } slug && usual.Length > 1)
            usual = usual[..(usual.TrimEnd('/').LastIndexOf('/') + 1)] + slug + "/";
        if (within != "index")
            usual = (IsSection(path) ? OfSection(within, head) : OfPage(path, within, head)) ?? usual;
        return before.Length > 0 ? $"/{before}{usual}"
            : hugo.Subfolder is { } main ? $"/{main}{usual}"
            : usual;
    }

    private string? OfPage(string path, string own, NewHead head) =>
        hugo.Permalinks.GetValueOrDefault(SectionOf(own)) is { } form ? FormedAddress(form, path, own, head) : null;

    private string? OfSection(string own, NewHead head)
    {
        var folders = WithoutIndex(own).TrimEnd('/').Split('/');
        return hugo.SectionPermalinks.GetValueOrDefault(folders[0]) is { } form
            ? new HugoPermalink(folders, folders[^1], head).Of(form)
            : null;
    }

    protected override string? FormedAddress(string form, string path, string own, NewHead head)
    {
        var trimmed = WithoutIndex(own).TrimEnd('/');
        var folders = trimmed.Split('/')[..^1];
        // The folder of a page with files beside it is no section.
        var from = path.Split('/').SkipLast(own.EndsWith("/index", StringComparison.Ordinal) ? 2 : 1).ToList();
        var depth = folders.Length;
        while (depth > 1 && !sections.Contains(string.Join('/', from.SkipLast(folders.Length - depth))))
            depth--;
        return new HugoPermalink(folders[..depth], trimmed[(trimmed.LastIndexOf('/') + 1)..], head).Of(form);
    }

    private static (string Language, string Within) Parted(string own) =>
        own.IndexOf('/', StringComparison.Ordinal) is >= 0 and var at ? (own[..at], own[(at + 1)..]) : ("", own);

    private static string WithoutIndex(string own) =>
        own == "index" ? ""
        : own.EndsWith("/index", StringComparison.Ordinal) ? own[..^"index".Length]
        : own + "/";

    /// <summary>The first folder, where it is not that of one page alone.</summary>
    private static string SectionOf(string own) =>
        WithoutIndex(own).TrimEnd('/') is var page && page.Contains('/', StringComparison.Ordinal)
            ? page[..page.IndexOf('/', StringComparison.Ordinal)]
            : "";

    private static bool IsSection(string path) => Path.GetFileName(path).StartsWith("_index.", StringComparison.Ordinal);

    public override IEnumerable<string> ListedFolders(IEnumerable<string> pages)
    {
        if ((Settings.All?.Find("disableKinds")?.Value as YamlSequence)?.Items.Any(k => k is YamlScalar { Value: "section" }) == true)
            yield break;
        foreach (var page in pages)
        {
            var (before, within) = hugo.Languages.ContainsKey(page.Split('/')[0]) ? Parted(page) : ("", page);
            if (SectionOf(Path.ChangeExtension(within, null)) is { Length: > 0 } section)
                yield return before.Length > 0 ? $"{before}/{section}" : section;
        }
    }

    public override LinkWays Ways(SiteIndex index) =>
        new()
        {
            ContentFolder = hugo.Content,
            OldBasePath = Settings.BasePath,
            OldSite = Settings.BaseUrl?.TrimEnd('/'),
            // Languages with a folder of their own have their own root.
            ByName = (page, path) =>
                path.StartsWith('/')
                && hugo.Languages.Values.FirstOrDefault(f => f.Length > 0 && Below(page.Source, f) is not null) is { } folder
                    ? LinkWays.FileNames(folder + path.TrimEnd('/')).Select(index.PageOf).FirstOrDefault(p => p is not null)
                    : null,
            ByReference = (page, path) =>
                !path.Contains('/', StringComparison.Ordinal) && index.PageOf(page.Folder + "/" + path) is null
                    ? index.PageNamed(path.EndsWith(".md", StringComparison.Ordinal) ? path[..^3] : path)
                    : null,
        };

    public override List<BodyLine> Rewrite(List<BodyLine> lines, HashSet<int> raw)
    {
        lines = UnseenWords.TakenOut(lines, Unseen);
        lines = MarksOverLines.Joined([.. lines.Where(l => l.IsCode || !More().IsMatch(l.Text))], ("{{<", ">}}"), ("{{%", "%}}"));
        lines = Figures.Rewrite([.. lines.Select(l => l.Outside(t => References.Rewrite(t, Reference(), References.Named)))]);
        return AlertKinds.Rewrite(Shortcodes.Rewrite(lines));
    }

    private static readonly CommentMarks[] Unseen = [new(Comment(), CommentEnd(), Nests: true)];

    public override string Finished(BodyLine line) =>
        !line.IsCode && Attributes().IsMatch(line.Text) && !line.Text.Contains('#', StringComparison.Ordinal)
            ? ""
            : ShownMarks
                .Settled(
                    line with
                    {
                        Text = Escaped()
                            .Replace(
                                line.Text,
                                m => ShownMarks.Guarded($"{{{{{m.Groups[1].Value} {m.Groups[2].Value} {m.Groups[3].Value}}}}}")
                            ),
                    }
                )
                .Text;

    [GeneratedRegex(@"\{\{[<%](?!/\*).*?[>%]\}\}")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"^\s*\{(?:[.#][\w-]|\w+=)[^{}]*\}\s*$")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\{\{([<%])/\*\s*(.*?)\s*\*/([>%])\}\}")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\{\{[<%]\s*comment\s*[>%]\}\}")]
    private static partial Regex Comment();

    [GeneratedRegex(@"\{\{[<%]\s*/\s*comment\s*[>%]\}\}")]
    private static partial Regex CommentEnd();

    [GeneratedRegex(@"^\s*<!--\s*more\s*-->\s*$")]
    private static partial Regex More();

    [GeneratedRegex("""\{\{[<%]\s*(?:rel)?ref\s+(?:path=)?["'`]?([^"'`\s>%]+)["'`]?\s*[>%]\}\}""")]
    private static partial Regex Reference();
}
