using System.Globalization;
using StaticGuide.Configuration;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Importing.Bodies;
using StaticGuide.Importing.Heads;
using StaticGuide.Importing.Sites;
using StaticGuide.Importing.Tools;
using StaticGuide.Yaml;

namespace StaticGuide.Importing;

/// <summary>Makes a guide of another tool's site: where each file will be, then what stands in it. Nothing is written.</summary>
internal sealed class Importer
{
    /// <summary>In bytes.</summary>
    public const long LargestCopy = 64 * 1024 * 1024;

    private static readonly string[] Reserved = [SiteSettings.Path, "content/evidence.lock.json"];
    private static readonly string[] OfHosts = ["_redirects", "_headers", "_routes.json", ".htaccess"];
    private const string HiddenFolder = ForeignFiles.WellKnown + "/";

    private readonly ForeignFiles files;
    private readonly ForeignTool tool;
    private readonly DateOnly today;
    private readonly DiagnosticBag diagnostics;
    private readonly SiteIndex index = new();
    private readonly List<PageDraft> pages = [];
    private readonly List<ImportedFile> copies = [];
    private readonly Dictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, int> notTaken = new(StringComparer.Ordinal);
    private readonly List<Left> left = [];
    private readonly ForeignData data;

    private Importer(string root, SiteTool kind, DateOnly today, DiagnosticBag diagnostics)
    {
        this.today = today;
        this.diagnostics = diagnostics;
        files = new ForeignFiles(root, diagnostics);
        tool = ForeignTool.Of(kind, files, diagnostics);
        data = new ForeignData(files, left);
    }

    /// <param name="root">The folder of the other tool's site.</param>
    /// <param name="name">What the guide is called where the settings do not say.</param>
    public static ImportResult Run(string root, SiteTool kind, string name, DateOnly today, DiagnosticBag diagnostics) =>
        new Importer(root, kind, today, diagnostics).Run(name);

