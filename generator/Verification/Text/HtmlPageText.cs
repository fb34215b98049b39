using StaticGuide.Markup;

namespace StaticGuide.Verification.Text;

/// <summary>
/// The text of an HTML page: what its markup holds for readers. Panes that style sheets hide count, since scripts show them;
/// scripts, styles and templates do not. Read tag by tag: a tree of a hostile page can be a hundred times as large as the page,
/// and take hours to build.
/// </summary>
internal sealed class HtmlPageText : IElementVisitor
{
    private const int LongestMark = NoteMarks.Longest;

    private readonly PageTextBuilder builder;
    private readonly TableReader tables;
    private readonly OutlineReader outline;
    private readonly BidiOverrides overrides = new();
    private readonly List<TagAttribute> attributes = [];
    private readonly Stack<(int Row, int Cell)> outer = new();
    private readonly Stack<(int Row, bool IsTerm)> entries = new();
    private readonly HiddenElements hidden;
    private readonly NumberJoints joints;
    private readonly PictureReader pictures;
    private readonly bool dropsMarks;
    private readonly bool dropsHidden;
    private int rows;
    private int cells;
    private int unseen;
    private int raised;

    /// <summary>Of the raised text that is open: where it begins, what stands before it, whether a link is in it, and any text.</summary>
    private (int Start, int Block, char? Before, bool IsBehindWord, bool HasLink, bool HasText) mark;

    /// <summary>The same of the link to an anchor that is open, if it is not raised; null for none.</summary>
    private (int Start, int Block, char? Before, bool IsBehindWord)? link;
    private bool startsLink;

    private HtmlPageText(string html, bool dropsMarks, bool dropsHidden, bool keepsSigns = false)
    {
        builder = new PageTextBuilder(keepsSigns);
        hidden = new HiddenElements(html);
        joints = new NumberJoints(html, builder);
        outline = new OutlineReader(html);
        pictures = new PictureReader(builder);
        (this.dropsMarks, this.dropsHidden) = (dropsMarks, dropsHidden);
        tables = new TableReader(builder);
    }

    public bool HasScripts { get; private set; }

    /// <summary>False where there were more tables than anybody would write.</summary>
    public bool HasAllTables => tables.IsWhole;

    /// <summary>Whether a mark of a note was left out.</summary>
    public bool HasMarks { get; private set; }

    /// <summary>Whether some of it is hidden from readers.</summary>
    public bool HasHidden => hidden.HasAny || overrides.HasAny;

    /// <param name="dropsHidden">Leaves out what is hidden from readers.</param>
    /// <param name="dropsMarks">Leaves out the raised marks of notes, which stand in the middle of sentences.</param>
    public static (PageText Text, IReadOnlyList<TableGrid> Tables, HtmlPageText Seen) Of(
        string html,
        bool dropsMarks,
        bool dropsHidden = false
    )
    {
        var reader = new HtmlPageText(html, dropsMarks, dropsHidden);
        reader.Read(html);
        var text = reader.builder.Build(reader.outline.Build());
        return (text, reader.tables.Build(text.Text), reader);
    }

    /// <summary>The page read once more, for what of it people are shown.</summary>
    public static OwnSigns SignsOf(string html)
    {
        var reader = new HtmlPageText(html, dropsMarks: true, dropsHidden: false, keepsSigns: true);
        reader.Read(html);
        return new OwnSigns(reader.builder.Build(), reader.builder.Written);
    }

    public void Enter(string name)
    {
        hidden.Enter(name);
        joints.Enter(name, hidden.WasRaised);
        pictures.Enter(name);
        if (name == "br" && unseen == 0)
            builder.Append(" ");
        if ((IsRaised(name) || hidden.WasRaised) && raised++ == 0)
            mark = (builder.Mark, builder.Start, builder.Last, IsBehindWord(), HasLink: false, HasText: false);
        mark.HasLink |= name == "a";
        if (name == "a" && startsLink && raised == 0)
            link = (builder.Mark, builder.Start, builder.Last, IsBehindWord());
        if (HtmlElements.Unseen.Contains(name))
            unseen++;
        else if (unseen == 0 && HtmlElements.Blocks.Contains(name))
            EndBlock();
        if (name == "dl")
            entries.Push((0, false));
        outline.Enter(name, rows, builder.Blocks);
        if (IsSlot(name))
        {
            outer.Push((builder.Row, builder.Cell));
            (builder.Row, builder.Cell) = name == "tr" ? (++rows, 0) : (RowOf(name), ++cells);
        }
        if (unseen == 0)
            tables.Enter(name);
    }

