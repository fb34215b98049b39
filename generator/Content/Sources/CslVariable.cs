namespace StaticGuide.Content.Sources;

/// <summary>A variable of CSL that holds text (CSL 1.0.2, appendix IV), and where it goes in our records.</summary>
/// <param name="Name">Its name in CSL-JSON and CSL-YAML.</param>
/// <param name="Key">What our own evidence files call it; null where only bibliographies bring it, or where it is read on its own.</param>
internal sealed record CslVariable(string Name, string? Key, Func<Source, string?> Of, Func<Source, string, Source> With)
{
    /// <summary>What other programs call it.</summary>
    public string? AlsoCalled { get; init; }
}
