using System.Text.Json;
using StaticGuide.Building;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Content.Pages;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Coherence;
using StaticGuide.Files;

namespace StaticGuide.Cli.Listing;

/// <summary>
/// <c>list</c>: reads settings, pages and evidence, and lists what can be read of them. What is wrong with them is said beside the
/// list, and templates are not needed.
/// </summary>
internal sealed class ListCommand(ListOptions options, TimeProvider clock)
{
    public int Run()
    {
        var common = options.Common;
        using var reportFile = ReportFile.Open(common.ReportFile, common.SourceFolders);
        var started = clock.GetTimestamp();
        var tree = new DiskTree(common.SourceRoot);
        var diagnostics = new DiagnosticBag();
        var site = SiteReading.Of(
            tree,
            null,
            new PageSelection(common.Today, Drafts: false, Future: false) { LastDay = common.LastDay },
            diagnostics
        );
        if (site is not null)
            UnknownEvidence.Report(site.Content, site.Evidence, null, diagnostics);
        var list = site is null ? new SiteList(options.What, "item", [], []) : ListOf(site);
        var result = new BuildResult(diagnostics.Sorted(), site?.Content.ByFile.Count ?? 0);
        var exitCode = ExitCode.Of(result, strict: false);
        var report = new Report("list", result, clock.GetElapsedTime(started), new SourceLines(tree))
        {
            ExitCode = exitCode,
            Did = $"Listed {TextReporter.Count(list.Items.Count, list.Noun)}",
        };
        if (options.Format == ReportFormat.Json)
            WriteJson(list, report, reportFile ?? Console.Out);
        else
            WriteText(list, report, reportFile);
        return exitCode;
    }

    private SiteList ListOf(SiteReading site) =>
        options.What switch
        {
            "pages" => PageList.Of(site),
            "sources" => SourceList.Of(site, options.Common.Today),
            "statistics" => StatisticList.Of(site, options.Common.Today),
            "passages" => PassageList.Of(site, options.Common.Today),
            "units" => UnitList.Of(site),
            "stale" => StaleList.Of(site, options.Common.Today, options.Within),
            _ => DraftList.Of(site, options.Common.Today),
        };

    private static void WriteJson(SiteList list, Report report, TextWriter writer)
    {
        var document = new JsonListReport(
            1,
            report.Command,
            list.Name,
            JsonSummary.Of(report),
            [.. list.Items.Select(i => i.Members)],
            [.. report.Result.Diagnostics.Select(JsonDiagnostic.Of)]
        );
        writer.Write(JsonSerializer.Serialize(document, ReadableJson.Documents.JsonListReport) + "\n");
    }

    private void WriteText(SiteList list, Report report, StreamWriter? reportFile)
    {
        if (list.Items.Count > 0)
        {
            var lines = options.Format == ReportFormat.Markdown ? MarkdownTable.Lines(list) : TextTable.Lines(list, Width());
            // The terminal takes each piece by itself.
            (reportFile ?? Console.Out).Write(string.Concat(lines.Select(line => line + "\n")));
        }
        new TextReporter(Palette.ForTerminal(Console.IsErrorRedirected), options.Common.Quiet, strict: false).Write(report, Console.Error);

        int? Width() => reportFile is null && !Console.IsOutputRedirected && Console.WindowWidth is > 0 and var cells ? cells : null;
    }
}
