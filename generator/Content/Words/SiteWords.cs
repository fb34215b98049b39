using System.Collections.Concurrent;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Language;

namespace StaticGuide.Content.Words;

/// <summary>The words of a site in all its languages.</summary>
internal sealed class SiteWords
{
    /// <summary>What a site says otherwise than its templates do.</summary>
    public const string Folder = "content/i18n/";

    /// <summary>Those of the site's own templates.</summary>
    public const string TemplateFolder = BuiltInFiles.Folder + BuiltInFolder;

    private const string BuiltInFolder = "i18n/";
    private const string English = "en";

    private readonly ConcurrentDictionary<string, WordTable> tables = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<WordFile>> byLanguage;
    private readonly Dictionary<string, IReadOnlyList<string>> names = new(StringComparer.Ordinal);
    private readonly string siteLanguage;

    private SiteWords(IReadOnlyList<WordFile> files, string siteLanguage)
    {
        (this.siteLanguage, Files) = (siteLanguage, files);
        byLanguage = files
            .GroupBy(f => f.Language, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.ToList(), StringComparer.OrdinalIgnoreCase);
        // English says what the words of the program are given, the site's own language what those of the site are.
        foreach (
            var file in files
                .OrderBy(f => f.IsOwn)
                .ThenBy(f =>
                    f.Language == English ? 0
                    : f.Language == siteLanguage ? 1
                    : 2
                )
        )
        foreach (var (key, word) in file.Words)
            names.TryAdd(key, word.Names);
    }

    /// <summary>All files, the site's first, then those of its templates, then those that come with the program.</summary>
    public IReadOnlyList<WordFile> Files { get; }

    /// <summary>The places of each key's words, in the order in which they are filled.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Names => names;

    public static bool IsWordFile(string path) =>
        path.StartsWith(Folder, StringComparison.Ordinal) && Path.GetExtension(path) is ".yml" or ".yaml";

    /// <param name="content">The paths of the content folder.</param>
    /// <param name="languages">Those that pages are in. What comes with the program for others is left alone.</param>
    public static SiteWords Read(
        SourceReader files,
        IEnumerable<string> content,
        string siteLanguage,
        IEnumerable<string> languages,
        DiagnosticBag diagnostics
    )
    {
        var reader = new WordFileReader(files, diagnostics);
        var spoken = languages.Append(siteLanguage).Append(English).SelectMany(TagsOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var ofTemplates = files
            .List(TemplateFolder.TrimEnd('/'))
            .Select(e => e.Path)
            .Where(p => p.EndsWith(".yml", StringComparison.Ordinal))
            .Where(p => IsSpoken(p) || !BuiltInFiles.IsCopy(p, files));
        var builtIn = BuiltInFiles
            .Names.Where(n => n.StartsWith(BuiltInFolder, StringComparison.Ordinal))
            .Where(IsSpoken)
            .Select(BuiltInFiles.PathOf);
        return new SiteWords(
            [.. content.Where(IsWordFile).Concat(ofTemplates).Concat(builtIn).Select(reader.Read).OfType<WordFile>()],
            siteLanguage
        );

        bool IsSpoken(string path) => spoken.Contains(Path.GetFileNameWithoutExtension(path));
    }

    /// <summary>The words of a language: in its region, in general, then in the site's language, and in English.</summary>
    public WordTable Of(string language) =>
        tables.GetOrAdd(
            language,
            tag => new WordTable(
                tag,
                LanguageTable.Of(tag, siteLanguage),
                ChainOf(tag).Concat(ChainOf(siteLanguage)).Concat(ChainOf(English)),
                names
            )
        );

    /// <summary>Whether anything says words in a language, in whatever region.</summary>
    public bool Speaks(string language) => ChainOf(language).Any();

    /// <summary>The files of a language: those of <c>es-MX</c> before those of <c>es</c>.</summary>
    public IEnumerable<WordFile> ChainOf(string language)
    {
        foreach (var tag in TagsOf(language))
        foreach (var file in byLanguage.GetValueOrDefault(tag) ?? [])
            yield return file;
    }

    /// <summary>A tag, and those that it is a part of: <c>es-MX</c>, <c>es</c>.</summary>
    private static IEnumerable<string> TagsOf(string language)
    {
        yield return language;
        for (var end = language.LastIndexOf('-'); end > 0; end = language.LastIndexOf('-', end - 1))
            yield return language[..end];
    }
}
