namespace StaticGuide.Verification.Citing;

/// <summary>A title without the name of its site, which templates put behind or before it.</summary>
internal static class CitedTitle
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " • ", " : ", ": ", " » ", " « ", " :: "];

    /// <param name="names">The site's and the publisher's; unknown ones are null.</param>
    public static string? Of(string? title, params ReadOnlySpan<string?> names)
    {
        for (var isChanged = true; title is not null && isChanged;)
        {
            isChanged = false;
            foreach (var name in names)
            {
                foreach (var separator in name is null ? [] : Separators)
                {
                    var shorter = title.EndsWith(separator + name, StringComparison.OrdinalIgnoreCase) ? title[..^(separator.Length + name!.Length)]
                        : title.StartsWith(name + separator, StringComparison.OrdinalIgnoreCase) ? title[(separator.Length + name!.Length)..]
                        : null;
                    if (shorter?.Trim(' ', ':', '|') is not { Length: > 0 } left)
                        continue;
                    (title, isChanged) = (left, true);
                }
            }
        }
        return title;
    }
}
