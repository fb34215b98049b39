using System.CommandLine;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Importing.Sites;

namespace StaticGuide.Cli.Importing;

/// <summary><c>import</c>: another tool's site as a guide in a new folder, and what is left to do in it.</summary>
internal static class ImportCommand
{
    private static readonly string[] Formats = ["text", "json"];

    public static Command Verb(TimeProvider clock)
    {
        var folder = new Argument<string>("DIR") { Description = "The folder of the other tool's site." };
        var from = new Option<string>("--from")
        {
            Description = "The tool it was written for.",
            HelpName = string.Join('|', Enum.GetNames<SiteTool>().Select(n => n.ToLowerInvariant())),
            Required = true,
        };
        from.AcceptOnlyFromAmong([.. Enum.GetNames<SiteTool>().Select(n => n.ToLowerInvariant())]);
        var output = new Option<string>("--output")
        {
            Description = "The folder of the guide; it is made, or empty.",
            HelpName = "DIR",
            DefaultValueFactory = _ => "guide",
        };
        var format = new Option<string>("--format")
        {
            Description = "How the report is written.",
            HelpName = string.Join('|', Formats),
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong(Formats);
        var common = new CommonArguments();
        var command = new Command("import", "Makes a guide of a site of another tool. What is left to a person is listed, page by page.")
        {
            folder,
            from,
            output,
            format,
            common.Report,
            common.Date,
            common.Quiet,
        };
        command.SetAction(parsed =>
        {
            var target = Path.GetFullPath(parsed.GetValue(output)!);
            Checked(parsed.GetValue(folder)!, target, parsed.GetValue(output)!);
            using var file = ReportFile.Open(parsed.GetValue(common.Report), [parsed.GetValue(folder), target]);
            var run = new ImportRun(
                Path.GetFullPath(parsed.GetValue(folder)!),
                target,
                CommonOptions.ReadToday(parsed.GetValue(common.Date), clock)
            )
            {
                Tool = Enum.Parse<SiteTool>(parsed.GetValue(from)!, ignoreCase: true),
                SourceAsTyped = parsed.GetValue(folder)!,
                FolderAsTyped = parsed.GetValue(output)!,
            };
            var outcome = run.Run();
            if (parsed.GetValue(format) == "json")
                JsonImport.Write(outcome, file ?? Console.Out);
            else
                TextImport.Write(outcome, file ?? Console.Out);
            if (!parsed.GetValue(common.Quiet))
                Console.Error.WriteLine(TextImport.Summary(outcome));
            return outcome.ExitCode;
        });
        return command;
    }

    private static void Checked(string folder, string target, string typed)
    {
        if (!Directory.Exists(folder))
            throw new UsageException(
                $"{folder}: {(File.Exists(folder) ? "this is a file; name the folder of the site" : "there is no such folder")}"
            );
        if (
            File.Exists(target)
            || Directory.Exists(target) && Directory.EnumerateFileSystemEntries(target).Any()
            || new FileInfo(target).LinkTarget is not null
        )
            throw new UsageException($"--output {typed}: something stands there already, and nothing is overwritten; name a new folder");
        for (var above = Path.GetDirectoryName(target); above is not null; above = Path.GetDirectoryName(above))
        {
            if (File.Exists(above))
                throw new UsageException($"--output {typed}: {Path.GetFileName(above)} is a file, and no folder can be made below it");
        }
    }
}
