using System.Globalization;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Evidence.References;

/// <summary>The pieces of a source that AMA's forms are made of, each null where the source does not have it.</summary>
internal sealed class AmaDetails(Source source, LanguageForms forms)
{
    private ReferenceWords Words => forms.References;

    /// <summary>As exactly as it is known: August 28, 2025.</summary>
    public string? Date =>
        source switch
        {
            { Published: { } date } when SeasonRange.In(source.Season) is var (first, last) => Circa(OfSeasons(date, first, last)),
            { Published: { } date, PublishedTo: { } to } => Circa(DateText.Of((date, to), forms)),
            { Published: { } date, Season: { } season } => Circa(ReferenceWords.Fill(Words.Season, SeasonName(season), Text(date))),
            { Published: { } date } => Circa(Text(date)),
            _ => source.PublishedWords,
        };

    /// <summary>The same behind a word for that it was published then.</summary>
    public string? DateBehindWord => Date is { } date ? Lead + date : null;

    private string Lead =>
        Words.Leads is not { } leads ? ""
        : source is { IsCirca: true, Published: not null } ? ""
        : source switch
        {
            { Published: { Month: null }, PublishedTo: { Month: null } } => leads.Longer,
            { Published: null } or { PublishedTo: not null } => leads.Words,
            { Season: { } season } => int.TryParse(season, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                ? leads.Seasons[number - 1]
                : leads.Words,
            { Published.Day: not null } => leads.Day,
            _ => leads.Longer,
        };

    public string? Year =>
        source switch
        {
            { Published: { } date, PublishedTo: { } to } when to.Year != date.Year => Circa(
                DateText.Of((new EdtfDate(date.Year), new EdtfDate(to.Year)), forms)
            ),
            { Published: { } date } => Circa(Text(new EdtfDate(date.Year))),
            _ => source.PublishedWords,
        };

    public string? Accessed => source.Accessed is { } day ? ReferenceWords.Fill(Words.Accessed, Text(EdtfDate.Of(day))) : null;

    /// <summary>What it is part of, unless that is its author as well.</summary>
    public string? Container => source.Container is { } container && !IsAuthor(container) ? container : null;

    /// <summary>Who published it, unless they are named as its author or as what it is part of.</summary>
    public string? Publisher =>
        (source.Publisher ?? source.Authority) is { } publisher && !IsAuthor(publisher) && !IsSame(publisher, source.Container)
            ? publisher
            : null;

    /// <summary>Abbreviated titles are written without stops (3.11.2).</summary>
    public string? Journal =>
        source.ContainerShort is { } title ? title.Replace(".", "", StringComparison.Ordinal) : source.Container ?? Publisher;

    /// <summary>Year;volume(issue):pages; for what has neither volume nor issue, the day it was published online (3.11.4).</summary>
    public string? InJournal
    {
        get
        {
            if (source.Volume is null && source.Issue is null)
                return source.Published is { Day: not null } && source.Page is null
                    ? ReferenceWords.Fill(Words.PublishedOnline, DateBehindWord!)
                    : WithPages(Year, source.Page ?? source.Number);
            var issue = source.Volume + (source.Issue is { } number ? $"({number})" : "");
            return WithPages(Joined(";", Year, issue), source.Page ?? source.Number);
        }
    }

    public string? Edition =>
        source.Edition switch
        {
            null or "1" => null,
            var edition when int.TryParse(edition, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => ReferenceWords.Fill(
                Words.Edition,
                Words.Ordinal(number)
            ),
            // "Rev. ed." says what it is itself.
            var edition when edition.Contains(ReferenceWords.Fill(Words.Edition, "").Trim(), StringComparison.OrdinalIgnoreCase) => edition,
            var edition => ReferenceWords.Fill(Words.Edition, edition),
        };

    public string? Version =>
        source.Version is not { } version ? null
        : char.IsAsciiDigit(version[0]) ? ReferenceWords.Fill(Words.Version, version)
        : version;

    public string? GenreAndNumber => source.Number is null ? null : Joined(" ", source.Genre, source.Number);

    /// <summary>Where a legal source is found: number, then volume, code or reporter, and section or page.</summary>
    public string? LegalPlace =>
        Joined(
            ", ",
            source.Number,
            Joined(
                " ",
                source.Volume,
                source.Container,
                source.Section is { } section
                    ? section.StartsWith('§')
                        ? section
                        : "§" + section
                    : source.Page
            )
        );

    /// <summary>The court or body with the year.</summary>
    public string? LegalYear => Joined(" ", source.Authority, Year);

    /// <summary>Publisher; date. Either may be missing.</summary>
    public string? PublisherAnd(string? date) => Joined("; ", Publisher, date);

    public static string? WithPages(string? before, string? pages) =>
        pages is null ? before : $"{before}:{pages.Replace("--", "-", StringComparison.Ordinal).Replace('–', '-').Replace('—', '-')}";

    /// <summary>What there is of some texts, with something in between; null where there is none.</summary>
    public static string? Joined(string between, params ReadOnlySpan<string?> texts)
    {
        string? joined = null;
        foreach (var text in texts)
        {
            if (!string.IsNullOrEmpty(text))
                joined = joined is null ? text : joined + between + text;
        }
        return joined;
    }

    private bool IsAuthor(string name)
    {
        for (var i = 0; i < source.Authors.Count; i++)
        {
            if (IsSame(source.Authors[i].Text, name))
                return true;
        }
        return false;
    }

    private static bool IsSame(string name, string? other) =>
        string.Equals(name.TrimEnd('.'), other?.TrimEnd('.'), StringComparison.OrdinalIgnoreCase);

    private string Text(EdtfDate date) => DateText.Of(date, forms);

    /// <summary>Spring–Summer 2009, Winter 2009 – Spring 2010.</summary>
    private string OfSeasons(EdtfDate date, int first, int last) =>
        source.PublishedTo is { } to
            ? $"{OfSeason(first, date)} – {OfSeason(last, to)}"
            : ReferenceWords.Fill(Words.Season, $"{Words.Seasons[first - 1]}–{Words.Seasons[last - 1]}", Text(date));

    private string OfSeason(int number, EdtfDate date) => ReferenceWords.Fill(Words.Season, Words.Seasons[number - 1], Text(date));

    private string SeasonName(string season) =>
        int.TryParse(season, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Words.Seasons[number - 1] : season;

    private string Circa(string date) => source.IsCirca ? ReferenceWords.Fill(Words.Circa, date) : date;
}
