using System.Collections.Frozen;
using StaticGuide.Configuration;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Pages;

/// <summary>
/// What a page's front matter says of the page itself. Key names follow Hugo (date, draft, slug, aliases, weight, params …) and Zola
/// (updated).
/// </summary>
internal sealed record PageHead
{
    private readonly PageHeadDetails details = PageHeadDetails.None;

    public required string Title { get; init; }

    /// <summary>Lists of pages show it as often as the title.</summary>
    public string? Description { get; init; }

    /// <summary>Where the title's letters stand; not there where it holds no number that would have to be looked at.</summary>
    public KeptOrigin TitleOrigin { get; init; }

    /// <summary>The same for the description, which may show statistics as well.</summary>
    public KeptOrigin DescriptionOrigin { get; init; }

    /// <summary>What is shown of the page where its address is shared: a file beside it or an address.</summary>
    public Placed<string>? Image { get; init; }

    /// <summary>The id of the statistic that its social card shows; null for the first that the page shows.</summary>
    public Placed<string>? KeyStatistic
    {
        get => details.KeyStatistic;
        init => details = details.KeyStatistic == value ? details : details with { KeyStatistic = value };
    }

    /// <summary>Ids of passages that say what an occupation requires (schema.org: educationRequirements).</summary>
    public IReadOnlyList<Placed<string>> EducationRequirements
    {
        get => details.EducationRequirements;
        init =>
            details =
                value.Count == 0 && details.EducationRequirements.Count == 0 ? details : details with { EducationRequirements = value };
    }

    /// <summary>The same (schema.org: experienceRequirements).</summary>
    public IReadOnlyList<Placed<string>> ExperienceRequirements
    {
        get => details.ExperienceRequirements;
        init =>
            details =
                value.Count == 0 && details.ExperienceRequirements.Count == 0 ? details : details with { ExperienceRequirements = value };
    }

    public DateOnly? Date { get; init; }

    public DateOnly? Updated { get; init; }

    /// <summary>When somebody last read the page against its sources.</summary>
    public DateOnly? Reviewed { get; init; }

    public bool Draft { get; init; }

    public DateOnly? PublishDate
    {
        get => details.PublishDate;
        init => details = details.PublishDate == value ? details : details with { PublishDate = value };
    }

    public DateOnly? ExpiryDate
    {
        get => details.ExpiryDate;
        init => details = details.ExpiryDate == value ? details : details with { ExpiryDate = value };
    }

    /// <summary>Takes the place of the file's name in the URL.</summary>
    public string? Slug { get; init; }

    public Place? SlugPlace
    {
        get => details.SlugPlace;
        init => details = details.SlugPlace == value ? details : details with { SlugPlace = value };
    }

    /// <summary>Former URLs of the page, which lead here.</summary>
    public IReadOnlyList<Placed<string>> Aliases
    {
        get => details.Aliases;
        init => details = value.Count == 0 && details.Aliases.Count == 0 ? details : details with { Aliases = value };
    }

    public IReadOnlyList<Placed<string>> Tags { get; init; } = [];

    /// <summary>Orders the pages of a tag: smaller first, those without last.</summary>
    public int? Weight { get; init; }

    /// <summary>The template that shows it, without <c>.html</c>.</summary>
    public Placed<string>? Layout { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>BCP 47; null for the site's.</summary>
    public string? Language { get; init; }

    public Place? LanguagePlace
    {
        get => details.LanguagePlace;
        init => details = details.LanguagePlace == value ? details : details with { LanguagePlace = value };
    }

    public string LanguageIn(SiteSettings settings) => Language ?? settings.Language;

    /// <summary>The page it was made from, by its path under <c>content/</c>.</summary>
    public Placed<string>? TranslationOf
    {
        get => details.TranslationOf;
        init => details = details.TranslationOf == value ? details : details with { TranslationOf = value };
    }

    /// <summary>What a reader should know about interests behind the page, as Markdown.</summary>
    public Disclosure? Disclosure
    {
        get => details.Disclosure;
        init => details = details.Disclosure == value ? details : details with { Disclosure = value };
    }

    /// <summary>Whether a search can find it.</summary>
    public bool InSearchIndex { get; init; } = true;

    /// <summary>What was changed on the page, as its readers should know it; the latest first.</summary>
    public IReadOnlyList<PageChange> Changes
    {
        get => details.Changes;
        init => details = value.Count == 0 && details.Changes.Count == 0 ? details : details with { Changes = value };
    }

    /// <summary>Words in its changes and its <c>params</c> that readers see as they stand, as far as they may claim something.</summary>
    public IReadOnlyList<Placed<string>> Lines
    {
        get => details.Lines;
        init => details = value.Count == 0 && details.Lines.Count == 0 ? details : details with { Lines = value };
    }

    /// <summary>The writer's own keys, for templates.</summary>
    public IReadOnlyDictionary<string, object?> Params { get; init; } = FrozenDictionary<string, object?>.Empty;
}