    private ImportResult Run(string name)
    {
        foreach (var file in Reserved)
            taken.Add(file, file);
        // A README stands for its folder only where nothing else does.
        foreach (var file in files.All.OrderBy(f => IsReadme(f.Path)))
            Place(file.Path, tool.RoleOf(file.Path));
        foreach (var draft in pages)
            index.Add(draft.Page);
        AddFilesOfPages();
        var settings = new NewSettings(tool.Settings, name, left) { Today = today };
        TranslationPlan.Apply(pages, settings.Language);
        new AliasPlan(pages, today).Apply();
        var texts = new PageTexts(tool, index);
        List<ImportedFile> made = [];
        foreach (var draft in pages)
            made.Add(texts.Write(draft, tool.Settings));
        if (!taken.ContainsKey("content/index.md"))
            made.Add(HomePage.Of(settings.Title, pages, settings.Language, today));
        made.Add(settings.Write(pages, index, tool, data.Entries));
        left.AddRange(tool.Settings.Untaken.Select(u => Left.At(ImportRules.Key, new Place(u.File), u.What)));
        left.AddRange(ListsNotMade());
        foreach (var (what, count) in notTaken)
            left.Add(
                new Left(
                    ImportRules.File,
                    new Place(what),
                    string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "file" : "files")}")
                )
            );
        return new ImportResult([.. made.Concat(copies).OrderBy(f => f.Target, StringComparer.Ordinal)], left);
    }

    /// <summary>What stands beside a page that is a folder was published below the page's address, wherever that is.</summary>
    private void AddFilesOfPages()
    {
        var folders = pages
            .Where(p => Path.GetFileNameWithoutExtension(p.Page.Source) == "index")
            .DistinctBy(p => p.Page.Folder, StringComparer.Ordinal)
            .ToDictionary(p => p.Page.Folder, p => p.Page.Addresses[0].TrimEnd('/'), StringComparer.Ordinal);
        foreach (var copy in copies)
        {
            var folder = copy.Source![..Math.Max(0, copy.Source!.LastIndexOf('/'))];
            while (folder.Length > 0 && !folders.ContainsKey(folder))
                folder = folder[..Math.Max(0, folder.LastIndexOf('/'))];
            if (folder.Length > 0)
                index.AddFile(copy.Source, $"{folders[folder]}/{copy.Source[(folder.Length + 1)..]}", copy.Target);
        }
    }

    /// <summary>Lists that the other tool made of folders, each once.</summary>
    private IEnumerable<Left> ListsNotMade() =>
        tool.ListedFolders(pages.Where(p => !p.Head.IsHidden(today)).Select(p => p.Page.Target[PageRoute.Root.Length..]))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Where(f => !taken.ContainsKey($"{PageRoute.Root}{f}/index.md") && !taken.ContainsKey($"{PageRoute.Root}{f}.md"))
            .Select(f => new Left(ImportRules.File, new Place($"{PageRoute.Root}{f}/"), $"the list of its pages, which was at /{f}/"));

    private void Place(string path, FileRole role)
    {
        switch (role)
        {
            case FileRole.Page or FileRole.Copy when path.Contains(HiddenFolder, StringComparison.Ordinal):
                NotTaken(ForeignFiles.WellKnown + "/, for no build publishes names that begin with `.`");
                break;
            case FileRole.Page page when Claim(path, Published(OwnName(path, page.Target))) is { } target:
                Read(path, page, target);
                break;
            case FileRole.Copy { Address: var address } when OfHosts.Contains(address):
                NotTaken("settings of a host");
                break;
            case FileRole.Copy copy:
                if (files.LengthOf(path) > LargestCopy)
                    diagnostics.Add(
                        ImportRules.Refused,
                        new Place(path),
                        $"this file is larger than {LargestCopy / (1024 * 1024)} MiB",
                        "make it smaller, or publish it elsewhere"
                    );
                else if (Claim(path, Published(copy.Target)) is { } place)
                {
                    copies.Add(new ImportedFile(path, place, IsPage: false));
                    index.AddFile(path, copy.Address, place);
                }
                break;
            case FileRole.Data { Name: var dataName }:
                data.Add(path, files.LengthOf(path), dataName);
                break;
            case FileRole.PageNotTaken { Why: var why }:
                left.Add(Left.At(ImportRules.File, new Place(path), why));
                break;
            case FileRole.NotTaken { What: var what }:
                NotTaken(what);
                break;
        }
    }

    private void NotTaken(string what) => notTaken[what] = notTaken.GetValueOrDefault(what) + 1;

    /// <summary>Names that begin with `_` or `.` are not published here.</summary>
    private static string Published(string target) => string.Join('/', target.Split('/').Select(s => s[0] is '_' or '.' ? "x" + s : s));

    private static bool IsReadme(string path) =>
        Path.GetFileNameWithoutExtension(path).Equals("readme", StringComparison.OrdinalIgnoreCase);

    private string OwnName(string path, string target) =>
        IsReadme(path) && taken.ContainsKey(target) && target.EndsWith("index.md", StringComparison.Ordinal)
            ? target[..^"index.md".Length] + "readme.md"
            : target;

    private string? Claim(string path, string target)
    {
        if (taken.TryAdd(target, path))
            return target;
        diagnostics.Add(ImportRules.Taken, new Place(path), $"this would be {target}, which {taken[target]} is already");
        return null;
    }

    private void Read(string path, FileRole.Page role, string target)
    {
        if (files.Read(path) is not { } source || ForeignHead.Read(source, tool.Heads, diagnostics) is not { } foreign)
        {
            taken.Remove(target);
            return;
        }
        List<Left> found = [];
        var defaults = tool.DefaultsFor(path);
        var head = new HeadMapper(source, tool.Names, found).Map(foreign, defaults);
        if (tool.IsHidden([.. foreign.Keys?.Entries ?? [], .. defaults.Where(d => IsOpen(foreign.Keys, d.Key.Value))]))
            head.Hide();
        if (role.Remark is { } remark)
            found.Add(Left.At(ImportRules.File, new Place(path), remark));
        TakeRole(role, path, head);
        head.NameAuthors(tool.Authors);
        var lines = BodyLine.Read(source, foreign.BodyLine);
        head.Heading = FirstHeading.WordsIn(lines);
        var addresses = tool.AddressesOf(path, target, head);
        if (head.Address is { } address && !head.Has("slug") && IsPlainName(address, target))
            head.Set("slug", NewHead.Quoted(address));
        if (head.Slug is { } slug && HasNoName(target, slug, addresses[0]))
            head.Remove("slug");
        var page = new ForeignPage(source, target, head.Slug)
        {
            Addresses = addresses,
            TitleAnchors = FirstHeading.Anchors(lines, head.Title),
        };
        pages.Add(new PageDraft(page, head, foreign.BodyLine, found) { Language = role.Language, IsDated = role.Day is not null });
    }

    /// <summary>What a page's place says of it, where the page says nothing.</summary>
    private void TakeRole(FileRole.Page role, string path, NewHead head)
    {
        if (role.Day is { } day && !head.Has("date"))
            head.Set("date", new YamlScalar(default, default, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), isPlain: true));
        if (role.IsDraft)
            head.Hide();
        // Until then the other tool does not publish it either.
        if (tool.WaitsForDate(path) && head.Day("date") > today && !head.Has("publish_date"))
            head.Set("publish_date", new YamlScalar(default, default, head.Text("date")!, isPlain: true));
        if (role.Language is { } language && !head.Has("lang") && LanguageTag.IsWellFormed(language))
            head.Set("lang", NewHead.Quoted(language));
    }

    /// <summary>The page says nothing of it, under this name or the one that it had before (<c>_build</c>).</summary>
    private static bool IsOpen(YamlMapping? keys, string name) =>
        keys?.Entries.Any(e => e.Key.Value.TrimStart('_').Equals(name.TrimStart('_'), StringComparison.OrdinalIgnoreCase)) != true;

    /// <summary>An address of one part, of a page at the root: it stays where it was.</summary>
    private static bool IsPlainName(string address, string target) =>
        Slug.IsValid(address) && !target[PageRoute.Root.Length..].Contains('/', StringComparison.Ordinal) && !PageRoute.IsHome(target);

    /// <summary>The home page has no name that a slug could replace, and some tools' index pages have none either.</summary>
    private static bool HasNoName(string target, string slug, string address) =>
        PageRoute.IsHome(target)
        || target.EndsWith("/index.md", StringComparison.Ordinal) && !AliasPlan.IsSame(address, PageRoute.Of(target, slug));
}
