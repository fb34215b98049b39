using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Evidence;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Rendering.Context;
using StaticGuide.Rendering.Html;

namespace StaticGuide.Rendering.Pages;

/// <summary>The notes of the page that is being rendered, and the references to them in its text.</summary>
internal sealed class PageNotes(PageBuffer buffer, EvidenceUses uses, PageTrace trace, PageEvidenceInUse inUse)
{
    private readonly List<NoteKey> held = [];
    private int holds;
    private NoteList notes = new();
    private List<Source>? collected;
    private Page? page;
    private SiteContext site = null!;

    public IReadOnlyList<PageNote> All => notes.Notes;

    public void Begin(Page? rendered, SiteContext ofSite)
    {
        (page, site, notes, collected, holds) = (rendered, ofSite, new NoteList(), null, 0);
        held.Clear();
    }

    /// <summary>References wait until they are released: a link, say, may not hold another.</summary>
    public void Hold() => holds++;

    public void Release()
    {
        if (--holds > 0)
            return;
        Write(held);
        held.Clear();
    }

    /// <summary>The sources that are cited while something is written, each once, in the order of their notes.</summary>
    public IReadOnlyList<Source> SourcesOf(Action write)
    {
        collected = [];
        write();
        IReadOnlyList<Source> sources = [.. collected];
        collected = null;
        return sources;
    }

    /// <summary>Writes references to notes, or keeps them while they are held.</summary>
    public void Write(IReadOnlyList<NoteKey> keys)
    {
        if (holds > 0)
        {
            held.AddRange(keys);
            return;
        }
        if (keys.Count == 0)
            return;
        // Two numbers side by side would read as one.
        var separator = buffer.Html.Span.EndsWith("</a></sup>") ? ", " : "";
        buffer.Write("<sup class=\"note-ref\">");
        foreach (var key in keys.Count == 1 ? keys : keys.Distinct())
        {
            var note = Use(key);
            buffer.Write(separator);
            separator = ", ";
            buffer.Write("<a class=\"ref\" role=\"doc-noteref\" id=\"");
            buffer.Write(note.AnchorOfUse(note.Uses));
            buffer.Write("\" href=\"#");
            buffer.Write(note.Anchor);
            buffer.Write("\"><span class=\"vh\">");
            buffer.WriteEscaped(site.Words.Text("note"));
            buffer.Write(" </span>");
            buffer.Write(note.Name);
            buffer.Write("</a>");
        }
        buffer.Write("</sup>");
    }

    private PageNote Use(NoteKey key)
    {
        inUse.Use(key.Source);
        if (key.Excerpt is { } quoted)
            inUse.Use(quoted);
        if (key.Figure is { } shown && page is not null && site.Frames.Own.Statistics is not null)
            if (trace.Used.Add(shown))
                uses.Add(shown, page);
        if (key.Figure is { Sources: { Count: > 1 } sources })
        {
            foreach (var source in sources)
                Count(source);
        }
        else
        {
            Count(key.Source);
        }
        return notes.Use(key);
    }

    private void Count(Source source)
    {
        if (collected?.Contains(source) == false)
            collected.Add(source);
        // A page's own sources are used by that page alone.
        if (page is not null && site.Evidence.Site.FindSource(source.Id) is not null)
            if (trace.Used.Add(source))
                uses.Add(source, page);
    }
}
