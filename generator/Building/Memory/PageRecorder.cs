using StaticGuide.Checking;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Files;
using StaticGuide.Output;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;
using StaticGuide.Search;

namespace StaticGuide.Building.Memory;

/// <summary>Writes down what a page has asked and come to, right after it was made.</summary>
internal sealed class PageRecorder(SiteAnswers answers, PageMemory memory)
{
    /// <summary>The templates of a page, as asked for and as written down: most pages have the same.</summary>
    private volatile Tuple<string[], string> common = Tuple.Create(Array.Empty<string>(), "");

    public void Record(MadePage made)
    {
        var (view, trace) = (made.View, made.Trace);
        EntryKey[] used = [.. trace.Used.Select(KeyOf)];
        EntryKey[] answered = [.. trace.Answered.Select(KeyOf)];
        var isKept = !trace.IsFaulty && made.Found.All(d => d.Severity != Severity.Error);
        memory.Add(view.Route, isKept ? RecordOf(made, used, answered) : null, UsesMark(view.Route, used, answered));

        EntryKey KeyOf(object entry) => EntryKey.Of(entry, view.Page);
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
    private string Joined(string layout, HashSet<string> templates)
    {
        var (names, joined) = common;
        if (names is [var first, ..] && first == layout && names.Length == templates.Count + 1 && templates.SequenceEqual(names.Skip(1)))
            return joined;
        joined = string.Join('\n', templates.Where(t => t != layout).Order(StringComparer.Ordinal).Prepend(layout));
        common = Tuple.Create<string[], string>([layout, .. templates], joined);
        return joined;
    }

    private PageRecord RecordOf(MadePage made, EntryKey[] used, EntryKey[] answered)
    {
        var (view, trace, inUse) = (made.View, made.Trace, made.InUse);
        var layout = view.Layout + ".html";
        var templates = Joined(layout, trace.Templates);
        int[] routes = [.. made.Links.Routes.Select(memory.Table.NumberOf)];
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
                Keys(foreign),
                Keys(trace.Places)
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
            Cited = Keys(made.Cited),
            Answered = answered,
            Shown = Keys(trace.Shown),
            AskedFor = Keys(trace.AskedFor),
            LeftOver = inUse.LeftOver is { } left ? [.. Keys(left.Sources), .. Keys(left.Figures), .. Keys(left.Excerpts)] : [],
            ListsAllFigures = inUse.ListsAllFigures,
            Search = made.Search,
            Found = [.. made.Found],
        };

        EntryKey[] Keys(IEnumerable<object> entries) => [.. entries.Select(e => EntryKey.Of(e, view.Page))];
    }
}

/// <summary>A page that was made just now, with all that is known of it. Valid until its worker makes the next.</summary>
internal sealed record MadePage(
    PageView View,
    PageTrace Trace,
    PageEvidenceInUse InUse,
    PageLinks Links,
    IReadOnlyList<object> Cited,
    FileMark Html,
    FileMark? References,
    FileMark? Twin,
    FileMark? Card,
    SearchRecord? Search,
    IReadOnlyList<Diagnostic> Found
);
