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
            Params = all.EntriesOf("extra"),
            Navigation = [.. (all?.Find("nav")?.Value as YamlSequence)?.Items.Select(Entry).OfType<(string, string)>() ?? []],
            Titles = [.. Titled(all?.Find("nav")?.Value)],
        };
        var macros =
            all.Inner("plugins")?.Find("macros") is not null
            || all?.Find("plugins")?.Value is YamlSequence plugins
                && plugins.Items.Any(p =>
                    p is YamlScalar { Value: "macros" } || p is YamlMapping { Entries: [{ Key.Value: "macros" }, ..] }
                );
        Traces =
        [
            (ImportRules.Extension, Piece(), true),
            (ImportRules.Extension, Identifier(), false),
            (ImportRules.Extension, Tab(), false),
            (ImportRules.Extension, Attributes(), false),
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
        if (!IsMarkdown(own))
            return new FileRole.Copy(PageRoute.Root + own, own);
        return Path.GetFileName(own) == "README.md" && Files.Has(path[..^"README.md".Length] + "index.md")
            ? new FileRole.NotTaken("README.md beside an index.md")
            : new FileRole.Page(PageFile(own));
    }

    protected override string UsualAddress(string path, string own, NewHead head)
    {
        var folder =
            own == "index" ? "/"
            : own.EndsWith("/index", StringComparison.Ordinal) ? $"/{own[..^"index".Length]}"
            : null;
        return folder ?? (isPretty ? $"/{own}/" : $"/{own}.html");
    }

    public override LinkWays Ways(SiteIndex index) =>
        new()
        {
            ContentFolder = docs,
            OldBasePath = Settings.BasePath,
            OldSite = Settings.BaseUrl?.TrimEnd('/'),
        };

    public override List<BodyLine> Rewrite(List<BodyLine> lines, HashSet<int> raw)
    {
        lines = IndentedCallouts.Rewrite([.. lines.Where(l => l.IsCode || !Contents().IsMatch(l.Text))]);
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
                e.Value is YamlScalar { Value: var file } ? [(e.Key.Value, file)] : Titled(e.Value)
            ),
            _ => [],
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
