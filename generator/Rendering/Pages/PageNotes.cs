using System.Runtime.InteropServices;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Values;
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
    private readonly NoteList notes = new();
    private List<Source>? collected;
    private Page? page;
    private SiteContext site = null!;

    /// <summary>What a reader who only hears the page is told before a number.</summary>
    private string word = "";

    public IReadOnlyList<PageNote> All => notes.Notes;

    public void Begin(Page? rendered, SiteContext ofSite)
    {
        if (site != ofSite)
            word = ofSite.Words.Text("note");
        (page, site, collected, holds) = (rendered, ofSite, null, 0);
        notes.Clear();
        held.Clear();
    }

    /// <summary>References wait until they are released: a link, say, may not hold another.</summary>
    public void Hold() => holds++;

    public void Release()
    {
        if (--holds > 0)
            return;
        Write(CollectionsMarshal.AsSpan(held));
        held.Clear();
    }

    /// <summary>From here on, the sources that are cited are collected, each once, in the order of their notes.</summary>
    public void Collect() => collected = [];

    public IReadOnlyList<Source> Collected()
    {
        IReadOnlyList<Source> sources = collected ?? [];
        collected = null;
        return sources;
    }

    /// <summary>Writes references to notes, or keeps them while they are held.</summary>
    public void Write(ReadOnlySpan<NoteKey> keys)
    {
        if (holds > 0)
        {
            held.AddRange(keys);
            return;
        }
        if (keys.Length == 0)
            return;
        // Two numbers side by side would read as one.
        var separator = buffer.Html.Span.EndsWith("</a></sup>") ? ", " : "";
        buffer.Write("<sup class=\"note-ref\">");
        for (var i = 0; i < keys.Length; i++)
        {
            if (i > 0 && keys[..i].Contains(keys[i]))
                continue;
            buffer.Write(separator);
            separator = ", ";
            Write(Use(keys[i]));
        }
        buffer.Write("</sup>");
    }

    private void Write(PageNote note)
    {
        buffer.Write("<a class=\"ref\" role=\"doc-noteref\" id=\"" + PageNote.UsePrefix);
        buffer.WriteShort(note.Name);
        buffer.WriteShort(LetterMarks.Of(note.Uses));
        buffer.Write("\" href=\"#" + PageNote.Prefix);
        buffer.WriteShort(note.Name);
        buffer.Write("\"><span class=\"vh\">");
        buffer.WriteEscaped(word);
        buffer.Write(" </span>");
        buffer.WriteShort(note.Name);
        buffer.Write("</a>");
    }

    private PageNote Use(NoteKey key)
    {
        inUse.Use(key.Source);
        if (key.Excerpt is { } quoted)
            inUse.Use(quoted);
        if (key.Figure is { } shown && page is not null && site.Frames.Own.Statistics is not null)
            if (trace.Used.Add(shown))
                uses.Add(shown, page);
        if (key.Figure is { Several: { } sources })
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
