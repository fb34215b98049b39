using Scriban.Runtime;
using StaticGuide.Content.Pages;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;

namespace StaticGuide.Rendering.Models;

/// <summary>The questions of many pages; an id that two pages use gets the later page's name as well.</summary>
internal static class QuestionList
{
    public static ScriptArray Of(PageHost host, Func<Page, bool> isListed)
    {
        host.Site.Note(PageReads.Heads | PageReads.Evidence | PageReads.Uses);
        List<(int? Weight, Page Page, QuestionModel Model)> questions = [];
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach (var page in host.Site.Content.Published)
        {
            foreach (var question in page.Evidence.Questions)
            {
                var anchor = taken.Add(question.Id) ? question.Id : $"{question.Id}-{page.Route.Trim('/').Replace('/', '-')}";
                taken.Add(anchor);
                if (isListed(page))
                    questions.Add((question.Weight, page, new QuestionModel(question, anchor, page, host)));
            }
        }
        return new ScriptArray(
            questions
                .OrderBy(q => q.Weight is null)
                .ThenBy(q => q.Weight)
                .ThenBy(q => host.Site.ReadingOrder.PlaceOf(q.Page))
                .Select(q => q.Model)
        );
    }
}
