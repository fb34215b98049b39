using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;

namespace StaticGuide.Importing.Sites;

/// <summary>A page that will be written, and where it stood.</summary>
/// <param name="Target">Its file in the new folder.</param>
/// <param name="Slug">Takes the place of the file's name in the address.</param>
internal sealed record ForeignPage(SourceText Text, string Target, string? Slug)
{
    public string Source => Text.Path;

    /// <summary>Its address here.</summary>
    public string Route => PageRoute.Of(Target, Slug);

    /// <summary>Its addresses there, the usual one first; each begins with <c>/</c>.</summary>
    public required IReadOnlyList<string> Addresses { get; init; }

    /// <summary>What led to the heading that is its title here, where the page itself is what they mean.</summary>
    public IReadOnlyList<string> TitleAnchors { get; init; } = [];

    /// <summary>The folder of its file, which paths of files lead on from; empty, or without a slash at its end.</summary>
    public string Folder => Source.LastIndexOf('/') is >= 0 and var at ? Source[..at] : "";
}
