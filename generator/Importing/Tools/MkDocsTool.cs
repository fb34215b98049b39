using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Bodies;
using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>MkDocs: one folder with everything, and <c>mkdocs.yml</c>, whose <c>nav</c> has titles too.</summary>
internal sealed partial class MkDocsTool : ForeignTool
{
    private readonly string docs;
    private readonly string? theme;
    private readonly bool isPretty;
    private readonly bool hasMacros;
    private readonly IReadOnlyList<string> excluded;
    private readonly IReadOnlyList<string> drafts;
    private readonly IReadOnlyList<YamlEntry> redirects;
    private readonly MkDocsLanguages languages;
    private readonly MkDocsBlog? posts;
    private IReadOnlyDictionary<string, string>? authors;

    public MkDocsTool(ForeignFiles files, DiagnosticBag diagnostics)
        : base(files, diagnostics)
    {
        var all = Inherited(files.Settings("mkdocs.yml", "mkdocs.yaml"));
        docs = Folder(all.Text("docs_dir"), "docs");
        theme = all.Inner("theme").Text("custom_dir") is { } custom ? Folder(custom, "") : null;
        isPretty = all.Text("use_directory_urls") != "false";
        languages = new MkDocsLanguages(Plugin(all, "i18n"));
        Settings = new ForeignSettings
        {
            All = all,
            Title = languages.OwnTitle ?? Said(all, "site_name"),
            Description = Said(all, "site_description"),
            BaseUrl = Said(all, "site_url"),
            BasePath = PathOf(Said(all, "site_url")),
            Language = languages.Own ?? all.Inner("theme").Text("language"),
            Languages = [.. languages.Titles],
            Params = [.. all.EntriesOf("extra"), .. CopyrightOf(all)],
            Navigation = [.. MkDocsNav.Links(all).Select(OfOwnLanguage)],
            Titles = [.. MkDocsNav.Titles(all).Select(OfOwnLanguage)],
        };
        var config = files.Has("mkdocs.yml") ? "mkdocs.yml" : "mkdocs.yaml";
        excluded = Patterns(all, "exclude_docs");
        drafts = Patterns(all, "draft_docs");
        redirects = Plugin(all, "redirects") is YamlMapping own ? own.EntriesOf("redirect_maps") : [];
        Settings = Settings with
        {
            Untaken = [.. MkDocsNav.Below(all).Concat(RedirectsElsewhere()).Concat(languages.Untaken).Select(u => (config, u))],
        };
        hasMacros = Plugin(all, "macros") is not null;
        posts = MkDocsBlog.Of(Plugin(all, "blog") ?? Plugin(all, "material/blog"));
        Traces =
        [
            (ImportRules.Extension, Piece(), true),
            (ImportRules.Extension, Annotation(), true),
            (ImportRules.Extension, Identifier(), false),
            (ImportRules.Extension, Tab(), false),
            (ImportRules.Extension, Attributes(), false),
            (ImportRules.Extension, OpenedHtml.Mark(), false),
            (ImportRules.Extension, Mark(), false),
            (hasMacros ? ImportRules.Shortcode : ImportRules.Extension, Macro(), false),
        ];
    }

    public override HeadNames Names => HeadNames.MkDocs;

    public override HeadForms Heads => HeadForms.KeysFirst;

    public override ForeignSettings Settings { get; }

    public override IReadOnlyList<(Rule Rule, Regex Trace, bool InCode)> Traces { get; }

    public override FileRole RoleOf(string path)
    {
        if (theme is { Length: > 0 } && Below(path, theme) is not null)
            return new FileRole.NotTaken(theme + "/");
        if (Below(path, docs) is not { } own || IsHidden(own))
            return new FileRole.Nothing();
        var isExcluded = PathPattern.IsAny(excluded, own);
        if (!IsMarkdown(own))
            return isExcluded ? new FileRole.NotTaken("files that `exclude_docs` names") : Copied(languages.Of(own).Path);
        return Path.GetFileName(own) == "README.md" && Files.Has(path[..^"README.md".Length] + "index.md")
            ? new FileRole.NotTaken("README.md beside an index.md")
            : Page(own, isExcluded || PathPattern.IsAny(drafts, own));
    }

