namespace StaticGuide.Diagnostics;

/// <summary>One entry of the catalogue: what a diagnostic code means and how to mend it.</summary>
/// <param name="Code">SG and four digits; the first digit is the family.</param>
/// <param name="Severity">What it weighs unless site.yml says otherwise.</param>
/// <param name="Title">A sentence without its full stop.</param>
/// <param name="Explanation">Why it matters and what to do, for somebody who has never met it.</param>
/// <param name="Example">How it is right, as it stands in a file or is typed.</param>
/// <param name="Mistake">How it is wrong, in the same place; null where that cannot be shown in a few lines.</param>
internal sealed record Rule(string Code, Severity Severity, string Title, string Explanation, string Example, string? Mistake = null)
{
    /// <summary>What is shown of both, each under its heading.</summary>
    public IReadOnlyList<(string Heading, string Text)> Examples =>
        Mistake is null ? [("Example", Example)] : [("Wrong", Mistake), ("Right", Example)];

    /// <summary>It speaks of how the tool is used or set up, not of what the pages say: the run ends with exit code 2.</summary>
    public bool IsConfiguration { get; init; }

    /// <summary>A file could not be read to its end: what it would have said is unknown, and reported first.</summary>
    public bool HidesOthers { get; init; }

    /// <summary>What it says may follow from any other mistake in the same place, and then goes without saying.</summary>
    public bool YieldsToOthers { get; init; }

    /// <summary>The code of what, anywhere within its place, says the same more exactly.</summary>
    public string? YieldsToWithin { get; init; }

    /// <summary>What else is said of words on its line that hold its place follows from it.</summary>
    public bool ExplainsAround { get; init; }

    /// <summary>The same as of others, of a mistake on its line for which the file could not be read as it stands.</summary>
    public bool YieldsToSyntax { get; init; }
}
