using System.CommandLine;
using StaticGuide.Building;
using StaticGuide.Checking.Folders;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Urls;

namespace StaticGuide.Cli;

/// <summary><c>links</c>: checks the internal links of a folder of HTML.</summary>
internal sealed class LinksCommand(LinksArguments typed, ParseResult parsed, TimeProvider clock)
{
    /// <summary>What was meant is worth finding for the first mistakes, not for the ten thousandth.</summary>
    private const int MostHints = 300;

    public int Run()
    {
        var folder = Path.GetFullPath(parsed.GetValue(typed.Folder)!);
        if (!Directory.Exists(folder))
            throw new UsageException($"{parsed.GetValue(typed.Folder)}: there is no such folder");
        using var file = ReportFile.Open(parsed.GetValue(typed.Report));
        var started = clock.GetTimestamp();
        var found = new FolderChecker(new PublishedFolder(folder), Rules()).Run();
        var result = new BuildResult([.. found.Broken.Select((b, i) => Of(b.Link, b.Place, i < MostHints ? found.Hint(b.Link) : null))],
            found.Pages);
        var exitCode = result.Errors > 0 ? ExitCode.LinksAreBroken : ExitCode.Fine;
        new ReportPrinter(ReportFormats.Of(parsed.GetValue(typed.Format)!), parsed.GetValue(typed.Quiet), strict: false).Write(
            new Report("links", result, clock.GetElapsedTime(started), new SourceLines(new DiskTree(folder)))
            {
                ExitCode = exitCode,
                Folder = SourceFolder.SeenFromOutside(folder),
                Did = $"Checked {TextReporter.Count(found.Checked, "internal link")} of {TextReporter.Count(found.Pages, "page")}",
                Links = new JsonLinks(found.Checked,
                    [.. found.Broken.Select(b => new JsonBrokenLink(b.Link.File, b.Place.Start?.Line, b.Place.Start?.Column, b.Link.Element,
                        b.Link.Attribute, b.Link.Link, b.Link.Trouble!))]),
            }, file);
        return exitCode;
    }

    private static Diagnostic Of(FolderLink link, Place place, string? hint) =>
        new(link.Target is not null ? LinkRules.NoAnchor : string.IsNullOrWhiteSpace(link.Link) ? LinkRules.Empty : LinkRules.NoPage,
            place, $"`{link.Link}` in <{link.Element} {link.Attribute}>: {link.Trouble}") { Hint = hint };

    private FolderRules Rules() => new()
    {
        BaseUrl = ReadBaseUrl(parsed.GetValue(typed.BaseUrl)),
        FoldersWithoutSlash = IsFine(typed.FolderSlash),
        FoldersWithoutIndex = IsFine(typed.MissingIndex),
        NamesWithoutExtension = IsFine(typed.NoExtension),
        DoubleSlashes = IsFine(typed.DoubleSlash),
        EmptyLinks = IsFine(typed.EmptyHref),
    };

    private bool IsFine(Option<string> option) => parsed.GetValue(option) == "fine";

    private static WebUrl? ReadBaseUrl(string? given) =>
        given is null ? null
        : WebAddress.IsValid(given) && WebUrlParser.Parse(given) is UrlParse.Parsed { Url: var url }
            ? (url with { Query = null, Fragment = null }).AsFolder()
        : throw new UsageException($"--base-url {given}: write it as https://guide.example.org/");
}
