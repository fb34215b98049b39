using System.Runtime.CompilerServices;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files.Kept;

namespace StaticGuide.Content.Sources;

/// <summary>
/// Where a fact comes from. Its members are the variables of CSL 1.0.2 (appendix IV), from which they take their meaning.
/// </summary>
internal sealed record Source
{
    private const ushort Unknown = ushort.MaxValue;

    private readonly SourceDetails details = SourceDetails.None;
    private readonly PackedPair titleAndUrl;
    private readonly int alike;
    private readonly Spot spot;
    private readonly ushort updatePeriodDays = Unknown;

    public required string Id { get; init; }

    /// <summary>What an entry of a bibliography is called besides; null where it has one name, as most have.</summary>
    public string? OtherId
    {
        get => details.OtherId;
        init => details = details.OtherId == value ? details : details with { OtherId = value };
    }

    /// <summary>The place of its id in the file that defines it.</summary>
    public required Place Place
    {
        get => spot.In(File)!;
        init => (File, spot) = (value.File, Spot.Of(value));
    }

    /// <summary>The file that defines it.</summary>
    public string File { get; private init; } = "";

    /// <summary>It came with a bibliography that another program wrote, most of which nobody may cite.</summary>
    public bool IsImported { get; init; }

    /// <summary>Tells whether its entry is written as it was; 0 for a page's own, which is told by the page.</summary>
    public ulong Mark { get; init; }

    /// <summary>A CSL type.</summary>
    public required string Type { get; init; }

    public required PackedText KeptTitle
    {
        init => (titleAndUrl, alike) = (titleAndUrl.WithFirst(value), alike + value.Hash);
    }

    public string Title => titleAndUrl.First.ToString();

    public IReadOnlyList<SourceName> Authors { get; init; } = [];

    public IReadOnlyList<SourceName> Editors
    {
        get => details.Editors;
        init => details = value.Count == 0 && details.Editors.Count == 0 ? details : details with { Editors = value };
    }

    /// <summary>The journal, book, website or code it is part of.</summary>
    public string? Container
    {
        get => details.Container;
        init => details = details.Container == value ? details : details with { Container = value };
    }

    /// <summary>The journal's abbreviated title.</summary>
    public string? ContainerShort
    {
        get => details.ContainerShort;
        init => details = details.ContainerShort == value ? details : details with { ContainerShort = value };
    }

    public string? Publisher { get; init; }

    /// <summary>The court or body that speaks in a legal source.</summary>
    public string? Authority
    {
        get => details.Authority;
        init => details = details.Authority == value ? details : details with { Authority = value };
    }

    /// <summary>The conference or meeting at which it was presented.</summary>
    public string? Event
    {
        get => details.Event;
        init => details = details.Event == value ? details : details with { Event = value };
    }

    public string? EventPlace
    {
        get => details.EventPlace;
        init => details = details.EventPlace == value ? details : details with { EventPlace = value };
    }

    /// <summary>What sort of its type it is, such as <c>Doctoral dissertation</c> or <c>Data brief</c>.</summary>
    public string? Genre
    {
        get => details.Genre;
        init => details = details.Genre == value ? details : details with { Genre = value };
    }

    public string? Edition
    {
        get => details.Edition;
        init => details = details.Edition == value ? details : details with { Edition = value };
    }

    public string? Volume
    {
        get => details.Volume;
        init => details = details.Volume == value ? details : details with { Volume = value };
    }

    public string? Issue
    {
        get => details.Issue;
        init => details = details.Issue == value ? details : details with { Issue = value };
    }

    public string? Page
    {
        get => details.Page;
        init => details = details.Page == value ? details : details with { Page = value };
    }

    /// <summary>The number of a report, standard, bill or patent; of an article, its number in place of pages.</summary>
    public string? Number
    {
        get => details.Number;
        init => details = details.Number == value ? details : details with { Number = value };
    }

    /// <summary>Of a code of law.</summary>
    public string? Section
    {
        get => details.Section;
        init => details = details.Section == value ? details : details with { Section = value };
    }

    public string? Version
    {
        get => details.Version;
        init => details = details.Version == value ? details : details with { Version = value };
    }

    /// <summary>The language of the source, as its file has it.</summary>
    public string? Language
    {
        get => details.Language;
        init => details = details.Language == value ? details : details with { Language = value };
    }

    public required PackedText KeptUrl
    {
        init => (titleAndUrl, alike) = (titleAndUrl.WithSecond(value), alike + value.Hash);
    }

    /// <summary>Absolute, http or https; the resolver's address where only a DOI is given.</summary>
    public string Url => titleAndUrl.Second.ToString();

    /// <summary>Tells title and address from nearly all others.</summary>
    public int Alike => alike;

