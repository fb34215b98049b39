using System.CommandLine;
using StaticGuide.Cli.Reporting;
using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Rendering.Templates;

namespace StaticGuide.Cli.Starting;

/// <summary><c>templates</c>: which come with the program, and a copy of one to change.</summary>
internal static class TemplatesCommand
{
    public static Command Verb() => new("templates", "Lists the built-in templates, or copies one to change.") { List(), Eject() };

    private static Command List()
    {
        var source = new CommonArguments().Source;
        var command = new Command("list", "Lists the built-in templates, and which of them this site has of its own.") { source };
        command.SetAction(parsed =>
        {
            var root = RootOf(parsed.GetValue(source)!);
            var (tree, diagnostics) = (new DiskTree(root), new DiagnosticBag());
            var own = new SourceReader(tree, diagnostics).List(TemplateSet.Folder).Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
            foreach (var name in BuiltInFiles.Names)
                Console.Out.WriteLine(own.Contains(BuiltInFiles.Folder + name) ? $"{name}  (yours)" : name);
            new TextReporter(Palette.ForTerminal(Console.IsErrorRedirected), quiet: false, strict: false).Write(
                diagnostics.Sorted(),
                new SourceLines(tree),
                Console.Error
            );
            return diagnostics.HasErrors ? ExitCode.ContentHasErrors : ExitCode.Fine;
        });
        return command;
    }

    private static Command Eject()
    {
        var source = new CommonArguments().Source;
        var typed = new Argument<string>("NAME")
        {
            HelpName = "NAME",
            Description = "Such as partials/notes.html; `templates list` has all.",
        };
        typed.CompletionSources.Add(_ => BuiltInFiles.Names.Select(n => new System.CommandLine.Completions.CompletionItem(n)));
        var command = new Command("eject", "Copies one built-in template into templates/, where it takes that one's place.")
        {
            typed,
            source,
        };
        command.SetAction(parsed =>
        {
            var root = RootOf(parsed.GetValue(source)!);
            var name = parsed.GetValue(typed)!.Replace('\\', '/');
            if (name.StartsWith(BuiltInFiles.Folder, StringComparison.Ordinal))
                name = name[BuiltInFiles.Folder.Length..];
            if (!BuiltInFiles.Has(name))
                throw new UsageException(
                    $"there is no built-in template `{name}`; {TemplateNames.DidYouMean(name, [.. BuiltInFiles.Names]) ?? "`staticguide templates list` names them"}"
                );
            var file = new NewFile(BuiltInFiles.Folder + name, BuiltInFiles.Read(BuiltInFiles.PathOf(name))!);
            file.Write(root);
            Console.Error.WriteLine($"Made {file.Path}, which now takes the place of the built-in one. Remove it to have that back.");
            return ExitCode.Fine;
        });
        return command;
    }

    private static string RootOf(string typed) =>
        Directory.Exists(typed) ? Path.GetFullPath(typed) : throw new UsageException($"--source {typed}: {SourceFolder.Missing(typed)}");
}
