namespace StaticGuide.Checking.Comparing;

/// <summary>Tells what changed around the text of pages: header, navigation and footer, which many have in common.</summary>
internal static class FrameComparer
{
    /// <param name="pages">Pages that were there before and are, each with its address.</param>
    public static IReadOnlyList<FrameChange> Of(IEnumerable<(string Route, BuiltPage Was, BuiltPage Now)> pages, OtherImages others) =>
        [
            .. pages
                .SelectMany(p =>
                    Changes(p.Was, p.Now).Concat(others.On(p.Was.Frame, p.Now.Frame)).Distinct().Select(c => (Change: c, p.Route))
                )
                .GroupBy(c => c.Change, c => c.Route)
                .Select(g => new FrameChange(g.Key.Cut(), g.Count(), g.Min(StringComparer.Ordinal)!))
                .OrderByDescending(c => c.Pages)
                .ThenBy(c => c.Route, StringComparer.Ordinal)
                .ThenBy(c => c.Change.Kind)
                .ThenBy(c => c.Change.Name, StringComparer.Ordinal)
                .ThenBy(c => c.Change.Old, StringComparer.Ordinal)
                .ThenBy(c => c.Change.New, StringComparer.Ordinal),
        ];

    private static IEnumerable<PartChange> Changes(BuiltPage was, BuiltPage now)
    {
        if (was.SiteTitle != now.SiteTitle && was.SiteTitle.Length > 0 && now.SiteTitle.Length > 0)
            yield return new PartChange(PartKind.SiteTitle, "", was.SiteTitle, now.SiteTitle);
        if (was.Language != now.Language)
            yield return new PartChange(PartKind.Language, "", was.Language, now.Language);
        foreach (var change in PartComparer.Of(was.Frame, now.Frame, tellsWords: true))
        {
            if (change.Kind != PartKind.LinkWords || (change.Old, change.New) != (was.SiteTitle, now.SiteTitle))
                yield return change;
        }
        if (was.FrameText != now.FrameText)
            yield return Words(was.FrameText.Split(' '), now.FrameText.Split(' '));
    }

    /// <summary>The words that differ, without those before and behind them that do not.</summary>
    private static PartChange Words(string[] was, string[] now)
    {
        var (start, end) = (0, 0);
        while (start < was.Length && start < now.Length && was[start] == now[start])
            start++;
        while (end < was.Length - start && end < now.Length - start && was[^(end + 1)] == now[^(end + 1)])
            end++;
        return new PartChange(PartKind.Words, "", Said(was[start..^end]), Said(now[start..^end]));
    }

    private static string? Said(string[] words) => string.Join(' ', words) is { Length: > 0 } text ? text : null;
}
