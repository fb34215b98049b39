using Scriban.Runtime;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Locks;
using StaticGuide.Evidence.References;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Models;

internal sealed class SourceModel(Source source, SiteContext site) : ModelObject<SourceModel>(Shape)
{
    private static readonly MemberTable Shape = Members(
        ("id", s => s.Source.Id),
        ("title", s => s.Source.Title),
        ("container", s => s.Source.Container),
        ("publisher", s => s.Source.Responsible),
        (
            "reference_html",
            s => new HtmlOf<SourceModel>(
                s,
                static (s, buffer) => ReferenceHtml.Write(s.Reference, s.Source, s.Source.Url, s.Site.Language, buffer)
            )
        ),
        ("reference_text", s => s.Reference.Text),
        ("doi", s => s.Source.Doi),
        ("imported", s => s.Source.IsImported),
        ("url", s => s.Source.Url),
        ("link_text", s => LinkText(s.Source.Url)),
        ("type", s => s.Source.Type),
        ("published", s => DateModel.Of(s.Source.Published, s.Site.Forms)),
        ("accessed", s => DateModel.Of(s.Source.Accessed, s.Site.Forms)),
        ("archive_url", s => s.Source.ArchiveUrl),
        ("archive_date", s => DateModel.Of(s.Source.ArchiveDate, s.Site.Forms)),
        ("review_by", s => DateModel.Of(s.Source.ReviewBy, s.Site.Forms)),
        ("overdue", s => s.Source.ReviewBy < s.Site.Today),
        ("status", s => StatusWords.Of(s.Status)),
        ("checked", s => DateModel.Of(s.Status.IsReachedOnly ? null : s.Status.Checked, s.Site.Forms)),
        ("reached", s => DateModel.Of(s.Status.IsReachedOnly ? s.Status.Checked : null, s.Site.Forms)),
        ("from_saved", s => s.Status.IsFromSavedCopy),
        ("forced", s => s.Status.Forced),
        ("from_archive", s => s.Status.IsFromArchive),
        ("archived", s => DateModel.Of(s.Status.ArchiveDate, s.Site.Forms)),
        ("anchor", s => s.Site.AnchorOf(s.Source)),
        ("statistics", s => new ScriptArray(s.Site.FiguresUnder(s.Source).Select(f => new FigureModel(f, s.Site)))),
        ("figures", s => new ScriptArray(s.Site.FiguresOf(s.Source).Select(f => new FigureModel(f, s.Site)))),
        ("passages", s => new ScriptArray(s.Site.ExcerptsOf(s.Source).Select(e => new PassageModel(e, s.Site)))),
        ("pages", s => new ScriptArray(s.Site.PagesCiting(s.Source).Select(p => new PageReferenceModel(p, s.Site))))
    );

    private Reference? reference;
    private CheckStatus? status;

    private Source Source { get; } = source;

    private SiteContext Site { get; } = site;

    private CheckStatus Status => status ??= Site.StatusOf(Source);

    /// <summary>Of it as a whole. All notes of a page that stand on it show the same.</summary>
    public Reference Reference => reference ??= Site.References.Format(Source, null, Site.Forms);

    /// <summary>An address as people say it: no scheme, no <c>www.</c>, no slash at the end.</summary>
    private static string LinkText(string url)
    {
        var address = url.AsSpan(url.IndexOf("://", StringComparison.Ordinal) + 3);
        address = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address[4..] : address;
        var end = address.IndexOfAny('?', '#');
        address = (end < 0 ? address : address[..end]).TrimEnd('/');
        return address.Contains('%') ? Uri.UnescapeDataString(address) : address.ToString();
    }
}
