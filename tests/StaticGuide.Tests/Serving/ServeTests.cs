using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.RegularExpressions;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Serving;

/// <summary>The server of a preview, asked by a client that knows nothing of it.</summary>
public sealed partial class ServeTests : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => client.Dispose();

    [Fact]
    public async Task A_page_is_the_page_of_a_build_and_one_script()
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n\nGood.\n");
        Generator.Build(site).Succeeded();
        await using var served = await Served.Start(site);
        var html = await client.GetStringAsync(new Uri(served.Address, "pay/"), Cancellation);
        Assert.Equal(site.Page("/pay/"), Script().Replace(html, "", 1));
    }

    [Theory]
    [InlineData("pay/index.md", "text/markdown; charset=utf-8")]
    [InlineData("pay/social-card.png", "image/png")]
    public async Task What_is_made_of_a_page_is_that_of_a_build(string path, string type)
    {
        using var site = Site.Small().Write("content/pay.md", "---\ntitle: Pay\n---\n\nGood.\n");
        File.AppendAllText(site.At("content/site.yml"), "\noutputs: [markdown]\nsocial_cards: true\n");
        Generator.Build(site).Succeeded();
        await using var served = await Served.Start(site);
        using var response = await client.GetAsync(new Uri(served.Address, path), Cancellation);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal(File.ReadAllBytes(Path.Combine(site.Output, path)), await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("", "text/html; charset=utf-8")]
    [InlineData("index.html", "text/html; charset=utf-8")]
    [InlineData("feed.xml", "application/xml; charset=utf-8")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    [InlineData("references.json", "application/json; charset=utf-8")]
    [InlineData("plan.svg", "image/svg+xml; charset=utf-8")]
    [InlineData("photo.JPG", "image/jpeg")]
    [InlineData("odd.thing", "application/octet-stream")]
    public async Task Each_file_has_its_type(string path, string type)
    {
        using var site = Site.Small();
        foreach (var name in new[] { "plan.svg", "photo.JPG", "odd.thing" })
            site.Write("content/" + name, "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        await using var served = await Served.Start(site);
        using var response = await client.GetAsync(new Uri(served.Address, path), Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(response.Headers.CacheControl is { NoStore: true } or { NoCache: true });
    }

    [Fact]
    public async Task Part_of_a_file_can_be_asked_for_and_what_is_known_is_not_sent_again()
    {
        using var site = Site.Small().Write("content/talk.mp4", "0123456789");
        await using var served = await Served.Start(site);
        var address = new Uri(served.Address, "talk.mp4");
        using var whole = await client.GetAsync(address, Cancellation);
        Assert.Equal(10, whole.Content.Headers.ContentLength);

        using var part = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(2, 4) } };
        using var answer = await client.SendAsync(part, Cancellation);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("bytes 2-4/10", answer.Content.Headers.ContentRange!.ToString());
        Assert.Equal("234", await answer.Content.ReadAsStringAsync(Cancellation));

        using var beyond = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { Range = new RangeHeaderValue(20, 30) } };
        using var none = await client.SendAsync(beyond, Cancellation);
        Assert.Equal(HttpStatusCode.RequestedRangeNotSatisfiable, none.StatusCode);

        using var again = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { IfNoneMatch = { whole.Headers.ETag! } } };
        using var known = await client.SendAsync(again, Cancellation);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("plan.svg")]
    [InlineData("feed.xml")]
    [InlineData("nowhere/")]
    public async Task Head_says_what_get_says_without_the_content(string path)
    {
        using var site = Site.Small().Write("content/plan.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        await using var served = await Served.Start(site);
        using var get = await client.GetAsync(new Uri(served.Address, path), Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(served.Address, path));
        using var head = await client.SendAsync(request, Cancellation);
        Assert.Equal(
            (get.StatusCode, get.Content.Headers.ContentLength, get.Content.Headers.ContentType),
            (head.StatusCode, head.Content.Headers.ContentLength, head.Content.Headers.ContentType)
        );
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task An_address_that_leads_nowhere_gets_the_page_for_it()
    {
        using var site = Site.Small();
        await using var served = await Served.Start(site);
        using var response = await client.GetAsync(new Uri(served.Address, "nowhere/"), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<title>Page not found</title>", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_below_a_folder_is_served_there()
    {
        using var site = Site.Small()
            .Write("content/site.yml", Site.Settings.Replace("example.org/", "example.org/guide/", StringComparison.Ordinal))
            .Write("content/pay.md", "---\ntitle: Pay\n---\n\nGood.\n");
        await using var served = await Served.Start(site);
        Assert.Equal("/guide/", served.Address.AbsolutePath);
        Assert.Equal("/guide/", await LocationOf(new Uri(served.Address, "/")));
        Assert.Equal("/guide/pay/?a=1", await LocationOf(new Uri(served.Address, "pay?a=1")));
        using var outside = await client.GetAsync(new Uri(served.Address, "/pay/"), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, outside.StatusCode);
    }

    [Theory]
    [InlineData("localhost", "", "", 200)]
    [InlineData("127.0.0.1:9", "", "", 200)]
    [InlineData("[::1]", "", "", 200)]
    [InlineData("guide.localhost", "", "", 200)]
    [InlineData("evil.example", "", "", 403)]
    [InlineData("localhost.evil.example", "", "", 403)]
    [InlineData("203.0.113.7", "", "", 403)]
    [InlineData("localhost:1", "Origin: http://localhost:1", "", 200)]
    [InlineData("localhost:1", "Origin: http://localhost:2", "", 403)]
    [InlineData("localhost:1", "Origin: https://evil.example", "", 403)]
    [InlineData("localhost:1", "Origin: null", "", 403)]
    [InlineData("localhost", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", 403)]
    [InlineData("localhost", "Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", 200)]
    public async Task Only_this_machine_can_ask_and_only_for_itself(string host, string first, string second, int status)
    {
        using var site = Site.Small();
        await using var served = await Served.Start(site);
        var answer = await Raw(served, $"GET / HTTP/1.1\r\nHost: {host}\r\n{Line(first)}{Line(second)}Connection: close\r\n\r\n");
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../content/site.yml")]
    [InlineData("/%2e%2e/content/site.yml")]
    [InlineData("/..%2fcontent/site.yml")]
    [InlineData("/..\\content\\site.yml")]
    [InlineData("/content/site.yml")]
    [InlineData("/site.yml")]
    [InlineData("/_notes.txt")]
    [InlineData("/.git/config")]
    [InlineData("//etc/passwd")]
    [InlineData("/_preview/../site.yml")]
    [InlineData("/_preview/")]
    [InlineData("/index.md")]
    public async Task Nothing_outside_the_site_is_served(string target)
    {
        using var site = Site.Small().Write("content/_notes.txt", "secret").Write("content/.git/config", "secret");
        await using var served = await Served.Start(site);
        var answer = await Raw(served, $"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 40[04] ", answer);
        Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("base_url", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_can_only_be_read()
    {
        using var site = Site.Small();
        await using var served = await Served.Start(site);
        using var response = await client.PostAsync(served.Address, new StringContent("x"), Cancellation);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_busy_port_gives_way_to_the_next()
    {
        using var site = Site.Small();
        await using var first = await Served.Start(site);
        var port = first.Address.Port;
        await using var second = await Served.Start(site.Root, ["serve", "--port", $"{port}"], null, null);
        Assert.NotEqual(port, second.Address.Port);
        await second.Line($"port {port} is busy");
        Assert.Equal(await client.GetStringAsync(first.Address, Cancellation), await client.GetStringAsync(second.Address, Cancellation));
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task It_ends_at_once_and_leaves_nothing_behind(string signal)
    {
        using var site = Site.Small();
        var before = FolderContents.Of(site.Root);
        await using var served = await Served.Start(site);
        using var open = await client.GetAsync(
            new Uri(served.Address, "/_preview/events?path=/"),
            HttpCompletionOption.ResponseHeadersRead,
            Cancellation
        );
        Assert.Equal(0, await served.End(signal));
        Assert.Equal(before, FolderContents.Of(site.Root));
    }

    [Fact]
    public async Task Others_in_the_network_see_it_only_where_that_is_asked_for_and_said()
    {
        using var site = Site.Small();
        await using var served = await Served.Start(site, "--host", "0.0.0.0");
        await served.Line("whoever is in the same network can read it too");
        var byAddress = await Raw(served, "GET / HTTP/1.1\r\nHost: 192.0.2.1\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 200 ", byAddress, StringComparison.Ordinal);
        var byName = await Raw(served, "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        Assert.StartsWith("HTTP/1.1 403 ", byName, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_site_cannot_be_read_that_is_said_until_it_can()
    {
        using var site = Site.Small();
        File.Delete(site.At("content/site.yml"));
        await using var served = await Served.Start(site);
        await served.Line("The site cannot be read");
        using var nothing = await client.GetAsync(served.Address, Cancellation);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, nothing.StatusCode);
        site.Write("content/site.yml", Site.Settings);
        await served.Line("Checked 1 page");
        using var home = await client.GetAsync(served.Address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, home.StatusCode);
    }

    [GeneratedRegex("<script src=\"/_preview/preview.js\" data-mark=\"[0-9a-f]+\" defer></script>\n")]
    private static partial Regex Script();

    [Fact]
    public async Task A_build_beside_it_disturbs_nobody()
    {
        using var site = Site.Small();
        await using var served = await Served.Start(site);
        await served.Line("Checked 1 page");
        Generator.Build(site).Succeeded();
        site.Write("content/pay.md", "---\ntitle: Pay\n---\n\nGood.\n");
        Assert.Contains("content/pay.md", await served.Line(" → "), StringComparison.Ordinal);
        Generator.Build(site).Succeeded();
        Assert.Equal(
            site.Page("/pay/"),
            Script().Replace(await client.GetStringAsync(new Uri(served.Address, "pay/"), Cancellation), "", 1)
        );
    }

    private async Task<string> LocationOf(Uri address)
    {
        using var response = await client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        return response.Headers.Location!.ToString();
    }

    private static string Line(string header) => header.Length == 0 ? "" : header + "\r\n";

    private static async Task<string> Raw(Served served, string request)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, served.Address.Port, Cancellation);
        var stream = socket.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(request), Cancellation);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return await reader.ReadToEndAsync(Cancellation);
    }
}
