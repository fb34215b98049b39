using StaticGuide.Urls;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;

namespace StaticGuide.Cli.Citing;

/// <summary>Says where a page that was read stands in for the one that is meant: it sends readers on, or is an error's.</summary>
internal static class StandsIn
{
    /// <param name="title">What the page calls itself, or null.</param>
    public static IEnumerable<string> Remarks(FetchOutcome.Reached page, WebUrl final, string? title)
    {
        if (
            MediaTypes.IsHtml(page.MediaType)
            && Forwarding.TargetOf(HtmlDecoder.Decode(page.Body.Span, page.Charset).Text, final) is { } target
        )
            yield return $"this page only forwards to {target}, and what it says is of itself: cite that one";
        else if (title is not null && PagePhrases.IsOfError(title))
            yield return $"the page calls itself “{title}”: look in a browser whether it is the one that is meant";
    }
}
