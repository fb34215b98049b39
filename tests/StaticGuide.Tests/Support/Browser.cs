using System.Diagnostics;

namespace StaticGuide.Tests.Support;

/// <summary>Chromium without a window, for what only a browser can measure.</summary>
internal static class Browser
{
    /// <summary>Without a profile of anybody's, and without calls home.</summary>
    public static readonly string[] Arguments =
    [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
    ];

    /// <summary>Skips the test where there is no browser, except on CI, which has to have one.</summary>
    public static string Find() => Tool.Find("chromium", "chromium-browser", "google-chrome", "chrome");

    /// <summary>What a page of HTML has become once its scripts have run.</summary>
    public static string Dump(Site site, string html)
    {
        var program = Find();
        site.Write("browser/page.html", html);
        var start = new ProcessStartInfo(
            program,
            [
                "--headless",
                .. Arguments,
                $"--user-data-dir={site.At("browser/profile")}",
                "--virtual-time-budget=10000",
                "--dump-dom",
                new Uri(site.At("browser/page.html")).AbsoluteUri,
            ]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var dump = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        error.GetAwaiter().GetResult();
        return dump;
    }
}
