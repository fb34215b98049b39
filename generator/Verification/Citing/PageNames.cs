using StaticGuide.Content.Sources;

namespace StaticGuide.Verification.Citing;

/// <summary>Names in tags. Only a comma says which part is the family's; without one the name stands as it is written.</summary>
internal static class PageNames
{
    public static IReadOnlyList<SourceName> Of(IEnumerable<string> texts) => [.. texts.Select(Of).OfType<SourceName>().Distinct()];

    public static SourceName? Of(string text) => CleanText.Of(text) is not { } name || IsAddress(name) ? null
        : name.Split(',', StringSplitOptions.TrimEntries) is [{ Length: > 0 } family, { Length: > 0 } given] && !family.Contains(' ', StringComparison.Ordinal)
            ? new SourceName { Family = family, Given = given }
        : new SourceName { Literal = name };

    /// <summary>Some pages put the author's page where the name belongs.</summary>
    private static bool IsAddress(string name) => name.Contains("://", StringComparison.Ordinal);
}
