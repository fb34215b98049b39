using System.Globalization;
using StaticGuide.Configuration;
using StaticGuide.Content.Claims;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Language;
using StaticGuide.Yaml;

namespace StaticGuide.Content.Pages;

/// <summary>Reads the keys of a page's front matter that describe the page.</summary>
internal static class PageHeadReader
{
    /// <summary>How many pages of their own the aliases or the tags of a page may bring.</summary>
    private const int MostPages = 1_000;

    /// <param name="fallbackTitle">Stands in for a missing title, so that the rest of the page can still be checked.</param>
    /// <param name="isOwn">Whether the site has a template of its own of a name.</param>
    public static PageHead Read(KeyReader keys, string fallbackTitle, Func<string, bool> isOwn)
    {
        var (layout, known) = (ReadPlaced(keys, "layout"), new KnownParams(isOwn));
        ReportEmpty(keys, "layout", "the page is shown as any other", "write the name of a template");
        ReportEmpty(keys, "lang", "the page is in the language of the site", "write a language, such as `es`");
        List<Placed<string>> changed = [];
        return new()
        {
            Title = keys.Line("title", required: true, showsStatistics: true) ?? fallbackTitle,
            Description = keys.Line("description", showsStatistics: true),
            TitleOrigin = OriginOf(keys, "title"),
            DescriptionOrigin = OriginOf(keys, "description"),
            Image = ReadPlaced(keys, "image"),
            KeyStatistic = ReadPlaced(keys, "key_statistic"),
            EducationRequirements = ReadPlacedList(keys, "education_requirements"),
            ExperienceRequirements = ReadPlacedList(keys, "experience_requirements"),
            Date = keys.Date("date"),
            Updated = keys.Date("updated"),
            Reviewed = keys.Date("reviewed"),
            Draft = keys.Flag("draft"),
            PublishDate = keys.Date("publish_date"),
            ExpiryDate = keys.Date("expiry_date"),
            Slug = ReadSlug(keys),
            SlugPlace = keys.Mapping.Find("slug") is null ? null : keys.PlaceOf("slug"),
            Aliases = Placed(keys, FirstOf(keys, "aliases", keys.Texts("aliases"))),
            Tags = ReadTags(keys),
            Weight = keys.Integer("weight"),
            Layout = layout,
            Authors = keys.Lines("authors") is { Count: > 0 } authors ? [.. authors.Select(a => string.Intern(a.Line))] : [],
            Language = ReadLanguage(keys),
            LanguagePlace = keys.Says("lang") ? keys.PlaceOf("lang") : null,
            TranslationOf = ReadPlaced(keys, "translation_of"),
            Disclosure = ReadDisclosure(keys),
            InSearchIndex = keys.Flag("in_search_index", otherwise: true),
            Changes = ReadChanges(keys, changed),
            Params = known.Read(keys, layout?.Value ?? "page"),
            Lines = changed.Count == 0 && known.Lines.Count == 0 ? [] : LinesOf(changed.Concat(known.Lines)),
        };
    }

    /// <summary>Those that may claim something.</summary>
    private static Placed<string>[] LinesOf(IEnumerable<Placed<string>> lines) =>
        [.. lines.Where(l => ClaimTriggers.MayBeIn(OtherDigits.Fold(l.Value)))];

    private static PageChange[] ReadChanges(KeyReader keys, List<Placed<string>> lines)
    {
        var written = keys.Mappings("changes", "change");
        // Most have none.
        return keys.Mapping.Find("changes") is null ? [] : ReadChanges(written, lines);
    }

    private static PageChange[] ReadChanges(IEnumerable<KeyReader> written, List<Placed<string>> lines) =>
        [.. written.Select(c => ReadChange(c, lines)).OfType<PageChange>().OrderByDescending(c => c.Date)];

    /// <summary>As many as one page may have; each of them is a page that is written.</summary>
    private static IReadOnlyList<YamlScalar> FirstOf(KeyReader keys, string key, IReadOnlyList<YamlScalar> items)
    {
        if (items.Count <= MostPages)
            return items;
        keys.Diagnostics.Add(
            PageRules.ListTooLong,
            keys.PlaceOf(items[MostPages]),
            string.Create(CultureInfo.InvariantCulture, $"this page has {items.Count:N0} {key}, more than {MostPages:N0}"),
            key == "tags" ? "name what the page is about, in a few" : "leave redirects to the server"
        );
        return [.. items.Take(MostPages)];
    }

