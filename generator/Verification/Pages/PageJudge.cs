using StaticGuide.Urls;
using StaticGuide.Verification.Fetching;

namespace StaticGuide.Verification.Pages;

/// <summary>
/// Says whether an answer that calls itself a page is the page that was asked for. In doubt it is: a quote that is missing will be
/// noticed, but a page wrongly called dead would be a false alarm.
/// </summary>
internal static class PageJudge
{
    /// <summary>Of the text that is looked at, in bytes.</summary>
    private const int Reach = 128 * 1024;

    /// <summary>A page with less than this, in characters without white space, holds a form and little else.</summary>
    private const int FewWords = 600;

    /// <summary>A page with more than this says more than that something is missing.</summary>
    private const int ManyWords = 4000;

    public static FetchOutcome Judge(WebUrl start, WebUrl final, Answer answer)
    {
        if (MediaTypes.IsBlank(answer.Body.Span))
            return new FetchOutcome.Transient(FetchReason.Empty, answer.Status);
        if (GateAddresses.Read(start, final) is { } gate)
            return new FetchOutcome.Blocked(gate, answer.Status);
        if (GateAddresses.IsRootInstead(start, final))
            return new FetchOutcome.Dead(FetchReason.RedirectedToRoot, answer.Status);
        var mediaType = MediaTypes.Of(answer.Type.MediaType, answer.Body.Span);
        if (MediaTypes.IsHtml(mediaType) && JudgeHtml(start, answer) is { } outcome)
            return outcome;
        return new FetchOutcome.Reached
        {
            FinalUrl = final.ToString(),
            Status = answer.Status,
            MediaType = mediaType,
            Charset = answer.Type.Charset,
            Body = answer.Body,
        };
    }

    private static FetchOutcome? JudgeHtml(WebUrl start, Answer answer)
    {
        var body = answer.Body.Span[..Math.Min(Reach, answer.Body.Length)];
        var signs = PageSignsReader.Read(HtmlDecoder.Decode(body, answer.Type.Charset).Text);
        var said = PagePhrases.Read(signs.Title) ?? PagePhrases.Read(signs.Heading);
        return said switch
        {
            FetchReason.SoftNotFound when signs.TextLength < ManyWords && !SpeaksOfIt(start) => new FetchOutcome.Dead(
                FetchReason.SoftNotFound,
                answer.Status
            ),
            FetchReason.Login when signs.HasPasswordField => new FetchOutcome.Blocked(FetchReason.Login, answer.Status),
            FetchReason.Consent or FetchReason.Challenge when signs.TextLength < ManyWords => new FetchOutcome.Blocked(
                said.Value,
                answer.Status
            ),
            _ when signs.HasPasswordField && signs.TextLength < FewWords => new FetchOutcome.Blocked(FetchReason.Login, answer.Status),
            _ => null,
        };
    }

    /// <summary>A page about such pages is called as they are: <c>/docs/status/404</c>.</summary>
    private static bool SpeaksOfIt(WebUrl url) =>
        url.Path.Contains("404", StringComparison.Ordinal)
        || url.Path.Contains("not-found", StringComparison.OrdinalIgnoreCase)
        || url.Path.Contains("not_found", StringComparison.OrdinalIgnoreCase)
        || url.Path.Contains("notfound", StringComparison.OrdinalIgnoreCase);
}
