using StaticGuide.Content.Pages;
using StaticGuide.Content.Questions;
using StaticGuide.Content.Terms;
using StaticGuide.Diagnostics;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering;

/// <summary>
/// Reads the Markdown that no template has shown, so that it is checked like all other, and names it. Where something else is wrong it
/// may be unseen for that reason: then it is only read.
/// </summary>
internal sealed class UnseenTexts(SiteContext site, EvidenceUses uses, DiagnosticBag diagnostics)
{
    private readonly bool names = !diagnostics.HasErrors;

    /// <param name="published">The pages of this build.</param>
    public void Report(IReadOnlyList<Page> published)
    {
        using var buffer = new PageBuffer(site.Templates.ByText);
        // What is read here is not shown: nothing of it counts as used.
        var host = new PageHost(site, buffer, new EvidenceUses(), new PageTrace(), diagnostics);
        foreach (var page in published.Where(p => p is { Evidence.Questions.Count: > 0 } or { Head.Disclosure: not null }))
            Report(page, host);
        Report(site.Evidence.Terms, host);
    }

    private void Report(Page page, PageHost host)
    {
        List<Question> unseen = [.. page.Evidence.Questions.Where(q => !uses.IsShown(q))];
        var disclosure = page.Head.Disclosure is { } said && !uses.IsShown(said) ? said : null;
        if (unseen.Count == 0 && disclosure is null)
            return;
        var view = PageView.Of(page);
        host.Begin(view, source: null, site.Templates.IdsOf(view.Layout + ".html"));
        foreach (var question in unseen)
            host.WriteMarkdown(question.Answer, question.AnswerOrigin, page);
        if (disclosure is not null)
            host.WriteMarkdown(disclosure.Text, disclosure.Origin, page);
        if (!names)
            return;
        var template = $"templates/{view.Layout}.html";
        if (unseen.Count == page.Evidence.Questions.Count && unseen.Count > 1)
            diagnostics.Add(
                UnseenRules.Answer,
                unseen[0].Place,
                $"no template shows the answers of this page, {unseen.Count} of them",
                $"show `page.faq` in {template}, or give the page a layout that does"
            );
        else
            foreach (var question in unseen)
                diagnostics.Add(
                    UnseenRules.Answer,
                    question.Place,
                    $"no template shows the answer to `{question.Id}`",
                    $"show `page.faq` in {template}, or give the page a layout that does"
                );
        if (disclosure is not null && !uses.IsAskedFor(disclosure))
            diagnostics.Add(
                UnseenRules.Disclosure,
                disclosure.Origin.PlaceOf(0, disclosure.Text.TrimEnd().Length),
                "no template shows this disclosure",
                $"write `{{{{ markdown page.disclosure }}}}` in {template}, or say it in the text within `:::disclosure` and `:::`"
            );
    }

    private void Report(IReadOnlyList<Term> terms, PageHost host)
    {
        List<Term> unseen = [.. terms.Where(t => !uses.IsShown(t))];
        if (unseen.Count == 0)
            return;
        host.Begin(new PageView("/", PageKind.Page, "page", ""), source: null, new HashSet<string>());
        foreach (var term in unseen)
            host.WriteMarkdown(term.Definition, term.DefinitionOrigin, null);
        if (!names)
            return;
        if (unseen.Count == terms.Count && unseen.Count > 1)
            diagnostics.Add(
                UnseenRules.Term,
                unseen.MinBy(t => (t.Place.File, t.Place.Start?.Line))!.Place,
                $"no page shows the terms of this site, {unseen.Count} of them",
                "write a page with `layout: glossary`"
            );
        else
            foreach (var term in unseen)
                diagnostics.Add(
                    UnseenRules.Term,
                    term.Place,
                    $"no page shows the term `{term.Id}`",
                    terms.Count == 1 ? "write a page with `layout: glossary`" : "show it where the others are shown, or remove it"
                );
    }
}
