using StaticGuide.Evidence.Figures;
using StaticGuide.Evidence.Locks;
using StaticGuide.Urls;
using StaticGuide.Verification.Citing;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Pages;
using StaticGuide.Verification.Quotes;
using StaticGuide.Verification.Renewal;
using StaticGuide.Verification.Text;

namespace StaticGuide.Verification.Verdicts;

/// <summary>Turns what came from a source into a check: reads it and looks for every passage, quote and cell.</summary>
internal static class SourceLook
{
    /// <summary>A page with less text than this shows it only with its scripts: nothing can be said of its quotes.</summary>
    private const int LeastText = 200;

    public static SourceCheck At(SourceTask task, FetchOutcome outcome, DateOnly today)
    {
        var check = new SourceCheck
        {
            Url = task.Url,
            Outcome = CheckOutcome.Reached,
            Day = today,
            Attempts = outcome.Attempts,
            MovedTo = outcome.IsDowngraded ? null : outcome.MovedTo,
        };
        return outcome switch
        {
            FetchOutcome.Reached page => At(
                task,
                page.Body,
                page.MediaType,
                page.Charset,
                check with
                {
                    HttpStatus = page.Status,
                    IsElsewhere = SiteOf(page.FinalUrl) is { } site && SiteOf(task.Url) is { } own && site != own,
                },
                page.FinalUrl
            ),
            FetchOutcome.Blocked(var reason, var status) => check with
            {
                Outcome = CheckOutcome.Blocked,
                HttpStatus = status,
                Reason = ReasonText.Of(reason, status),
            },
            FetchOutcome.Transient(var reason, var status) => check with
            {
                Outcome = CheckOutcome.Transient,
                HttpStatus = status,
                Reason = ReasonText.Of(reason, status),
            },
            FetchOutcome.Dead(var reason, var status) => check with
            {
                Outcome = CheckOutcome.Dead,
                HttpStatus = status,
                Reason = ReasonText.Of(reason, status),
            },
            FetchOutcome.Unsafe(var reason) => check with
            {
                Outcome = reason == FetchReason.PrivateName ? CheckOutcome.UnsafeName : CheckOutcome.Unsafe,
                Reason = ReasonText.Of(reason, null),
            },
            FetchOutcome.Invalid(var reason) => check with { Outcome = CheckOutcome.Invalid, Reason = ReasonText.Of(reason, null) },
            _ => throw new InvalidOperationException($"no such outcome: {outcome.GetType()}"),
        };
    }

    /// <summary>A copy that a person saved.</summary>
    /// <param name="fetched">The day on which the browser received it.</param>
    public static SourceCheck AtSaved(SourceTask task, ReadOnlyMemory<byte> body, DateOnly fetched)
    {
        var check = new SourceCheck
        {
            Url = task.Url,
            Outcome = CheckOutcome.Reached,
            Day = fetched,
            Copy = CheckedCopy.Saved,
        };
        return At(task, body, MediaTypes.Of("", body.Span), null, check, task.Url);
    }

    /// <summary>The words of what a person saved; null where none can be read.</summary>
    public static string? TextOf(ReadOnlyMemory<byte> body) => Read(body, MediaTypes.Of("", body.Span), null)?.Texts[0].Text;

    /// <param name="final">Where it was found.</param>
    private static SourceCheck At(
        SourceTask task,
        ReadOnlyMemory<byte> body,
        string mediaType,
        string? charset,
        SourceCheck check,
        string final
    )
    {
        if (task.Taken.Count == 0)
            return check;
        if (Read(body, mediaType, charset) is not { } document)
            return check with { Outcome = CheckOutcome.Blocked, Reason = $"words cannot be looked for in it ({mediaType})" };
        document = document with { Title = TitleOf(task, document, body, mediaType, charset, final) };
        List<LockedQuote> quotes = [];
        Dictionary<string, string> nearest = new(StringComparer.Ordinal);
        List<(string Hash, QuoteFinding Finding)> findings = [];
        foreach (var taken in task.Taken)
        {
            var (hash, finding) = (ProofHash.Of(taken), document.Find(taken));
            quotes.Add(Noted(task, taken, finding, document, check.Day));
            findings.Add((hash, finding));
            if (finding.Nearest is not null)
                nearest[hash] = finding.Nearest;
        }
        if (
            document.Texts[0].Text.Length < LeastText
            && !quotes.Exists(q => q.Verdict == QuoteVerdict.Found)
            && check.Copy == CheckedCopy.Network
            && document.HasScripts
        )
            return check with { Outcome = CheckOutcome.Blocked, Reason = "it shows its text only to browsers that run scripts" };
        if (!document.IsWhole && quotes.Exists(q => q.Verdict != QuoteVerdict.Found))
            return check with { Outcome = CheckOutcome.Blocked, Reason = "it is too large to be read whole" };
        var news = task.Renews ? NewsLook.At(task, document, body, mediaType, charset, check) : [];
        if (HasMoreToSay(nearest, news) && SignsOf(body, mediaType, charset) is { } signs)
        {
            nearest = nearest.ToDictionary(n => n.Key, n => signs.Of(n.Value), StringComparer.Ordinal);
            news = NewsLook.With(news, signs.Of);
        }
        return check with
        {
            Quotes = [.. quotes.Distinct().OrderBy(q => q.Id, StringComparer.Ordinal).ThenBy(q => q.Hash, StringComparer.Ordinal)],
            Nearest = nearest,
            News = news,
            Hidden = HashesOf(f => f.IsHidden),
            Headings = HashesOf(f => f.IsHeading),
            Pictured = HashesOf(f => f.HasPicture),
            Title = document.Title,
            IsPdf = mediaType == MediaTypes.Pdf,
            ForwardsTo = ForwardOf(quotes, body, mediaType, charset, final),
        };

        HashSet<string> HashesOf(Func<QuoteFinding, bool> isMeant) =>
            findings.Where(f => isMeant(f.Finding)).Select(f => f.Hash).ToHashSet(StringComparer.Ordinal);
    }

