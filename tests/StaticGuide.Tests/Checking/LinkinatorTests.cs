using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Checking;

/// <summary>Somebody else's crawler finds nothing broken in the guide below a folder, nor in one whose links are relative.</summary>
public sealed class LinkinatorTests
{
    [Theory]
    [InlineData("guide")]
    [InlineData("any/where/site", "--relative")]
    public void Nothing_is_broken(string folder, params string[] options)
    {
        var (node, crawler) = (Tool.Find("node"), Tool.FindNpm("linkinator/build/src/cli.js"));
        using var site = Site.Empty();
        using var server = new HttpListener();
        var port = FreePort();
        var address = $"http://127.0.0.1:{port}/";
        server.Prefixes.Add(address);
        server.Start();
        Generator
            .Run(
                Repository.Root,
                [
                    "build",
                    "--quiet",
                    "--no-cache",
                    "--date",
                    "2026-06-01",
                    "--output",
                    site.At(folder),
                    "--base-url",
                    options.Length > 0 ? "https://elsewhere.example/" : $"{address}{folder}/",
                    .. options,
                ]
            )
            .Succeeded();
        _ = Task.Run(() => Serve(server, site.Root), TestContext.Current.CancellationToken);
        var run = Generator.Run(
            site.Root,
            [crawler, $"{address}{folder}/", "--recurse", "--skip", @"^https?://(?!127\.0\.0\.1[:/])", "--format", "json"],
            program: node
        );
        var links = JsonDocument.Parse(run.Output).RootElement.GetProperty("links").EnumerateArray().ToList();
        Assert.InRange(links.Count, 20, int.MaxValue);
        Assert.Empty(links.Where(l => l.GetProperty("state").GetString() == "BROKEN").Select(l => l.GetRawText()));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Serve(HttpListener server, string root)
    {
        while (server.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = server.GetContext();
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
            var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath).TrimStart('/');
            var file = Path.Combine(root, path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path);
            context.Response.StatusCode = File.Exists(file) ? 200 : 404;
            context.Response.ContentType = Path.GetExtension(file) is ".html" ? "text/html; charset=utf-8" : "application/octet-stream";
            if (File.Exists(file) && context.Request.HttpMethod != "HEAD")
                context.Response.OutputStream.Write(File.ReadAllBytes(file));
            context.Response.Close();
        }
    }
}
