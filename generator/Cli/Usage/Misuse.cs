using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli.Usage;

/// <summary>Says what is wrong with a command line, and what was probably meant.</summary>
internal static class Misuse
{
    public static int Report(ParseResult parsed, IReadOnlyList<string> arguments)
    {
        var command = parsed.CommandResult.Command;
        var isVerb = command is not RootCommand;
        if (arguments.Count > 0 && !arguments[0].StartsWith('-') && !isVerb)
            return Unknown($"there is no verb `{arguments[0]}`", arguments[0], command.Subcommands);
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var word, ..] && !word.StartsWith('-'))
        {
            _ = Unknown($"`{command.Name}` has no `{word}`", word, command.Subcommands);
            return SeeHelp(parsed);
        }
        // What begins as an option may have been taken for the value of an argument.
        var options = parsed
            .UnmatchedTokens.Concat(parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value))
            .Where(t => t.StartsWith('-') && t.Length > 1)
            .ToList();
        foreach (var option in options)
            _ = Unknown(
                isVerb ? $"`{command.Name}` has no option `{option}`" : $"there is no option `{option}`",
                option,
                [.. command.Options, .. parsed.RootCommandResult.Command.Options.Where(o => o.Recursive)]
            );
        if (options.Count == 0)
        {
            foreach (var error in parsed.Errors)
                Console.Error.WriteLine($"error: {TextOf(error)}");
        }
        return SeeHelp(parsed);
    }

    private static int SeeHelp(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command is RootCommand ? "" : Path(parsed.CommandResult) + " ";
        Console.Error.WriteLine($"See `staticguide {verb}--help`.");
        return ExitCode.WrongUsage;
    }

    private static int Unknown(string message, string typed, IEnumerable<Symbol> known)
    {
        var names = known.Where(s => !s.Hidden).Select(s => s.Name).ToList();
        Console.Error.WriteLine($"error: {message}");
        Console.Error.WriteLine(Suggestion.DidYouMean(typed, names) ?? $"known: {string.Join(", ", names)}");
        return ExitCode.WrongUsage;
    }

    /// <summary>On one line, and with the value that was probably meant where only some can be.</summary>
    private static string TextOf(ParseError error)
    {
        var known = error.SymbolResult switch
        {
            OptionResult option => option.Option.GetCompletions(CompletionContext.Empty),
            ArgumentResult argument => argument.Argument.GetCompletions(CompletionContext.Empty),
            _ => [],
        };
        var names = known.Select(k => k.Label).ToList();
        if (names.Count == 0 || error.SymbolResult?.Tokens is not [.., { Value: var typed }] || names.Contains(typed))
            return error.Message;
        var meant = Suggestion.DidYouMean(typed, names);
        return $"`{typed}` is none of {string.Join(", ", names)}{(meant is null ? "" : $"; {meant}")}";
    }

    private static string Path(SymbolResult verb) =>
        verb.Parent is CommandResult { Command: not RootCommand } parent
            ? $"{Path(parent)} {((CommandResult)verb).Command.Name}"
            : ((CommandResult)verb).Command.Name;
}
