using Markdig;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Citations;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Html;

/// <summary>Writes fragments as HTML. One writer serves one page after the other, on one thread.</summary>
internal sealed class FragmentWriter : HtmlRenderer
{
    private readonly ShownWords recorded = new();
    private readonly List<FootnoteLink> heldFootnotes = [];
    private readonly List<(string Id, int Start, int End)> headings = [];
    private readonly Action<IMarkdownRenderer, MarkdownObject> record;
    private int holds;

    /// <param name="pipeline">That of the fragments: its extensions bring renderers of their own.</param>
    public FragmentWriter(IFragmentHost host, MarkdownPipeline pipeline)
        : base(host.Writer)
    {
        (Host, record) = (host, Record);
        UseNonAsciiNoEscape = true;
        pipeline.Setup(this);
        ObjectRenderers.ReplaceOrAdd<ParagraphRenderer>(new FigureRenderer());
        ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new WordsRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlBlockRenderer>(new RawBlockRenderer());
        ObjectRenderers.ReplaceOrAdd<HtmlInlineRenderer>(new RawInlineRenderer());
        ObjectRenderers.ReplaceOrAdd<LinkInlineRenderer>(new LinkRenderer());
        ObjectRenderers.ReplaceOrAdd<AutolinkInlineRenderer>(new AutolinkRenderer());
        ObjectRenderers.ReplaceOrAdd<LineBreakInlineRenderer>(new LineBreakRenderer());
        ObjectRenderers.ReplaceOrAdd<ThematicBreakRenderer>(new RuleRenderer());
        ObjectRenderers.ReplaceOrAdd<CodeInlineRenderer>(new MarkedCodeRenderer());
        ObjectRenderers.ReplaceOrAdd<CodeBlockRenderer>(new MarkedCodeBlockRenderer());
        ObjectRenderers.ReplaceOrAdd<HeadingRenderer>(new MarkedHeadingRenderer());
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableRenderer());
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.TaskLists.HtmlTaskListRenderer>(new TaskRenderer());
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Footnotes.HtmlFootnoteGroupRenderer>(new FootnoteListRenderer());
        ObjectRenderers.ReplaceOrAdd<Markdig.Extensions.Footnotes.HtmlFootnoteLinkRenderer>(new FootnoteLinkRenderer());
        ObjectRenderers.ReplaceOrAdd<QuoteBlockRenderer>(new AlertRenderer());
        ObjectRenderers.Add(new CallOutRenderer());
        ObjectRenderers.Add(new CitationRenderer());
        ObjectRenderers.Add(new DirectiveRenderer());
        ObjectRenderers.Add(new LeafDirectiveRenderer());
    }

    public IFragmentHost Host { get; }

    /// <summary>Where the words that are written are recorded as well; null for nowhere.</summary>
    public ShownWords? Words { get; private set; }

    /// <summary>The fragment being written.</summary>
    public Fragment Current { get; private set; } = null!;

    /// <summary>The id of the last heading written in it.</summary>
    public string? HeadingAbove { get; set; }

    /// <summary>Writes a fragment, and gives the words that its readers see.</summary>
    public string WriteAndRecord(Fragment fragment)
    {
        Words = recorded;
        Words.Clear();
        ObjectWriteBefore += record;
        Write(fragment);
        ObjectWriteBefore -= record;
        var words = Words.ToString();
        Words = null;
        return words;
    }

    /// <summary>The same, part by part.</summary>
    public IReadOnlyList<ShownSection> WriteAndRecordSections(Fragment fragment)
    {
        headings.Clear();
        var words = WriteAndRecord(fragment);
        List<ShownSection> sections = new(headings.Count + 1);
        var (id, heading, from) = ((string?)null, "", 0);
        foreach (var next in headings)
        {
            sections.Add(new ShownSection(id, heading, words[from..next.Start].Trim()));
            (id, heading, from) = (next.Id, words[next.Start..next.End].Trim(), next.End);
        }
        sections.Add(new ShownSection(id, heading, words[from..].Trim()));
        return sections;
    }

    /// <summary>Says that a heading with an anchor was written.</summary>
    /// <param name="start">How many words there were before it.</param>
    public void AddHeading(string id, int start) => headings.Add((id, start, Words!.Length));

    /// <summary>Whether an image's title stands below it.</summary>
    public bool IsInFigure { get; set; }

    /// <summary>Whether what is written stands in a link.</summary>
    public bool IsInLink => holds > 0 || IsInRawLink;

    /// <summary>Whether that link is HTML.</summary>
    public bool IsInRawLink { get; set; }

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
        var outer = (Current, HeadingAbove);
        (Current, HeadingAbove) = (fragment, null);
        previousWasLine = true;
        IsInRawLink = false;
        try
        {
            Render(fragment.Document);
        }
        catch (ArgumentException)
        {
            // The library does not say where.
            Host.Diagnostics.Add(
                MarkdownRules.MarkdownTooDeep,
                new Place(fragment.Origin.PlaceOf(0, 0).File),
                "emphasis or open brackets here are nested deeper than 128 levels",
                "part the paragraph, or put it into a block of code"
            );
        }
        (Current, HeadingAbove) = outer;
    }

    /// <summary>Writes the words of a block. Of most, they are one piece of text.</summary>
    public void WriteWords(LeafBlock block)
    {
        if (block.Inline is not { FirstChild: LiteralInline { NextSibling: null } text })
        {
            WriteChildren(block.Inline!);
            return;
        }
        if (Words is not null)
            Record(this, text);
        if (EnableHtmlEscape)
            WriteEscape(ref text.Content);
        else
            Write(ref text.Content);
    }

    /// <summary>What a renderer or the host makes up, such as the title of a call-out or a number, they add themselves.</summary>
    private void Record(IMarkdownRenderer renderer, MarkdownObject written)
    {
        // The words for an image are no words on the page.
        if (!EnableHtmlForInline)
            return;
        switch (written)
        {
            case LiteralInline literal:
                Words!.Add(literal.Content.AsSpan());
                break;
            case CodeInline code:
                Words!.Add(code.Content);
                break;
            case HtmlEntityInline entity:
                Words!.Add(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline address:
                Words!.Add(address.Url);
                break;
            case DirectiveInline { Syntax: { Name: DirectiveParser.Uncounted, Label: var label } }:
                Words!.Add(label);
                break;
            case HtmlInline { Tag: var tag } when Host.AllowsRawHtml:
                Words!.Add(RawHtmlWords.Of(tag));
                break;
            case HtmlBlock html when Host.AllowsRawHtml:
                Words!.Add(RawHtmlWords.Of(html.Lines.ToString()));
                break;
            case CodeBlock code:
                Words!.Break();
                Words.Add(code.Lines.ToString());
                break;
            case Block or LineBreakInline { NextSibling: not CitationInline }:
                Words!.Break();
                break;
        }
    }
}
