using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Pages;

/// <summary>What most pages do not say of themselves, apart from what they do, so that thousands of them take less memory.</summary>
internal sealed record PageHeadDetails
{
    public static readonly PageHeadDetails None = new();

    public Placed<string>? KeyStatistic { get; init; }

    public IReadOnlyList<Placed<string>> EducationRequirements { get; init; } = [];

    public IReadOnlyList<Placed<string>> ExperienceRequirements { get; init; } = [];

    public DateOnly? PublishDate { get; init; }

    public DateOnly? ExpiryDate { get; init; }

    public Place? SlugPlace { get; init; }

    public IReadOnlyList<Placed<string>> Aliases { get; init; } = [];

    public Place? LanguagePlace { get; init; }

    public Placed<string>? TranslationOf { get; init; }

    public Disclosure? Disclosure { get; init; }

    public IReadOnlyList<PageChange> Changes { get; init; } = [];

    public IReadOnlyList<Placed<string>> Lines { get; init; } = [];
}
