using System.Text.RegularExpressions;
using StaticGuide.Diagnostics;

namespace StaticGuide.Content;

/// <summary>Files of evidence in a folder that is nearly called <c>content/evidence/</c>, which nothing reads.</summary>
internal static partial class MisplacedEvidence
{
    private const string Name = "evidence";

    private static readonly string[] Lists = ["sources:", "statistics:", "passages:", "terms:"];

    /// <summary>Whether a YAML file elsewhere among the content has a list of evidence; others may have keys of the same names.</summary>
    public static bool HasList(string text) =>
        (text.Contains("- id:", StringComparison.Ordinal) || text.Contains("- {id:", StringComparison.Ordinal))
        && Array.Exists(Lists, l => text.StartsWith(l, StringComparison.Ordinal) || text.Contains($"\n{l}", StringComparison.Ordinal));

    /// <summary>What its entries are called.</summary>
    public static IReadOnlySet<string> IdsIn(string text) =>
        Id().Matches(text).Select(m => m.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex(@"(?<=[\s{])id: ?[""']?([a-z0-9][a-z0-9-]*)")]
    private static partial Regex Id();

    /// <summary>The folder, where the file was meant as evidence; else null.</summary>
    public static string? FolderOf(string path)
    {
        if (!path.EndsWith(".yml", StringComparison.Ordinal) && !path.EndsWith(".yaml", StringComparison.Ordinal))
            return null;
        return
            path.Split('/') is [var root, var folder, _, ..]
            && folder != Name
            && Suggestion.Nearest(folder.ToLowerInvariant(), [Name]) is not null
            ? $"{root}/{folder}/"
            : null;
    }
}