    public void Leave(string name)
    {
        var wasHidden = hidden.IsHidden;
        hidden.Leave(name);
        joints.Leave(name, wasHidden);
        pictures.Leave(name);
        if (
            (IsRaised(name) || hidden.WasRaised)
            && --raised == 0
            && name != "sub"
            && dropsMarks
            && mark.Block == builder.Start
            && IsMark(builder.Since(mark.Start).TrimStart(NormalText.Raised).Trim())
        )
        {
            HasMarks = true;
            builder.TakeBack(mark.Start);
        }
        if (name == "a")
            EndLink();
        if (HtmlElements.Unseen.Contains(name))
            unseen--;
        else if (unseen == 0 && HtmlElements.Blocks.Contains(name))
            EndBlock();
        if (unseen == 0)
            tables.Leave(name);
        if (name == "dl")
            entries.Pop();
        outline.Leave(name, rows, builder.Blocks);
        if (IsSlot(name))
            (builder.Row, builder.Cell) = outer.Pop();
    }

    /// <summary>A link to an anchor may be the mark of a note, too, if it is called as one.</summary>
    private void EndLink()
    {
        if (
            link is { } ended
            && dropsMarks
            && ended.Block == builder.Start
            && NoteMarks.IsOfLink(builder.Since(ended.Start).TrimStart(NormalText.Raised).Trim(), ended.Before, ended.IsBehindWord)
        )
        {
            HasMarks = true;
            builder.TakeBack(ended.Start);
        }
        link = null;
    }

    /// <summary>An override of the direction of letters ends with its paragraph (UAX 9).</summary>
    private void EndBlock()
    {
        builder.EndBlock();
        overrides.End();
    }

    private static bool IsRaised(string name) => name is "sup" or "sub";

    private static bool IsSlot(string name) => name is "tr" or "td" or "th" or "dt" or "dd";

    /// <summary>Outside of tables, an entry of a description list is a row: its terms, then what is said of them.</summary>
    private int RowOf(string slot)
    {
        if (slot is "td" or "th" || builder.Row > 0 || !entries.TryPop(out var entry))
            return builder.Row;
        var isTerm = slot == "dt";
        entry = (isTerm && !entry.IsTerm ? ++rows : entry.Row, isTerm);
        entries.Push(entry);
        return entry.Row;
    }

    private void Read(string html)
    {
        var elements = new ElementReader(this);
        var tags = new TagScanner(html, attributes, withText: true);
        while (tags.Next())
        {
            if (tags.IsText)
            {
                Take(tags.Text);
                continue;
            }
            var name = HtmlNames.Of(tags.Name);
            if (tags.IsEnd)
            {
                elements.EndTag(name);
                tags.IsForeign = elements.IsForeign;
                continue;
            }
            startsLink = name == "a" && new TagValues(html, attributes).Find("href")?.Contains('#', StringComparison.Ordinal) == true;
            hidden.Start(name, attributes);
            joints.Start(name, attributes);
            if (unseen == 0)
                pictures.Start(name, new TagValues(html, attributes));
            outline.Start(name, new TagValues(html, attributes));
            tables.Spans = name is "td" or "th" ? new CellAttributes(html, attributes) : default;
            var meaning = elements.StartTag(name, tags.IsSelfClosing);
            tags.IsForeign = elements.IsForeign;
            HasScripts |= name == "script";
            if (meaning != TagMeaning.Html)
                continue;
            if (RawText.IsIn(name))
                TakeRaw(name, tags.PassRawText(name));
            else if (name == "plaintext")
                TakeRaw(name, tags.PassRest());
        }
        elements.End();
    }

    private void Take(ReadOnlySpan<char> text)
    {
        var isShown = unseen == 0 && !(dropsHidden && hidden.IsHidden);
        pictures.Take(text, isShown);
        if (!isShown)
            return;
        if (CharacterReferences.MayBeIn(text))
            text = CharacterReferences.DecodeText(text);
        text = overrides.Pass(text, dropsHidden);
        outline.Take(text, hidden.IsBold, builder.Blocks);
        if (raised > 0 && !mark.HasText && text.TrimStart() is [var first, ..])
        {
            mark.HasText = true;
            // Mark or power, it is no further digit of the number before it.
            if (mark.Before is >= '0' and <= '9' && char.IsAsciiDigit(first))
                builder.Append(NormalText.Raised);
        }
        joints.Append(text);
    }

    private void TakeRaw(string name, ReadOnlySpan<char> text)
    {
        if (unseen > 0 || HtmlElements.Unseen.Contains(name))
            return;
        builder.EndBlock();
        builder.Append(text);
        builder.EndBlock();
    }

    private bool IsBehindWord() => NoteMarks.AreBehindWord(builder.Since(Math.Max(0, builder.Mark - LongestMark)));

    private bool IsMark(ReadOnlySpan<char> text) => NoteMarks.IsRaised(text, mark.Before, mark.IsBehindWord, mark.HasLink);
}