    /// <summary>What begins with a dot is published only where that is said.</summary>
    private bool IsHidden(string own) =>
        own.Split('/').Any(s => s[0] == '.') && !excluded.Any(p => p.Trim() is ['!', .. var shown] && PathPattern.IsMatch(shown, own));

    /// <summary>The blog of Material has them beside its posts.</summary>
    public override IReadOnlyDictionary<string, string> Authors => authors ??= NamesIn(AuthorsFile, "authors");

    private string AuthorsFile =>
        SiteIndex.Joined(docs, (Blog.Text("authors_file") ?? "{blog}/.authors.yml").Replace("{blog}", BlogFolder, StringComparison.Ordinal))
        ?? "";

    private YamlMapping? Blog => (Plugin(Settings.All, "blog") ?? Plugin(Settings.All, "material/blog")) as YamlMapping;

    private string BlogFolder => Blog.Text("blog_dir") ?? "blog";

    private static FileRole.Copy Copied(string own) => new(PageRoute.Root + own, own);

    private FileRole.Page Page(string own, bool isDraft)
    {
        var (language, path) = languages.Of(own);
        return new FileRole.Page(PageFile(path)) { IsDraft = isDraft || languages.IsHidden(language), Language = language };
    }

    private (string Title, string File) OfOwnLanguage((string Title, string File) link) =>
        (link.Title, languages.FileOf(link.File, f => Files.Has($"{docs}/{f}")));

    /// <summary>The plugin for redirects has former files by their pages.</summary>
    public override IReadOnlyList<YamlEntry> DefaultsFor(string path)
    {
        var former = redirects
            .Where(r => r.Value is YamlScalar { Value: var page } && $"{docs}/{page.Split('#')[0]}" == path)
            .Select(r => (YamlNode)NewHead.Quoted(AddressOf(r.Key.Value)))
            .ToList();
        return former.Count == 0 ? [] : [new YamlEntry(NewHead.Quoted("aliases"), new YamlSequence(default, default, former))];
    }

    /// <summary>Former addresses that no page of the site stands for.</summary>
    private IEnumerable<string> RedirectsElsewhere() =>
        redirects
            .Where(r => r.Value is not YamlScalar { Value: var page } || !Files.Has($"{docs}/{page.Split('#')[0]}"))
            .Select(r => $"the redirect from {r.Key.Value} to {(r.Value as YamlScalar)?.Line}");

    private string AddressOf(string file)
    {
        var own = PageFile(file.TrimStart('/'))[PageRoute.Root.Length..^".md".Length];
        return own == "index" ? "/"
            : own.EndsWith("/index", StringComparison.Ordinal) ? $"/{own[..^"index".Length]}"
            : isPretty ? $"/{own}/"
            : $"/{own}.html";
    }

    protected override string UsualAddress(string path, string own, NewHead head) =>
        (posts is { } blog && Below(path, docs) is { } file ? blog.AddressOf(file, head, isPretty) : null) ?? AddressOf(own + ".md");

    /// <summary>The plugin for blogs makes the list of its posts where nobody has written one.</summary>
    public override IEnumerable<string> ListedFolders(IEnumerable<string> pages) =>
        posts is { Folder: { Length: > 0 } folder } && pages.Any(p => p.StartsWith(folder + "/", StringComparison.Ordinal)) ? [folder] : [];

    public override LinkWays Ways(SiteIndex index) =>
        new()
        {
            ContentFolder = docs,
            OldBasePath = Settings.BasePath,
            OldSite = Settings.BaseUrl?.TrimEnd('/'),
        };

    public override List<BodyLine> Rewrite(List<BodyLine> lines, HashSet<int> raw)
    {
        // The plugin for macros reads templates of Jinja, whose comments are those of Zola's.
        if (hasMacros)
            lines = UnseenWords.TakenOut(lines, Unseen);
        lines = IndentedCallouts.Rewrite([.. OpenedHtml.Rewrite(lines).Where(l => l.IsCode || !Contents().IsMatch(l.Text))]);
        return AlertKinds.Rewrite(
            TablePipes.Rewrite([
                .. lines.Select(l => l.Outside(t => Anchor().Replace(HeadingId().Replace(t, "$1 {#$2}"), "$1$3<a id=\"$2$4\"></a>"))),
            ])
        );
    }

    public override string Finished(BodyLine line)
    {
        var text = line.Outside(t => Attributes().Replace(t, "").TrimEnd()).Text;
        return !line.IsCode && Identifier().IsMatch(text) ? text.Replace(":::", "\\:::", StringComparison.Ordinal) : text;
    }

