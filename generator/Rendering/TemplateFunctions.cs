using Scriban.Runtime;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;
using StaticGuide.Rendering.Models;
using StaticGuide.Rendering.Pages;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Rendering;

/// <summary>What templates can ask of the generator: assets, pages, figures, citations, notes.</summary>
internal sealed class TemplateFunctions(SiteContext site, PageHost host, DiagnosticBag diagnostics)
{
    /// <summary>The address of what is not there, so that one mistake is one report.</summary>
    private const string Nowhere = "#";

    public void AddTo(ScriptObject builtins)
    {
        Add("asset", Asset);
        Add("link", (path, place) => Link(path, place()));
        Add("stat", (id, place) => Html(_ => host.WriteStatistic(new StatisticReference(id, null), place)));
        Add("stat_before", (id, place) => Html(_ => WriteBefore(id, place)));
        Add("cite", (id, place) => Html(_ => host.WriteSourceReference(id, place)));
        Add("chart", (id, place) => Html(_ => host.WriteChart(id, place)));
        Add(
            "figure",
            (id, place) =>
            {
                if (host.Find(new StatisticReference(id, null), place) is { } figure)
                    return new FigureModel(figure, host.Site);
                host.LacksFigure = true;
                return null;
            }
        );
        Add("markdown", (text, place) => Html(_ => host.Texts.WriteGiven(text, place)));
        builtins.SetValue(WordFunction.Name, new WordFunction(() => host.Site.Words, diagnostics).AsFunction(), readOnly: true);
        AddList("notes", () => NoteModel.Of(host.Notes, null, host.Site));
        AddList("note_groups", () => NoteGroupModel.Of(host.Notes, host.Site));

        void AddList(string name, Func<ScriptArray> body) =>
            builtins.SetValue(
                name,
                new TemplateFunction(0, 0, (context, caller, _) => context.LacksNameAt(caller.Span) ? null : body()),
                readOnly: true
            );

        void Add(string name, Func<string, Func<Place>, object?> body) =>
            builtins.SetValue(
                name,
                new TemplateFunction(
                    1,
                    1,
                    (context, caller, given) =>
                    {
                        if (TemplateFunction.IsReported(given))
                            return null;
                        var value = context.ObjectToString(given[0]) ?? "";
                        if (value.Length == 0 && context.LacksNameAt(caller.Span))
                            return null;
                        return body(value, () => PlaceOf(value, context.PlaceOf(caller.Span), TemplateFunction.IsLiteral(caller)));
                    }
                ),
                readOnly: true
            );
    }

    /// <summary>What a number was in the edition before, with its note.</summary>
    private void WriteBefore(string id, Func<Place> place)
    {
        if (host.Find(new StatisticReference(id, null), place) is { Statistic.Previous: [var before, ..] } figure)
            host.WriteCited(figure, ValueText.Machine(before.Value), ValueText.Of(before.Value, figure.Unit, host.Site.Forms));
    }

    private static HtmlAction Html(Action<PageBuffer> write) => new(write);

    private string Link(string path, Place? place)
    {
        var href = site.Links.FindPage(path, place, diagnostics) is { } page ? site.HrefOf(page.Route) : null;
        host.Trace.Links.Add(("", path, href));
        return href ?? Nowhere;
    }

    private string Asset(string name, Func<Place> place)
    {
        host.Trace.Assets.Add(name);
        if (site.Assets.Find(name) is { } asset)
            return site.HrefOf(asset.Route);
        diagnostics.Add(TemplateRules.NoAsset, place(), $"there is no file `{name}` in templates/assets/", HintForAsset(name));
        return Nowhere;
    }

    private string? HintForAsset(string name)
    {
        var bare = name.TrimStart('/');
        foreach (var folder in (ReadOnlySpan<string>)["templates/", "assets/", "static/", "public/"])
        {
            if (bare.StartsWith(folder, StringComparison.Ordinal))
                bare = bare[folder.Length..];
        }
        return bare != name && site.Assets.Known.Contains(bare) ? $"write `{bare}`" : Suggestion.DidYouMean(bare, site.Assets.Known);
    }

    /// <summary>
    /// The place to mend: the template's where it says the value itself, else the page's where it says so in its front matter.
    /// </summary>
    private Place PlaceOf(string value, Place? template, bool isLiteral) =>
        (isLiteral ? null : host.PlaceInPage(value)) ?? template ?? new Place(TemplateSet.Folder);
}
