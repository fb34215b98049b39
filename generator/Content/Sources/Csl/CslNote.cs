using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace StaticGuide.Content.Sources.Csl;

/// <summary>
/// Fields in an entry's note: lines such as <c>DOI: 10.1000/182</c>, where programs put what they have no field for (Zotero's
/// manual, "Citing Fields from Extra"; citeproc-js manual, "Cheater syntax for odd fields"), also in the older form
/// <c>{:DOI: 10.1000/182}</c>. What is no field of CSL is a note like any other.
/// </summary>
internal static partial class CslNote
{
    private static readonly FrozenDictionary<string, string> Fields = new[]
    {
        "DOI",
        "URL",
        "issued",
        "accessed",
        "type",
        "title",
        "author",
        "editor",
        "event-title",
        "archive_location",
    }
        .Concat(CslVariables.Texts.Select(v => v.Name))
        .Concat(CslVariables.PassedOn)
        .Concat(CslVariables.NamesPassedOn)
        .Concat(CslVariables.DatesPassedOn)
        .ToFrozenDictionary(name => name, StringComparer.OrdinalIgnoreCase);

    public static Dictionary<string, string>? Read(string note)
    {
        Dictionary<string, string>? fields = null;
        foreach (Match line in Line().Matches(note))
        {
            // People write "Container Title" for container-title.
            var label = line.Groups[1]
                .Value.Trim()
                .Replace(' ', '-')
                .Replace("archive-location", "archive_location", StringComparison.OrdinalIgnoreCase);
            if (!Fields.TryGetValue(label, out var name))
                continue;
            fields ??= new(StringComparer.Ordinal);
            if (!fields.TryAdd(name, line.Groups[2].Value.Trim()) && IsOfNames(name))
                fields[name] += "\n" + line.Groups[2].Value.Trim();
        }
        return fields;
    }

    private static bool IsOfNames(string field) => field is "author" or "editor" || CslVariables.NamesPassedOn.Contains(field);

    /// <summary>Each on a line of its own.</summary>
    public static IReadOnlyList<SourceName> Names(string text) => [.. text.Split('\n').Select(Name)];

    /// <summary>A person as <c>Family || Given</c>, or a whole name.</summary>
    private static SourceName Name(string text) =>
        text.Split("||", 2, StringSplitOptions.TrimEntries) is [var family, var given]
            ? new SourceName { Family = family, Given = given.Length == 0 ? null : given }
            : new SourceName { Literal = text };

    [GeneratedRegex(
        @"(?:^[ \t]*|\{:)([A-Za-z][A-Za-z _-]{1,30}):[ \t]*([^\r\n{}]*[^\s{}][^\r\n{}]*)",
        RegexOptions.Multiline | RegexOptions.CultureInvariant
    )]
    private static partial Regex Line();
}
