using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Scriban;
using Scriban.Parsing;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Rendering.Templates;

/// <summary>The templates of a site, parsed once and used by every page. Names are paths under <c>templates/</c>.</summary>
internal sealed partial class TemplateSet
{
    public const string Folder = "templates";

    private readonly FrozenDictionary<string, Template> byName;
    private readonly ConcurrentDictionary<string, FrozenSet<string>> idsByLayout = new(StringComparer.Ordinal);

    private TemplateSet(Dictionary<string, Template> templates, Dictionary<string, SourceText> sources)
    {
        byName = templates.ToFrozenDictionary(StringComparer.Ordinal);
        Sources = sources.ToFrozenDictionary(StringComparer.Ordinal);
        // Scriban hands a template's text back by reference, which is how its output is traced.
        Dictionary<string, SourceText> byText = new(ReferenceEqualityComparer.Instance);
        foreach (var source in sources.Values)
            byText.TryAdd(source.Text, source);
        ByText = byText;
        UseLinkedData = sources.Values.Any(s => s.Text.Contains("json_ld", StringComparison.Ordinal));
    }

    /// <summary>Sources by their path from the source folder, as Scriban's spans name them.</summary>
    public IReadOnlyDictionary<string, SourceText> Sources { get; }

    public IReadOnlyDictionary<string, SourceText> ByText { get; }

    /// <summary>Whether any template shows <c>page.json_ld</c>, so that what it tells must be kept while a page is written.</summary>
    public bool UseLinkedData { get; }

    /// <summary>Some include each other in a circle, which has been reported.</summary>
    public bool HasCycle { get; private set; }

    public IEnumerable<string> Names => byName.Keys.Order(StringComparer.Ordinal);

    public static TemplateSet Load(SourceReader files, DiagnosticBag diagnostics)
    {
        Dictionary<string, Template> templates = new(StringComparer.Ordinal);
        Dictionary<string, SourceText> sources = new(StringComparer.Ordinal);
        if (!files.FolderExists(Folder))
            diagnostics.Add(
                TemplateRules.NoFolder,
                null,
                "there is no folder `templates` here",
                "copy the default templates beside content/"
            );
        foreach (
            var entry in files
                .List(Folder)
                .Where(e =>
                    e.Path.EndsWith(".html", StringComparison.Ordinal) && !e.Path.StartsWith(AssetSet.Folder, StringComparison.Ordinal)
                )
        )
        {
            if (files.ReadText(entry.Path) is not { } source)
                continue;
            sources.Add(entry.Path, source);
            templates.Add(entry.Path[(Folder.Length + 1)..], Parse(source, diagnostics));
        }
        var set = new TemplateSet(templates, sources);
        set.HasCycle = IncludeGraph.HasCycle(set, diagnostics);
        return set;
    }

    /// <summary>A template by name, or null where there is none or it could not be parsed.</summary>
    public Template? Find(string name) => byName.GetValueOrDefault(name) is { HasErrors: false } template ? template : null;

    public bool Exists(string name) => byName.ContainsKey(name);

    /// <summary>The ids that a layout and what it includes write out: no heading gets one of them by itself.</summary>
    public IReadOnlySet<string> IdsOf(string layout) =>
        idsByLayout.GetOrAdd(
            layout,
            static (name, set) =>
                IncludeGraph
                    .Reach(name, set)
                    .Where(n => set.Sources.ContainsKey($"{Folder}/{n}"))
                    .SelectMany(n => WrittenId().Matches(set.Sources[$"{Folder}/{n}"].Text).Select(m => m.Groups[1].Value))
                    .ToFrozenSet(StringComparer.Ordinal),
            this
        );

    /// <summary>The place of a span, with the library's inclusive end made exclusive.</summary>
    public Place? PlaceOf(SourceSpan span) =>
        span.FileName is { } file && Sources.TryGetValue(file, out var source)
            ? source.PlaceOf(span.Start.Offset, span.End.Offset + 1)
            : null;

    private static Template Parse(SourceText source, DiagnosticBag diagnostics)
    {
        var template = Template.Parse(source.Text, source.Path);
        // What the parser says after its first complaint mostly follows from it.
        if (template.Messages.FirstOrDefault(m => m.Type == ParserMessageType.Error) is { } message)
        {
            diagnostics.Add(
                TemplateRules.Syntax,
                source.PlaceOf(message.Span.Start.Offset, message.Span.End.Offset + 1),
                $"this template cannot be read: {message.Message.TrimEnd('.')}",
                "check that every {{ has its }} and every block its `end`"
            );
        }
        return template;
    }

    [GeneratedRegex("""\sid\s*=\s*["']?([^"'\s{}<>]+)(?=["'\s>])""", RegexOptions.IgnoreCase)]
    private static partial Regex WrittenId();
}
