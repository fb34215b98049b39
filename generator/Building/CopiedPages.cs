using StaticGuide.Content.Values;
using StaticGuide.Checking;
using StaticGuide.Files;

namespace StaticGuide.Building;

/// <summary>Checks the links of HTML that stands among the content and is published as it is.</summary>
internal static class CopiedPages
{
    public static void Check(IReadOnlyList<SourceEntry> copied, SourceReader files, SiteChecker site) =>
        Parallel.ForEach(copied.Where(f => IsPage(f.Path)), () => new PageChecker(site),
            (file, _, checker) =>
            {
                if (files.ReadPage(file.Path) is { } page)
                    checker.Check(PageRoute.Plain("/" + file.Path[PageRoute.Root.Length..]), page.Text, page.PlaceOf, copied: true);
                return checker;
            },
            _ => { });

    private static bool IsPage(string file) =>
        file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);
}
