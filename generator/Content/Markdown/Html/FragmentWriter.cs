using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Writes fragments as HTML. One writer serves one page after the other, on one thread.</summary>
internal sealed class FragmentWriter : HtmlRenderer
{
    /// <param name="pipeline">That of the fragments: its extensions bring renderers of their own.</param>
    public FragmentWriter(IFragmentHost host, MarkdownPipeline pipeline, bool allowRawHtml)
        : base(host.Writer)
    {
        Host = host;
        AllowRawHtml = allowRawHtml;
        UseNonAsciiNoEscape = true;
        pipeline.Setup(this);
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

    public void Write(Fragment fragment)
    {
        var outer = Current;
        Current = fragment;
        previousWasLine = true;
        Render(fragment.Document);
        Current = outer;
    }
}
