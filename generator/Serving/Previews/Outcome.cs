using StaticGuide.Diagnostics;

namespace StaticGuide.Serving.Previews;

/// <summary>What a change, or a look at the whole site, has come to.</summary>
/// <param name="Files">What truly changed; empty where nothing did.</param>
/// <param name="Route">Where the one page that changed is; null where it was more than one, or none.</param>
internal sealed record Outcome(IReadOnlyList<string> Files, string? Route)
{
    public bool HasChanged => Files.Count > 0;
}

/// <summary>What is wrong with the whole site.</summary>
/// <param name="Found">Sorted by place.</param>
internal sealed record WholeSite(int Pages, IReadOnlyList<Diagnostic> Found);
