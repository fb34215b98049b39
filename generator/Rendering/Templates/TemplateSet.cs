using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Scriban;
using Scriban.Parsing;
using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Templates;

/// <summary>The templates of a site, parsed once and used by every page. Names are paths under <c>templates/</c>.</summary>
internal sealed partial class TemplateSet
{
    public const string Folder = "templates";

    /// <summary>What a page is shown through that names no other.</summary>
    public const string Usual = "page.html";

    private readonly FrozenDictionary<string, Template> byName;
    private readonly FrozenDictionary<string, SourceText> sourcesByName;
    private readonly IReadOnlyDictionary<string, TemplateIncludes> includes;
    private readonly ConcurrentDictionary<string, FrozenSet<string>> idsByLayout = new(StringComparer.Ordinal);

    /// <param name="templates">Those that were read, by name.</param>
    /// <param name="includes">What each of them includes.</param>
    /// <param name="known">The names of all that a page or template may ask for.</param>
    public TemplateSet(
        Dictionary<string, Template> templates,
        Dictionary<string, SourceText> sources,
        IReadOnlyDictionary<string, TemplateIncludes> includes,
        IEnumerable<string> known
    )
    {
        this.includes = includes;
        byName = templates.ToFrozenDictionary(StringComparer.Ordinal);
        sourcesByName = sources.ToFrozenDictionary(StringComparer.Ordinal);
        Sources = sources.Values.ToFrozenDictionary(s => s.Path, StringComparer.Ordinal);
        Known = [.. known.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        // Scriban hands a template's text back by reference, which is how its output is traced.
        Dictionary<string, SourceText> byText = new(ReferenceEqualityComparer.Instance);
        foreach (var source in sources.Values)
            byText.TryAdd(source.Text, source);
        ByText = byText;
        UseLinkedData = sources.Values.Any(s => s.Text.Contains("json_ld", StringComparison.Ordinal));
    }

    /// <summary>Sources by their path, as Scriban's spans name them: from the source folder, or that of a built-in file.</summary>
    public IReadOnlyDictionary<string, SourceText> Sources { get; }

    public IReadOnlyDictionary<string, SourceText> ByText { get; }

    /// <summary>Whether any template shows <c>page.json_ld</c>, so that what it tells must be kept while a page is written.</summary>
    public bool UseLinkedData { get; }

    /// <summary>Some include each other in a circle, which has been reported.</summary>
    public bool HasCycle { get; set; }

    /// <summary>One of them could not be read, or includes what is not there, which has been reported.</summary>
    public bool HasFaults { get; set; }

    /// <summary>Those that were read and those that would be if anything asked for them, sorted.</summary>
    public IReadOnlyList<string> Known { get; }

    public IEnumerable<string> Names => byName.Keys.Order(StringComparer.Ordinal);

    /// <summary>A template by name, or null where there is none or it could not be parsed.</summary>
    public Template? Find(string name) => byName.GetValueOrDefault(name) is { HasErrors: false } template ? template : null;

    public TemplateIncludes IncludesOf(string name) => includes.GetValueOrDefault(name) ?? TemplateIncludes.None;

    public bool Exists(string name) => byName.ContainsKey(name);

    /// <summary>Whether there is a template of that name, even one that could not be read, which is reported.</summary>
    public bool IsKnown(string name) => Exists(name) || Known.Contains(name, StringComparer.Ordinal);

    /// <summary>The ids that a layout and what it includes write out: no heading gets one of them by itself.</summary>
    public IReadOnlySet<string> IdsOf(string layout) =>
        idsByLayout.GetOrAdd(
            layout,
            static (name, set) =>
                IncludeGraph
                    .Reach(name, set.includes)
                    .SelectMany(n => WrittenId().Matches(set.sourcesByName[n].Text).Select(m => m.Groups[1].Value))
                    .ToFrozenSet(StringComparer.Ordinal),
            this
        );

    /// <summary>The first template with nothing in it, of those that a layout reaches; null where there is none.</summary>
    public string? EmptyWithin(string layout) =>
        IncludeGraph
            .Reach(layout, includes)
            .Order(StringComparer.Ordinal)
            .Select(n => sourcesByName[n])
            .FirstOrDefault(s => string.IsNullOrWhiteSpace(s.Text))
            ?.Path;

    /// <summary>The place of a span, with the library's inclusive end made exclusive.</summary>
    public Place? PlaceOf(SourceSpan span) =>
        span.FileName is { } file && Sources.TryGetValue(file, out var source)
            ? source.PlaceOf(span.Start.Offset, span.End.Offset + 1)
            : null;

    /// <summary>Where the statement begins that a span stands in.</summary>
    public int StartOfStatement(SourceSpan span) =>
        Sources.TryGetValue(span.FileName ?? "", out var source) ? TemplateHints.StartOfStatement(source.Text, span.Start.Offset) : 0;

    /// <inheritdoc cref="TemplateHints.IsPieceOfText"/>
    public bool IsPieceOfText(SourceSpan span, out bool isFirst)
    {
        isFirst = true;
        return Sources.TryGetValue(span.FileName ?? "", out var source)
            && TemplateHints.IsPieceOfText(source, span.Start.Offset, span.End.Offset + 1, out isFirst);
    }

    [GeneratedRegex("""\sid\s*=\s*["']?([^"'\s{}<>]+)(?=["'\s>])""", RegexOptions.IgnoreCase)]
    private static partial Regex WrittenId();
}
