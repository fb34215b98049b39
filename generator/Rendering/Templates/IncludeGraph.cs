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
            graph.Add(name, templates.IncludesOf(name).Written);
            foreach (var include in graph[name].Where(i => !templates.IsKnown(i.Name)))
                diagnostics.Add(
                    TemplateRules.NoInclude,
                    templates.PlaceOf(include.Literal.Span),
                    $"there is no template `{include.Name}`",
                    TemplateNames.DidYouMean(include.Name, templates.Known)
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
    public static IReadOnlyCollection<string> Reach(string name, IReadOnlyDictionary<string, TemplateIncludes> includes)
    {
        HashSet<string> reached = new(StringComparer.Ordinal);
        Stack<string> pending = new([name]);
        while (pending.TryPop(out var next))
        {
            if (!includes.TryGetValue(next, out var found) || !reached.Add(next))
                continue;
            foreach (var include in found.Written)
                pending.Push(include.Name);
        }
        return reached;
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
}
