using System.CommandLine;
using StaticGuide.Building;
using StaticGuide.Checking.Comparing;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Cli.Comparing;

/// <summary><c>diff</c>: what changes for readers between two built sites.</summary>
internal static class DiffCommand
{
    public static Command Verb(TimeProvider clock)
    {
        var old = new Argument<string>("OLD") { Description = "A built site, as it is now." };
        var young = new Argument<string>("NEW") { Description = "A built site, as it will be." };
        var format = ReportFormats.Option("How the changes are written.", ReportFormat.Text, ReportFormat.Json, ReportFormat.Markdown);
        var report = new CommonArguments().Report;
        var strict = new Option<bool>("--strict") { Description = "An address that leads nowhere any more fails the run." };
        var command = new Command("diff", "Says what changes for readers between two built sites.") { old, young, format, report, strict };
        command.SetAction(parsed =>
        {
            using var file = ReportFile.Open(parsed.GetValue(report), [parsed.GetValue(old), parsed.GetValue(young)]);
            var started = clock.GetTimestamp();
            var (was, now) = (Site(parsed.GetValue(old)!), Site(parsed.GetValue(young)!));
            var difference = new SiteComparer(was, now).Run();
            List<Diagnostic> found =
            [
                .. Unread(was, parsed.GetValue(old)!),
                .. Unread(now, parsed.GetValue(young)!),
                .. Diagnostics(difference, parsed.GetValue(strict)),
            ];
            if (difference.Pages == 0)
                found.Insert(0, BuiltFolder.WithoutPages());
            var isWrong = found.Any(d => d.Severity == Severity.Error) || parsed.GetValue(strict) && found.Count > 0;
            var exitCode = isWrong ? ExitCode.ContentHasErrors : ExitCode.Fine;
            var summary = new Report(
                "diff",
                new BuildResult(found, difference.Pages),
                clock.GetElapsedTime(started),
                new SourceLines(new DiskTree(parsed.GetValue(old)!))
            )
            {
                ExitCode = exitCode,
                Did = $"Compared {TextReporter.Count(difference.Pages, "page")}",
            };
            var output = file ?? Console.Out;
            var form = ReportFormats.Of(parsed, format);
            if (form == ReportFormat.Json)
                JsonDifference.Write(difference, summary, output);
            else if (form == ReportFormat.Markdown)
                output.Write(MarkdownDifference.Of(difference));
            else
                output.Write(TextDifference.Of(difference));
            if (form != ReportFormat.Json)
                new TextReporter(Palette.ForTerminal(Console.IsErrorRedirected), quiet: false, parsed.GetValue(strict)).Write(
                    summary,
                    Console.Error
                );
            return exitCode;
        });
        return command;
    }

    private static BuiltSite Site(string folder) =>
        Directory.Exists(folder) ? new BuiltSite(folder) : throw new UsageException($"{folder}: {BuiltFolder.Missing(folder)}");

    /// <summary>What could not be read of a site, by its place from where the run stands.</summary>
    private static IEnumerable<Diagnostic> Unread(BuiltSite site, string folder) =>
        site.Unread.Select(d => d with { Place = new Place($"{folder.TrimEnd('/')}/{d.Place!.File}") });

    /// <param name="tellsGone">Whether a page that is gone, which may be meant, is told like one that has moved.</param>
    private static List<Diagnostic> Diagnostics(SiteDifference difference, bool tellsGone)
    {
        var bag = new DiagnosticBag();
        foreach (var page in difference.Moved.Where(m => !m.HasAlias))
            bag.Add(
                ComparisonRules.NoAlias,
                new Place(page.File),
                page.To is null
                    ? $"the former address {page.From} leads nowhere any more"
                    : $"{page.From} has moved to {page.To}, and nothing leads there from the old address",
                $"add `aliases: [{page.From}]` to the page"
            );
        foreach (var page in difference.Gone.Where(_ => tellsGone))
            bag.Add(
                ComparisonRules.NoAlias,
                new Place(page.File),
                $"{page.Route} is gone, and nothing leads on from there",
                $"add `aliases: [{page.Route}]` to the page that has its words now, or that readers shall find instead"
            );
        return [.. bag.Sorted()];
    }
}
