namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>
/// The names without <c>$</c> that templates use. What no template sets means the same as long as a page is made, so that a run looks it up
/// once and keeps it in a slot.
/// </summary>
/// <param name="changing">What some template sets, variables of loops included.</param>
internal sealed class ProgramNames(IReadOnlySet<string> changing)
{
    private readonly Dictionary<string, SharedName> functions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SharedName> variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SharedName> templates = new(StringComparer.Ordinal);

    public int FunctionCount => functions.Count;

    public int VariableCount => variables.Count;

    public int TemplateCount => templates.Count;

    public SharedName Function(string name) => In(functions, name, changing.Contains(name));

    public SharedName Variable(string name) => In(variables, name, changing.Contains(name));

    /// <summary>A template that is included by its name.</summary>
    public SharedName Template(string name) => In(templates, name, changes: false);

    private static SharedName In(Dictionary<string, SharedName> names, string name, bool changes)
    {
        if (!names.TryGetValue(name, out var known))
            names.Add(name, known = new SharedName(name, changes ? -1 : names.Count));
        return known;
    }
}
