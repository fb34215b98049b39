using StaticGuide.Diagnostics;
using StaticGuide.Importing;

namespace StaticGuide.Cli.Importing;

/// <summary>What an import did, and what is left.</summary>
/// <param name="Refused">What could not be read, or was not taken for a reason that is a mistake; places are in the other site.</param>
/// <param name="Found">What a build of the new guide says; places are in it.</param>
internal sealed record ImportOutcome(ImportRun Run, ImportResult Result, IReadOnlyList<Diagnostic> Refused, IReadOnlyList<Diagnostic> Found)
{
    /// <summary>What readers would see as it stands, though it was written for something else.</summary>
    private static readonly Rule[] Unread = [MarkupRules.OfOtherTools, MarkupRules.OpenCode, MarkdownRules.NoDirective];

    private readonly ILookup<string?, Diagnostic> unreadByFile = Found
        .Where(d => d.Severity == Severity.Warning && Unread.Contains(d.Rule))
        .ToLookup(d => d.Place?.File);

    private readonly ILookup<string?, Diagnostic> byFile = Found.Where(d => d.Severity == Severity.Error).ToLookup(d => d.Place?.File);

    /// <summary>The errors of one file of the guide; of none, those that no file stands for.</summary>
    public IEnumerable<Diagnostic> ErrorsOf(string? file) => byFile[file];

    /// <summary>What a build warns of in one file of the guide, that is left to a person too.</summary>
    public IEnumerable<Diagnostic> UnreadOf(string file) => unreadByFile[file];

    public int Pages => Result.Files.Count(f => f.IsPage);

    /// <summary>Those that a build finds nothing wrong with.</summary>
    public int PagesThatBuild => Result.Files.Count(f => f.IsPage && !byFile.Contains(f.Target));

    public int ExitCode =>
        Refused.Concat(Found).Any(d => d.Severity == Severity.Error) ? Usage.ExitCode.ContentHasErrors : Usage.ExitCode.Fine;

    /// <summary>Errors that are of no page, and keep all of them from being built.</summary>
    public int ErrorsBesidePages => byFile.Sum(f => f.Count()) - Result.Files.Where(f => f.IsPage).Sum(f => byFile[f.Target].Count());

    /// <summary>How much is left, by code, what keeps the guide from being built included.</summary>
    public IEnumerable<(Rule Rule, int Count)> Kinds =>
        Result
            .AllLeft.Select(l => l.Rule)
            .Concat(unreadByFile.Concat(byFile).SelectMany(f => f).Select(d => d.Rule))
            .GroupBy(r => r)
            .OrderBy(g => g.Key.Code, StringComparer.Ordinal)
            .Select(g => (g.Key, g.Count()));
}
