using System.Net;
using System.Net.Http.Headers;
using StaticGuide.Urls;

namespace StaticGuide.Verification.Fetching;

/// <summary>One GET and its answer, in our turn and within its time.</summary>
internal sealed class HttpExchange(FetchOptions options, TimeProvider time, HttpMessageInvoker transport, HostGates gates)
{
    /// <param name="cookie">The Cookie header, or null for none.</param>
    /// <exception cref="OperationCanceledException">Only where <paramref name="cancel"/> asks for it.</exception>
    public async Task<ExchangeResult> SendAsync(
        WebUrl url,
        string? cookie,
        BodyRules body,
        Deadline deadline,
        BodyLease lease,
        CancellationToken cancel
    )
    {
        using var turn = await gates.For(url.Host).EnterAsync(cancel);
        if (turn is null)
            return new ExchangeResult.Failed(new FetchOutcome.Transient(FetchReason.RetryLater));
        using var timer = deadline.Start(options.RequestTimeout, cancel);
        var hasHeaders = false;
        try
        {
            using var request = Request(url, cookie);
            Transport.EndWith(request, timer.Token);
            using var response = await transport.SendAsync(request, timer.Token);
            hasHeaders = true;
            var answer = Head(response);
            if (StatusTable.MeaningOf(answer.Status) == StatusMeaning.Busy)
                turn.Pause = answer.RetryAfter;
            if (StatusTable.MeaningOf(answer.Status) == StatusMeaning.Page)
                answer = answer with { Body = await ReadAsync(response, body, lease, timer.Token) };
            return new ExchangeResult.Answered(answer);
        }
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancel);
        }
        catch (Exception) when (timer.Token.IsCancellationRequested)
        {
            return new ExchangeResult.Failed(new FetchOutcome.Transient(FetchReason.Timeout) { CanRetry = !deadline.IsOver });
        }
        catch (Exception exception) when (TransportFaults.Read(exception, hasHeaders) is { } outcome)
        {
            return new ExchangeResult.Failed(outcome);
        }
    }

    private HttpRequestMessage Request(WebUrl url, string? cookie)
    {
        // .NET would rewrite the path: `%ZZ`, `%7e` and the like are sent as a browser sends them.
        var asWritten = new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true };
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(url.Request, asWritten))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionOrLower,
        };
        // A connection for each request of HTTP/1.1: none is used that the server has already given up. (HTTP/2 has no such header.)
        request.Headers.ConnectionClose = true;
        request.Headers.TryAddWithoutValidation("User-Agent", options.UserAgent);
        request.Headers.TryAddWithoutValidation("Accept", "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", ContentCodings.Accepted);
        if (cookie is not null)
            request.Headers.TryAddWithoutValidation("Cookie", cookie);
        return request;
    }

    private Answer Head(HttpResponseMessage response) =>
        new()
        {
            Status = (int)response.StatusCode,
            Type = ContentType.Parse(First(response.Content.Headers, "Content-Type")),
            Location = First(response.Headers, "Location"),
            RetryAfter = RetryAfter.Read(First(response.Headers, "Retry-After"), time.GetUtcNow()),
            SetCookies = response.Headers.NonValidated.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [],
        };

    private static async Task<ReadOnlyMemory<byte>> ReadAsync(
        HttpResponseMessage response,
        BodyRules body,
        BodyLease lease,
        CancellationToken cancel
    )
    {
        await using var raw = new LimitedStream(await response.Content.ReadAsStreamAsync(cancel), body.Limit + (long)BodyBudget.Small);
        var codings = response.Content.Headers.NonValidated.TryGetValues("Content-Encoding", out var values)
            ? string.Join(',', values)
            : null;
        await using var unpacked = await ContentCodings.UnpackAsync(raw, codings, lease, cancel);
        return await BodyReader.ReadAsync(unpacked, body.Limit, body.Cuts, lease, cancel);
    }

    private static string? First(HttpHeaders headers, string name) =>
        headers.NonValidated.TryGetValues(name, out var values) ? values.FirstOrDefault() : null;
}

/// <summary>What one request came to.</summary>
internal abstract record ExchangeResult
{
    private ExchangeResult() { }

    public sealed record Answered(Answer Answer) : ExchangeResult;

    public sealed record Failed(FetchOutcome Outcome) : ExchangeResult;
}
