using Markdig.Syntax.Inlines;
using StaticGuide.Content.Markdown.Html;
using StaticGuide.Diagnostics;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Markdown;

/// <summary>Captions of images: words as they stand, with no citation and no number but the source's own.</summary>
internal static class CaptionCheck
{
    public static void Run(IReadOnlyList<LinkInline> links, string markdown, ITextOrigin origin, IFragmentHost host)
    {
        foreach (var image in links)
        {
            if (image is not { IsImage: true, Title: { Length: > 0 } caption })
                continue;
            // With an escape in it, its letters cannot be told apart.
            var at = markdown.IndexOf(caption, Math.Max(0, image.Span.Start), StringComparison.Ordinal);
            ITextOrigin place =
                at >= 0 && at < image.Span.End
                    ? new ShiftedOrigin(origin, at)
                    : new FixedOrigin(origin.PlaceOf(image.Span.Start, image.Span.End + 1));
            PlainLine.Check(caption, () => place, host.Diagnostics, showsStatistics: false);
            host.Uncited?.CheckLine(caption, place);
        }
    }
}
