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

    private static FetchOutcome? JudgeHtml(WebUrl start, Answer answer) =>
        ReasonOf(start, SignsOf(answer.Body, answer.Type.Charset), isFormNeeded: true) switch
        {
            null => null,
            FetchReason.SoftNotFound => new FetchOutcome.Dead(FetchReason.SoftNotFound, answer.Status),
            var reason => new FetchOutcome.Blocked(reason.Value, answer.Status),
        };

    public static PageSigns SignsOf(ReadOnlyMemory<byte> body, string? charset) =>
        PageSignsReader.Read(HtmlDecoder.Decode(body.Span[..Math.Min(Reach, body.Length)], charset).Text);

    /// <summary>It holds a line or two.</summary>
    public static bool SaysLittle(PageSigns signs) => signs.TextLength < FewWords;

    /// <summary>What a page is instead of the one that was asked for; null where it may be that one.</summary>
    /// <param name="isFormNeeded">
    /// A page to sign in at must have a field for a password. Of what a person has saved, its name is enough if it says little else: some
    /// ask for the password on the next page.
    /// </param>
    public static FetchReason? ReasonOf(WebUrl start, PageSigns signs, bool isFormNeeded) =>
        (PagePhrases.Read(signs.Title) ?? PagePhrases.Read(signs.Heading)) switch
        {
            FetchReason.SoftNotFound when signs.TextLength < ManyWords && !SpeaksOfIt(start) => FetchReason.SoftNotFound,
            FetchReason.Login when signs.HasPasswordField || !isFormNeeded && SaysLittle(signs) => FetchReason.Login,
            (FetchReason.Consent or FetchReason.Challenge) and var said when signs.TextLength < ManyWords => said,
            _ when signs.HasPasswordField && SaysLittle(signs) => FetchReason.Login,
            _ => null,
        };

    /// <summary>A page about such pages is called as they are: <c>/docs/status/404</c>.</summary>
    private static bool SpeaksOfIt(WebUrl url) =>
        url.Path.Contains("404", StringComparison.Ordinal)
        || url.Path.Contains("not-found", StringComparison.OrdinalIgnoreCase)
        || url.Path.Contains("not_found", StringComparison.OrdinalIgnoreCase)
        || url.Path.Contains("notfound", StringComparison.OrdinalIgnoreCase);
}
