using System.Diagnostics;
using Scriban;
using Scriban.Runtime;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Files;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Models;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;
using StaticGuide.Rendering.Templates.Programs;

namespace StaticGuide.Rendering;

/// <summary>Renders one page after the other, on one thread. What it gives is valid until the next.</summary>
internal sealed class PageRenderer : IDisposable
{
    private readonly SiteContext site;
    private readonly DiagnosticBag diagnostics;
    private readonly PageBuffer buffer;
    private readonly PageHost host;
    private readonly DeferredIncludes deferred;
    private readonly ProgramRun programs;
    private readonly SiteModel siteModel;
    private readonly WordsObject words;

    /// <summary>What the templates of a page see and set, with room for that.</summary>
    private readonly ScriptObject globals = new(8);
    private readonly TemplateTimes? times;

    /// <param name="times">Learns how long templates run; null where nobody asks.</param>
    public PageRenderer(SiteContext whole, ProgramSet templates, EvidenceUses uses, DiagnosticBag diagnostics, TemplateTimes? times = null)
    {
        site = whole.For(Trace);
        (this.diagnostics, this.times) = (diagnostics, times);
        buffer = new PageBuffer(site.Templates.ByText, templates.Pieces);
        host = new PageHost(site, buffer, uses, Trace, diagnostics);
        deferred = new DeferredIncludes(buffer);
        programs = new ProgramRun(
            new GuideContext(buffer, site.Templates, Functions(), diagnostics) { IsLacking = () => host.LacksFigure },
            buffer,
            templates
        )
        {
            Deferred = deferred,
        };
        siteModel = new SiteModel(host);
        words = new WordsObject(host.Site.Words);
    }

    /// <summary>What the page that was rendered last has asked of the site.</summary>
    public PageTrace Trace { get; } = new();

    /// <summary>What it uses of the evidence.</summary>
    public PageEvidenceInUse InUse => host.InUse;

    /// <summary>The HTML of the page that was rendered last.</summary>
    public PageBuffer Html => buffer;

    /// <summary>What the page has come to, or null where its template is missing or broken (which is reported).</summary>
    /// <param name="source">The page's Markdown, where it has any.</param>
    /// <param name="keepsContents">Somebody wants what it says (<see cref="RenderedPage.Contents"/>).</param>
    public RenderedPage? Render(PageView view, PageText? source, bool keepsContents = false)
    {
        if (FindLayout(view) is not { } layout)
            return null;
        host.Begin(view, source, site.Templates.IdsOf(view.Layout + ".html"), keepsContents);
        Trace.Templates.Add(view.Layout + ".html");
        words.Words = host.Site.Words;
        globals.Clear();
        globals["site"] = siteModel;
        globals["page"] = new PageModel(view, host);
        globals["words"] = words;
        if (view.Tag is { } tag)
        {
            globals["tag"] = new TagModel(tag, host.Site);
            globals["tagged"] = new ScriptArray(tag.Pages.Select(p => new PageReferenceModel(p, host.Site)));
        }
        if (view.Target is { } target)
            globals["target"] = site.HrefOf(target);
        var errors = diagnostics.Errors;
        var started = Stopwatch.GetTimestamp();
        programs.RunPage(layout, globals);
        times?.Add(view.Layout + ".html", Stopwatch.GetElapsedTime(started));
        if (buffer.IsFull)
            diagnostics.Add(
                TemplateRules.TooLong,
                buffer.PlaceOf(buffer.Length - 1, buffer.Length) ?? new Place($"{TemplateSet.Folder}/{view.Layout}.html"),
                "this page becomes longer than a page may be, about here",
                "look for a loop or a repetition that goes wrong"
            );
        host.Finish();
        // Where something else is wrong they may be unseen for that reason.
        if (diagnostics.Errors == errors && !site.Templates.HasFaults)
            ReportUnseen(view.Layout + ".html");
        return host.Rendered;
    }

    /// <summary>The site's own template that is to mend: one that is empty, where the layout itself is built in.</summary>
    /// <param name="partial">What the layout includes, where it is built in.</param>
    private Place PlaceOf(string layout, string? partial = null)
    {
        var path = site.Templates.Find(layout)?.SourceFilePath ?? layout;
        if (IsOwn(path))
            return new Place(path);
        var included = partial is null ? null : site.Templates.Find(partial)?.SourceFilePath;
        return new Place(included is not null && IsOwn(included) ? included : site.Templates.EmptyWithin(layout) ?? path);
    }

    private static bool IsOwn(string path) => path.StartsWith(BuiltInFiles.Folder, StringComparison.Ordinal);

    private void ReportUnseen(string template)
    {
        if (host.Asked.LacksText)
            diagnostics.Add(
                UnseenRules.Text,
                PlaceOf(template),
                "the text of pages is not shown: no `page.content` is asked for",
                "write `{{ page.content }}` where it belongs; what stands in `func main` is shown where `{{ main }}` calls it, as base.html does"
            );
        else if (host.Notes.Count > 0 && host.Notes.All(n => !n.IsNamed))
        {
            // The links to its notes lead nowhere for that reason.
            host.LacksFigure = true;
            diagnostics.Add(
                UnseenRules.Notes,
                PlaceOf(template, "partials/notes.html"),
                "the notes of pages are not shown, and links lead to them",
                "write `{{ include \"partials/notes.html\" }}` below the text; a partials/notes.html of yours shows `notes` or `note_groups`"
            );
        }
    }

    /// <summary>The drawing of the page's social card. It is written where the page's HTML stood.</summary>
    public string? CardOf(RenderedPage page)
    {
        Trace.Templates.Add(TemplateReader.SocialCard);
        if (site.Templates.Find(TemplateReader.SocialCard) is not { } template)
            return null;
        buffer.Clear();
        programs.RunPage(template, new ScriptObject { ["card"] = new CardModel(page), ["site"] = siteModel });
        return buffer.Html.ToString();
    }

    public void Dispose() => buffer.Dispose();

    private Template? FindLayout(PageView view)
    {
        var name = view.Layout + ".html";
        if (site.Templates.Exists(name))
            return site.Templates.Find(name);
        // Those that come with the program are always there; the site's own that cannot be read were reported.
        if (view.Page?.Head.Layout is not { } asked || site.Templates.Known.Contains(name, StringComparer.Ordinal))
            return null;
        var layouts = site
            .Templates.Known.Where(n => !n.Contains('/', StringComparison.Ordinal))
            .Select(n => n[..^".html".Length])
            .ToList();
        diagnostics.Add(
            TemplateRules.NoLayout,
            asked.Place,
            $"there is no template templates/{name}",
            Suggestion.DidYouMean(view.Layout.Replace(".html", "", StringComparison.Ordinal), layouts)
                ?? $"write that template, or choose one of {string.Join(", ", layouts)}"
        );
        return null;
    }

    /// <summary>All that templates may call.</summary>
    private ScribanFunctions Functions()
    {
        var all = new ScribanFunctions();
        var functions = new TemplateFunctions(site, host, diagnostics);
        var includes = new IncludeInPlace(site.Templates, () => programs, Trace.Templates, diagnostics)
        {
            Times = times,
            Deferred = deferred,
        };
        all.SetValue(IncludeInPlace.Name, includes.AsFunction(), readOnly: true);
        all.SetValue("defer", includes.AsDeferred(), readOnly: true);
        functions.AddTo(all);
        return all;
    }
}
