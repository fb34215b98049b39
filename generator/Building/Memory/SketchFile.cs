using StaticGuide.Content;
using StaticGuide.Content.Pages;
using StaticGuide.Content.Routes;
using StaticGuide.Content.Translations;

namespace StaticGuide.Building.Memory;

/// <summary>A sketch of the site, made from it, and as bytes.</summary>
internal static class SketchFile
{
    /// <summary>Sketches a site that was read.</summary>
    public static SiteSketch Of(SiteContent content, RouteTable routes, SiteTranslations translations)
    {
        List<PageSketch> pages = new(content.ByFile.Count);
        Dictionary<string, int> places = new(content.ByFile.Count, StringComparer.Ordinal);
        foreach (var page in content.ByFile.Values)
        {
            places.Add(page.File, pages.Count);
            pages.Add(PageSketch.Of(page));
        }
        return new SiteSketch(
            pages,
            [.. content.Newest.Select(p => places[p.File])],
            [.. content.Tags.Select(t => new TagSketch(t.Name, t.Route, [.. t.Pages.Select(p => places[p.File])]))],
            [.. routes.Aliases.Select(a => (a.Route, places[a.Page.File]))],
            [.. translations.Groups.Select(g => new TranslationSketch([.. g.Pages.Select(p => places[p.File])], places[g.Default!.File]))],
            [.. routes.Passing.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, places[p.Value.File]))]
        );
    }

    public static void Write(SiteSketch sketch, ByteWriter bytes)
    {
        bytes.List(
            sketch.Pages,
            page =>
            {
                bytes.Text(page.File);
                bytes.Text(page.Route);
                bytes.Number((long)page.State);
                bytes.Number(page.BodyOffset);
                bytes.Number(page.BodyStart ?? -1);
                bytes.Mark(page.TextMark);
                bytes.Mark(page.HeadMark);
                bytes.Text(page.Layout);
                bytes.Text(page.Language);
            }
        );
        Write(sketch.Newest, bytes);
        bytes.List(
            sketch.Tags,
            tag =>
            {
                bytes.Text(tag.Name);
                bytes.Text(tag.Route);
                Write(tag.Pages, bytes);
            }
        );
        Write(sketch.Aliases, bytes);
        bytes.List(
            sketch.Translations,
            group =>
            {
                Write(group.Pages, bytes);
                bytes.Number(group.Default);
            }
        );
        Write(sketch.Passing, bytes);
    }

    public static SiteSketch Read(ref ByteReader bytes)
    {
        List<PageSketch> pages = [];
        for (var count = bytes.Count(); count > 0; count--)
            pages.Add(
                new PageSketch(
                    bytes.TextThere(),
                    bytes.TextThere(),
                    (PageState)bytes.Number(),
                    bytes.Count(),
                    bytes.Number() is >= 0 and <= int.MaxValue and var start ? (int)start : null,
                    bytes.Mark(),
                    bytes.Mark(),
                    bytes.Text(),
                    bytes.Text()
                )
            );
        var newest = Numbers(ref bytes, pages.Count);
        List<TagSketch> tags = [];
        for (var count = bytes.Count(); count > 0; count--)
            tags.Add(new TagSketch(bytes.TextThere(), bytes.TextThere(), Numbers(ref bytes, pages.Count)));
        var aliases = Routes(ref bytes, pages.Count);
        List<TranslationSketch> translations = [];
        for (var count = bytes.Count(); count > 0; count--)
            translations.Add(new TranslationSketch(Numbers(ref bytes, pages.Count), Below(bytes.Count(), pages.Count)));
        return new SiteSketch(pages, newest, tags, aliases, translations, Routes(ref bytes, pages.Count));
    }

    private static void Write(IReadOnlyList<(string Route, int Page)> routes, ByteWriter bytes) =>
        bytes.List(
            routes,
            route =>
            {
                bytes.Text(route.Route);
                bytes.Number(route.Page);
            }
        );

    private static List<(string, int)> Routes(ref ByteReader bytes, int below)
    {
        List<(string, int)> routes = [];
        for (var count = bytes.Count(); count > 0; count--)
            routes.Add((bytes.TextThere(), Below(bytes.Count(), below)));
        return routes;
    }

    private static void Write(IReadOnlyList<int> numbers, ByteWriter bytes) => bytes.List(numbers, n => bytes.Number(n));

    private static List<int> Numbers(ref ByteReader bytes, int below)
    {
        List<int> numbers = [];
        for (var count = bytes.Count(); count > 0; count--)
            numbers.Add(Below(bytes.Count(), below));
        return numbers;
    }

    private static int Below(int number, int count) => number < count ? number : throw new InvalidDataException();
}
