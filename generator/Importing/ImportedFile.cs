using StaticGuide.Importing.Sites;

namespace StaticGuide.Importing;

/// <summary>A file of the new folder.</summary>
/// <param name="Source">What it was made from; null where nothing stood for it.</param>
/// <param name="Target">From the new folder, with <c>/</c>.</param>
internal sealed record ImportedFile(string? Source, string Target, bool IsPage)
{
    /// <summary>Its text; null for one that is copied.</summary>
    public string? Text { get; init; }

    public IReadOnlyList<Left> Left { get; init; } = [];
}
