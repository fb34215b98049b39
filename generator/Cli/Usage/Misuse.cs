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
        if (arguments is [not ['-', ..], ..] && !IsVerb(parsed, arguments[0]))
            return Unknown(
                $"there is no verb `{arguments[0]}`",
                arguments[0],
                parsed.RootCommandResult.Command.Subcommands,
                ForeignWords.ForVerb(arguments[0])
            );
        if (command.Subcommands.Count > 0 && parsed.UnmatchedTokens is [var word, ..] && !word.StartsWith('-'))
        {
            _ = Unknown($"`{command.Name}` has no `{word}`", word, command.Subcommands, ForeignWords.ForVerb(command.Name, word));
            return SeeHelp(parsed);
        }
        // What begins as an option may have been taken for the value of an argument.
        var options = parsed
            .UnmatchedTokens.Concat(parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Select(t => t.Value))
            .Where(t => t.StartsWith('-') && t.Length > 1)
            .ToList();
        List<Option> known = [.. command.Options, .. parsed.RootCommandResult.Command.Options.Where(o => o.Recursive)];
        foreach (var option in options)
        {
            var name = option.Split('=')[0];
            _ = Unknown(
                isVerb ? $"`{command.Name}` has no option `{name}`" : $"there is no option `{name}`",
                name,
                known,
                ForeignWords.ForOption(name, command.Name, known)
            );
        }
        if (options.Count == 0 && !ReportExcess(parsed))
        {
            foreach (var error in parsed.Errors)
                Console.Error.WriteLine($"error: {TextOf(error)}");
        }
        return SeeHelp(parsed);
    }

    private static bool IsVerb(ParseResult parsed, string word) =>
        parsed.RootCommandResult.Command.Subcommands.Any(c => c.Name == word || c.Aliases.Contains(word));

    /// <summary>A folder or a file behind a verb that takes none, as other tools do; false where there is none.</summary>
    private static bool ReportExcess(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is not [var word, ..])
            return false;
        var command = parsed.CommandResult.Command;
        Console.Error.WriteLine($"error: `{command.Name}` does not take `{word}`");
        if (WithHyphens(word) is { } option)
        {
            Console.Error.WriteLine($"its dash is no hyphen, as options have them: write `{option}`");
            return true;
        }
        if (command.Arguments.Count > 0 || !command.Options.Any(o => o.Name == "--source"))
            return true;
        Console.Error.WriteLine(
            File.Exists(word)
                ? "a site is looked at as a whole; leave the file out"
                : $"the folder of the site is named by an option: `--source {word}`"
        );
        return true;
    }

    /// <summary>An option that a word processor has put dashes before, or null.</summary>
    private static string? WithHyphens(string word)
    {
        var name = word.TrimStart('‐', '‑', '–', '—', '−', '-');
        return name.Length > 0 && name.Length < word.Length && word[0] != '-' ? $"--{name}" : null;
    }

    private static int SeeHelp(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command is RootCommand ? "" : Path(parsed.CommandResult) + " ";
        Console.Error.WriteLine($"See `staticguide {verb}--help`.");
        return ExitCode.WrongUsage;
    }

    private static int Unknown(string message, string typed, IEnumerable<Symbol> known, string? meant)
    {
        var names = known.Where(s => !s.Hidden).Select(s => s.Name).Distinct().ToList();
        Console.Error.WriteLine($"error: {message}");
        Console.Error.WriteLine(meant ?? Suggestion.DidYouMean(typed, names) ?? $"known: {string.Join(", ", names)}");
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
        if (error.SymbolResult is OptionResult { IdentifierToken: null, Option.Name: var absent })
            return $"{absent} is missing{(names.Count == 0 ? "" : $": one of {string.Join(", ", names)}")}";
        if (names.Count == 0 || error.SymbolResult?.Tokens is not [.., { Value: var typed }] || names.Contains(typed))
            return InOurWords(error);
        var meant = Suggestion.DidYouMean(typed, names);
        return $"`{typed}` is none of {string.Join(", ", names)}{(meant is null ? "" : $"; {meant}")}";
    }

    /// <summary>What the library says of a value that is missing, given twice or no number.</summary>
    private static string InOurWords(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0, Option.Name: var name } => $"{name}: its value is missing",
            ArgumentResult { Tokens.Count: 0, Argument: { Name: var name, Description: { Length: > 0 } what } } =>
                $"<{name}> is missing: {char.ToLowerInvariant(what[0])}{what[1..].TrimEnd('.')}",
            OptionResult { Tokens: [{ Value: var typed }], Option: Option<int> or Option<int?> } option =>
                $"{option.Option.Name} {typed}: write a whole number",
            OptionResult { Tokens.Count: > 1, Option: { Arity.MaximumNumberOfValues: 1, Name: var name } } =>
                $"{name} stands here {((OptionResult)error.SymbolResult).Tokens.Count} times; keep one",
            _ => error.Message,
        };

    private static string Path(SymbolResult verb) =>
        verb.Parent is CommandResult { Command: not RootCommand } parent
            ? $"{Path(parent)} {((CommandResult)verb).Command.Name}"
            : ((CommandResult)verb).Command.Name;
}
