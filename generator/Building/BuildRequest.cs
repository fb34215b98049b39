using StaticGuide.Content.Pages;
using StaticGuide.Files;

namespace StaticGuide.Building;

/// <summary>What is to be built.</summary>
internal sealed record BuildRequest
{
    /// <summary>The folder that holds <c>content/</c> and <c>templates/</c>.</summary>
    public required string SourceRoot { get; init; }

    public required ISourceTree Tree { get; init; }

    /// <summary>Where the site goes; null to check it without writing.</summary>
    public required string? Output { get; init; }

    /// <summary>The day the build takes for today.</summary>
    public required DateOnly Today { get; init; }

    /// <inheritdoc cref="PageSelection.LastDay"/>
    public DateOnly? LastDay { get; init; }

    public bool Drafts { get; init; }

    public bool Future { get; init; }

    /// <summary>Takes the place of site.yml's <c>base_url</c>.</summary>
    public string? BaseUrl { get; init; }

    /// <summary>Links lead on from where each page lies, so that the site can be opened from any folder.</summary>
    public bool Relative { get; init; }

    /// <summary>The site has files for hosts that read them.</summary>
    public bool HostFiles { get; init; }

    /// <summary>Pages say themselves what they may load.</summary>
    public bool MetaPolicy { get; init; }

    /// <summary>Warnings are as bad as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether what builds leave beside the source is used, and written anew.</summary>
    public bool UseCache { get; init; }

    /// <summary>Learns where the time goes; null where nobody asks.</summary>
    public BuildMetrics? Metrics { get; init; }

    /// <summary>Told when there is something that would be left behind if the program ended.</summary>
    public Action Begins { get; init; } = () => { };

    /// <summary>Told how many of how many pages are done, from any thread.</summary>
    public Action<int, int> Progress { get; init; } = (_, _) => { };
}