    private static Placed<string>? ReadPlaced(KeyReader keys, string key) =>
        keys.Text(key) is { } text ? new Placed<string>(text, keys.PlaceOf(key)) : null;

    /// <summary>Where a value stands, if it holds anything that a check would have to point at.</summary>
    private static KeptOrigin OriginOf(KeyReader keys, string key) =>
        keys.Mapping.Find(key)?.Value is YamlScalar scalar
        && (ClaimTriggers.MayBeIn(OtherDigits.Fold(scalar.Value)) || scalar.Value.Contains(":stat[", StringComparison.Ordinal))
            ? new KeptOrigin(keys.OriginOf(scalar))
            : default;

    private static PageChange? ReadChange(KeyReader keys, List<Placed<string>> lines)
    {
        var (date, text) = (keys.Date("date", required: true), keys.Line("text", required: true));
        keys.Done();
        if (text is not null)
            lines.Add(new Placed<string>(text, keys.PlaceOf("text")));
        return date is { } day && text is not null ? new PageChange(day, text) : null;
    }

    private static string? ReadSlug(KeyReader keys)
    {
        var slug = keys.Scalar("slug", "text")?.Line;
        if (slug is null || Slug.IsValid(slug))
            return slug is null ? null : Nfc.Of(slug);
        keys.Diagnostics.Add(
            PageRules.BadSlug,
            keys.PlaceOf("slug"),
            $"`{slug}` cannot be a part of a URL",
            Slug.Of(slug).Trim('.', '-') is { Length: > 0 } better ? $"write `{better}`" : "write letters, digits and hyphens"
        );
        return null;
    }

    private static Disclosure? ReadDisclosure(KeyReader keys) =>
        keys.Scalar("disclosure", "Markdown text") is { IsBlank: false } text ? new Disclosure(text.Value, keys.OriginOf(text)) : null;

    private static Placed<string>[] ReadTags(KeyReader keys)
    {
        var written = FirstOf(keys, "tags", keys.Lines("tags"));
        var tags = new List<Placed<string>>(written.Count);
        foreach (var tag in written)
        {
            var slug = Slug.IsSureToFit(tag.Line) ? null : Slug.Of(tag.Line);
            if (slug is { Length: 0 })
                keys.Diagnostics.Add(
                    ConfigurationRules.BadValue,
                    keys.PlaceOf(tag),
                    $"the tag `{tag.Line}` has no letter or digit for its URL",
                    "name it with letters"
                );
            else if (slug is not null && !Slug.Fits(slug))
                keys.Diagnostics.Add(
                    ConfigurationRules.BadValue,
                    keys.PlaceOf(tag),
                    $"this tag is too long for a name on a disk ({Slug.LongestName} bytes of UTF-8)",
                    "shorten it"
                );
            else
                // Pages share them, so each is one text.
                tags.Add(new Placed<string>(string.Intern(tag.Line), keys.PlaceOf(tag)));
        }
        return [.. tags];
    }

    /// <summary>A key that says nothing where its page would be another if it did.</summary>
    private static void ReportEmpty(KeyReader keys, string key, string so, string hint)
    {
        if (keys.Mapping.Find(key) is { } entry && !keys.Says(key))
            keys.Diagnostics.Add(
                ConfigurationRules.BadValue,
                keys.PlaceOf(entry.Key),
                $"`{key}` is empty, so {so}",
                $"{hint}, or remove the key"
            );
    }

    private static string? ReadLanguage(KeyReader keys)
    {
        var tag = keys.Text("lang");
        if (tag is null || LanguageTag.IsWellFormed(tag))
            return tag is null ? null : LanguageTag.Canonical(tag);
        keys.Diagnostics.Add(
            ConfigurationRules.BadValue,
            keys.PlaceOf("lang"),
            $"`{tag}` is no language tag (BCP 47)",
            "write `en`, `en-US`, `es` …"
        );
        return null;
    }

    private static Placed<string>[] ReadPlacedList(KeyReader keys, string key) => Placed(keys, keys.Texts(key));

    private static Placed<string>[] Placed(KeyReader keys, IReadOnlyList<YamlScalar> texts)
    {
        var placed = texts.Count == 0 ? [] : new Placed<string>[texts.Count];
        for (var i = 0; i < placed.Length; i++)
            placed[i] = new Placed<string>(texts[i].Line, keys.PlaceOf(texts[i]));
        return placed;
    }
}
