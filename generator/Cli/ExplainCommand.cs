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
                Console.Out.WriteLine($"{listed.Code}  {listed.Severity.ToString().ToLowerInvariant(),-7}  {listed.Title}");
            return ExitCode.Fine;
        }
        if (Catalogue.Find(code) is not { } rule)
            throw new UsageException($"there is no code {code}; `staticguide explain` lists them all");
        Console.Out.WriteLine($"{rule.Code} ({rule.Severity.ToString().ToLowerInvariant()}): {rule.Title}\n");
        Console.Out.WriteLine(rule.Explanation + "\n");
        Console.Out.WriteLine("Example:\n");
        foreach (var line in rule.Example.Split('\n'))
            Console.Out.WriteLine("    " + line);
        return ExitCode.Fine;
    }
}
