using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Building.Memory;

/// <summary>Writes down what a page has asked and come to, right after it was made. For one thread.</summary>
internal sealed class PageRecorder(SiteAnswers answers, PageMemory memory)
{
    /// <summary>The templates of the last page, as asked for and as written down: most pages have the same.</summary>
    private string[] asked = [];
    private string joined = "";

    public PageRecorder ForAnotherThread() => new(answers, memory);

    public void Record(MadePage made)
    {
        var (view, trace) = (made.View, made.Trace);
        var (used, answered) = (Keys(trace.Used, view.Page), Keys(trace.Answered, view.Page));
        var isKept = !trace.IsFaulty && made.Found.All(d => d.Severity != Severity.Error);
        memory.Add(view.Route, isKept ? RecordOf(made, used, answered) : null, UsesMark(view.Route, used, answered));
    }

    /// <summary>What a page adds to all that is known of uses.</summary>
    public static ulong UsesMark(string route, IReadOnlyList<EntryKey> used, IReadOnlyList<EntryKey> answered)
    {
        var mark = 0UL;
        foreach (var (kind, file, id) in used.Concat(answered))
            mark += Fingerprint.Of(route.AsSpan()).With((ulong)kind).With(file).With(id);
        return mark;
    }

    /// <summary>The layout, and in order what else was run or looked for.</summary>
    private string Joined(string layout, List<string> templates)
    {
        if (IsAsked(layout, templates))
            return joined;
        asked = [layout, .. templates];
        return joined = string.Join(
            '\n',
            templates.Where(t => t != layout).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Prepend(layout)
        );
    }

    private bool IsAsked(string layout, List<string> templates)
    {
        if (asked.Length != templates.Count + 1 || asked[0] != layout)
            return false;
        var at = 0;
        foreach (var template in templates)
        {
            if (asked[++at] != template)
                return false;
        }
        return true;
    }

    private static EntryKey[] Keys(IReadOnlyCollection<object> entries, Page? page)
    {
        if (entries.Count == 0)
            return [];
        var (keys, at) = (new EntryKey[entries.Count], 0);
        foreach (var entry in entries)
            keys[at++] = EntryKey.Of(entry, page);
        return keys;
    }

    private PageRecord RecordOf(MadePage made, EntryKey[] used, EntryKey[] answered)
    {
        var (view, trace, inUse) = (made.View, made.Trace, made.InUse);
        var layout = view.Layout + ".html";
        var templates = Joined(layout, trace.Templates);
        var routes = made.Links.Numbers;
        string[] assets = [.. trace.Assets];
        string[] tags = [.. trace.Tags];
        string[] ids = [.. trace.Ids];
        object[] foreign = [.. inUse.Foreign];
        return new PageRecord
        {
            View = SiteAnswers.ViewMark(view),
            Reads = trace.Reads,
            Asked = new PageQuestions(
                templates,
                assets,
                tags,
                routes,
                [.. trace.Links.Select(l => (l.File, l.Link))],
                ids,
                Keys(foreign, view.Page),
                Keys(trace.Places, view.Page)
            ),
            Answers = new PageAnswers(
                answers.OfTemplates(templates),
                answers.OfAssets(assets),
                answers.OfTags(tags),
                answers.OfRoutes(routes),
                SiteAnswers.OfLinks(trace.Links),
                answers.OfEvidence(view.Page, ids, foreign),
                answers.OfPlaces(trace.Places),
                trace.Reads.HasFlag(PageReads.Above) ? answers.OfAbove(view.Route) : 0,
                trace.Reads.HasFlag(PageReads.Translations) ? answers.OfTranslations(view.Page) : 0,
                answers.OfWords(view)
            ),
            Html = made.Html,
            References = made.References,
            Twin = made.Twin,
            Card = made.Card,
            Links = made.Links,
            Used = used,
            Cited = Keys(made.Cited, view.Page),
            Answered = answered,
            Shown = Keys(trace.Shown, view.Page),
            AskedFor = Keys(trace.AskedFor, view.Page),
            LeftOver = inUse.LeftOver is { } left
                ? [.. Keys(left.Sources, view.Page), .. Keys(left.Figures, view.Page), .. Keys(left.Excerpts, view.Page)]
                : [],
            ListsAllFigures = inUse.ListsAllFigures,
            Search = made.Search,
            Found = [.. made.Found],
        };
    }
}