    private static LockedQuote Noted(SourceTask task, ITaken taken, QuoteFinding finding, SourceDocument document, DateOnly day)
    {
        var hash = ProofHash.Of(taken);
        var known = task.Noted.GetValueOrDefault(hash);
        var isFound = finding.Verdict == QuoteVerdict.Found;
        var place = isFound ? Twins.PlaceOf(taken, finding.Place, RowPlace.Parse(known?.Place), document) : finding.Place;
        return new LockedQuote(taken.Id, hash, finding.Verdict)
        {
            IsPassage = taken is Excerpt,
            Run = finding.Run,
            Place = place?.ToString(),
            // What was first seen is what the words are of.
            Below = finding.Below is null ? null : SentencePlace.First(known?.Below, finding.Below, FigureTime.YearOf(taken)),
            Title = TitleWords.First(known?.Title, isFound ? document.Title : null, FigureTime.YearOf(taken)),
            IsNewest =
                !isFound ? null
                : known?.IsNewest is { } first ? first
                // Who renews is told of what is newer, each time, until a look has noted that it is meant to stand there.
                : NewestLook.Of(taken, document, place?.ToString(), day) is var now && now == false && task.Renews ? null
                : now,
        };
    }

    private static bool HasMoreToSay(Dictionary<string, string> nearest, IReadOnlyList<SourceNews> news) =>
        nearest.Count > 0 || NewsLook.SayMore(news);

    private static OwnSigns? SignsOf(ReadOnlyMemory<byte> body, string mediaType, string? charset) =>
        MediaTypes.IsHtml(mediaType) ? HtmlPageText.SignsOf(HtmlDecoder.Decode(body.Span, charset).Text) : null;

    private static string? TitleOf(
        SourceTask task,
        SourceDocument document,
        ReadOnlyMemory<byte> body,
        string mediaType,
        string? charset,
        string final
    )
    {
        if (!MediaTypes.IsHtml(mediaType))
            return null;
        var html = HtmlDecoder.Decode(body.Span, charset).Text;
        var (signs, site) = (PageSignsReader.Read(html), PageMetadataReader.Read(html).SiteName);
        var names = task
            .Sources.SelectMany(s => s.Authors.Select(a => a.Text).Append(s.Publisher).Append(s.Container))
            .Append(site)
            .OfType<string>();
        return TitleWords.Of(
            signs.Title,
            document.Texts[0],
            names,
            WebUrlParser.Parse(final) is UrlParse.Parsed { Url.Host: var host } ? host : ""
        );
    }

    private static string? ForwardOf(
        List<LockedQuote> quotes,
        ReadOnlyMemory<byte> body,
        string mediaType,
        string? charset,
        string final
    ) =>
        quotes.Exists(q => q.Verdict != QuoteVerdict.Found)
        && MediaTypes.IsHtml(mediaType)
        && WebUrlParser.Parse(final) is UrlParse.Parsed { Url: var url }
            ? Forwarding.TargetOf(HtmlDecoder.Decode(body.Span, charset).Text, url)
            : null;

    /// <summary>Where it is another one, it is somebody else's.</summary>
    private static string? SiteOf(string url) =>
        WebUrlParser.Parse(url) is UrlParse.Parsed { Url.Host: var host } ? RegistrableDomain.Of(host) : null;

    private static SourceDocument? Read(ReadOnlyMemory<byte> body, string mediaType, string? charset) =>
        MediaTypes.IsHtml(mediaType) ? SourceDocument.OfHtml(HtmlDecoder.Decode(body.Span, charset).Text)
        : mediaType == MediaTypes.Pdf ? SourceDocument.OfPdf(body)
        : mediaType.StartsWith("text/", StringComparison.Ordinal) || mediaType is "application/json"
            ? SourceDocument.OfText(HtmlDecoder.Decode(body.Span, charset).Text)
        : null;
}
