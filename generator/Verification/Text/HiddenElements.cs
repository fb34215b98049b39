using System.Text.RegularExpressions;
using StaticGuide.Markup;

namespace StaticGuide.Verification.Text;

/// <summary>
/// Which of the open elements readers do not see, as far as that can be told without style sheets: <c>hidden</c>, <c>aria-hidden</c>,
/// a dialog that is not open, and inline styles that hide words. What readers are meant to open, such as tab panes and what a link or
/// control names, is not hidden.
/// </summary>
internal sealed partial class HiddenElements(string html)
{
    private static readonly char[] Separators = ['#', '?', '&', ';', '=', ' '];

    private readonly Lazy<HashSet<string>> named = new(() =>
        Controls()
            .Matches(html)
            .SelectMany(m => m.Groups[1].Value.Split(Separators, StringSplitOptions.RemoveEmptyEntries))
            .ToHashSet(StringComparer.Ordinal)
    );

    private readonly List<OpenElement> open = [];
    private OpenElement pending;
    private int bold;

    private Hiding hiding;

    // The colour of the page, whose own element may be opened by others.
    private string? ground;

    public bool IsHidden => hiding != Hiding.None;

    /// <summary>Whether anything was hidden so far.</summary>
    public bool HasAny { get; private set; }

    /// <summary>A tag was read, whose element may be entered next.</summary>
    public void Start(string name, List<TagAttribute> attributes)
    {
        pending = new OpenElement(name);
        if (attributes.Count == 0 && name != "dialog")
            return;
        var tag = new TagValues(html, attributes);
        var style = tag.Find("style") is { } given ? InlineStyle.Of(given) : InlineStyle.Nothing;
        var background = style.Background ?? InlineStyle.ColourOf(tag.Find("bgcolor"));
        var isRightToLeft = style.Letters.IsRightToLeft ?? DirectionOf(tag);
        // What is struck out, or written from its end to its beginning, is not what readers take it for.
        var isOther =
            InlineStyle.If(style.Letters.IsStruck || IsReversed(name, style, isRightToLeft), Hiding.Gone)
            | InlineStyle.If(IsOfItsGround(style, tag, background), Hiding.OfGround);
        ground = (IsPage(name) ? background : null) ?? ground;
        var hides = style.HidesIn(name) | InlineStyle.If(IsMarkedHidden(tag) || IsClosed(name, tag), Hiding.Gone);
        var isPane = (hides != Hiding.None || IsHidden) && IsMeantToBeOpened(tag);
        hides = InlineStyle.If(!isPane, hides) | isOther;
        pending = new OpenElement(name, background, hides, Shows: isPane && isOther == Hiding.None)
        {
            Text = style.Text,
            Undoes = style.Undoes | InlineStyle.If(IsSeenOnGround(style, background), Hiding.OfGround),
            IsRightToLeft = isRightToLeft,
            IsRaised = style.Letters.IsRaised && !HtmlElements.Blocks.Contains(name),
            IsBold = style.Letters.IsBold ?? IsLabel(tag),
        };
    }

    /// <summary>The element that was entered or left last is raised by its style, or lowered.</summary>
    public bool WasRaised { get; private set; }

    /// <summary>What stands here is bold, or set apart as what is bold often is.</summary>
    public bool IsBold => bold > 0;

    public void Enter(string name)
    {
        // A tag may open what the page has left out before it opens its own.
        var element = pending.Name == name ? pending : new OpenElement(name);
        open.Add(element with { Before = hiding });
        WasRaised = element.IsRaised;
        bold += element.MakesBold ? 1 : 0;
        hiding = (element.Shows ? Hiding.None : hiding & ~element.Undoes) | element.Hides;
        HasAny |= element.Hides != Hiding.None;
        if (pending.Name == name)
            pending = default;
    }

    public void Leave(string name)
    {
        var at = open.FindLastIndex(e => e.Name == name);
        WasRaised = at >= 0 && open[at].IsRaised;
        if (at < 0)
            return;
        bold -= open[at].MakesBold ? 1 : 0;
        if (open[at] is not { Hides: Hiding.None, Undoes: Hiding.None, Shows: false })
            hiding = open[at].Before;
        open.RemoveAt(at);
    }

    private static bool IsPage(string name) => name is "body" or "html";

    private bool IsOfItsGround(InlineStyle style, TagValues tag, string? background)
    {
        var colour = style.Text ?? InlineStyle.ColourOf(tag.Find("color"));
        return colour is not null && colour == (background ?? GroundOfOthers);
    }

    private string? GroundOfOthers => open.FindLast(e => e.Background is not null).Background ?? ground;

    /// <summary>It gives letters or what is behind them a colour by which they differ.</summary>
    private bool IsSeenOnGround(InlineStyle style, string? background) =>
        (style.Text ?? background) is not null
        && (style.Text ?? open.FindLast(e => e.Text is not null).Text) is not null and not "transparent" and var colour
        && colour != (background ?? GroundOfOthers);

    private bool IsReversed(string name, InlineStyle style, bool? isRightToLeft) =>
        (name == "bdo" || style.Letters.IsOverridden)
        && (isRightToLeft ?? open.FindLast(e => e.IsRightToLeft is not null).IsRightToLeft) == true;

    private static bool? DirectionOf(TagValues tag) =>
        tag.Find("dir") is not { } direction ? null : direction.Trim().Equals("rtl", StringComparison.OrdinalIgnoreCase);

    private static bool IsMarkedHidden(TagValues tag) =>
        tag.Find("hidden") is { } how && !how.Equals("until-found", StringComparison.OrdinalIgnoreCase)
        || "true".Equals(tag.Find("aria-hidden"), StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where its name alone tells.</summary>
    private static bool? IsLabel(TagValues tag) => tag.Find("class") is { } classes && Label().IsMatch(classes) ? true : null;

    /// <summary>Nothing on the page has opened it.</summary>
    private static bool IsClosed(string name, TagValues tag) =>
        name == "dialog" ? tag.Find("open") is null : tag.Find("popover") is not null;

    private bool IsMeantToBeOpened(TagValues tag) =>
        "tabpanel".Equals(tag.Find("role"), StringComparison.OrdinalIgnoreCase)
        || tag.Find("id") is { Length: > 0 } id && named.Value.Contains(id)
        || tag.Find("class") is { } classes && Pane().IsMatch(classes);

    /// <summary>What shows another element, or leads to one: all words of it may be ids, as in <c>#box?id=pay</c>.</summary>
    [GeneratedRegex(
        """(?:aria-controls|data-[a-z-]{1,40}|href|popovertarget|commandfor)\s{0,9}=\s{0,9}["']?(?:[^"'\s>#]{0,999}(?=#))?([^"'>\s]{1,999})""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Controls();

    [GeneratedRegex(
        @"(?:^|[ _-])(?:tabs?|panes?|panels?|accordion|(?:collaps|expand|toggle)\w*|spoiler|dropdown|modal)(?:$|[ _-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pane();

    /// <summary>Style sheets make a label of it.</summary>
    [GeneratedRegex(
        @"(?:^|[ _-])(?:heading|headline|title|subtitle|label|legend)(?:$| )",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Label();
}
