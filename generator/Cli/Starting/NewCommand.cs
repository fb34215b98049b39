using System.CommandLine;
using System.Text;
using StaticGuide.Building;
using StaticGuide.Cli.Citing;
using StaticGuide.Cli.Usage;
using StaticGuide.Configuration;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Cli.Starting;

/// <summary><c>new page</c> and <c>new evidence</c>: a file with what its path and the day say, ready to be filled in.</summary>
internal static class NewCommand
{
    public static Command Verb(TimeProvider clock) => new("new", "Adds a page or a file of evidence.") { Page(clock), Evidence(clock) };

    private static Command Page(TimeProvider clock)
    {
        var common = new CommonArguments();
        var path = new Argument<string>("PATH") { Description = "Where in content/, such as pay or roles/nurse." };
        var command = new Command("page", "Adds a page: its title from its name, its date from the day.")
        {
            path,
            common.Source,
            common.Date,
        };
        command.SetAction(parsed =>
        {
            var options = CommonOptions.Resolve(common, parsed, clock);
            var page = NewPage.Of(parsed.GetValue(path)!, Guide(options), options.Today);
            if (page.Rival is { } rival && File.Exists(Path.Combine(options.SourceRoot, rival)))
                throw new UsageException($"{rival} has the address {page.Route} already");
            if (!page.File.IsTaken(options.SourceRoot) && Taken(page, options) is { } taken)
                throw new UsageException(taken);
            page.File.Write(options.SourceRoot);
            Console.Error.WriteLine($"Made {page.File.Path}, which is published at {page.Route}");
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>What a build would say of the page's address, where something has it already; null where it is free.</summary>
    private static string? Taken(NewPage page, CommonOptions options)
    {
        var diagnostics = new DiagnosticBag();
        var all = new PageSelection(options.Today, Drafts: true, Future: true) { LastDay = options.LastDay };
        var site = SiteReading.Of(new DiskTree(options.SourceRoot), null, all, diagnostics);
        diagnostics.Take();
        return site?.Routes.Claim(page.Route, new RouteTarget.OfFile(page.File.Path), new Place(page.File.Path)) == false
            ? diagnostics.Sorted()[0].Message
            : null;
    }

    private static Command Evidence(TimeProvider clock)
    {
        var cite = new CiteArguments();
        var path = new Argument<string>("PATH") { Description = "Where in content/evidence/, such as wages." };
        var from = new Option<string?>("--from")
        {
            Description = "Fill in a source from the page at this address, or from this copy of one.",
            HelpName = "URL|FILE",
        };
        var command = new Command("evidence", "Adds a file of sources and statistics.")
        {
            path,
            from,
            cite.Common.Source,
            cite.ConnectTo,
            cite.Common.Date,
        };
        command.SetAction(parsed =>
        {
            var options = CommonOptions.Resolve(cite.Common, parsed, clock);
            Guide(options);
            var name = NewPath.Of(parsed.GetValue(path)!, "content/evidence/", [".yml", ".yaml"]);
            var place = $"content/evidence/{name}.yml";
            if (new NewFile(place, []).IsTaken(options.SourceRoot))
                throw new UsageException($"{place} stands there already, and nothing is overwritten");
            var text = NewEvidence.Blank(name, options.Today);
            if (parsed.GetValue(from) is { } page)
            {
                using var entry = new StringWriter { NewLine = "\n" };
                var exitCode = new CiteCommand(
                    NewEvidence.Cited(page, name, options, NetworkOptions.ConnectTo(parsed, cite.ConnectTo))
                ).Run(entry);
                if (exitCode != ExitCode.Fine)
                    return exitCode;
                text = entry.ToString();
            }
            new NewFile(place, Encoding.UTF8.GetBytes(text)).Write(options.SourceRoot);
            Console.Error.WriteLine($"Made {place}. What it holds, every page can cite.");
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The text of site.yml, without which there is nothing to add to.</summary>
    private static string Guide(CommonOptions options) =>
        GuideFile.Read(options.SourceRoot, SiteSettings.Path)
        ?? throw new UsageException(
            $"there is no {SiteSettings.Path} here; make a guide with `staticguide init DIR`, or name its folder with --source"
        );
}
