using StaticGuide.Checking.Comparing;

namespace StaticGuide.Cli.Comparing;

/// <summary>The words of a difference, for whoever lays them out.</summary>
internal static class DifferenceLines
{
    public static string Of(MovedPage page) =>
        page.To is null ? $"{page.From}: this former address leads nowhere any more"
        : page.HasAlias ? $"{page.From} → {page.To}"
        : $"{page.From} → {page.To}, without an alias";

    /// <summary>What differs on a page; empty where only its words do.</summary>
    public static string Of(ChangedPage page) =>
        string.Join(
            "; ",
            [
                .. page.Old is null ? Array.Empty<string>() : [$"title was “{page.Old}”"],
                .. page.LostAnchors.Count == 0
                    ? Array.Empty<string>()
                    : [$"gone: {string.Join(", ", page.LostAnchors.Select(a => "#" + a))}"],
                .. page.Statuses.Select(s => $"{s.Status}: {s.Old} → {s.New}"),
            ]
        );

    public static string Of(EntryChange change) =>
        (change.Old, change.New) switch
        {
            (null, var now) => now!,
            (var was, null) => $"{was} is gone",
            var (was, now) => $"{was} → {now}",
        };

    /// <summary>How it is marked: new, gone or changed.</summary>
    public static char Mark(EntryChange change) =>
        change.Old is null ? '+'
        : change.New is null ? '-'
        : '~';
}
