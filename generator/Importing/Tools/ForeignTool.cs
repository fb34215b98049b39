using System.Text.RegularExpressions;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Bodies;
using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;
using StaticGuide.Yaml;

namespace StaticGuide.Importing.Tools;

/// <summary>What one tool does in its own way: where files stand, what keys are called, which marks texts have.</summary>
internal abstract class ForeignTool(ForeignFiles files, DiagnosticBag diagnostics)
{
    protected ForeignFiles Files { get; } = files;

    protected DiagnosticBag Diagnostics { get; } = diagnostics;

    public abstract HeadNames Names { get; }

    public virtual HeadForms Heads => HeadForms.None;

    public abstract ForeignSettings Settings { get; }

    public abstract FileRole RoleOf(string path);

    /// <summary>Where a page was published, and then its former addresses.</summary>
    public IReadOnlyList<string> AddressesOf(string path, string target, NewHead head)
    {
        var own = head.Address is { } set
            ? AddressSet(set, target)
            : (head.AddressForm is { } form ? FormedAddress(form, path, target[PageRoute.Root.Length..^".md".Length], head) : null)
                ?? UsualAddress(path, target[PageRoute.Root.Length..^".md".Length], head);
        return [own, .. head.Aliases.Select(a => a.StartsWith('/') ? a : AliasSet(a, own))];
    }

    /// <summary>A former address without a slash before it: from the site's root.</summary>
    protected virtual string AliasSet(string alias, string own) => "/" + alias;

    /// <summary>What a page's front matter holds where it does not say otherwise.</summary>
    public virtual IReadOnlyList<YamlEntry> DefaultsFor(string path) => [];

    /// <summary>The keys of a page keep it from being published, by others than <c>draft</c>.</summary>
    public virtual bool IsHidden(IReadOnlyList<YamlEntry> keys) => false;

    /// <summary>A page is not published before its date.</summary>
    public virtual bool WaitsForDate(string path) => false;

    /// <param name="own">The page's file in the new folder, without its ending.</param>
    protected abstract string UsualAddress(string path, string own, NewHead head);

    /// <summary>An address that a person has set, from the root of the site.</summary>
    protected virtual string AddressSet(string set, string target) => set.StartsWith('/') ? set : "/" + set;

    /// <summary>An address that a person has set with placeholders, or null where they ask for what is not known.</summary>
    protected virtual string? FormedAddress(string form, string path, string own, NewHead head) => Permalink.Of(form, own, head);

    /// <summary>Blocks of code may have a title, which was shown.</summary>
    public virtual bool ShowsTitlesOfCode => true;

    /// <summary>What a page is called by the words of its file's name, where nothing else names it.</summary>
    public virtual string Titled(string words, string path) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>The names of authors, by the keys that pages call them by.</summary>
    public virtual IReadOnlyDictionary<string, string> Authors => new Dictionary<string, string>();

    /// <summary>The folders whose pages this tool lists at the address of the folder, though no file stands for the list.</summary>
    /// <param name="pages">All that are published, by their files in the new folder below <c>content/</c>.</param>
    public virtual IEnumerable<string> ListedFolders(IEnumerable<string> pages) => [];

    public abstract LinkWays Ways(SiteIndex index);

    /// <summary>Rewrites the marks of this tool that have a counterpart here.</summary>
    /// <param name="raw">Filled with the lines in which its marks mean nothing.</param>
    public abstract List<BodyLine> Rewrite(List<BodyLine> lines, HashSet<int> raw);

    /// <summary>What is left then, and whether it is looked for in code as well.</summary>
    public abstract IReadOnlyList<(Rule Rule, Regex Trace, bool InCode)> Traces { get; }

    /// <summary>
    /// A line as it will stand, once what is left was looked for: marks that the tool was to show are shown, those for looks are gone.
    /// </summary>
    public virtual string Finished(BodyLine line) => line.Text;

    public static ForeignTool Of(SiteTool tool, ForeignFiles files, DiagnosticBag diagnostics) =>
        tool switch
        {
            SiteTool.Hugo => new HugoTool(files, diagnostics),
            SiteTool.Jekyll => new JekyllTool(files, diagnostics),
            SiteTool.MkDocs => new MkDocsTool(files, diagnostics),
            SiteTool.Zola => new ZolaTool(files, diagnostics),
            _ => new DocusaurusTool(files, diagnostics),
        };

    protected static bool IsMarkdown(string path) => PageRoute.IsPage(path) || path.EndsWith(".mdx", StringComparison.OrdinalIgnoreCase);

    /// <summary>The file a page will have: <c>_index</c> and <c>README</c> are called <c>index</c>, and all end in <c>.md</c>.</summary>
    protected static string PageFile(string path)
    {
        var stem = path[..path.LastIndexOf('.')];
        var at = stem.LastIndexOf('/') + 1;
        if (stem[at..] is "_index" or "README" or "readme")
            stem = stem[..at] + "index";
        return $"{PageRoute.Root}{stem}.md";
    }

    /// <summary>The part of a path below a folder, or null where it is not in it. Everything is below the empty one.</summary>
    protected static string? Below(string path, string folder) =>
        folder.Length == 0 ? path
        : path.StartsWith(folder + "/", StringComparison.Ordinal) ? path[(folder.Length + 1)..]
        : null;

    /// <summary>A folder that the settings name; one that leads out is refused.</summary>
    protected string Folder(string? named, string usual, string from = "")
    {
        if (named is null)
            return SiteIndex.Joined(from, usual) ?? usual;
        if (!named.StartsWith('/') && SiteIndex.Joined(from, named) is { } folder)
            return folder;
        Diagnostics.Add(
            ImportRules.Refused,
            null,
            $"the settings name the folder `{named}`, which is outside of what is imported",
            "import the folder above"
        );
        return usual;
    }

    /// <summary>What the site is called in each of its other languages.</summary>
    public static IEnumerable<(string Tag, string Title)> TitlesOf(YamlMapping? all, string own) =>
        all.EntriesOf("languages")
            .Where(e => e.Key.Value != own)
            .Select(e => (e.Key.Value, (e.Value as YamlMapping).Text("title") ?? ""))
            .Where(l => l.Item2.Length > 0);

    /// <summary>Whose the words are, for templates to show.</summary>
    public static IEnumerable<YamlEntry> CopyrightOf(YamlMapping? all) => all?.Entries.Where(e => e.Key.Value == "copyright") ?? [];

    /// <summary>The names of people in a file that has them by keys, or none where it is not there or has something else.</summary>
    /// <param name="below">The key that they stand below, where it is not the file's root.</param>
    protected IReadOnlyDictionary<string, string> NamesIn(string file, string? below = null)
    {
        if (!Files.Has(file) || Files.Read(file) is not { } text)
            return new Dictionary<string, string>();
        var all = YamlReader.ReadForeign(text, 1, 0, text.Text.Length, new DiagnosticBag()) as YamlMapping;
        return (below is null ? all?.Entries ?? [] : all.EntriesOf(below))
            .Select(p => (p.Key.Value, Name: (p.Value as YamlMapping).Text("name")))
            .Where(p => p.Name is not null)
            .ToDictionary(p => p.Value, p => p.Name!, StringComparer.Ordinal);
    }

    /// <summary>The path of an address without its last slash.</summary>
    public static string PathOf(string? address)
    {
        if (address is null)
            return "";
        var at = address.IndexOf("://", StringComparison.Ordinal);
        var path =
            at < 0 ? address
            : address.IndexOf('/', at + 3) is >= 0 and var slash ? address[slash..]
            : "";
        return path.Trim('/') is { Length: > 0 } inner ? "/" + inner : "";
    }
}
