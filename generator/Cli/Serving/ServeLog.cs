using System.Globalization;
using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Serving;
using StaticGuide.Serving.Previews;

namespace StaticGuide.Cli.Serving;

/// <summary>Says on the terminal what a preview does: a line for each change, and what is wrong once it is.</summary>
internal sealed class ServeLog(DiskTree tree, bool quiet, TimeProvider clock) : IServeLog
{
    private readonly Lock gate = new();
    private readonly HashSet<(string, Place?, string)> said = [];
    private string? summary;

    public void Serves(IReadOnlyList<string> addresses, int pages, TimeSpan took)
    {
        Line($"Serving {TextReporter.Count(pages, "page")} at {addresses[0]} ({Milliseconds(took)}). Ctrl+C ends it.");
        if (addresses.Count > 1)
            Line($"warning: whoever is in the same network can read it too, at {string.Join(" and ", addresses.Skip(1))}");
    }

    public void Renewed(Outcome outcome, string address, TimeSpan took)
    {
        var files =
            outcome.Files.Count > 1
                ? $"{outcome.Files[0]} and {TextReporter.Count(outcome.Files.Count - 1, "other file")}"
                : outcome.Files[0];
        if (!quiet)
            Line($"{Now()} {files} → {address} ({Milliseconds(took)})");
    }

    public void Checked(WholeSite? site, IReadOnlyList<Diagnostic> found, TimeSpan took)
    {
        lock (gate)
        {
            var keys = found.Select(d => (d.Rule.Code, d.Place, d.Message)).ToHashSet();
            List<Diagnostic> news = [.. found.Where(d => !said.Contains((d.Rule.Code, d.Place, d.Message)))];
            said.Clear();
            said.UnionWith(keys);
            var report = new Report("serve", new BuildResult(found, site?.Pages ?? 0), took, new SourceLines(tree))
            {
                Did = site is null ? "The site cannot be read" : $"Checked {TextReporter.Count(site.Pages, "page")}",
            };
            var text = new TextReporter(Palette.ForTerminal(Console.IsErrorRedirected), quiet, strict: false);
            text.Write(news, report.Sources, Console.Error);
            // What was said and is still so is not said again.
            var counts = $"{report.Result.Pages} {report.Result.Errors} {report.Result.Warnings}";
            if (news.Count > 0 || counts != summary)
                text.WriteSummary(report, Console.Error);
            summary = counts;
        }
    }

    public void Say(string words) => Line(words);

    public void Failed(Exception exception) =>
        Line($"This is a fault of staticguide, not of your site: {exception.GetType().Name}: {exception.Message}");

    private void Line(string words)
    {
        lock (gate)
            Console.Error.WriteLine(words);
    }

    private string Now() => clock.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);

    private static string Milliseconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMilliseconds:F0} ms");
}
