namespace StaticGuide.Verification.Pages;

/// <summary>What tells an error page or a login page from the page that was asked for.</summary>
internal sealed record PageSigns
{
    /// <summary>White space folded; empty for none.</summary>
    public required string Title { get; init; }

    /// <summary>Of the first h1 with text.</summary>
    public required string Heading { get; init; }

    public required bool HasPasswordField { get; init; }

    /// <summary>In characters without white space, title, scripts and styles left out.</summary>
    public required int TextLength { get; init; }
}
