using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Output;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Pages;
using StaticGuide.Search;

namespace StaticGuide.Building.Memory;

/// <summary>Says which pages need not be made again: all that they asked for is answered as it was.</summary>
internal sealed class PageReuse(BuildMemory last, SiteMarks now, SiteAnswers answers, SearchPlan plan, ISiteOutput output)
{
    private readonly SiteMarks then = last.Marks;

    public PageMemory Last => last.Pages;
    private readonly bool isWhole = last.Marks.Whole == now.Whole;

    /// <param name="memory">What this build knows of its uses.</param>
    /// <param name="wave">The number of the wave.</param>
    /// <returns>Why the page is made again, or its record.</returns>
    public (PageRecord? Record, RemadeReason Reason) Find(PageView view, PageMemory memory, int wave)
    {
        if (last.Pages.Find(view.Route) is not { } record)
            return (null, RemadeReason.New);
        var reason = ReasonOf(view, record, memory, wave);
        return reason == RemadeReason.None ? (record, reason) : (null, reason);
    }

    // Flat: one reason after the other, and the first that holds is said.
    private RemadeReason ReasonOf(PageView view, PageRecord record, PageMemory memory, int wave)
    {
        var (asked, was) = (record.Asked, record.Answers);
        if (then.Settings != now.Settings)
            return RemadeReason.Settings;
        if (record.View != SiteAnswers.ViewMark(view))
            return RemadeReason.Own;
        if (then.Words != now.Words && was.Words != answers.OfWords(view))
            return RemadeReason.Words;
        // Which headings a block of code has swallowed is known while its page is made.
        if (record.Found.Any(d => d.Rule.Code == MarkupRules.OpenCode.Code))
            return RemadeReason.Reported;
        if (!isWhole)
        {
            // What was reported may name anything of the site.
            if (record.Found.Count > 0)
                return RemadeReason.Reported;
            if (then.Templates != now.Templates && was.Templates != answers.OfTemplates(asked.Templates))
                return RemadeReason.Template;
            if (then.Assets != now.Assets && was.Assets != answers.OfAssets(asked.Assets))
                return RemadeReason.Asset;
            if (then.Routes != now.Routes && (was.Routes != answers.OfRoutes(asked.Routes) || was.Links != answers.OfLinks(asked.Links)))
                return RemadeReason.Link;
            if (then.Tags != now.Tags && (record.Reads.HasFlag(PageReads.Tags) || was.Tags != answers.OfTags(asked.Tags)))
                return RemadeReason.Tag;
            if (then.Evidence != now.Evidence && !HasSameEvidence(view, record))
                return RemadeReason.Evidence;
            if (AreHeadsOther() && !HasSameHeads(view, record))
                return RemadeReason.OtherPage;
            if (then.Today != now.Today && record.Reads.HasFlag(PageReads.Today))
                return RemadeReason.Day;
        }
        if (!IsFoundAsBefore(view, record))
            return RemadeReason.OtherPage;
        if (record.Reads.HasFlag(PageReads.Uses) && last.Pages.UsesBefore[wave] != memory.UsesBefore[wave])
            return RemadeReason.Uses;
        if (
            !output.Has(PageFiles.HtmlOf(view), record.Html)
            || record.References is { } list && !output.Has(PageFiles.ReferencesOf(view), list)
            || record.Card is { } card && !output.Has(PageFiles.CardOf(view), card)
            || record.Twin is { } twin && !output.Has(PageFiles.TwinOf(view), twin)
            || record.Search is { } search && !output.Has(SearchFiles.PartOf(search.Language, search.Number, answers.Site), search.Part)
        )
            return RemadeReason.Output;
        return RemadeReason.None;
    }

    /// <summary>Whether a search keeps as much of the page, whose number may be another.</summary>
    private bool IsFoundAsBefore(PageView view, PageRecord record)
    {
        if (plan.Find(view) is not { } place || record.Search is not { } search)
            return plan.Find(view) is null && record.Search is null;
        // On the page of all statistics each of them is found, whatever its template shows.
        var listsAll = view.Route == answers.Site.In(view.LanguageIn(answers.Site)).Frame.Statistics?.Route;
        return (place.Language, place.Most) == (search.Language, search.Most) && !(listsAll && AreHeadsOther());
    }

    /// <summary>Titles may show statistics.</summary>
    private bool AreHeadsOther() => then.Heads != now.Heads || then.Routes != now.Routes || then.Evidence != now.Evidence;

    private bool HasSameHeads(PageView view, PageRecord record)
    {
        if ((record.Reads & (PageReads.Heads | PageReads.Evidence)) != 0)
            return false;
        if (record.Reads.HasFlag(PageReads.Above) && record.Answers.Above != answers.OfAbove(view.Route))
            return false;
        if (record.Reads.HasFlag(PageReads.Translations) && record.Answers.Translations != answers.OfTranslations(view.Page))
            return false;
        List<Figure> places = [.. record.Asked.Places.Select(p => p.In(answers.Site)).OfType<Figure>()];
        return places.Count == record.Asked.Places.Count && record.Answers.Places == answers.OfPlaces(places);
    }

    private bool HasSameEvidence(PageView view, PageRecord record)
    {
        List<object> entries = [.. record.Asked.Entries.Select(e => e.In(answers.Site)).OfType<object>()];
        return entries.Count == record.Asked.Entries.Count
            && record.Answers.Evidence == answers.OfEvidence(view.Page, record.Asked.Ids, entries);
    }
}

/// <summary>Why a page is made again.</summary>
internal enum RemadeReason
{
    None,
    New,
    Settings,
    Own,
    Words,
    Reported,
    Template,
    Asset,
    Link,
    Tag,
    Evidence,
    OtherPage,
    Day,
    Uses,
    Output,
}
