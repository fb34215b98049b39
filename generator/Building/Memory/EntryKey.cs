using StaticGuide.Content.Pages;
using StaticGuide.Content.Questions;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Terms;
using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Building.Memory;

/// <summary>Names an entry of a page or of <c>content/evidence/</c> from one build to the next.</summary>
internal readonly record struct EntryKey(EntryKind Kind, string File, string Id)
{
    /// <param name="page">The page that shows it: a disclosure is its own.</param>
    public static EntryKey Of(object entry, Page? page) =>
        entry switch
        {
            Source source => new(EntryKind.Source, source.File, source.Id),
            Figure figure => new(EntryKind.Figure, figure.Statistic.File, figure.Id),
            Excerpt excerpt => new(EntryKind.Excerpt, excerpt.Place.File, excerpt.Id),
            Question question => new(EntryKind.Question, question.Place.File, question.Id),
            Term term => new(EntryKind.Term, term.Place.File, term.Id),
            _ => new(EntryKind.Disclosure, page?.File ?? "", ""),
        };

    /// <summary>The entry of a site, or null where it has none.</summary>
    public object? In(SiteContext site)
    {
        var (kind, file, id) = this;
        var page = site.Content.ByFile.GetValueOrDefault(file);
        var scope = page is null ? site.Evidence.Site : site.Evidence.Of(page);
        return kind switch
        {
            EntryKind.Source => scope.FindSource(id) is { } source && source.File == file ? source : null,
            EntryKind.Figure => scope.FindFigure(id) is { } figure && figure.Statistic.File == file ? figure : null,
            EntryKind.Excerpt => scope.FindExcerpt(id) is { } excerpt && excerpt.Place.File == file ? excerpt : null,
            EntryKind.Question => page?.Evidence.Questions.FirstOrDefault(q => q.Id == id),
            EntryKind.Term => site.Evidence.Terms.FirstOrDefault(t => t.Id == id && t.Place.File == file),
            _ => page?.Head.Disclosure,
        };
    }
}

internal enum EntryKind : byte
{
    Source,
    Figure,
    Excerpt,
    Question,
    Term,
    Disclosure,
}
