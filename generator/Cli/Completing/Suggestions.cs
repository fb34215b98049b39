using System.CommandLine;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticGuide.Cli.Completing;

/// <summary>How a line goes on, for the scripts of shells: <c>[suggest:POSITION] LINE</c>.</summary>
internal static partial class Suggestions
{
    private const string Mark = "[suggest";

    public static bool AreAsked(IReadOnlyList<string> arguments) =>
        arguments is [var first, ..] && first.StartsWith(Mark, StringComparison.Ordinal) && first.EndsWith(']');

    /// <summary>Whole words, each on a line.</summary>
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
        var word = line[(line.LastIndexOf(' ', Math.Max(position - 1, 0)) + 1)..position];
        var before = Named().Match(word).Value;
        return root
        // The library breaks off at values that stand behind a sign, and knows them behind a blank.
        .Parse(Named().Replace(line, m => m.Value[..^1] + " "), asTyped)
            .GetCompletions(position)
            .Select(c => c.Label)
            // Its ways to ask for help of another system.
            .Where(l => l is not ("/?" or "/h"))
            .Select(l => before + l);
    }

    [GeneratedRegex("(?<=^| )--?[A-Za-z-]+[=:]")]
    private static partial Regex Named();
}
