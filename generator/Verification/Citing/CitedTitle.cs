using System.Text.RegularExpressions;

namespace StaticGuide.Verification.Citing;

/// <summary>A title without the name of its site, which templates put behind or before it.</summary>
internal static partial class CitedTitle
{
    /// <summary>What templates write. A colon without a space before it belongs to titles: <c>Nature: a history</c>.</summary>
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " · ", " • ", " : ", " » ", " « ", " :: "];

    /// <summary>
    /// What stands before a site's name and hardly ever within a title: a dash may as well lead to a place, <c>Pay - Texas</c>.
    /// </summary>
    private static readonly string[] Bars = [" | ", " · ", " • ", " » ", " :: "];

    /// <summary>A host's label must be this long to be known again in a title, in characters.</summary>
    private const int ShortestLabel = 4;

    /// <summary>On one line and without the tags that some vocabularies let stand in titles; null where nothing is left.</summary>
    public static string? Plain(string? text) => text is null ? null : CleanText.Of(Tag().Replace(text, ""));

    /// <param name="names">The site's and the publisher's; unknown ones are null.</param>
    public static string? Of(string? title, params ReadOnlySpan<string?> names)
    {
        for (var isChanged = true; title is not null && isChanged; )
        {
            isChanged = false;
            foreach (var name in names)
            {
                foreach (var separator in name is null ? [] : Separators)
                {
                    var shorter =
                        title.EndsWith(separator + name, StringComparison.OrdinalIgnoreCase) ? title[..^(separator.Length + name!.Length)]
                        : title.StartsWith(name + separator, StringComparison.OrdinalIgnoreCase)
                            ? title[(separator.Length + name!.Length)..]
                        : null;
                    if (shorter?.Trim(' ', ':', '|') is not { Length: > 0 } left)
                        continue;
                    (title, isChanged) = (left, true);
                }
            }
        }
        return title;
    }

    /// <summary>
    /// The site's name, where the title ends in one that its host is called by: <c>Clerk | Wikipedia</c> on en.wikipedia.org.
    /// </summary>
    public static string? SiteIn(string? title, string host)
    {
        foreach (var separator in title is null ? [] : Bars)
        {
            if (title!.LastIndexOf(separator, StringComparison.Ordinal) is not (> 0 and var at))
                continue;
            var last = title[(at + separator.Length)..].Trim();
            var label = string.Concat(last.Where(char.IsLetterOrDigit));
            if (label.Length >= ShortestLabel && host.Split('.').SkipLast(1).Contains(label, StringComparer.OrdinalIgnoreCase))
                return last;
        }
        return null;
    }

    [GeneratedRegex(@"</?(?:i|em|b|strong|su[bp]|span|small|br)(?:\s[^<>]*)?/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tag();
}
