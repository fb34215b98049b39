using System.Text;
using StaticGuide.Configuration;
using StaticGuide.Content.Languages;
using StaticGuide.Content.Lists;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources.Csl;
using StaticGuide.Content.Values;
using StaticGuide.Content.Words;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Files.Kept;
using StaticGuide.Images;
using StaticGuide.Yaml;

namespace StaticGuide.Content;

/// <summary>Reads the content folder, its pages side by side.</summary>
internal sealed class SiteContentReader(SourceReader files, SiteSettings settings, DiagnosticBag diagnostics)
{
    private const string EvidenceFolder = "content/evidence/";
    private const string LockFile = "content/evidence.lock.json";

    private readonly List<(string, IReadOnlySet<string>)> strayEvidence = [];

    /// <param name="readPage">Gives the page of a file, or null where it cannot be read (which is reported).</param>
    public SiteContent Read(Func<string, Page?> readPage)
    {
        var listed = files.List("content");
        var entries = listed.Where(f => f.Path is not (SiteSettings.Path or LockFile)).ToList();
        var pageFiles = entries.Where(f => PageRoute.IsPage(f.Path)).ToArray();
        var pages = new Page?[pageFiles.Length];
        Parallel.For(0, pageFiles.Length, Workers.OnEachProcessor, i => pages[i] = readPage(pageFiles[i].Path));
        List<Page> read = [.. pages.OfType<Page>()];
        List<Page> published = [.. read.Where(p => p.State == PageState.Published)];
        // They are files of their own: another processor reads them meanwhile.
        var words = Task.Run(() => WordsOf(entries, published));
        if (published.Count == 0)
            diagnostics.Add(
                ConfigurationRules.NoPages,
                new Place("content"),
                read.Count == 0 ? "there is no page here" : "no page here is published today",
                read.Count == 0
                    ? "write content/index.md"
                    : "see --drafts and --future, and each page's `draft`, `publish_date` and `expiry_date`"
            );
        List<Page> newest =
        [
            .. published.OrderByDescending(p => p.LastChanged ?? DateOnly.MinValue).ThenBy(p => p.File, StringComparer.Ordinal),
        ];
        var copied = FilesAmong(entries);
        var languages = SiteLanguages.Of(settings, published);
        SiteLanguages.ReportUnused(settings, read, diagnostics);
        SiteLanguages.ReportDoubts(settings, read, diagnostics);
        return new SiteContent
        {
            Settings = settings,
            Languages = languages,
            ByFile = read.ToDictionary(p => p.File, StringComparer.Ordinal),
            Unread =
                pageFiles.Length == read.Count
                    ? new HashSet<string>()
                    : pageFiles.Where((_, i) => pages[i] is null).Select(f => f.Path).ToHashSet(StringComparer.Ordinal),
            ByName = ByName(read),
            Published = published,
            Newest = newest,
            Tags = TagList.Of(newest, languages, diagnostics),
            SiteEvidence = ReadEvidence(entries),
            Words = words.GetAwaiter().GetResult(),
            StrayEvidence = strayEvidence,
            HasLock = listed.Any(f => f.Path == LockFile),
            Files = copied,
            Images = new ImageSet(files, copied),
        };
    }

    /// <summary>The content as it was sketched, with its pages read as far as they are needed.</summary>
    /// <param name="pages">In the order of the sketch.</param>
    public SiteContent Read(SiteSketch sketch, IReadOnlyList<Page> pages)
    {
        var listed = files.List("content");
        var entries = listed.Where(f => f.Path is not (SiteSettings.Path or LockFile)).ToList();
        var copied = FilesAmong(entries);
        List<Page> published = [.. pages.Where(p => p.State == PageState.Published)];
        var languages = SiteLanguages.Of(settings, published);
        return new SiteContent
        {
            Settings = settings,
            Languages = languages,
            ByFile = pages.ToDictionary(p => p.File, StringComparer.Ordinal),
            ByName = ByName(pages),
            Published = published,
            Newest = [.. sketch.Newest.Select(i => pages[i])],
            Tags =
            [
                .. sketch.Tags.Select(t => new Tag(t.Name, t.Route, languages.Of(pages[t.Pages[0]]), [.. t.Pages.Select(i => pages[i])])),
            ],
            SiteEvidence = ReadEvidence(entries),
            Words = WordsOf(entries, published),
            StrayEvidence = strayEvidence,
            HasLock = listed.Any(f => f.Path == LockFile),
            Files = copied,
            Images = new ImageSet(files, copied),
        };
    }

