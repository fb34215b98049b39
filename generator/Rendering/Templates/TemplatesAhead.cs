using System.Collections.Concurrent;
using Scriban;
using Scriban.Syntax;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Rendering.Templates;

/// <summary>
/// Parses templates while the content is still read, whose first files keep one processor busy. Nothing depends on it: a template that
/// is other by then, or was not foreseen, is parsed when its turn comes.
/// </summary>
internal sealed class TemplatesAhead
{
    /// <summary>What nearly every site has pages of.</summary>
    private static readonly string[] MostlyUsed = [TemplateSet.Usual, "404.html", "tag.html", "tags.html"];

    private readonly ConcurrentDictionary<string, Lazy<Parsed?>> parsed = new(StringComparer.Ordinal);

    /// <summary>Begins on another thread.</summary>
    public static TemplatesAhead Begin(ISourceTree tree)
    {
        var ahead = new TemplatesAhead();
        // What is wrong with any of these files is said by whoever uses it.
        var files = new SourceReader(tree, new DiagnosticBag());
        ahead.Completion = Task.Run(() => ahead.ParseAll(files));
        return ahead;
    }

    /// <summary>Ends with the last template that was foreseen. Nobody has to wait for it.</summary>
    public Task Completion { get; private set; } = Task.CompletedTask;

    /// <summary>
    /// A text as its template. The text that was parsed takes its place: Scriban hands out parts of it by its reference.
    /// </summary>
    public (SourceText Source, Template Template) Parse(SourceText source) =>
        parsed.TryGetValue(source.Path, out var known) && known.Value is { } found && found.Source.Text == source.Text
            ? (found.Source, found.Template)
            : (source, Of(source));

    public static Template Of(SourceText source)
    {
        var template = Template.Parse(source.Text, source.Path);
        if (template is { HasErrors: false, Page: { } page })
            new TriviaRemover().Visit(page);
        return template;
    }

    private void ParseAll(SourceReader files)
    {
        var own = TemplateReader.OwnIn(files);
        HashSet<string> seen = new(MostlyUsed, StringComparer.Ordinal);
        ParseWithIncludes(new Queue<string>(MostlyUsed), own, seen, files);
        ParseWithIncludes(new Queue<string>(TemplateReader.ChangedIn(own, seen, files)), own, seen, files);
    }

    private void ParseWithIncludes(Queue<string> pending, Dictionary<string, string> own, HashSet<string> seen, SourceReader files)
    {
        while (pending.TryDequeue(out var name))
        {
            if (TemplateReader.PathOf(name, own) is not { } path || Parse(files, path) is not { } template)
                continue;
            foreach (var include in TemplateIncludes.In(template).Written)
            {
                if (seen.Add(include.Name))
                    pending.Enqueue(include.Name);
            }
        }
    }

    private Template? Parse(SourceReader files, string path) =>
        parsed.GetOrAdd(path, p => new(() => files.ReadText(p) is { } text ? new Parsed(text, Of(text)) : null)).Value?.Template;

    private sealed record Parsed(SourceText Source, Template Template);

    /// <summary>
    /// Most signs of a template have lists of the spaces around them, which are empty: kept once, they spare collectors a third of it.
    /// </summary>
    private sealed class TriviaRemover : ScriptVisitor
    {
        private static readonly ScriptTrivias None = new();

        public override void Visit(ScriptNode? node)
        {
            if (node is IScriptTerminal { Trivias: { Before.Count: 0, After.Count: 0 } } terminal)
                terminal.Trivias = None;
            base.Visit(node);
        }
    }
}
