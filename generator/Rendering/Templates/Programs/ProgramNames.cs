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

    public int FunctionCount => functions.Count;

    public int VariableCount => variables.Count;

    public SharedName Function(string name) => In(functions, name);

    public SharedName Variable(string name) => In(variables, name);

    private SharedName In(Dictionary<string, SharedName> names, string name)
    {
        if (!names.TryGetValue(name, out var known))
            names.Add(name, known = new SharedName(name, changing.Contains(name) ? null : names.Count));
        return known;
    }
}
