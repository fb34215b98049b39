namespace StaticGuide.Rendering.Templates.Programs;

/// <summary>An expression of a template. It changes nothing, so that it can be evaluated a second time by Scriban.</summary>
internal abstract class Expression
{
    /// <summary>What an expression gives that is Scriban's to evaluate, because it would fail or was not foreseen.</summary>
    public static readonly object Unsettled = new();

    public abstract object? Evaluate(Frame frame);

    /// <summary>Whether its value counts as true.</summary>
    public virtual Truth Test(Frame frame) =>
        Evaluate(frame) is var value && IsUnsettled(value) ? Truth.Unsettled : TruthOf(ProgramRun.IsTrue(value));

    /// <summary>The values of all; null where one of them is Scriban's to evaluate.</summary>
    public static object?[]? TryAll(Expression[] expressions, Frame frame)
    {
        var values = expressions.Length == 0 ? [] : new object?[expressions.Length];
        return TryAll(expressions, frame, values) ? values : null;
    }

    /// <summary>The values of all, where there is room for them; false where one of them is Scriban's to evaluate.</summary>
    public static bool TryAll(Expression[] expressions, Frame frame, object?[] values)
    {
        for (var i = 0; i < expressions.Length; i++)
        {
            if (IsUnsettled(values[i] = expressions[i].Evaluate(frame)))
                return false;
        }
        return true;
    }

    protected static Truth TruthOf(bool value) => value ? Truth.True : Truth.False;

    /// <summary>What fails as a text is left to Scriban, which knows its place.</summary>
    protected static bool IsNoText(object? value) =>
        value is string { Length: > GuideContext.LongestText } or MemberObject { IsRecord: true };

    protected static bool IsUnsettled(object? value) => ReferenceEquals(value, Unsettled);
}
