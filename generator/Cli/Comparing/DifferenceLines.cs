using StaticGuide.Checking.Comparing;
using StaticGuide.Cli.Reporting;

namespace StaticGuide.Cli.Comparing;

/// <summary>The words of a difference, for whoever lays them out.</summary>
internal static class DifferenceLines
{
    /// <summary>So many links and pictures of a page are told; JSON has all.</summary>
    private const int MostParts = 10;

    /// <summary>So many numbers that are confirmed or not any more.</summary>
    private const int MostNames = 10;

    /// <summary>So many changes of the frame.</summary>
    private const int MostOfFrame = 30;

    public static string Of(MovedPage page)
    {
        var way =
            page.To is not null && page.Before is not null ? $"{page.From} leads to {page.To}, and led to {page.Before}"
            : page.To is null ? $"{page.From}: this former address leads nowhere any more"
            : page.HasAlias ? $"{page.From} → {page.To}"
            : $"{page.From} → {page.To}, without an alias";
        return page.Change is not null && Of(page.Change) is { Length: > 0 } what ? $"{way}: {what}" : way;
    }

    /// <summary>What differs on a page.</summary>
    public static string Of(ChangedPage page) =>
        string.Join(
            "; ",
            [
                .. page.Old is null ? Array.Empty<string>() : [$"title was “{page.Old}”"],
                .. page.LostAnchors.Count == 0
                    ? Array.Empty<string>()
                    : [$"gone: {string.Join(", ", page.LostAnchors.Select(a => "#" + a))}"],
                .. Parts([.. page.Parts.Where(p => p.Kind != PartKind.Words)]),
                .. page.Statuses.Select(s => $"{s.Status}: {s.Old} → {s.New}"),
                .. page.Parts.Where(p => p.Kind == PartKind.Words).Select(Of),
            ]
        );

    private static IEnumerable<string> Parts(List<PartChange> parts) =>
        parts.Take(MostParts).Select(Of).Concat(parts.Count <= MostParts ? [] : [$"{parts.Count - MostParts} more links and pictures"]);

    /// <summary>What is confirmed no more first.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<Confirmation> confirmations) =>
        confirmations
            .GroupBy(c => (c.IsLost, c.IsNumber))
            .OrderBy(g => (!g.Key.IsLost, !g.Key.IsNumber))
            .Select(g =>
            {
                var names = g.Select(c => c.Name).ToList();
                var said = string.Join("; ", names.Take(MostNames)) + (names.Count > MostNames ? $"; {names.Count - MostNames} more" : "");
                var counted = $"{TextReporter.Count(names.Count, g.Key.IsNumber ? "number" : "note")} {(names.Count == 1 ? "is" : "are")}";
                return $"{counted} {(g.Key.IsLost ? "no longer confirmed" : "confirmed now")}: {said}";
            });

    /// <summary>What changes around pages: each once, and on how many.</summary>
    public static IEnumerable<string> Of(IReadOnlyList<FrameChange> frame) =>
        frame
            .Take(MostOfFrame)
            .Select(c => $"{Of(c.Change)} ({(c.Pages == 1 ? $"on {c.Route}" : $"on {TextReporter.Count(c.Pages, "page")}")})")
            .Concat(frame.Count <= MostOfFrame ? [] : [$"{frame.Count - MostOfFrame} more, which JSON has"]);

    private static string Of(PartChange part) =>
        part.Kind switch
        {
            PartKind.SiteTitle => $"the site is called {Was(part)}",
            PartKind.Language => $"language: {part.Old} → {part.New}",
            PartKind.Mark => Meant(part),
            PartKind.Words => Was(part),
            PartKind.Order => "the same in another order",
            PartKind.Paragraphs => "the same in other paragraphs or lists",
            PartKind.Heading => $"heading “{part.Name}”: {part.Old} → {part.New}",
            PartKind.Alt => $"alternative text of {part.Name}: {Was(part)}",
            PartKind.LinkWords => $"link to {part.Name}: {Was(part)}",
            PartKind.ImageFile => $"{(part.Name.Length == 0 ? "picture" : $"picture “{part.Name}”")}: {part.New} is another file",
            PartKind.Image => Led("picture", "", part),
            _ => Led("link", "to ", part),
        };

    private static string Meant(PartChange part) =>
        (part.Old, part.New) switch
        {
            (null, var now) => $"“{part.Name}” is {now} now",
            (var was, null) => $"“{part.Name}” is no longer {was}",
            var (was, now) => $"“{part.Name}”: {was} → {now}",
        };

    public static string Of(FileChange file) => file is { WasThere: true, IsThere: true } ? $"{file.Path} is another file" : file.Path;

    private static string Was(PartChange part) =>
        (part.Old, part.New) switch
        {
            (null, var now) => $"“{now}” is new",
            (var was, null) => $"“{was}” is gone",
            var (was, now) => $"“{was}” → “{now}”",
        };

    private static string Led(string kind, string to, PartChange part)
    {
        var named = part.Name.Length == 0 ? kind : $"{kind} “{part.Name}”";
        return (part.Old, part.New) switch
        {
            (null, var now) => $"{named} {to}{now} is new",
            (var was, null) => $"{named} {to}{was} is gone",
            var (was, now) => $"{named}: {was} → {now}",
        };
    }

    public static string Of(EntryChange change) =>
        (change.Old, change.New) switch
        {
            (null, var now) => now!,
            (var was, null) => $"{was} is gone",
            var (was, now) => $"{was} → {now}",
        };

    public static char Mark(FileChange file) =>
        !file.WasThere ? '+'
        : !file.IsThere ? '-'
        : '~';

    /// <summary>How it is marked: new, gone or changed.</summary>
    public static char Mark(EntryChange change) =>
        change.Old is null ? '+'
        : change.New is null ? '-'
        : '~';
}
