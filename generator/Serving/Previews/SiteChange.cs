namespace StaticGuide.Serving.Previews;

/// <summary>What is to be done anew.</summary>
internal sealed record SiteChange
{
    /// <summary>What changed, for people.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Pages whose Markdown alone changed.</summary>
    public IReadOnlyList<string> Markdown { get; init; } = [];

    /// <summary>Front matter, settings, evidence, or which files there are.</summary>
    public bool IsContent { get; init; }

    public bool IsTemplates { get; init; }

    public bool IsAny => Files.Count > 0;
}
