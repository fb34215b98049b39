using Scriban.Runtime;

namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>
/// One run of one template: what it was given, and what it has set. What runs within it has the frame that is <see cref="Inner"/> to its
/// own, one after the other, so that a page of a hundred includes makes none.
/// </summary>
internal sealed class Frame(ProgramRun run)
{
    private readonly object?[] given = new object?[IncludeInPlace.ArgumentLimit];
    private int count;
    private ScriptArray? arguments;
    private Frame? inner;

    public ProgramRun Run => run;

    public TemplateProgram? Program { get; private set; }

    /// <summary>Of what runs within.</summary>
    public Frame Inner => inner ??= new Frame(run);

    /// <summary>What it was given, as Scriban sees it, which may change it; null where nobody could give anything.</summary>
    public ScriptArray? Arguments => count < 0 ? null : arguments ??= new ScriptArray(given.AsSpan(0, count).ToArray());

    /// <summary>By slot; null where not set. There may be more than the program has.</summary>
    public object?[] Locals { get; private set; } = [];

    /// <summary>For a page's layout, which is not included.</summary>
    public void GiveNothing() => (count, arguments) = (-1, null);

    /// <summary>Gives it the name it is included by, and what comes behind it.</summary>
    public void Give(ReadOnlySpan<object?> values)
    {
        values.CopyTo(given);
        (count, arguments) = (values.Length, null);
    }

    /// <summary>Gives it the values of expressions; false where one of them is Scriban's to evaluate.</summary>
    public bool TryGive(Expression[] values, Frame frame)
    {
        (count, arguments) = (values.Length, null);
        return Expression.TryAll(values, frame, given);
    }

    /// <summary>Begins a program, in which nothing is set yet.</summary>
    public void Begin(TemplateProgram program)
    {
        Program = program;
        var size = program.Locals.Length;
        if (Locals.Length < size)
            Locals = new object?[size];
        else if (size > 0)
            Array.Clear(Locals, 0, size);
    }

    /// <summary>What it was given at a place; null where that was nothing.</summary>
    public object? ArgumentAt(int index)
    {
        if (arguments is not null)
            return index < arguments.Count ? arguments[index] : null;
        return count < 0 ? Expression.Unsettled
            : index < count ? given[index]
            : null;
    }
}