    private static string[] Patterns(YamlMapping? all, string key) => (all?.Find(key)?.Value as YamlScalar)?.Value.Split('\n') ?? [];

    /// <summary>Its settings, or its name where it has none; null where it is not used.</summary>
    private static YamlNode? Plugin(YamlMapping? all, string name) =>
        all?.Find("plugins")?.Value switch
        {
            YamlMapping named => named.Find(name)?.Value,
            YamlSequence list => list
                .Items.Select(p => p is YamlScalar scalar && scalar.Value == name ? p : (p as YamlMapping)?.Find(name)?.Value)
                .FirstOrDefault(p => p is not null),
            _ => null,
        };

    /// <summary>Settings that begin with those of another file have its keys, where they have none of their own.</summary>
    private YamlMapping? Inherited(YamlMapping? own)
    {
        if (own.Text("INHERIT") is not { } parent || SiteIndex.Joined("", parent) is not { } file)
            return own;
        var above = Files.Settings(file)?.Entries.Where(e => own!.Find(e.Key.Value) is null) ?? [];
        return new YamlMapping(own!.Start, own.End, [.. own.Entries, .. above]);
    }

    /// <summary>Of <c>!ENV [NAME, "value"]</c> the last counts where nothing else is set.</summary>
    private static string? Said(YamlMapping? all, string key) =>
        all.Text(key) ?? (all?.Find(key)?.Value is YamlSequence { Items: [.., YamlScalar last] } ? last.Line : null);

    [GeneratedRegex(@"^\s*\[TOC\]\s*$")]
    private static partial Regex Contents();

    [GeneratedRegex("""^(#{1,6}\s.*?)\s*\{\s*:?\s*(?:[^{}#\s"']+(?:"[^"{}]*")?\s+)*?(?:#|id=["']?)([\w.:-]+)[^}]*\}\s*$""")]
    private static partial Regex HeadingId();

    /// <summary>A link to nowhere that is there for its id; or the id of the block above.</summary>
    [GeneratedRegex(@"()\[\]\(\)\{\s*:?\s*#([\w.:-]+)\s*\}|^(\s*)\{:?\s*(?:\.[\w-]+\s+)*#([\w.:-]+)(?:\s+\.[\w-]+)*\s*\}\s*$")]
    private static partial Regex Anchor();

    [GeneratedRegex("""^\s*-+8<-+\s.*$|^\s*;?-+8<-+\s*$|\{![^{}!]+!\}""")]
    private static partial Regex Piece();

    /// <summary>A remark of Material's on a line of code, whose words stand in a list below it.</summary>
    [GeneratedRegex(@"(?:#|//|--|;|%|/\*|<!--)\s*\([0-9]+\)!")]
    private static partial Regex Annotation();

    /// <summary>mkdocstrings' place for what a program says of itself.</summary>
    [GeneratedRegex(@"^\s*:::\s+[A-Za-z_][\w.]*\s*$")]
    private static partial Regex Identifier();

    [GeneratedRegex("""^\s*===[!+]*\s+".*$""")]
    private static partial Regex Tab();

    [GeneratedRegex(@"\{:?\s*(?:[.#][\w-]|[\w-]+\s*=)[^{}]*\}(?<!\{#[\w.-]+\})")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}")]
    private static partial Regex Macro();

    /// <summary>What is inserted, keys, and what is remarked on a text (pymdownx.caret, .keys, .critic).</summary>
    [GeneratedRegex(
        @"\^\^[^\s^](?:[^^]*[^\s^])?\^\^|\+\+(?!\+)[\w""'-]+(?:\+[\w""'-]+)*\+\+(?!\+)|\{>>.*?<<\}|\{\+\+.*?\+\+\}|\{--.*?--\}|\{~~.*?~~\}|\{==.*?==\}"
    )]
    private static partial Regex Mark();

    /// <summary>The comments of Jinja; the id of a heading is none.</summary>
    private static CommentMarks Unseen { get; } = new(Comment(), CommentEnd());

    [GeneratedRegex(@"\{#(?![\w.:-]+[^{}#]*\})")]
    private static partial Regex Comment();

    [GeneratedRegex(@"#\}")]
    private static partial Regex CommentEnd();
}
