using StaticGuide.Diagnostics;
using StaticGuide.Urls;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>What <c>content/site.yml</c> says. Key names follow Hugo and Zola.</summary>
internal sealed record SiteSettings
{
    public const string Path = "content/site.yml";

    public required string Title { get; init; }

    /// <summary>Absolute, http or https, ends with <c>/</c>; its path is the folder the site is published in.</summary>
    public required WebUrl BaseUrl { get; init; }

    /// <summary>BCP 47 language tag.</summary>
    public required string Language { get; init; }

    public Place? LanguagePlace { get; init; }

    public string? Description { get; init; }

    /// <summary>A <c>mailto:</c> or <c>https:</c> address for readers who find a mistake.</summary>
    public string? Contact { get; init; }

    public IReadOnlyList<NavigationEntry> Navigation { get; init; } = [];

    /// <summary>What the foot of every page leads to.</summary>
    public IReadOnlyList<NavigationEntry> Footer { get; init; } = [];

    /// <summary>What is said in languages beside the site's own.</summary>
    public IReadOnlyList<LanguageSettings> Languages { get; init; } = [];

    /// <summary>What others may do with the site's words; null where it does not say.</summary>
    public License? License { get; init; }

    /// <summary>Units the site adds to the known ones, by id.</summary>
    public IReadOnlyDictionary<string, UnitSettings> Units { get; init; } = new Dictionary<string, UnitSettings>();

    /// <summary>Some could not be read, which is reported: a unit that is not known may be one of them.</summary>
    public bool LacksUnits { get; init; }

    public EvidencePolicy Evidence { get; init; } = new();

    /// <summary>Groups of words that a search takes for each other.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Synonyms { get; init; } = [];

    /// <summary>What is made beside the pages, as <see cref="OutputsReader"/> knows it.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>Whether each page is written as Markdown too.</summary>
    public bool HasTwins => Outputs.Contains(OutputsReader.Markdown, StringComparer.Ordinal);

    /// <summary>Whether a picture is made of each page, for those who share its address.</summary>
    public bool SocialCards { get; init; }

    /// <summary>Whether pages are to have a description as long as search engines show it.</summary>
    public Weight DescriptionLength { get; init; } = Weight.Off;

    public CitationStyle CitationStyle { get; init; } = CitationStyle.Ama;

    public bool AllowRawHtml { get; init; }

    public ImageSettings Images { get; init; } = new();

    /// <summary>The writer's own values, for templates; null for none.</summary>
    public YamlMapping? Params { get; init; }

    /// <summary>The path of <see cref="BaseUrl"/> without its last slash: empty, or such as <c>/guide</c>.</summary>
    public string BasePath => BaseUrl.Path.TrimEnd('/');
}
