using System.Net;
using System.Net.Sockets;
using System.Text;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Serving;

/// <summary>What becomes of the folder while it is served, and what is asked in odd ways.</summary>
public sealed class ServedChangesTests : IDisposable
{
    private readonly HttpClient client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => client.Dispose();

    [Theory]
    [InlineData("bytes=2-4", 206)]
    [InlineData("Bytes=2-4", 206)]
    [InlineData("bits=2-4", 200)]
    [InlineData("pages=1", 200)]
    [InlineData("bytes", 200)]
    [InlineData("bytes=4-2", 200)]
    [InlineData("nonsense", 200)]
    public async Task A_part_in_a_unit_that_nobody_knows_is_the_whole(string range, int status)
    {
        using var site = Site.Small().Write("content/talk.mp4", "0123456789");
        await using var served = await Served.Start(site);
        foreach (var path in new[] { "/talk.mp4", "/feed.xml", "/" })
        {
            var answer = await Raw(served, $"GET {path} HTTP/1.1\r\nHost: localhost\r\nRange: {range}\r\nConnection: close\r\n\r\n");
            Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        }
    }

    /// <summary>What comes while it runs is what was there at the start.</summary>
    [Theory]
    [InlineData("content/hang.txt", "INT")]
    [InlineData("content/hang.md", "TERM")]
    [InlineData("content/index.md", "TERM")]
    [InlineData("templates/page.html", "INT")]
    [InlineData("templates/assets/hang.css", "INT")]
    [InlineData("content/evidence/hang.yml", "TERM")]
    public async Task A_pipe_that_is_made_while_it_runs_is_named_and_holds_up_nobody(string path, string signal)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/mkfifo"), "there is no mkfifo");
        using var site = Site.Small()
            .Write("content/evidence/one.yml", "sources: []\n")
            .Write("templates/assets/one.css", "p { color: red }");
        await using var served = await Served.Start(site);
        await served.Line("Checked 1 page");
        await client.GetStringAsync(served.Address, Cancellation);
        File.Delete(site.At(path));
        using (var made = System.Diagnostics.Process.Start("/usr/bin/mkfifo", [site.At(path)]))
            await made.WaitForExitAsync(Cancellation);
        await served.Line("error[SG1004]");
        using var home = await client.GetAsync(served.Address, Cancellation);
        Assert.Contains("Welcome.", await home.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.Equal(0, await served.End(signal));
    }

    [Fact]
    public async Task A_file_that_became_a_link_out_of_the_folder_is_not_served_for_a_moment()
    {
        using var site = Site.Small().Write("secret.txt", "secret").Write("content/plan.txt", "plan").Write("content/sub/plan.txt", "plan");
        await using var served = await Served.Start(site);
        await served.Line("Checked 1 page");
        Directory.CreateDirectory(site.At("aside"));
        File.WriteAllText(site.At("aside/plan.txt"), "secret");
        for (var times = 0; times < 20; times++)
        {
            File.CreateSymbolicLink(site.At("content/link"), times % 2 == 0 ? "../secret.txt" : "/etc/passwd");
            File.Move(site.At("content/link"), site.At("content/plan.txt"), overwrite: true);
            Directory.Move(site.At("content/sub"), site.At($"sub{times}"));
            Directory.CreateSymbolicLink(site.At("content/sub"), "../aside");
            foreach (var name in new[] { "plan.txt", "sub/plan.txt" })
            {
                var answer = await Raw(served, $"GET /{name} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
                Assert.DoesNotContain("secret", answer, StringComparison.Ordinal);
                Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
            }
            File.Delete(site.At("content/plan.txt"));
            Directory.Delete(site.At("content/sub"));
            site.Write("content/plan.txt", "plan").Write("content/sub/plan.txt", "plan");
        }
    }

    [Fact]
    public async Task Where_the_source_is_moved_away_that_is_said_of_the_site()
    {
        using var site = Site.Empty();
        using (var small = Site.Small())
        {
            Directory.Move(small.At("content"), Directory.CreateDirectory(site.At("guide")).FullName + "/content");
            Directory.Move(small.At("templates"), site.At("guide/templates"));
        }
        await using var served = await Served.Start(site.Root, ["serve", "--port", "0", "--source", "guide"], null, null);
        await served.Line("Checked 1 page");
        Directory.Move(site.At("guide"), site.At("away"));
        await served.Line("The site cannot be read");
        Directory.Move(site.At("away"), site.At("guide"));
        await served.Line("Checked 1 page");
        Assert.DoesNotContain(served.Said, l => l.Contains("fault of staticguide", StringComparison.Ordinal));
        Assert.Equal(0, await served.End("INT"));
    }

    [Fact]
    public void Where_no_port_is_left_that_is_said()
    {
        using var site = Site.Small();
        using var listener = new TcpListener(IPAddress.Loopback, IPEndPoint.MaxPort);
        try
        {
            listener.Start();
        }
        catch (SocketException)
        {
            // Somebody else has it.
        }
        var run = Generator.Run(site.Root, ["serve", "--port", "65535"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--port 65535: another program listens there", run.Error, StringComparison.Ordinal);
    }

    /// <summary>What happens in a folder before it is watched, nothing tells.</summary>
    [Fact]
    public async Task What_comes_and_goes_in_a_folder_that_is_new_is_seen()
    {
        using var site = Site.Small().Write("content/evidence/one.yml", "sources: []\n");
        await using var served = await Served.Start(site);
        await served.Line("Checked 1 page");
        for (var times = 0; times < 8; times++)
        {
            site.Write($"content/evidence/sub{times}/t.yml", "nonsense: 1\n");
            await served.Line("nonsense");
            Directory.Delete(site.At($"content/evidence/sub{times}"), recursive: true);
            await served.Line("Checked 1 page");
        }
    }

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
