using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using StaticGuide.Tests.Support;

namespace StaticGuide.Tests.Reading;

/// <summary>
/// The guide of this repository as a host publishes it: built once, served from its folder with a strict Content-Security-Policy,
/// and a browser to read it with.
/// </summary>
[CollectionDefinition(nameof(PublishedGuide))]
public sealed class PublishedGuide : IAsyncLifetime, ICollectionFixture<PublishedGuide>
{
    /// <summary>All that a page of ours may do (CSP level 3).</summary>
    public const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    private const string WithoutPolicy = "without-policy";

    /// <summary>The browsers that readers' pages are tried in, by name.</summary>
    public static readonly TheoryData<string> Browsers = ["Chromium", "Firefox"];

    private readonly string folder = Directory.CreateTempSubdirectory("guide-").FullName;
    private readonly Chromium chromium = new();
    private readonly Firefox firefox = new();
    private WebApplication? host;

    /// <summary>Ends with a slash.</summary>
    internal Uri Address { get; private set; } = null!;

    /// <summary>Each page that a reader can come to, as the path of its file; redirects are none.</summary>
    internal IReadOnlyList<string> Pages { get; private set; } = [];

    internal string Folder => Path.Combine(folder, "site");

    internal ReaderTable Table { get; } = new();

    internal IBrowser Browser => chromium.Started;

    public async ValueTask InitializeAsync()
    {
        await chromium.InitializeAsync();
        var run = Generator.Run(Repository.Root, ["build", "--quiet", "--no-cache", "--output", Folder]);
        Assert.True(run.ExitCode == 0, run.Error);
        Pages =
        [
            .. Directory
                .EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
                .Where(f => !File.ReadAllText(f).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
                .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
        await Serve();
    }

    public async ValueTask DisposeAsync()
    {
        await chromium.DisposeAsync();
        await firefox.DisposeAsync();
        if (host is not null)
            await host.DisposeAsync();
        Directory.Delete(folder, recursive: true);
        Table.Write();
    }

    internal Uri AddressOf(string page) =>
        new(Address, page.EndsWith("index.html", StringComparison.Ordinal) ? page[..^"index.html".Length] : page);

    /// <summary>Where the page comes without a policy: what measures it is a script that the policy does not know.</summary>
    internal string MeasurableAddressOf(string page) => $"{AddressOf(page)}?{WithoutPolicy}";

    /// <summary>A browser that has seen nothing yet. Skips the test where there is none of this name.</summary>
    /// <param name="script">Whether it runs scripts, which Firefox always does.</param>
    internal async Task<IBrowserContext> Open(
        string browser,
        int width,
        int height = 640,
        ColorScheme theme = ColorScheme.Light,
        bool script = true
    )
    {
        var started = browser == "Firefox" ? await firefox.Start(theme) : Browser;
        Table.MeasuredIn($"{browser} {started.Version}");
        return await started.NewContextAsync(
            new()
            {
                ViewportSize = new() { Width = width, Height = height },
                ColorScheme = theme,
                JavaScriptEnabled = script,
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
    }

    internal string Html(string page) => File.ReadAllText(Path.Combine(Folder, page));

    private async Task Serve()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        host = builder.Build();
        host.Use(
            (context, next) =>
            {
                if (!context.Request.Query.ContainsKey(WithoutPolicy))
                    context.Response.Headers.ContentSecurityPolicy = Policy;
                return next();
            }
        );
        host.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(Folder) });
        await host.StartAsync();
        Address = new Uri(host.Urls.Single() + "/");
    }
}
