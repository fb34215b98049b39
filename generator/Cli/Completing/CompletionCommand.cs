using System.CommandLine;
using StaticGuide.Cli.Usage;

namespace StaticGuide.Cli.Completing;

/// <summary><c>completion</c>: a script that makes a shell ask the program how a line goes on.</summary>
internal static class CompletionCommand
{
    /// <summary>The shells, with their scripts beside this file.</summary>
    private static readonly string[] Shells = ["bash", "fish", "powershell", "zsh"];

    public static Command Verb()
    {
        var shell = new Argument<string>("SHELL") { Description = "One of bash, fish, powershell, zsh." };
        shell.AcceptOnlyFromAmong(Shells);
        var command = new Command("completion", "Prints a script by which a shell completes verbs, options, values.") { shell };
        command.SetAction(parsed =>
        {
            using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{parsed.GetValue(shell)}")!;
            using var reader = new StreamReader(stream);
            Console.Out.Write(reader.ReadToEnd());
            return ExitCode.Fine;
        });
        return command;
    }
}
