using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering;

/// <summary>
/// What pages say, without the templates around it, for who reads it elsewhere: their Markdown, and their questions with answers. The pages
/// themselves have been made, so nothing is reported again, and nothing counts as used.
/// </summary>
internal sealed class PageContents : IDisposable
{
    private readonly SiteContext site;
    private readonly PageBuffer buffer;
    private readonly PageHost host;

    public PageContents(SiteContext site)
    {
        this.site = site;
        buffer = new PageBuffer(site.Templates.ByText);
        host = new PageHost(site, buffer, new EvidenceUses(), new PageTrace(), new DiagnosticBag()) { WasChecked = true };
    }

    /// <summary>Its HTML, whose links lead on from the page; valid until the next.</summary>
    public ReadOnlySpan<char> Of(Page page, PageText source)
    {
        var view = PageView.Of(page);
        host.Begin(view, source, site.Templates.IdsOf(view.Layout + ".html"));
        host.WriteBody();
        foreach (var question in page.Evidence.Questions)
        {
            KeptContents.WriteHeading(host.Texts.QuestionText(question, page), buffer);
            host.WriteMarkdown(question.Answer, question.AnswerOrigin, page);
        }
        return buffer.Html.Span;
    }

    public void Dispose() => buffer.Dispose();
}
