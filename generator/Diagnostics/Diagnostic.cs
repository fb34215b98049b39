namespace StaticGuide.Diagnostics;

/// <summary>One thing to mend: which rule, where, and what was found there.</summary>
internal sealed record Diagnostic(Rule Rule, Place? Place, string Message)
{
    public string? Hint { get; init; }

    /// <summary>Other places that belong to it, such as the first of two equal ids.</summary>
    public IReadOnlyList<DiagnosticNote> Notes { get; init; } = [];

    /// <summary>
    /// A value that cannot be what was meant, because of this: what else is said at its first character follows from that, and is not
    /// shown. What stands further within it is a mistake of its own.
    /// </summary>
    public Place? Spoils { get; init; }

    /// <summary>Values of which one is wrong, as this says: what is said of a number made of them may follow from it.</summary>
    public IReadOnlyList<Place> Doubts { get; init; } = [];

    /// <summary>Values without which this would not be said: while another finding doubts one of them, it is not shown.</summary>
    public IReadOnlyList<Place> RestsOn { get; init; } = [];

    /// <summary>The rule's severity, unless the site's settings weigh it otherwise.</summary>
    public Severity Severity { get; init; } = Rule.Severity;
}

/// <summary>A further place of a diagnostic and what it has to do with it.</summary>
internal sealed record DiagnosticNote(string Message, Place Place);

/// <summary>How much a diagnostic weighs: an error fails the run, a warning only under <c>--strict</c>.</summary>
internal enum Severity
{
    Error,
    Warning,
}
