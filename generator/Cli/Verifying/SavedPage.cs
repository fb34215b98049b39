using StaticGuide.Cli.Citing;
using StaticGuide.Content.Sources;
using StaticGuide.Urls;
using StaticGuide.Verification.Citing;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;
using StaticGuide.Verification.Verdicts;

namespace StaticGuide.Cli.Verifying;

/// <summary>What a saved copy says of itself.</summary>
internal sealed class SavedPage
{
    /// <summary>Of the beginning that browsers write into, in bytes.</summary>
    private const int LongestStart = 4096;

    /// <summary>A file of pictures of pages has fewer letters than this.</summary>
    private const int FewLetters = 100;

    private readonly ReadOnlyMemory<byte> body;
    private readonly bool isHtml;
    private readonly PageSigns? signs;

    public SavedPage(Source source, ReadOnlyMemory<byte> body)
    {
        this.body = body;
        var mediaType = MediaTypes.Of("", body.Span);
        isHtml = MediaTypes.IsHtml(mediaType);
        Said = CitedPage.Read(
            new FetchOutcome.Reached
            {
                FinalUrl = source.Url,
                Status = 200,
                MediaType = mediaType,
                Body = body,
            }
        );
        signs = isHtml ? PageJudge.SignsOf(body, null) : null;
        Start = isHtml ? HtmlDecoder.Decode(body.Span[..Math.Min(body.Length, LongestStart)], null).Text : "";
    }

    public PageMetadata Said { get; }

    /// <summary>Its first lines; empty for what is no HTML.</summary>
    public string Start { get; }

    private IEnumerable<string> Titles =>
        new[] { Said.Title, signs?.Title }.OfType<string>().Where(t => t.Length > 0).Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Names => signs is { Heading: { Length: > 0 } heading } ? Titles.Append(heading) : Titles;

    /// <summary>What it is instead of the page that was asked for, judged as an answer from there is; null for nothing else.</summary>
    public string? StandInFor(WebUrl address, string sourceTitle)
    {
        if (signs is null)
            return null;
        var reason = PageJudge.ReasonOf(address, signs, isFormNeeded: false);
        if (reason is { } found && PagePhrases.Read(sourceTitle) != found)
            return $"{ReasonText.Of(found, null)}{(Names.FirstOrDefault() is { } name ? $" (“{name}”)" : "")}";
        return PageJudge.SaysLittle(signs) && Forwarding.TargetOf(HtmlDecoder.Decode(body.Span, null).Text, address) is { } target
            ? $"it only forwards to {target}"
            : null;
    }

    public bool IsTitled(TitleLikeness likeness) => Names.Any(n => likeness.Of(n) == SaidTitle.Same);

    /// <summary>Why it cannot be told by its title that it is the source's; null where it can.</summary>
    public string? WhyUntitled(TitleLikeness likeness)
    {
        if (IsTitled(likeness))
            return null;
        var other = Names.FirstOrDefault(n => likeness.Of(n) == SaidTitle.Another);
        // What programs write into files of their own is no title more often than not.
        if ((other is null || !isHtml) && IsCalledInText(likeness))
            return null;
        return other is not null ? $"its title is “{other}”"
            : Titles.FirstOrDefault() is { } title ? $"its title (“{title}”) says no more than whose site it is of"
            : "it has no title and no address, and does not name the source";
    }

    private bool IsCalledInText(TitleLikeness likeness) =>
        SourceLook.TextOf(body) is { } text && (!isHtml && text.Length < FewLetters || likeness.IsNamedIn(text));
}
