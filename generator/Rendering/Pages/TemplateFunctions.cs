using Scriban.Parsing;
using Scriban.Runtime;
using StaticGuide.Content.Markdown;
using StaticGuide.Diagnostics;
using StaticGuide.Rendering.Models;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering.Pages;

/// <summary>What templates can ask of the generator: assets, pages, figures, citations, notes.</summary>
internal sealed class TemplateFunctions(SiteContext site, PageHost host, DiagnosticBag diagnostics)
{
    public void AddTo(ScriptObject builtins)
    {
        Add("asset", 1, (context, span, name) => Asset(name, context.PlaceOf(span)));
        Add("link", 1, (context, span, path) => Link(path, context.PlaceOf(span)));
        Add("stat", 1, (context, span, id) => Html(_ => host.WriteStatistic(new StatisticReference(id, null), () => PlaceOf(id, context.PlaceOf(span)))));
        Add("cite", 1, (context, span, id) => Html(_ => host.WriteSourceReference(id, PlaceOf(id, context.PlaceOf(span)))));
        Add("figure", 1, (context, span, id) =>
            host.Find(new StatisticReference(id, null), () => PlaceOf(id, context.PlaceOf(span))) is { } figure ? new FigureModel(figure, site) : null);
        Add("markdown", 1, (context, span, text) => Html(_ => host.WriteMarkdown(text, new FixedOrigin(PlaceOf(text, context.PlaceOf(span))), null)));
        Add("notes", 0, (_, _, _) => new ScriptArray(host.Notes.Select(n => new NoteModel(n, site))));

        void Add(string name, int arguments, Func<GuideContext, SourceSpan, string, object?> body) =>
            builtins.SetValue(name, new TemplateFunction(arguments, arguments,
                (context, span, given) => body(context, span, arguments == 0 ? "" : context.ObjectToString(given[0]) ?? "")), readOnly: true);
    }

    private static HtmlAction Html(Action<PageBuffer> write) => new(write);

    private string? Asset(string name, Place? place)
    {
        if (site.Assets.Find(name) is { } asset)
            return site.HrefOf(asset.Route);
        diagnostics.Add(TemplateRules.NoAsset, place, $"there is no file `{name}` in templates/assets/", Suggestion.DidYouMean(name, site.Assets.All.Select(a => a.Name)));
        return null;
    }

    private string? Link(string path, Place? place) =>
        site.Links.FindPage(path, PlaceOf(path, place)) is { } page ? site.HrefOf(page.Route) : null;

    /// <summary>
    /// The place to mend: where the page's own file holds what the template handed over (it came from <c>params:</c>), else the template.
    /// </summary>
    private Place PlaceOf(string value, Place? template) => host.PlaceInPage(value) ?? template ?? new Place(TemplateSet.Folder);
}