    private SiteWords WordsOf(IEnumerable<SourceEntry> entries, IEnumerable<Page> published) =>
        SiteWords.Read(
            files,
            entries.Select(e => e.Path),
            settings.Language,
            published.Select(p => p.Language).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase),
            diagnostics
        );

    private static Dictionary<string, Page> ByName(IEnumerable<Page> pages) =>
        pages
            .Where(p => !Ascii.IsValid(p.File))
            .GroupBy(p => Nfc.Of(p.File), StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    private List<SourceEntry> FilesAmong(IEnumerable<SourceEntry> entries)
    {
        List<SourceEntry> copied =
        [
            .. entries.Where(f => !IsEvidence(f.Path) && !SiteWords.IsWordFile(f.Path) && !PageRoute.IsPage(f.Path)),
        ];
        foreach (var file in copied)
        {
            if (MisplacedEvidence.FolderOf(file.Path) is { } folder)
                diagnostics.Add(
                    BibliographyRules.NoBibliography,
                    new Place(file.Path),
                    $"nothing reads this file: evidence is read from {EvidenceFolder}, and this is {folder}",
                    $"move it to {EvidenceFolder}"
                );
            else if (
                Path.GetExtension(file.Path) is ".yml" or ".yaml"
                && files.ReadText(file.Path) is { } text
                && MisplacedEvidence.HasList(text.Text)
            )
            {
                strayEvidence.Add((file.Path, MisplacedEvidence.IdsIn(text.Text)));
                diagnostics.Add(
                    new Diagnostic(
                        BibliographyRules.NoBibliography,
                        new Place(file.Path),
                        "this looks like a file of evidence, and it is published as it stands: evidence is read from " + EvidenceFolder
                    )
                    {
                        Hint = $"move it to {EvidenceFolder}",
                        Severity = Severity.Warning,
                    }
                );
            }
            else if (IsForeignEvidence(file.Path))
                diagnostics.Add(
                    new Diagnostic(
                        BibliographyRules.NoBibliography,
                        new Place(file.Path),
                        "nothing reads this file, and it is published as it stands"
                    )
                    {
                        Hint = IsNearEvidence(file.Path)
                            ? "the ending of a file of evidence is `.yml`, in small letters: rename it"
                            : "export the bibliography as CSL-JSON (`.json`); the ending of a file of evidence is `.yml`, in small letters",
                        Severity = IsNearEvidence(file.Path) ? Severity.Error : Severity.Warning,
                    }
                );
            if (file.Path.EndsWith(".md.txt", StringComparison.OrdinalIgnoreCase))
                diagnostics.Add(
                    MarkupRules.PageOfOtherTool,
                    new Place(file.Path),
                    "its name ends in `.txt`, so that it is copied as it stands, and makes no page",
                    $"rename it to `{Path.GetFileNameWithoutExtension(file.Path)}`; some systems hide the ending"
                );
            if (Path.GetExtension(file.Path).ToLowerInvariant() is ".mdx" or ".qmd" or ".rmd")
                diagnostics.Add(
                    MarkupRules.PageOfOtherTool,
                    new Place(file.Path),
                    "this is a page of another tool: it is copied as it stands, and makes no page here",
                    "rename it to `.md`, or begin its name with `_` to leave it out"
                );
        }
        return copied;
    }

    private EvidenceLists ReadEvidence(IEnumerable<SourceEntry> entries)
    {
        List<EvidenceLists> lists = [.. entries.Where(e => IsEvidence(e.Path)).Select(e => ReadEvidenceFile(e.Path))];
        // What stands there is not missed here.
        if (entries.Any(e => MisplacedEvidence.FolderOf(e.Path) is not null || IsNearEvidence(e.Path)))
            lists.Add(EvidenceLists.Unread);
        return new EvidenceLists
        {
            Sources = [.. lists.SelectMany(l => l.Sources)],
            Incomplete = [.. lists.SelectMany(l => l.Incomplete)],
            Statistics = [.. lists.SelectMany(l => l.Statistics)],
            Passages = [.. lists.SelectMany(l => l.Passages)],
            Terms = [.. lists.SelectMany(l => l.Terms)],
            Lost = [.. lists.SelectMany(l => l.Lost)],
            Faults = EvidenceFaults.Of([.. lists.Select(l => l.Faults)]),
        }.WithPastDays();
    }

    private EvidenceLists ReadEvidenceFile(string path)
    {
        var isJson = path.EndsWith(".json", StringComparison.Ordinal);
        if (files.ReadText(path) is not { } source)
            return EvidenceLists.Unread;
        var own = new DiagnosticBag(diagnostics);
        if ((isJson ? JsonReader.Read(source, own) : YamlReader.Read(source, own)) is not { } root)
            return own.HasErrors ? EvidenceLists.Unread : EvidenceLists.Empty;
        if (isJson || root is YamlMapping foreign && BibliographyReader.IsBibliography(foreign))
        {
            var bibliography = BibliographyReader.Read(source, root, own);
            // What one entry says can depend on others; who edits it here is a program.
            var mark = Fingerprint.Of(source.Text);
            bibliography = bibliography with { Sources = [.. bibliography.Sources.Select(s => s with { Mark = mark })] };
            return own.HasErrors ? bibliography with { Faults = EvidenceFaults.Everything } : bibliography;
        }
        if (root is not YamlMapping mapping)
        {
            diagnostics.Add(
                ConfigurationRules.NotAMapping,
                YamlReader.PlaceOf(source, root),
                $"an evidence file must be a mapping with `sources:`, `statistics:`, `passages:` or `terms:`, and this is {root.Kind}",
                "begin it with `sources:`"
            );
            return EvidenceLists.Unread;
        }
        // Of all pages, so they stay in memory.
        var shelf = new TextShelf();
        var keys = new KeyReader(source, mapping, "an evidence file", own, shelf);
        var evidence = EvidenceLists.Read(keys, ofPage: false);
        keys.Done();
        shelf.Close();
        return evidence;
    }

    /// <summary>A bibliography of another format, or an ending in capital letters.</summary>
    private static bool IsForeignEvidence(string path) =>
        path.StartsWith(EvidenceFolder, StringComparison.Ordinal)
        && Path.GetExtension(path).ToLowerInvariant() is (".bib" or ".ris" or ".enw" or ".nbib" or ".yml" or ".yaml" or ".json" or ".txt");

    /// <summary>YAML by its name, whose ending is in capital letters or hidden behind another: whatever it has is missed.</summary>
    private static bool IsNearEvidence(string path) =>
        !IsEvidence(path)
        && path.StartsWith(EvidenceFolder, StringComparison.Ordinal)
        && (
            Path.GetExtension(path).ToLowerInvariant() is ".yml" or ".yaml"
            || path.EndsWith(".yml.txt", StringComparison.OrdinalIgnoreCase)
            || path.EndsWith(".yaml.txt", StringComparison.OrdinalIgnoreCase)
        );

    private static bool IsEvidence(string path) =>
        path.StartsWith(EvidenceFolder, StringComparison.Ordinal) && (Path.GetExtension(path) is ".yml" or ".yaml" or ".json");
}
