using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;
using StaticGuide.Content.Routes;
using StaticGuide.Files;
using StaticGuide.Serving.Previews;

namespace StaticGuide.Serving.Http;

/// <summary>Answers a browser. Nothing but what the site publishes can be named, so nothing outside of it can be had.</summary>
/// <param name="laterMade">Is done when all of the site is.</param>
/// <param name="end">The server ends.</param>
internal sealed class PreviewApplication(
    Preview preview,
    Audience audience,
    HostGuard guard,
    ISourceTree tree,
    Func<Task> laterMade,
    CancellationToken end
) : IHttpApplication<HttpContext>
{
    private const string Html = "text/html; charset=utf-8";

    private readonly ClientFiles client = new();

    public HttpContext CreateContext(IFeatureCollection contextFeatures) =>
        new DefaultHttpContext(contextFeatures) { RequestServices = PreviewServices.Instance };

    public void DisposeContext(HttpContext context, Exception? exception) { }

    public Task ProcessRequestAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        if (!guard.Accepts(request))
            return RefuseAsync(context, StatusCodes.Status403Forbidden, "The preview of a site is for this machine's own browser.\n");
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            return RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, "A site can only be read.\n");
        }
        // Who asks in another unit than ours gets the whole (RFC 9110, 14.2).
        if (request.Headers.Range is [{ } range] && !range.StartsWith("bytes=", StringComparison.OrdinalIgnoreCase))
            request.Headers.Remove(HeaderNames.Range);
        var path = request.Path.Value ?? "/";
        if (path == ClientFiles.Events)
            return EventsAsync(context, request.Query["path"].OfType<string>());
        return client.Find(path) is { } own ? BytesAsync(context, path, own) : AnswerAsync(context, path);
    }

    private async Task AnswerAsync(HttpContext context, string path)
    {
        var answer = preview.Find(path);
        while (answer is Answer.Later)
        {
            await laterMade().WaitAsync(context.RequestAborted).ConfigureAwait(false);
            answer = preview.Find(path);
        }
        await (
            answer switch
            {
                Answer.OfPage page => PageAsync(context, page),
                Answer.OfBytes bytes => BytesAsync(context, bytes.Route, bytes.Content),
                Answer.OfFile file => FileAsync(context, file),
                Answer.Elsewhere elsewhere => RedirectAsync(context, elsewhere.Path),
                _ => HtmlAsync(context, StatusCodes.Status503ServiceUnavailable, Injection.Into(ClientFiles.EmptyPage, "")),
            }
        ).ConfigureAwait(false);
    }

    private static Task PageAsync(HttpContext context, Answer.OfPage answer)
    {
        var page = answer.Shown;
        var html = Injection.Into(page.Html.Length > 0 ? page.Html : ClientFiles.EmptyPage, page.Mark);
        if (answer.IsNotFound)
            return HtmlAsync(context, StatusCodes.Status404NotFound, html);
        if (page.Html.Length == 0)
            return HtmlAsync(context, StatusCodes.Status500InternalServerError, html);
        return TypedResults
            .Bytes(html, Html, entityTag: new EntityTagHeaderValue($"\"{page.Mark}\""), enableRangeProcessing: true)
            .ExecuteAsync(context);
    }

    private static Task BytesAsync(HttpContext context, string route, byte[] content)
    {
        context.Response.Headers.CacheControl = "no-cache";
        return TypedResults
            .Bytes(content, MediaTypes.Of(route), entityTag: EntityTags.Of(content), enableRangeProcessing: true)
            .ExecuteAsync(context);
    }

    private async Task FileAsync(HttpContext context, Answer.OfFile file)
    {
        Stream content;
        try
        {
            content = tree.Open(file.File);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, "This file cannot be read.\n").ConfigureAwait(false);
            return;
        }
        context.Response.Headers.CacheControl = "no-cache";
        var tag = await EntityTags.OfAsync(content, context.RequestAborted).ConfigureAwait(false);
        await TypedResults
            .Stream(content, MediaTypes.Of(file.Route), entityTag: tag, enableRangeProcessing: true)
            .ExecuteAsync(context)
            .ConfigureAwait(false);
    }

    private static Task RedirectAsync(HttpContext context, string path)
    {
        context.Response.Redirect(Href.Encode(path) + context.Request.QueryString);
        return Task.CompletedTask;
    }

    private static Task HtmlAsync(HttpContext context, int status, byte[] html) => WriteAsync(context, status, Html, html);

    private static Task RefuseAsync(HttpContext context, int status, string why) =>
        WriteAsync(context, status, MediaTypes.Of(".txt"), Encoding.UTF8.GetBytes(why));

    private static async Task WriteAsync(HttpContext context, int status, string type, byte[] content)
    {
        var response = context.Response;
        (response.StatusCode, response.ContentType, response.ContentLength) = (status, type, content.Length);
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Server-sent events (HTML, 9.2): what is to be known of each page, and again whenever that is something else.</summary>
    private async Task EventsAsync(HttpContext context, IEnumerable<string> paths)
    {
        context.Response.ContentType = "text/event-stream; charset=utf-8";
        if (HttpMethods.IsHead(context.Request.Method))
            return;
        var joined = audience.Join(paths);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, end);
        try
        {
            await context.Response.WriteAsync("retry: 300\n\n", over.Token).ConfigureAwait(false);
            await foreach (var message in joined.Messages.ReadAllAsync(over.Token).ConfigureAwait(false))
            {
                await context.Response.WriteAsync($"data: {message}\n\n", over.Token).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(over.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException)
        {
            // The browser went on, or the server ends.
        }
        finally
        {
            audience.Leave(joined);
        }
    }
}
