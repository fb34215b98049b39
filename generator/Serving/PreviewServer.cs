using StaticGuide.Content.Routes;
using StaticGuide.Serving.Http;
using StaticGuide.Serving.Previews;
using StaticGuide.Serving.Watching;

namespace StaticGuide.Serving;

/// <summary>Serves a site from memory while somebody writes it, and renews what browsers show of it.</summary>
internal sealed class PreviewServer(ServeRequest request, IServeLog log)
{
    /// <param name="opened">Told the site's address once it is served.</param>
    /// <exception cref="IOException">There is no port to be had.</exception>
    public async Task RunAsync(Action<string> opened, CancellationToken end)
    {
        var (clock, started) = (request.Clock, request.Clock.GetTimestamp());
        var feed = new ChangeFeed(clock);
        // What changes while the site is read must not be missed.
        using var watch = new SourceWatch(request.SourceRoot, feed, request.UsePoll, clock, log.Say);
        using var preview = new Preview(request.Preview);
        using var audience = new Audience(preview, new StateJson(request.TextOf, request.LinkTo), clock);
        await using var run = new SiteRun(preview, audience, clock, log);
        var application = new PreviewApplication(
            preview,
            audience,
            new HostGuard(Network.Names, request.Host is not null),
            request.Preview.Tree,
            () => run.Done,
            end
        );
        await using var listener = await Listener
            .StartAsync(Network.AddressesOf(request.Host), request.Port, application, end)
            .ConfigureAwait(false);
        var site = AddressAt("localhost");
        log.Serves([site, .. Network.ReachedAt(request.Host).Select(AddressAt)], preview.Pages, clock.GetElapsedTime(started));
        if (listener.Port != request.Port && request.Port != 0)
            log.Say($"port {request.Port} is busy, so it is {listener.Port}");
        run.Start();
        opened(site);
        while (true)
        {
            try
            {
                var touched = await feed.NextAsync(end).ConfigureAwait(false);
                await ApplyAsync(touched).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (end.IsCancellationRequested)
            {
                return;
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                log.Failed(e);
            }
        }

        async Task ApplyAsync(FileChanges touched)
        {
            var from = clock.GetTimestamp();
            await run.StopAsync().ConfigureAwait(false);
            var outcome = preview.Apply(touched);
            audience.Renew();
            if (outcome.HasChanged)
                log.Renewed(
                    outcome,
                    AddressAt("localhost") + (outcome.Route is { } route ? Href.Encode(route)[1..] : ""),
                    clock.GetElapsedTime(from)
                );
            run.Start();
        }

        string AddressAt(string host) => $"http://{host}:{listener.Port}{preview.BasePath}/";
    }
}
