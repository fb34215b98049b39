using System.Text;
using StaticGuide.Building;
using StaticGuide.Cli.Starting;
using StaticGuide.Cli.Usage;
using StaticGuide.Configuration;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Importing;
using StaticGuide.Importing.Sites;
using StaticGuide.Importing.Tools;

namespace StaticGuide.Cli.Importing;

/// <summary>Reads the other site, writes the guide, and looks whether it builds.</summary>
/// <param name="Source">Absolute.</param>
/// <param name="Target">Absolute.</param>
internal sealed record ImportRun(string Source, string Target, DateOnly Today)
{
    public required SiteTool Tool { get; init; }

    public required string SourceAsTyped { get; init; }

    public required string FolderAsTyped { get; init; }

    public ImportOutcome Run()
    {
        CheckTool();
        var reading = new DiagnosticBag();
        var result = Importer.Run(Source, Tool, Path.GetFileName(Source.TrimEnd('/')), Today, reading);
        if (reading.Errors == 0 && result.IsEmpty)
            throw new UsageException($"{SourceAsTyped}: nothing there is a page as {Tool} has them, so that no guide was made");
        var tree = ForeignFiles.Tree(Source);
        foreach (var file in result.Files)
        {
            try
            {
                new NewFile(file.Target, file.Text is { } text ? Encoding.UTF8.GetBytes(text) : tree.Read(file.Source!)).Write(Target);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                reading.Add(
                    ConfigurationRules.Unreadable,
                    new Place(file.Source ?? file.Target),
                    "this file cannot be read: it is gone or may not be read"
                );
            }
        }
        var built = Pipeline.Run(
            new BuildRequest
            {
                SourceRoot = Target,
                Tree = new DiskTree(Target),
                Output = null,
                Today = Today,
            }
        );
        // What is left of the other tool's markup, the import itself says where it knows the mark, and better.
        var said = result.Files.SelectMany(f => f.Left.Select(l => (f.Target, l.NewLine))).ToHashSet();
        return new ImportOutcome(
            this,
            result,
            // A warning of a file that was taken is said of the page that it has become.
            [.. reading.Sorted().Where(d => d.Severity == Severity.Error || result.Files.All(f => f.Source != d.Place?.File))],
            [
                .. built.Diagnostics.Where(d =>
                    d.Rule != MarkupRules.OfOtherTools || !said.Contains((d.Place?.File ?? "", d.Place?.Start?.Line))
                ),
            ]
        );
    }

    /// <summary>Of another tool's site nearly nothing would be found, and the wrong marks rewritten.</summary>
    private void CheckTool()
    {
        var files = new ForeignFiles(Source, new DiagnosticBag());
        if (files.Has(SiteSettings.Path))
            throw new UsageException($"{SourceAsTyped}: this is a guide already, as its {SiteSettings.Path} says");
        var found = SiteSigns.In(files);
        if (found.Count == 0 || found.Any(f => f.Tool == Tool))
            return;
        var (other, sign) = found[0];
        throw new UsageException($"{SourceAsTyped}: {sign} is of {other}; say `--from {other.ToString().ToLowerInvariant()}`");
    }
}
