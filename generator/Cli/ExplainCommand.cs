using StaticGuide.Cli.Usage;
using StaticGuide.Diagnostics;

namespace StaticGuide.Cli;

/// <summary><c>explain</c>: the catalogue, for reading.</summary>
internal static class ExplainCommand
{
    public static int Run(string? code)
    {
        if (code is null)
        {
            foreach (var listed in Catalogue.All)
                Console.Out.WriteLine($"{listed.Code}  {listed.Severity.ToString().ToLowerInvariant(), -7}  {listed.Title}");
            return ExitCode.Fine;
        }
        if ((Catalogue.Find(code) ?? Catalogue.Find($"SG{code}")) is not { } rule)
            throw new UsageException($"there is no code {code}; {Near(code)}`staticguide explain` lists them all");
        Console.Out.WriteLine($"{rule.Code} ({rule.Severity.ToString().ToLowerInvariant()}): {rule.Title}\n");
        Console.Out.WriteLine(rule.Explanation + "\n");
        foreach (var (i, (heading, text)) in rule.Examples.Index())
        {
            Console.Out.WriteLine($"{(i > 0 ? "\n" : "")}{heading}:\n");
            foreach (var line in text.Split('\n'))
                Console.Out.WriteLine("    " + line);
        }
        return ExitCode.Fine;
    }

    /// <summary>The codes a slip of one key away, in the catalogue's order.</summary>
    private static string Near(string code)
    {
        var near = Catalogue
            .All.Where(r => Suggestion.Nearest(r.Code, [code.ToUpperInvariant()], limit: 1) is not null)
            .Take(3)
            .Select(r => $"{r.Code} ({r.Title})")
            .ToList();
        return near.Count == 0 ? "" : $"did you mean {string.Join(" or ", near)}? ";
    }
}
