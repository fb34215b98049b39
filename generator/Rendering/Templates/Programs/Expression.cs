namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>An expression of a template. It changes nothing, so that it can be evaluated a second time by Scriban.</summary>
internal abstract class Expression
{
    /// <summary>What an expression gives that is Scriban's to evaluate, because it would fail or was not foreseen.</summary>
    public static readonly object Unsettled = new();

    public abstract object? Evaluate(Frame frame);

    private static readonly object True = true;
    private static readonly object False = false;

    /// <summary>A page asks hundreds of times: the answers are the same two objects.</summary>
    protected static object Answer(bool value) => value ? True : False;

    protected static bool IsUnsettled(object? value) => ReferenceEquals(value, Unsettled);
}
