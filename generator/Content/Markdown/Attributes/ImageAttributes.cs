using System.Text.RegularExpressions;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Directives;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content.Markdown.Attributes;

/// <summary>
/// What images need: words for those who do not see them, or the word <c>{decorative}</c>; and the credit below, which needs a figure.
/// </summary>
internal static partial class ImageAttributes
{
    public const string Decorative = "decorative";
    public const string Credit = "credit";

    /// <summary>The image of a paragraph that has a caption or a credit and holds nothing else; null for any other.</summary>
    public static LinkInline? FigureIn(ParagraphBlock paragraph) =>
        paragraph.Inline is { FirstChild: LinkInline { IsImage: true } image } inline
        && image == inline.LastChild
        && (!string.IsNullOrWhiteSpace(image.Title) || Find(image, Credit) is not null)
            ? image
            : null;

    /// <summary>The value of an attribute; null where there is none.</summary>
    public static string? Find(LinkInline image, string name) =>
        image.TryGetAttributes()?.Properties is { } properties && properties.Find(p => p.Key == name) is { Key: not null } found
            ? found.Value ?? ""
            : null;

    public static bool IsDecorative(LinkInline image) => Find(image, Decorative) is not null;

    public static void Check(IEnumerable<LinkInline> images, ITextOrigin origin, DiagnosticBag diagnostics)
    {
        foreach (var image in images)
        {
            var place = origin.PlaceOf(image.Span.Start, image.Span.End + 1);
            var words = PlainText.Of(image, _ => "?");
            var hasWords = !string.IsNullOrWhiteSpace(words);
            if (!hasWords && !IsDecorative(image))
                diagnostics.Add(
                    MarkdownRules.NoAlternative,
                    place,
                    "this image has no words for those who do not see it",
                    "say in brackets what it shows, `![The front desk](…)`; one that says nothing is marked: `![](…){decorative}`"
                );
            else if (hasWords && IsDecorative(image))
                diagnostics.Add(
                    MarkdownRules.DecorativeWords,
                    place,
                    "this image is marked as decorative, and has words that nobody would hear",
                    "take away `{decorative}` or the words in brackets"
                );
            else if (hasWords && IsNameOfFile(words.Trim(), image.Url ?? ""))
                diagnostics.Add(
                    MarkupRules.FileAsWords,
                    place,
                    $"`{words.Trim()}` is the name of a file, and tells nobody what the image shows",
                    "say in brackets what it shows, `![The front desk](…)`; one that says nothing is marked: `![](…){decorative}`"
                );
            if (Find(image, Credit) is not null && !IsFigure(image))
                diagnostics.Add(
                    ImageRules.NoCaption,
                    place,
                    "the credit of this image would stand nowhere, since there is more in its paragraph",
                    "put empty lines around the image"
                );
        }
    }

    /// <summary>Whether an attribute is one of those that images alone may have.</summary>
    public static bool IsOwn(string name, MarkdownObject bearer) => name is Decorative or Credit && bearer is LinkInline { IsImage: true };

    /// <summary>The file's own name with its ending, or one that a camera gives.</summary>
    private static bool IsNameOfFile(string words, string address) =>
        CameraName().IsMatch(words)
        || words.Contains('.') && Path.GetFileName(address.AsSpan()).Equals(words, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(@"^(?:IMG|DSC[NF]?|PXL|MVI|DJI|GOPR|SAM)[_-]?[0-9]{3,}(?:[_-]\w+)*(?:\.\w{3,4})?$", RegexOptions.IgnoreCase)]
    private static partial Regex CameraName();

    private static bool IsFigure(LinkInline image) =>
        image.Parent is { ParentBlock: ParagraphBlock paragraph } && FigureIn(paragraph) == image;
}
