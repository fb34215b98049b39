using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace StaticGuide.Checking.Comparing;

/// <summary>What readers find on a page of a built site.</summary>
internal sealed partial record BuiltPage
{
    public required string Title { get; init; }

    /// <summary>Where it sends readers at once, as written; null where it is a page of its own.</summary>
    public string? Target { get; init; }

    /// <summary>What other pages can lead to. References and notes are not among them: they are numbered anew at every build.</summary>
    public required IReadOnlySet<string> Anchors { get; init; }

    /// <summary>Its numbers, in order.</summary>
    public required IReadOnlyList<BuiltNumber> Numbers { get; init; }

    /// <summary>What it says of each of its notes.</summary>
    public required IReadOnlyList<BuiltNote> Notes { get; init; }

    /// <summary>Its words, without the frame, and without how to cite it: that repeats the names of page and site.</summary>
    public required string Text { get; init; }

    /// <summary>Those of its words that are sentences of its own: neither its title, nor its notes, nor drawings.</summary>
    public required string Prose { get; init; }

    /// <summary>Its links, pictures and headings.</summary>
    public required IReadOnlyList<PagePart> Parts { get; init; }

    /// <summary>What of its words is struck out, quoted or an entry of a list.</summary>
    public required IReadOnlyList<PagePart> Marks { get; init; }

    /// <summary>The tag of its language; empty where it says none.</summary>
    public required string Language { get; init; }

    /// <summary>The links and pictures of its frame: what stands around the text, on this page as on others.</summary>
    public required IReadOnlyList<PagePart> Frame { get; init; }

    /// <summary>The words of the frame that are no links.</summary>
    public required string FrameText { get; init; }

    /// <summary>What the site calls itself; empty where no page says it.</summary>
    public required string SiteTitle { get; init; }

    /// <param name="route">Its address.</param>
    /// <param name="site">Where its site is published.</param>
    public static BuiltPage Read(string html, string route, BuiltAddress site)
    {
        using var document = new HtmlParser().ParseDocument(ShallowHtml.Of(html));
        var main = document.QuerySelector("main") ?? (IElement?)document.Body ?? document.DocumentElement;
        var parts = new PartReader(main, route, site);
        parts.Read(document);
        var refresh = document.QuerySelector("meta[http-equiv=refresh i]")?.GetAttribute("content") ?? "";
        // It goes out of the text; its parts were read.
        foreach (var citation in main.QuerySelectorAll("details.cite").ToList())
            citation.Remove();
        return new BuiltPage
        {
            Title = Folded(document.QuerySelector("h1")?.TextContent is { Length: > 0 } heading ? heading : document.Title ?? ""),
            Target = Refresh().Match(refresh) is { Success: true } match ? match.Groups[1].Value : null,
            Anchors = document
                .All.Select(e => e.Id)
                .OfType<string>()
                .Where(id => !Numbered().IsMatch(id))
                .ToHashSet(StringComparer.Ordinal),
            Numbers =
            [
                .. main.QuerySelectorAll<IHtmlElement>("data[value]")
                    .Select(d => new BuiltNumber(d.GetAttribute("value")!, Folded(d.TextContent), PlaceOf(d, main))),
            ],
            Notes = BuiltNote.AllOf(main),
            Text = PageWords.Of(main, ""),
            Prose = PageWords.Of(main, PageWords.NoProse),
            Parts = parts.OfText,
            Marks = MarkComparer.Of(main),
            Language = document.DocumentElement.GetAttribute("lang") ?? "",
            Frame = parts.OfFrame,
            SiteTitle = Folded(document.QuerySelector("meta[property='og:site_name']")?.GetAttribute("content") ?? ""),
            FrameText = PageWords.OfFrame(document, main),
        };
    }

    /// <summary>As another site calls itself, so that its name makes no difference.</summary>
    public BuiltPage Renamed(string siteTitle) =>
        SiteTitle == siteTitle || SiteTitle.Length == 0 || siteTitle.Length == 0
            ? this
            : this with
            {
                Text = Text.Replace(SiteTitle, siteTitle, StringComparison.Ordinal),
                Prose = Prose.Replace(SiteTitle, siteTitle, StringComparison.Ordinal),
            };

    /// <summary>Where a number can be led to; empty where that is the page.</summary>
    private static string PlaceOf(IElement number, IElement main)
    {
        for (var at = number.ParentElement; at is not null && at != main; at = at.ParentElement)
        {
            if (at.Id is { Length: > 0 } id)
                return id;
        }
        return "";
    }

    /// <summary>With one space where there are many.</summary>
    internal static string Folded(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[nr]-[0-9]+[a-z]*$")]
    private static partial Regex Numbered();

    [GeneratedRegex("""url\s*=\s*["']?([^"']+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Refresh();
}

/// <summary>A number that a page shows.</summary>
/// <param name="Value">For machines.</param>
/// <param name="Text">For readers, with its unit.</param>
/// <param name="Place">The id of what it stands in.</param>
internal sealed record BuiltNumber(string Value, string Text, string Place);
