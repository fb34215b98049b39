using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StaticGuide.Checking.Comparing;

/// <summary>Reads the links, pictures and headings of a page: those of its text, and those of the frame around it.</summary>
/// <param name="main">The element that holds the page's text.</param>
/// <param name="route">The page's address.</param>
/// <param name="site">Where its site is published.</param>
internal sealed partial class PartReader(IElement main, string route, BuiltAddress site)
{
    private const int MostWords = 4_096;

    public List<PagePart> OfText { get; } = [];

    public List<PagePart> OfFrame { get; } = [];

    public void Read(IDocument document)
    {
        foreach (var element in document.QuerySelectorAll("a[href], area[href], img[src], h1, h2, h3, h4, h5, h6"))
        {
            var isFrame = IsFrame(element);
            if (PartOf(element, isFrame) is { } part)
                (isFrame ? OfFrame : OfText).Add(part);
        }
    }

    /// <summary>Null for links of notes, which are numbered anew, and for contents, which lead within the page.</summary>
    private PagePart? PartOf(IElement element, bool isFrame)
    {
        if (element.LocalName == "img")
            return new PagePart(PartKind.Image, Words(element.GetAttribute("alt")), Target(element.GetAttribute("src")!));
        if (element.GetAttribute("href") is not { } link)
            return isFrame ? null : new PagePart(PartKind.Heading, Words(element.TextContent), element.LocalName);
        link = link.Trim();
        return isFrame && link.StartsWith('#') || Numbered().IsMatch(link)
            ? null
            : new PagePart(PartKind.Link, Words(Name(element)), Target(WithoutReport(link)));
    }

    /// <summary>A link to report a mistake names its page, once more what that is called: it is the same link on all.</summary>
    private string WithoutReport(string link)
    {
        if (link.IndexOf('?', StringComparison.Ordinal) is not (>= 0 and var question))
            return link;
        var members = link[(question + 1)..].Split('&');
        if (!members.Any(m => m.StartsWith("body=", StringComparison.Ordinal) && NamesPage(m)))
            return link;
        var others = string.Join('&', members.Where(m => m.Split('=')[0] is not ("subject" or "title" or "body")));
        return others.Length == 0 ? link[..question] : $"{link[..question]}?{others}";
    }

    /// <summary>In an address of its own, which may be encoded, and is once more in a link.</summary>
    private bool NamesPage(string member) =>
        Uri.UnescapeDataString(member) is var body
        && body.Contains("://", StringComparison.Ordinal)
        && Uri.UnescapeDataString(body).Contains(route, StringComparison.Ordinal);

    private static string? Name(IElement link) =>
        link.TextContent.AsSpan().IsWhiteSpace()
            ? link.GetAttribute("aria-label") ?? link.QuerySelector("img")?.GetAttribute("alt")
            : link.TextContent;

    /// <summary>Whether an element is navigation, or stands outside of the text.</summary>
    private bool IsFrame(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.LocalName == "nav" || at.LocalName is "header" or "footer" or "aside" && at.ParentElement?.LocalName == "body")
                return true;
            if (at == main)
                return false;
        }
        return true;
    }

    private string Target(string link) => site.Parse(link, route) is { } url ? site.MeaningOf(url) : link;

    /// <summary>Of elements within elements each would have all the words of the page.</summary>
    private static string Words(string? text) => BuiltPage.Folded(text is { Length: > MostWords } ? text[..MostWords] : text ?? "");

    [GeneratedRegex(@"#[nr]-[0-9]+[a-z]*$")]
    private static partial Regex Numbered();
}
