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

    /// <summary>Its numbers as shown, in order.</summary>
    public required IReadOnlyList<string> Numbers { get; init; }

    /// <summary>How often each status is shown, by the class of its badge.</summary>
    public required IReadOnlyDictionary<string, int> Statuses { get; init; }

    /// <summary>Its words, without navigation and other frame.</summary>
    public required string Text { get; init; }

    /// <summary>Its links, pictures and headings.</summary>
    public required IReadOnlyList<PagePart> Parts { get; init; }

    /// <summary>The links and pictures of its frame: what stands around the text, on this page as on others.</summary>
    public required IReadOnlyList<PagePart> Frame { get; init; }

    /// <summary>The words of the frame that are no links.</summary>
    public required string FrameText { get; init; }

    /// <summary>What the site calls itself; empty where no page says it.</summary>
    public required string SiteTitle { get; init; }

    /// <param name="route">Its address.</param>
    public static BuiltPage Read(string html, string route)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var main = document.QuerySelector("main") ?? (IElement?)document.Body ?? document.DocumentElement;
        var parts = new PartReader(main, route);
        parts.Read(document);
        var refresh = document.QuerySelector("meta[http-equiv=refresh i]")?.GetAttribute("content") ?? "";
        return new BuiltPage
        {
            Title = Folded(document.QuerySelector("h1")?.TextContent is { Length: > 0 } heading ? heading : document.Title ?? ""),
            Target = Refresh().Match(refresh) is { Success: true } match ? match.Groups[1].Value : null,
            Anchors = document
                .All.Select(e => e.Id)
                .OfType<string>()
                .Where(id => !Numbered().IsMatch(id))
                .ToHashSet(StringComparer.Ordinal),
            Numbers = [.. main.QuerySelectorAll<IHtmlElement>("data[value]").Select(d => Folded(d.TextContent))],
            // What most of a page has in common is said once, at its top.
            Statuses = main.QuerySelectorAll("[class*=badge-], .edition")
                .SelectMany(e => e.ClassList.Where(c => c.StartsWith(Badge, StringComparison.Ordinal)).DefaultIfEmpty(Badge + "overdue"))
                .GroupBy(c => c[Badge.Length..], StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal),
            Text = Folded(main.TextContent),
            Parts = parts.OfText,
            Frame = parts.OfFrame,
            SiteTitle = Folded(document.QuerySelector("meta[property='og:site_name']")?.GetAttribute("content") ?? ""),
            FrameText = FrameTextOf(document, main),
        };
    }

    private const string Badge = "badge-";

    /// <summary>Takes all else out of the document.</summary>
    private static string FrameTextOf(IDocument document, IElement main)
    {
        if (main.LocalName != "main" || document.Body is not { } body)
            return "";
        main.Remove();
        foreach (var element in body.QuerySelectorAll("a, nav, script, style, noscript, template").ToList())
            element.Remove();
        return Folded(body.TextContent);
    }

    /// <summary>With one space where there are many.</summary>
    internal static string Folded(string text) => Spaces().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[nr]-\d+[a-z]*$")]
    private static partial Regex Numbered();

    [GeneratedRegex("""url\s*=\s*["']?([^"']+)""", RegexOptions.IgnoreCase)]
    private static partial Regex Refresh();
}
