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
    private readonly IReadOnlyList<string> excluded;
    private readonly IReadOnlyList<string> drafts;
    private readonly IReadOnlyList<YamlEntry> redirects;

    public MkDocsTool(ForeignFiles files, DiagnosticBag diagnostics)
        : base(files, diagnostics)
    {
        var all = Inherited(files.Settings("mkdocs.yml", "mkdocs.yaml"));
        docs = Folder(all.Text("docs_dir"), "docs");
        theme = all.Inner("theme").Text("custom_dir") is { } custom ? Folder(custom, "") : null;
        isPretty = all.Text("use_directory_urls") != "false";
        Settings = new ForeignSettings
        {
            All = all,
            Title = Said(all, "site_name"),
            Description = Said(all, "site_description"),
            BaseUrl = Said(all, "site_url"),
            BasePath = PathOf(Said(all, "site_url")),
            Language = all.Inner("theme").Text("language"),
            Params = [.. all.EntriesOf("extra"), .. CopyrightOf(all)],
            Navigation = [.. (all?.Find("nav")?.Value as YamlSequence)?.Items.Select(Entry).OfType<(string, string)>() ?? []],
            Titles = [.. Titled(all?.Find("nav")?.Value)],
        };
        excluded = Patterns(all, "exclude_docs");
        drafts = Patterns(all, "draft_docs");
        redirects = Plugin(all, "redirects") is YamlMapping own ? own.EntriesOf("redirect_maps") : [];
        var macros = Plugin(all, "macros") is not null;
        Traces =
        [
            (ImportRules.Extension, Piece(), true),
            (ImportRules.Extension, Identifier(), false),
            (ImportRules.Extension, Tab(), false),
            (ImportRules.Extension, Attributes(), false),
            (ImportRules.Extension, OpenedHtml.Mark(), false),
            .. macros ? new[] { (ImportRules.Shortcode, Macro(), false) } : [],
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
        if (Below(path, docs) is not { } own)
            return new FileRole.Nothing();
        var isExcluded = PathPattern.IsAny(excluded, own);
        if (!IsMarkdown(own))
            return isExcluded ? new FileRole.NotTaken("files that `exclude_docs` names") : new FileRole.Copy(PageRoute.Root + own, own);
        return Path.GetFileName(own) == "README.md" && Files.Has(path[..^"README.md".Length] + "index.md")
            ? new FileRole.NotTaken("README.md beside an index.md")
            : new FileRole.Page(PageFile(own)) { IsDraft = isExcluded || PathPattern.IsAny(drafts, own) };
    }

    /// <summary>The plugin for redirects has former files by their pages.</summary>
    public override IReadOnlyList<YamlEntry> DefaultsFor(string path)
    {
        var former = redirects
            .Where(r => r.Value is YamlScalar { Value: var page } && $"{docs}/{page.Split('#')[0]}" == path)
            .Select(r => (YamlNode)NewHead.Quoted(AddressOf(r.Key.Value)))
            .ToList();
        return former.Count == 0 ? [] : [new YamlEntry(NewHead.Quoted("aliases"), new YamlSequence(default, default, former))];
    }

    private string AddressOf(string file)
    {
        var own = PageFile(file.TrimStart('/'))[PageRoute.Root.Length..^".md".Length];
        return own == "index" ? "/"
            : own.EndsWith("/index", StringComparison.Ordinal) ? $"/{own[..^"index".Length]}"
            : isPretty ? $"/{own}/"
            : $"/{own}.html";
    }

    protected override string UsualAddress(string path, string own, NewHead head) => AddressOf(own + ".md");

    public override LinkWays Ways(SiteIndex index) =>
        new()
        {
            ContentFolder = docs,
            OldBasePath = Settings.BasePath,
            OldSite = Settings.BaseUrl?.TrimEnd('/'),
        };

    public override List<BodyLine> Rewrite(List<BodyLine> lines, HashSet<int> raw)
    {
        lines = IndentedCallouts.Rewrite([.. OpenedHtml.Rewrite(lines).Where(l => l.IsCode || !Contents().IsMatch(l.Text))]);
        return AlertKinds.Rewrite([
            .. lines.Select(l => l.Outside(t => Anchor().Replace(HeadingId().Replace(t, "$1 {#$2}"), "$1$3<a id=\"$2$4\"></a>"))),
        ]);
    }

    public override string Finished(BodyLine line)
    {
        var text = line.Outside(t => Attributes().Replace(t, "").TrimEnd()).Text;
        return !line.IsCode && Identifier().IsMatch(text) ? text.Replace(":::", "\\:::", StringComparison.Ordinal) : text;
    }

    /// <summary>A title with its file; of a section, the first file in it. A section without a title has none for a link either.</summary>
    private static (string, string)? Entry(YamlNode node) =>
        node is YamlMapping { Entries: [{ Key.Value: var title, Value: var value }, ..] } && FirstFile(value) is { } file
            ? (title, file)
            : null;

    /// <summary>All files that have a title.</summary>
    private static IEnumerable<(string Title, string File)> Titled(YamlNode? node) =>
        node switch
        {
            YamlSequence list => list.Items.SelectMany(Titled),
            YamlMapping map => map.Entries.SelectMany(e =>
                e.Value switch
                {
                    YamlScalar { Value: var file } => [(e.Key.Value, file)],
                    // The first page of a part is called as the part is, where it has no title of its own.
                    YamlSequence { Items: [YamlScalar { Value: var first }, ..] } when IsIndex(first) => Titled(e.Value)
                        .Append((e.Key.Value, first)),
                    _ => Titled(e.Value),
                }
            ),
            _ => [],
        };

    private static bool IsIndex(string file) => Path.GetFileName(file) is "index.md" or "README.md";

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

    private static string? FirstFile(YamlNode node) =>
        node switch
        {
            YamlScalar { Value: var file } when IsMarkdown(file) || file.Contains("://", StringComparison.Ordinal) => file,
            YamlMapping { Entries: [{ Value: var value }, ..] } => FirstFile(value),
            YamlSequence list => list.Items.Select(FirstFile).FirstOrDefault(f => f is not null),
            _ => null,
        };

    [GeneratedRegex(@"^\s*\[TOC\]\s*$")]
    private static partial Regex Contents();

    [GeneratedRegex("""^(#{1,6}\s.*?)\s*\{\s*:?\s*(?:#|id=["']?)([\w.-]+)[^}]*\}\s*$""")]
    private static partial Regex HeadingId();

    /// <summary>A link to nowhere that is there for its id; or the id of the block above.</summary>
    [GeneratedRegex(@"()\[\]\(\)\{\s*:?\s*#([\w.:-]+)\s*\}|^(\s*)\{:?\s*#([\w.:-]+)\s*\}\s*$")]
    private static partial Regex Anchor();

    [GeneratedRegex("""^\s*-+8<-+\s.*$|^\s*;?-+8<-+\s*$|\{![^{}!]+!\}""")]
    private static partial Regex Piece();

    /// <summary>mkdocstrings' place for what a program says of itself.</summary>
    [GeneratedRegex(@"^\s*:::\s+[A-Za-z_][\w.]*\s*$")]
    private static partial Regex Identifier();

    [GeneratedRegex("""^\s*===[!+]*\s+".*$""")]
    private static partial Regex Tab();

    [GeneratedRegex(@"\{:?\s*(?:[.#][\w-]|[\w-]+\s*=)[^{}]*\}(?<!\{#[\w.-]+\})")]
    private static partial Regex Attributes();

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}")]
    private static partial Regex Macro();
}
