using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Bodies;
using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>Zola: <c>content/</c>, <c>static/</c>, settings in <c>config.toml</c>.</summary>
internal sealed partial class ZolaTool : ForeignTool
{
    private static readonly string[] Programs = ["templates", "sass", "themes"];

    private readonly HashSet<string> languages;

    /// <summary>Whether the section of a folder, or one above it, is a draft.</summary>
    private readonly Dictionary<string, bool> drafts = [];

    public ZolaTool(ForeignFiles files, DiagnosticBag diagnostics)
        : base(files, diagnostics)
    {
        var all = files.Settings("zola.toml", "config.toml");
        Settings = new ForeignSettings
        {
            All = all,
            Title = all.Text("title"),
            Description = all.Text("description"),
            BaseUrl = all.Text("base_url"),
            BasePath = PathOf(all.Text("base_url")),
            Language = all.Text("default_language"),
            Params = all.EntriesOf("extra"),
            Languages = [.. TitlesOf(all, all.Text("default_language") ?? "en")],
        };
        languages = [.. all.EntriesOf("languages").Select(e => e.Key.Value).Where(l => l != Settings.Language)];
    }

    public override HeadNames Names => HeadNames.Zola;

    public override HeadForms Heads => HeadForms.AfterBlanks;

    public override ForeignSettings Settings { get; }

    public override IReadOnlyList<(Rule Rule, Regex Trace, bool InCode)> Traces { get; } = [(ImportRules.Shortcode, Shortcode(), true)];

    public override FileRole RoleOf(string path)
    {
        if (Below(path, "static") is { } asset)
            return new FileRole.Copy(PageRoute.Root + asset, asset);
        if (Below(path, "content") is not { } own)
            return Programs.Contains(path.Split('/')[0]) && path.Contains('/', StringComparison.Ordinal)
                ? new FileRole.NotTaken(path.Split('/')[0] + "/")
                : new FileRole.Nothing();
        if (!IsMarkdown(own))
            return new FileRole.Copy(PageRoute.Root + own, own);
        // page.fr.md is the French one.
        var stem = own[..own.LastIndexOf('.')];
        if (IsUnseenBesidePage(path))
            return new FileRole.PageNotTaken("a section that was not published, beside a page of its folder");
        var role =
            Path.GetExtension(stem).TrimStart('.') is { Length: > 0 } language && languages.Contains(language)
                ? new FileRole.Page(PageFile($"{language}/{Path.ChangeExtension(stem, null)}.md")) { Language = language }
                : new FileRole.Page(PageFile(own));
        return role with { Day = DayOf(own), IsDraft = IsBelowDraft(path[..path.LastIndexOf('/')]) };
    }

    /// <summary>The settings of a folder that has no page of its own, where that of another file is.</summary>
    private bool IsUnseenBesidePage(string path) =>
        Path.GetFileName(path) is ['_', .. var name]
        && name.StartsWith("index.", StringComparison.Ordinal)
        && Files.Has(path[..^(name.Length + 1)] + name)
        && KeysOf(path).Text("render") == "false";

    // What is wrong with it is said when it is its turn.
    private YamlMapping? KeysOf(string path) =>
        Files.Has(path) && Files.Read(path) is { } text ? ForeignHead.Read(text, Heads, new DiagnosticBag())?.Keys : null;

    /// <summary>Of a section that is a draft nothing is published, whatever its pages say.</summary>
    private bool IsBelowDraft(string folder)
    {
        if (drafts.TryGetValue(folder, out var known))
            return known;
        var isDraft = KeysOf(folder + "/_index.md").Text("draft") == "true";
        return drafts[folder] = isDraft || folder.LastIndexOf('/') is > 0 and var at && IsBelowDraft(folder[..at]);
    }

    public override bool IsHidden(IReadOnlyList<YamlEntry> keys) =>
        keys.Any(e => e is { Key.Value: "render", Value: YamlScalar { Value: "false" } });

    /// <summary>What is called <c>index</c> has the name of its folder.</summary>
    private static string NameOf(string own) =>
        Path.GetFileName(own) is var name && name.Split('.')[0] == "index" ? Path.GetFileName(Path.GetDirectoryName(own) ?? "") : name;

    private static DateOnly? DayOf(string own) =>
        Dated().Match(NameOf(own)) is { Success: true } match
        && DateOnly.TryParse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture, out var day)
            ? day
            : null;

    /// <summary>Each page is a folder, whether the address says so or not.</summary>
    protected override string AddressSet(string set, string target) => set.Trim('/') is { Length: > 0 } path ? $"/{path}/" : "/";

    protected override string UsualAddress(string path, string own, NewHead head)
    {
        var segments = own.Split('/').ToList();
        if (segments[^1] == "index")
            segments.RemoveAt(segments.Count - 1);
        if (segments.Count > 0)
            segments[^1] = head.Slug ?? Slug.Of(Dated().Replace(segments[^1], "")).Replace('_', '-').Replace('.', '-');
        return segments.Count == 0 ? "/" : $"/{string.Join('/', segments)}/";
    }

    public override LinkWays Ways(SiteIndex index) =>
        new()
        {
            ContentFolder = "content",
            OldBasePath = Settings.BasePath,
            OldSite = Settings.BaseUrl?.TrimEnd('/'),
            ByReference = (_, path) =>
                path.StartsWith("@/", StringComparison.Ordinal) && SiteIndex.Joined("content", path[2..]) is { } file
                    ? index.PageOf(file)
                    : null,
        };

    public override List<BodyLine> Rewrite(List<BodyLine> lines, HashSet<int> raw) =>
        AlertKinds.Rewrite(
            Shortcodes.Rewrite(
                MarksOverLines.Joined([.. lines.Where(l => l.IsCode || !More().IsMatch(l.Text))], ("{{", "}}"), ("{%", "%}"))
            )
        );

    public override string Finished(BodyLine line) =>
        ShownMarks
            .Settled(
                line with
                {
                    Text = Escaped()
                        .Replace(line.Text, m => ShownMarks.Guarded($"{m.Groups[1].Value} {m.Groups[2].Value} {m.Groups[3].Value}")),
                }
            )
            .Text;

    [GeneratedRegex(@"\{\{(?!/\*)\s*[\w-]+\s*\(.*?\)\s*\}\}|\{%(?!/\*)\s*(?:[\w-]+\s*\(.*?\)|end)\s*%\}")]
    private static partial Regex Shortcode();

    [GeneratedRegex(@"(\{[{%])/\*\s*(.*?)\s*\*/([%}]\})")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"^\s*<!--\s*more\s*-->\s*$")]
    private static partial Regex More();

    [GeneratedRegex(@"^([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T[0-9:.Z+-]+)?[-_ ]")]
    private static partial Regex Dated();
}
