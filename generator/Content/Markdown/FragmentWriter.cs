using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using StaticGuide.Content.Markdown.Html;

namespace StaticGuide.Content.Markdown;

/// <summary>Writes fragments as HTML. One writer serves one page after the other, on one thread.</summary>
internal sealed class FragmentWriter : HtmlRenderer
{
    private readonly List<FootnoteLink> heldFootnotes = [];
    private int holds;

    public FragmentWriter(IFragmentHost host, bool allowRawHtml)
        : base(host.Writer)
    {
        Host = host;
        AllowRawHtml = allowRawHtml;
        UseNonAsciiNoEscape = true;
        GuidePipeline.Body.Setup(this);
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawBlockRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawInlineRenderer());
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer());
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer());
        ObjectRenderers.ReplaceOrAdd<LineBreakInlineRenderer>(new LineBreakRenderer());
        ObjectRenderers.ReplaceOrAdd<ThematicBreakRenderer>(new RuleRenderer());
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new MarkedHeadingRenderer());
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableRenderer());
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.TaskLists.HtmlTaskListRenderer>(new TaskRenderer());
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Footnotes.HtmlFootnoteGroupRenderer>(new FootnoteListRenderer());
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Footnotes.HtmlFootnoteLinkRenderer>(new FootnoteLinkRenderer());
        ObjectRenderers.Add(new CallOutRenderer());
        ObjectRenderers.Add(new CitationRenderer());
        ObjectRenderers.Add(new DirectiveRenderer());
        ObjectRenderers.Add(new LeafDirectiveRenderer());
    }

    public IFragmentHost Host { get; }

    public bool AllowRawHtml { get; }

    /// <summary>The fragment being written.</summary>
    public Fragment Current { get; private set; } = null!;

    /// <summary>Until they are released, references to notes and footnotes wait.</summary>
    public void HoldReferences()
    {
        Host.HoldReferences();
        holds++;
    }

    public void ReleaseReferences()
    {
        Host.ReleaseReferences();
        if (--holds > 0)
            return;
        foreach (var link in heldFootnotes)
            Write(link);
        heldFootnotes.Clear();
    }

    /// <summary>Whether a reference waits.</summary>
    public bool Hold(FootnoteLink link)
    {
        if (holds == 0)
            return false;
        heldFootnotes.Add(link);
        return true;
    }

    public void Write(Fragment fragment)
    {
        var outer = Current;
        Current = fragment;
        previousWasLine = true;
        Render(fragment.Document);
        Current = outer;
    }
}
