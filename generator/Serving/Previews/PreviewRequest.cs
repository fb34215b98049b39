using StaticGuide.Content.Pages;
using StaticGuide.Files;

namespace StaticGuide.Serving.Previews;

/// <summary>What is to be shown.</summary>
internal sealed record PreviewRequest
{
    public required ISourceTree Tree { get; init; }

    /// <summary>Takes the place of site.yml's <c>base_url</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Which pages belong to the site just now: a preview may run for days.</summary>
    public required Func<PageSelection> Selection { get; init; }
}
