using StaticGuide.Content.Sources;
using StaticGuide.Language;

namespace StaticGuide.Evidence.References;

/// <summary>One source, to be written in one of AMA's forms. The numbers are sections of the AMA Manual of Style, 11th ed.</summary>
internal sealed class AmaReference(Source source, string? locator, LanguageForms forms)
{
    private readonly ReferenceBuilder text = new();
    private readonly AmaDetails details = new(source, forms);

    private ReferenceWords Words => forms.References;

    /// <summary>3.11: Authors. Title. <i>Journal</i>. Year;volume(issue):pages. doi</summary>
    public Reference JournalArticle()
    {
        Authors().Title(ReferenceRole.Title);
        text.Sentence(details.Journal, ReferenceRole.Container).Sentence(details.InJournal);
        return Access();
    }

    /// <summary>3.13.1: Author. Title. <i>Newspaper</i>. Month day, year:pages. Accessed date. URL</summary>
    public Reference NewsArticle()
    {
        Authors().Title(ReferenceRole.Title);
        text.Sentence(source.Container ?? details.Publisher, ReferenceRole.Container)
            .Sentence(AmaDetails.WithPages(details.Date, source.Page));
        return Access();
    }

    /// <summary>3.11.4.1: Authors. Title. <i>Repository</i>. Preprint posted online date. doi</summary>
    public Reference Preprint()
    {
        Authors().Title(ReferenceRole.Title);
        text.Sentence(source.Container ?? details.Publisher, ReferenceRole.Container)
            .Sentence(details.DateBehindWord is { } date ? ReferenceWords.Fill(Words.Preprint, date) : null);
        return Access();
    }

    /// <summary>3.12.1: Authors. <i>Title</i>. Vol. Edition. Publisher; year.</summary>
    public Reference Book()
    {
        Authors().Title(ReferenceRole.WorkTitle).Volume();
        text.Sentence(details.Container).Sentence(AmaDetails.WithPages(details.PublisherAnd(details.Year), source.Page));
        return Access();
    }

    /// <summary>
    /// 3.13.2 (reports), 3.15.8 (software), 3.15.9 (databases): as a book, with its number and version and all of its date.
    /// </summary>
    public Reference Report()
    {
        Authors().Title(ReferenceRole.WorkTitle).Volume();
        text.Sentence(details.Version)
            .Sentence(details.GenreAndNumber)
            .Sentence(details.Container)
            .Sentence(details.PublisherAnd(details.Date));
        return Access();
    }

    /// <summary>3.13.9: Author. <i>Title</i>. Dissertation. University; year.</summary>
    public Reference Thesis()
    {
        Authors().Title(ReferenceRole.WorkTitle);
        text.Sentence(source.Genre ?? Words.Dissertation).Sentence(details.Container).Sentence(details.PublisherAnd(details.Year));
        return Access();
    }

    /// <summary>3.12.4: Authors. Chapter. In: Editors, eds. <i>Book</i>. Edition. Publisher; year:pages.</summary>
    public Reference Chapter()
    {
        if (source.Container is not { } book)
            return Book();
        text.Sentence(AmaNames.List(source.Authors, Words));
        Title(ReferenceRole.Title);
        text.Lead(Words.In + ":").Sentence(AmaNames.Editors(source.Editors, Words)).Sentence(book, ReferenceRole.Container);
        Volume();
        text.Sentence(AmaDetails.WithPages(details.PublisherAnd(details.Year), source.Page));
        return Access();
    }

    /// <summary>3.13.8: a paper in proceedings as a chapter, another as it was presented.</summary>
    public Reference ConferencePaper() => source.Container is null ? Presentation() : Chapter();

    /// <summary>3.13.8: Author. Title. Presented at: meeting; date; place.</summary>
    public Reference Presentation()
    {
        Authors().Title(ReferenceRole.Title);
        var meeting = AmaDetails.Joined("; ", source.Event ?? details.Publisher ?? details.Container, details.Date, source.EventPlace);
        text.Sentence(source.Event is null || meeting is null ? meeting : ReferenceWords.Fill(Words.PresentedAt, meeting));
        return Access();
    }

    /// <summary>
    /// 3.14 and The Bluebook: Title, number, volume code §section (year). What has no place in a code or series is a report.
    /// </summary>
    public Reference Law()
    {
        if (details.LegalPlace is null)
            return Report();
        text.Sentence(source.Title, ReferenceRole.Title, LegalTail);
        return Access();
    }

    /// <summary>3.14.1: <i>A v B</i>, volume reporter page (court year).</summary>
    public Reference Case()
    {
        if (details.LegalPlace is null)
            return Report();
        text.Sentence(source.Title, ReferenceRole.WorkTitle, LegalTail);
        return Access();
    }

    /// <summary>3.15.3: Authors. Title. Website. Published date. Accessed date. URL</summary>
    public Reference WebPage()
    {
        Authors().Title(ReferenceRole.Title);
        text.Sentence(details.Container)
            .Sentence(details.Publisher)
            .Sentence(details.DateBehindWord is { } date ? ReferenceWords.Fill(Words.Published, date) : null);
        return Access();
    }

    private string Locator => locator is null ? "" : ", " + locator;

    private string LegalTail =>
        Locator + (details.LegalPlace is { } place ? $", {place}" : "") + (details.LegalYear is { } year ? $" ({year})" : "");

    /// <summary>Those who wrote it; where nobody did, those who edited it.</summary>
    private AmaReference Authors()
    {
        text.Sentence(AmaNames.List(source.Authors, Words) ?? AmaNames.Editors(source.Editors, Words));
        return this;
    }

    private AmaReference Title(ReferenceRole role)
    {
        text.Sentence(source.Title, role, Locator);
        return this;
    }

    private void Volume() =>
        text.Sentence(source.Volume is { } volume ? ReferenceWords.Fill(Words.Volume, volume) : null).Sentence(details.Edition);

    /// <summary>A DOI never changes, so that nobody needs to know when it was looked at; what stands at an address may (3.15).</summary>
    private Reference Access() => source.Doi is { } doi ? text.Address("doi:" + doi) : text.Sentence(details.Accessed).Address(source.Url);
}
