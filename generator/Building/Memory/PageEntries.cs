using StaticGuide.Content.Pages;
using StaticGuide.Content.Questions;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Evidence.Figures;
using StaticGuide.Rendering.Context;

namespace StaticGuide.Building.Memory;

/// <summary>What the keys of a record lead to, in the site of now.</summary>
internal sealed class PageEntries
{
    private readonly List<object> used = [];
    private readonly List<object> inUse = [];
    private readonly List<object> shown = [];
    private readonly List<object> askedFor = [];
    private readonly List<object> leftOver = [];
    private readonly List<object> cited = [];
    private readonly List<Question> answered = [];

    private PageEntries() { }

    /// <summary>Null where one of them is not there any more.</summary>
    public static PageEntries? Of(PageRecord record, SiteContext site)
    {
        var entries = new PageEntries();
        return
            Take(record.Used, site, entries.used)
            && Take(record.Asked.Entries, site, entries.inUse)
            && Take(record.Shown, site, entries.shown)
            && Take(record.AskedFor, site, entries.askedFor)
            && Take(record.LeftOver, site, entries.leftOver)
            && Take(record.Cited, site, entries.cited)
            && Take(record.Answered, site, entries.answered)
            ? entries
            : null;
    }

    /// <summary>Says of them what was said while the page was made.</summary>
    public void AddTo(EvidenceUses uses, Page? page)
    {
        foreach (var entry in inUse)
            uses.InUse.Use(entry);
        foreach (var text in shown)
            uses.AddShown(text);
        foreach (var text in askedFor)
            uses.AddAskedFor(text);
        foreach (var question in answered)
            uses.AddAnswered(question);
        if (cited.Count > 0)
            uses.AddCited([.. cited.OfType<Source>()], [.. cited.OfType<Excerpt>()], page);
        if (page is null)
            return;
        foreach (var entry in used)
        {
            if (entry is Source source)
                uses.Add(source, page);
            else
                uses.Add((Figure)entry, page);
        }
        if (leftOver.Count > 0)
            uses.InUse.Leave(
                new UnusedEntries(page, [.. leftOver.OfType<Source>()], [.. leftOver.OfType<Figure>()], [.. leftOver.OfType<Excerpt>()])
            );
    }

    private static bool Take<T>(IReadOnlyList<EntryKey> keys, SiteContext site, List<T> found)
        where T : class
    {
        foreach (var key in keys)
        {
            if (key.In(site) is not T entry)
                return false;
            found.Add(entry);
        }
        return true;
    }
}
