using System.CommandLine;
using StaticGuide.Building;
using StaticGuide.Checking;
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
            throw new UsageException($"{parsed.GetValue(typed.Folder)}: {BuiltFolder.Missing(folder)}");
        using var file = ReportFile.Open(parsed.GetValue(typed.Report));
        var started = clock.GetTimestamp();
        var found = new FolderChecker(new PublishedFolder(folder, PageEncoding.Decode), Rules()).Run();
        var result = BuildResult.Counted(
            Diagnostics(found),
            found.Pages,
            [
                (LinkRules.NoPage, found.Findings.Broken(FolderFault.NoTarget)),
                (LinkRules.NoAnchor, found.Findings.Broken(FolderFault.NoAnchor)),
                (LinkRules.Empty, found.Findings.Broken(FolderFault.Empty)),
                (LinkRules.PublishedElsewhere, found.Address is { Named: null } ? 1 : 0),
                (LinkRules.PublishedBelow, found.Address is { Named: not null } ? 1 : 0),
                (LinkRules.NothingToRead, found.Pages == 0 ? 1 : 0),
                .. found.Unread.CountBy(d => d.Rule).Select(c => (c.Key, c.Value)),
            ]
        );
        var exitCode =
            result.Errors > found.Unread.Count ? ExitCode.LinksAreBroken
            : found.Unread.Count > 0 ? ExitCode.ContentHasErrors
            : ExitCode.Fine;
        new ReportPrinter(ReportFormats.Of(parsed, typed.Format), parsed.GetValue(typed.Quiet), strict: false).Write(
            new Report("links", result, clock.GetElapsedTime(started), new SourceLines(new DiskTree(folder)))
            {
                ExitCode = exitCode,
                Folder = SourceFolder.SeenFromOutside(folder),
                Did = $"Checked {TextReporter.Count(found.Findings.Checked, "internal link")} of {TextReporter.Count(found.Pages, "page")}",
                Links = new JsonLinks(
                    found.Findings.Checked,
                    found.Broken.Select(b => new JsonBrokenLink(
                        b.Link.File,
                        b.Place.Start?.Line,
                        b.Place.Start?.Column,
                        b.Link.Element,
                        b.Link.Attribute,
                        b.Link.Link,
                        b.Link.Trouble
                    ))
                ),
            },
            file
        );
        return exitCode;
    }

    private static IEnumerable<Diagnostic> Diagnostics(FolderReport found)
    {
        foreach (var trouble in found.Unread)
            yield return trouble;
        if (found.Pages == 0)
            yield return BuiltFolder.WithoutPages();
        if (found.Address is { } address)
            yield return Of(address);
        foreach (var (i, (link, place)) in found.Broken.Index())
            yield return new Diagnostic(RuleOf(link.Fault), place, $"`{link.Link}` in <{link.Element} {link.Attribute}>: {link.Trouble}")
            {
                Hint = i < MostHints ? found.Hint(link) : null,
            };
    }

    private static Diagnostic Of(FolderAddress address)
    {
        var seen = $"{TextReporter.Count(address.Links, "link")} begin with {address.Prefix}, and there is no such folder here";
        return address.Named is { } named
            ? new Diagnostic(LinkRules.PublishedBelow, null, $"{seen}: checked as published at {named}, which its pages name")
            {
                Hint = $"say so with --base-url {named}",
            }
            : new Diagnostic(
                LinkRules.PublishedElsewhere,
                null,
                $"{seen}, but all would be there if the folder were published at that path"
            )
            {
                Hint = $"if it is, say so with --base-url https://example.org{address.Prefix} (with its own host)",
            };
    }

    private static Rule RuleOf(FolderFault fault) =>
        fault switch
        {
            FolderFault.NoAnchor => LinkRules.NoAnchor,
            FolderFault.Empty => LinkRules.Empty,
            _ => LinkRules.NoPage,
        };

    private FolderRules Rules() =>
        new()
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
