using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace StaticGuide.Checking.Comparing;

/// <summary>The words of a built page, or of what stands around them.</summary>
internal static partial class PageWords
{
    /// <summary>What stands in different blocks is parted, for not every block ends with a stop.</summary>
    /// <param name="without">What is left out.</param>
    public static string Of(IElement main, string without)
    {
        var copy = (IElement)main.Clone();
        if (without.Length > 0)
            foreach (var element in copy.QuerySelectorAll(without).ToList())
                element.Remove();
        Part(copy, WordsComparer.Parting);
        return Partings().Replace(BuiltPage.Folded(copy.TextContent), m => Plain(m.Value));
    }

    /// <summary>Puts something between blocks, so that their words do not run together.</summary>
    private static void Part(IElement root, string parting)
    {
        foreach (var element in root.QuerySelectorAll(Blocks).ToList())
        {
            var own = parting == WordsComparer.Parting && Wrapping.Contains(element.LocalName) ? Weak : parting;
            element.Prepend(root.Owner!.CreateTextNode(own));
            element.Append(root.Owner!.CreateTextNode(own));
        }
    }

    /// <summary>What only wraps others makes no difference to where it parts words from words.</summary>
    private static string Plain(string partings) =>
        new string(WordsComparer.Parting[0], partings.Count(c => c == WordsComparer.Parting[0])) is { Length: > 0 } parted
            ? parted
            : WordsComparer.Parting;

    /// <summary>Where a block parts words that only wraps others.</summary>
    private const string Weak = "\u001e";

    private static readonly string[] Wrapping = ["section", "div", "article", "header", "footer", "aside", "address", "figure", "details"];

    [GeneratedRegex(@" ?[\u001e\u001f](?: ?[\u001e\u001f])* ?")]
    private static partial Regex Partings();

    /// <summary>Notes and records of numbers are told as numbers.</summary>
    public const string NoProse = "h1, nav, .notes, .record, .edition, .note-ref, .vh, [class*=badge-], svg, script, style";

    private const string Blocks =
        "p, li, ul, ol, dl, dt, dd, h1, h2, h3, h4, h5, h6, td, th, caption, figure, figcaption, summary, details, blockquote, pre, section, div, "
        + "article, header, footer, aside, address, text, title, desc";

    /// <summary>Takes all else out of the document.</summary>
    public static string OfFrame(IDocument document, IElement main)
    {
        if (main.LocalName != "main" || document.Body is not { } body)
            return "";
        main.Remove();
        foreach (var element in body.QuerySelectorAll("a, nav, script, style, noscript, template").ToList())
            element.Remove();
        Part(body, " ");
        return BuiltPage.Folded(body.TextContent);
    }
}
