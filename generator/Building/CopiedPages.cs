using StaticGuide.Checking;
using StaticGuide.Content.Links;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;

namespace StaticGuide.Building;

/// <summary>Checks the links of HTML and style sheets that stand among the content and are published as they are.</summary>
internal static class CopiedPages
{
    public static void Check(
        IReadOnlyList<SourceEntry> copied,
        SourceReader files,
        SiteChecker site,
        PageDays days,
        DiagnosticBag diagnostics
    ) =>
        Parallel.ForEach(
            copied.Where(f => HtmlFiles.IsPage(f.Path) || IsStyleSheet(f.Path)),
            () => new PageChecker(site, days, diagnostics),
            (file, _, checker) =>
            {
                if (files.ReadPage(file.Path, PageEncoding.Decode) is not { } text)
                    return checker;
                var route = PageRoute.Plain("/" + file.Path[PageRoute.Root.Length..]);
                if (HtmlFiles.IsPage(file.Path))
                    site.Add(route, checker.Check(route, text.Text, text.PlaceOf, copied: true));
                else
                    site.Add(route, checker.CheckStyleSheet(route, text));
                return checker;
            },
            _ => { }
        );

    private static bool IsStyleSheet(string file) => file.EndsWith(".css", StringComparison.OrdinalIgnoreCase);
}