    /// <summary>Without resolver or prefix: <c>10.1000/182</c>.</summary>
    public string? Doi
    {
        get => details.Doi;
        init => details = details.Doi == value ? details : details with { Doi = value };
    }

    /// <summary>CSL's <c>issued</c>; of several days or years the first.</summary>
    public EdtfDate? Published { get; init; }

    /// <summary>The last day, month or year of several; null where it is one.</summary>
    public EdtfDate? PublishedTo
    {
        get => details.PublishedTo;
        init => details = details.PublishedTo == value ? details : details with { PublishedTo = value };
    }

    /// <summary>
    /// 1 to 4 from spring on, as CSL counts them, the word for another, or both ends (<see cref="SeasonRange"/>); beside a year that is
    /// known alone.
    /// </summary>
    public string? Season
    {
        get => details.Season;
        init => details = details.Season == value ? details : details with { Season = value };
    }

    /// <summary>What a bibliography says of the date in words that name no year, such as <c>in press</c>.</summary>
    public string? PublishedWords
    {
        get => details.PublishedWords;
        init => details = details.PublishedWords == value ? details : details with { PublishedWords = value };
    }

    /// <summary>The date of publication is an estimate.</summary>
    public bool IsCirca { get; init; }

    /// <summary>What else a bibliography says, by CSL's variables: no reference shows it, and it goes out again.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> PassedOn
    {
        get => details.PassedOn;
        init => details = value.Count == 0 && details.PassedOn.Count == 0 ? details : details with { PassedOn = value };
    }

    /// <inheritdoc cref="PassedOn"/>
    public IReadOnlyList<KeyValuePair<string, IReadOnlyList<SourceName>>> NamesPassedOn
    {
        get => details.NamesPassedOn;
        init => details = value.Count == 0 && details.NamesPassedOn.Count == 0 ? details : details with { NamesPassedOn = value };
    }

    /// <inheritdoc cref="PassedOn"/>
    public IReadOnlyList<KeyValuePair<string, SourceDate>> DatesPassedOn
    {
        get => details.DatesPassedOn;
        init => details = value.Count == 0 && details.DatesPassedOn.Count == 0 ? details : details with { DatesPassedOn = value };
    }

    public Spot PublishedSpot { private get; init; }

    public Place? PublishedPlace => PublishedSpot.In(File);

    public DateOnly? Accessed { get; init; }

    public Spot AccessedSpot { private get; init; }

    public Place? AccessedPlace => AccessedSpot.In(File);

    /// <summary>How often the source is revised, in days; 0 for never, null for unknown.</summary>
    public int? UpdatePeriodDays
    {
        get => updatePeriodDays == Unknown ? null : updatePeriodDays;
        init => updatePeriodDays = (ushort?)value ?? Unknown;
    }

    /// <summary>What an entry of a bibliography says and this does not, since it cannot be: in a sentence each.</summary>
    public IReadOnlyList<string> LeftOut
    {
        get => details.LeftOut;
        init => details = value.Count == 0 && details.LeftOut.Count == 0 ? details : details with { LeftOut = value };
    }

    public string? ArchiveUrl
    {
        get => details.ArchiveUrl;
        init => details = details.ArchiveUrl == value ? details : details with { ArchiveUrl = value };
    }

    public DateOnly? ArchiveDate
    {
        get => details.ArchiveDate;
        init => details = details.ArchiveDate == value ? details : details with { ArchiveDate = value };
    }

    /// <summary>
    /// Who answers for it: the publisher or, failing that, the authors, the editors, the court, what it is part of. Never empty.
    /// </summary>
    public string Responsible => Publisher ?? TextOf(Authors) ?? TextOf(Editors) ?? Authority ?? Container ?? "";

    public Place? ArchiveDatePlace
    {
        get => details.ArchiveDateSpot.In(File);
        init => details = value is null && ArchiveDatePlace is null ? details : details with { ArchiveDateSpot = Spot.Of(value) };
    }

    /// <summary>What is taken from it is of a newer edition than its day is of: nobody has written that of this one.</summary>
    public bool IsDayPast { get; init; }

    /// <summary>When a newer edition is due, or null where none is expected, or nobody knows when this one appeared.</summary>
    public DateOnly? ReviewBy =>
        !IsDayPast && Published is { } published && UpdatePeriodDays is > 0 and var days
            ? DateOnly.FromDayNumber(Math.Min(published.LastDay.DayNumber + days, DateOnly.MaxValue.DayNumber))
            : null;

    /// <summary>A record stands for one entry of one file: two are the same only if they are that entry.</summary>
    public bool Equals(Source? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);

    private static string? TextOf(IReadOnlyList<SourceName> names) =>
        names.Count switch
        {
            0 => null,
            1 => names[0].Text,
            _ => string.Join(", ", names.Select(n => n.Text)),
        };
}
