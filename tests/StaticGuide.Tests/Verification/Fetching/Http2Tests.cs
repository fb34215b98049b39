using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StaticGuide.Tests.Verification.FaultServer;
using StaticGuide.Verification;
using StaticGuide.Verification.Fetching;
using StaticGuide.Verification.Safety;

namespace StaticGuide.Tests.Verification.Fetching;

/// <summary>Most public servers speak HTTP/2: a real one, since the fault server does not.</summary>
public sealed class Http2Tests
{
    [Fact]
    public async Task Pages_are_read_over_http_2()
    {
        ConcurrentQueue<(string Path, string Protocol)> requests = new();
        var builder = WebApplication.CreateSlimBuilder();
        // Its log would stand between the results of the tests.
        builder.Logging.ClearProviders();
        builder
            .WebHost.UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel =>
                kestrel.Listen(
                    IPAddress.Loopback,
                    0,
                    listen =>
                    {
                        listen.Protocols = HttpProtocols.Http2;
                        listen.UseHttps(TestCertificates.Instance.For("site.test"));
                    }
                )
            );
        await using var app = builder.Build();
        app.Run(async context =>
        {
            requests.Enqueue((context.Request.Path, context.Request.Protocol));
            context.Response.StatusCode =
                context.Request.Path == "/page" ? 200
                : context.Request.Path == "/busy" ? 503
                : 404;
            context.Response.ContentType = "text/html";
            if (context.Response.StatusCode == 200)
                await context.Response.WriteAsync(Answers.Article);
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        var address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        var options = new FetchOptions
        {
            UserAgent = "staticguide/1.0",
            ConnectTo = [new ConnectTo("site.test", 443, "127.0.0.1", address.Port)],
        };
        using var fetcher = new SourceFetcher(
            options,
            new Surroundings { Time = new LeapingClock(), Roots = TestCertificates.Instance.Roots }
        );

        Assert.Equal(
            "reached 200 text/html",
            OutcomeWords.Of(await fetcher.FetchAsync("https://site.test/page", TestContext.Current.CancellationToken))
        );
        Assert.Equal(
            "transient status 503",
            OutcomeWords.Of(await fetcher.FetchAsync("https://site.test/busy", TestContext.Current.CancellationToken))
        );

        Assert.Equal(["/robots.txt", "/page", "/busy", "/busy", "/busy"], requests.Select(request => request.Path));
        Assert.All(requests, request => Assert.Equal("HTTP/2", request.Protocol));
    }
}
