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
        foreach (var page in content.ByFile.Values.OrderBy(p => p.File, StringComparer.Ordinal))
        {
            places.Add(page.File, pages.Count);
            pages.Add(PageSketch.Of(page));
        }
        return new SiteSketch(
            pages,
            [.. content.Newest.Select(p => places[p.File])],
            [.. content.Tags.Select(t => new TagSketch(t.Name, t.Route, [.. t.Pages.Select(p => places[p.File])]))],
            [
                .. from route in routes.Routes
                let alias = routes.Find(route) as RouteTarget.OfAlias
                where alias is not null
                select (route, places[alias.Page.File]),
            ],
            [.. translations.Groups.Select(g => new TranslationSketch([.. g.Pages.Select(p => places[p.File])], places[g.Default!.File]))]
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
        bytes.List(
            sketch.Aliases,
            alias =>
            {
                bytes.Text(alias.Route);
                bytes.Number(alias.Page);
            }
        );
        bytes.List(
            sketch.Translations,
            group =>
            {
                Write(group.Pages, bytes);
                bytes.Number(group.Default);
            }
        );
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
        List<(string, int)> aliases = [];
        for (var count = bytes.Count(); count > 0; count--)
            aliases.Add((bytes.TextThere(), Below(bytes.Count(), pages.Count)));
        List<TranslationSketch> translations = [];
        for (var count = bytes.Count(); count > 0; count--)
            translations.Add(new TranslationSketch(Numbers(ref bytes, pages.Count), Below(bytes.Count(), pages.Count)));
        return new SiteSketch(pages, newest, tags, aliases, translations);
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
