using System.Text;
using StaticGuide.Building;
using StaticGuide.Cli.Starting;
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

    public required string FolderAsTyped { get; init; }

    public ImportOutcome Run()
    {
        var reading = new DiagnosticBag();
        var result = Importer.Run(Source, Tool, Path.GetFileName(Source.TrimEnd('/')), reading);
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
        // What is left of the other tool's markup, the import itself says, and better.
        return new ImportOutcome(this, result, reading.Sorted(), [.. built.Diagnostics.Where(d => d.Rule != MarkupRules.OfOtherTools)]);
    }
}
