using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Cli.Completing;

/// <summary>How a line goes on, for the scripts of shells: <c>[suggest:POSITION] LINE</c>.</summary>
internal static partial class Suggestions
{
    private const string Mark = "[suggest";

    /// <summary>Tells a script that a file or folder belongs here, which its shell knows better.</summary>
    private const string PathSign = "<path>";

    /// <summary>What help calls files and folders.</summary>
    private static readonly string[] Paths = ["DIR", "FILE", "OLD", "NEW"];

    public static bool AreAsked(IReadOnlyList<string> arguments) =>
        arguments is [var first, ..] && first.StartsWith(Mark, StringComparison.Ordinal) && first.EndsWith(']');

    /// <summary>Whole words that begin with what is typed, each on a line.</summary>
    public static IEnumerable<string> For(IReadOnlyList<string> arguments, Command root, ParserConfiguration asTyped)
    {
        var line = arguments.Count > 1 ? arguments[^1] : "";
        var position = int.TryParse(
            arguments[0][Mark.Length..^1].TrimStart(':'),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var at
        )
            ? Math.Min(at, line.Length)
            : line.Length;
        var typed = line[..position];
        var word = typed[(typed.LastIndexOf(' ') + 1)..];
        var named = Named().Match(word).Value;
        // The library breaks off at values that stand behind a sign, and knows them behind a blank. Of a word that has begun it suggests
        // what has its letters anywhere.
        var before = Named().Replace(typed[..^word.Length] + named, m => m.Value[..^1] + " ");
        var parsed = root.Parse(before, asTyped);
        if ((named.Length > 0 || !word.StartsWith('-')) && TakesPath(parsed))
            return [PathSign];
        return parsed
            .GetCompletions(before.Length)
            .Select(c => c.Label)
            // Its ways to ask for help of another system.
            .Where(l => l is not ("/?" or "/h"))
            .Select(l => named + l)
            .Where(l => l.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether the next word is one: the value of the last option, or else the first argument that is left.</summary>
    private static bool TakesPath(ParseResult parsed)
    {
        var last = parsed.Tokens.Count > 0 ? parsed.Tokens[^1].Value : "";
        var command = parsed.CommandResult.Command;
        if (
            command.Options.FirstOrDefault(o => o.Name == last || o.Aliases.Contains(last)) is { } option
            && option.ValueType != typeof(bool)
        )
            return IsPath(option.HelpName);
        var next = command.Arguments.FirstOrDefault(a =>
            (parsed.GetResult(a) is { } result ? result.Tokens.Count : 0) < a.Arity.MaximumNumberOfValues
        );
        return next is not null && IsPath(next.HelpName ?? next.Name);
    }

    private static bool IsPath(string? name) => name is not null && name.Split('|').Any(Paths.Contains);

    [GeneratedRegex("(?<=^| )--?[A-Za-z-]+[=:]")]
    private static partial Regex Named();
}
