using System.Collections.Concurrent;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Questions;
using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Checking;

/// <summary>Ids that stand twice on a page, where a writer wrote one of them; else where the second stands.</summary>
/// <param name="entries">Entries of evidence have their ids on the pages that collect them.</param>
internal sealed class DuplicateAnchors(RouteTable routes, EvidencePages entries)
{
    /// <summary>The questions of pages on which some id stands twice.</summary>
    private readonly ConcurrentDictionary<string, ILookup<string, Question>> questions = new(StringComparer.Ordinal);

    /// <summary>Null for two questions of one id, which are named as such.</summary>
    public Found? Find(string id, string route, LinkPlace second, LinkPlace first)
    {
        var page = (routes.Find(route) as RouteTarget.OfPage)?.Page;
        if (page is not null && QuestionsOf(page)[id].Skip(1).Any())
            return null;
        // A writer's id reaches the page through a template: where both are in one, either may be the writer's.
        var written = page is null ? null : QuestionsOf(page)[id].FirstOrDefault()?.Place ?? entries.PlaceOf(page.LayoutName, id);
        var areBoth = first.IsInTemplate && second.IsInTemplate;
        if (written is not null && !areBoth)
            (first, second) = (WrittenAt(first, written), WrittenAt(second, written));
        var place = second;
        List<(string Label, Place? Place)> others = [("first here", first.Place)];
        if (written is not null && areBoth)
            (place, others) = (second with { Place = written }, [("first here", first.Place), ("and here", second.Place)]);
        else if (second.IsInTemplate && first is { IsInTemplate: false, Place: not null })
            (place, others) = (first, [("and here", second.Place)]);
        return new Found(
            place,
            $"the id `{id}` stands twice on {route}, so links to it are ambiguous",
            place.IsInTemplate || !others.Exists(o => LinkPlace.IsTemplate(o.Place))
                ? "rename one of them; a heading gets another id with `{#id}`"
                : $"the page's template has this id already: choose another, such as `{id}-2`",
            [.. others]
        );
    }

    private static LinkPlace WrittenAt(LinkPlace at, Place written) => at.IsInTemplate ? at with { Place = written } : at;

    private ILookup<string, Question> QuestionsOf(Page page) =>
        questions.GetOrAdd(page.Route, _ => page.Evidence.Questions.ToLookup(q => q.Id, StringComparer.Ordinal));

    internal sealed record Found(LinkPlace Place, string Message, string Hint, (string Label, Place? Place)[] Others);
}
