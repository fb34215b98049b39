using Scriban;
using Scriban.Syntax;
using StaticGuide.Diagnostics;

namespace StaticGuide.Rendering.Templates;

/// <summary>Finds includes that lead nowhere or in a circle, before any page is rendered. Only names written out can be followed.</summary>
internal static class IncludeGraph
{
    /// <summary>Reports both, and says whether there is a circle.</summary>
    public static bool HasCycle(TemplateSet templates, DiagnosticBag diagnostics)
    {
        Dictionary<string, IReadOnlyList<Include>> graph = new(StringComparer.Ordinal);
        foreach (var name in templates.Names)
        {
            graph.Add(name, IncludesOf(name, templates));
            foreach (var include in graph[name].Where(i => !templates.Exists(i.Name)))
                diagnostics.Add(
                    TemplateRules.NoInclude,
                    templates.PlaceOf(include.Literal.Span),
                    $"there is no template `{include.Name}`",
                    Suggestion.DidYouMean(include.Name, templates.Names)
                        ?? Suggestion.DidYouMean(include.Name, templates.Known)
                        ?? "name it from the templates folder, such as `partials/notes.html`"
                );
        }
        HashSet<string> done = new(StringComparer.Ordinal);
        var hasCycle = false;
        foreach (var name in graph.Keys)
            hasCycle |= Follow(name, [], graph, done, templates, diagnostics);
        return hasCycle;
    }

    /// <summary>A template and all that it includes, directly or not, as far as names are written out.</summary>
    public static IReadOnlyCollection<string> Reach(string name, TemplateSet templates)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<string> pending = new([name]);
        while (pending.TryPop(out var next))
        {
            if (!templates.Exists(next) || !reached.Add(next))
                continue;
            foreach (var include in IncludesOf(next, templates))
                pending.Push(include.Name);
        }
        return reached;
    }

    /// <summary>The names that a template includes; null where it may include any, since one of them is not written out.</summary>
    public static IEnumerable<string>? MayInclude(Template template)
    {
        var found = FindIn(template);
        return found.IsOpen ? null : found.Includes.Select(i => i.Name);
    }

    private static List<Include> IncludesOf(string name, TemplateSet templates) =>
        templates.Find(name) is { } template ? FindIn(template).Includes : [];

    private static Finder FindIn(Template template)
    {
        var finder = new Finder();
        if (template is { HasErrors: false, Page: { } page })
            finder.Visit(page);
        return finder;
    }

    private static bool Follow(
        string name,
        List<string> path,
        Dictionary<string, IReadOnlyList<Include>> graph,
        HashSet<string> done,
        TemplateSet templates,
        DiagnosticBag diagnostics
    )
    {
        path.Add(name);
        var hasCycle = false;
        foreach (var include in graph[name])
        {
            if (path.IndexOf(include.Name) is >= 0 and var start)
            {
                hasCycle = true;
                diagnostics.Add(
                    TemplateRules.Cycle,
                    templates.PlaceOf(include.Literal.Span),
                    $"these templates include each other in a circle: {string.Join(" → ", path.Skip(start))} → {include.Name}",
                    "take one of these includes out"
                );
            }
            else if (graph.ContainsKey(include.Name) && !done.Contains(include.Name))
            {
                hasCycle |= Follow(include.Name, path, graph, done, templates, diagnostics);
            }
        }
        path.RemoveAt(path.Count - 1);
        done.Add(name);
        return hasCycle;
    }

    private sealed record Include(string Name, ScriptLiteral Literal);

    private sealed class Finder : ScriptVisitor
    {
        public List<Include> Includes { get; } = [];

        /// <summary><c>include</c> is used in another way than with a name written out.</summary>
        public bool IsOpen { get; private set; }

        public override void Visit(ScriptFunctionCall node)
        {
            if (
                node is
                { Target: ScriptVariable { Name: "include" or "defer" }, Arguments: [ScriptLiteral { Value: string name } literal, ..] }
            )
                Includes.Add(new Include(name, literal));
            else if (node.Target is ScriptVariable { Name: "include" or "defer" })
                IsOpen = true;
            base.Visit(node);
        }

        /// <summary>Also where it stands alone, as in <c>page.layout | include</c>.</summary>
        public override void Visit(ScriptVariableGlobal node)
        {
            if (node is { Name: "include" or "defer", Parent: not ScriptFunctionCall })
                IsOpen = true;
            base.Visit(node);
        }
    }
}
