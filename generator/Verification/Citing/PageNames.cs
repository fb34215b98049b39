using System.Collections.Frozen;
using StaticGuide.Content.Sources;

namespace StaticGuide.Verification.Citing;

/// <summary>Names in tags. Only a comma says which part is the family's; without one the name stands as it is written.</summary>
internal static class PageNames
{
    /// <summary>Accounts that programs come with, and what they write where nobody told them a name.</summary>
    private static readonly FrozenSet<string> Nobody = FrozenSet.ToFrozenSet(
        [
            "admin",
            "administrator",
            "root",
            "user",
            "owner",
            "guest",
            "author",
            "editor",
            "webmaster",
            "unknown",
            "unknown author",
            "anonymous",
            "default",
            "none",
            "null",
            "n/a",
            "na",
            "test",
            "staff",
        ],
        StringComparer.OrdinalIgnoreCase
    );

    public static IReadOnlyList<SourceName> Of(IEnumerable<string> texts) => [.. texts.Select(Of).OfType<SourceName>().Distinct()];

    public static SourceName? Of(string text) =>
        CleanText.Of(text) is not { } name || IsAddress(name) || IsAccount(name) ? null
        : name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given]
        && !family.Contains(' ', StringComparison.Ordinal)
            ? new SourceName { Family = family, Given = given }
        : new SourceName { Literal = name };

    /// <summary>Some pages put the author's page or mail address where the name belongs.</summary>
    private static bool IsAddress(string name) =>
        name.Contains("://", StringComparison.Ordinal)
        || name.Contains('@', StringComparison.Ordinal) && !name.Contains(' ', StringComparison.Ordinal);

    /// <summary><c>BUREAU\jdoe</c>, <c>jdoe4</c>: no name of a person or of an office has no capital letter and a digit.</summary>
    private static bool IsAccount(string name) =>
        Nobody.Contains(name)
        || !name.Any(char.IsLetter)
        || name.Contains('\\', StringComparison.Ordinal)
        || !name.Contains(' ', StringComparison.Ordinal) && name.Any(char.IsAsciiDigit) && !name.Any(char.IsUpper);
}
