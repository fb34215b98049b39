using StaticGuide.Diagnostics;
using StaticGuide.Files;
using StaticGuide.Urls;
using StaticGuide.Yaml;

namespace StaticGuide.Configuration;

/// <summary>Reads <c>content/site.yml</c>.</summary>
internal static class SiteSettingsReader
{
    private const string Units = "units";

    private static readonly ClosedSet<Weight> Weights = new(("error", Weight.Error), ("off", Weight.Off), ("warn", Weight.Warn));
    private static readonly ClosedSet<bool> RawHtmlWords = new(("allow", true), ("refuse", false));
    private static readonly ClosedSet<CitationStyle> Styles = new(("ama", CitationStyle.Ama));

    /// <summary>
    /// Stands in for an address that is missing, so that one run finds what is wrong with the pages as well (RFC 6761, 6.4).
    /// </summary>
    private static readonly WebUrl Unknown = new()
    {
        Scheme = "https",
        Host = "site.invalid",
        Port = 443,
        Path = "/",
    };

    /// <summary>The settings, or null where there are none to read; every problem is reported.</summary>
    /// <param name="baseUrl">Takes the place of the file's <c>base_url</c>, for previews.</param>
    public static SiteSettings? Read(SourceReader files, string? baseUrl, DiagnosticBag diagnostics)
    {
        if (!files.FolderExists("content"))
        {
            diagnostics.Add(
                ConfigurationRules.NoContent,
                null,
                "there is no folder `content` here",
                files.IsTaken("site.yml") || files.IsTaken("index.md")
                    ? "this seems to be that folder itself: run this in the folder above it, or name that one with --source"
                    : "run this in the folder that holds content/, or name it with --source; `staticguide init` makes a new guide"
            );
            return null;
        }
        if (!files.List("content").Any(f => f.Path == SiteSettings.Path))
        {
            // A link that leads out, or a pipe, is reported as that.
            if (files.FolderExists(SiteSettings.Path) || !files.IsTaken(SiteSettings.Path))
                diagnostics.Add(
                    ConfigurationRules.NoSettings,
                    new Place(SiteSettings.Path),
                    files.FolderExists(SiteSettings.Path) ? "this is a folder, and the settings are a file" : "this file is missing",
                    "create it with at least `title`, `base_url` and `language`"
                );
            return null;
        }
        if (files.ReadText(SiteSettings.Path) is not { } source)
            return null;
        var errorsBefore = diagnostics.HasErrors;
        var root = YamlReader.Read(source, diagnostics);
        if (root is not YamlMapping mapping)
        {
            if (root is not null || diagnostics.HasErrors == errorsBefore)
                diagnostics.Add(
                    ConfigurationRules.NotAMapping,
                    new Place(source.Path),
                    "site.yml must be a mapping of keys to values",
                    "write `title: …`, `base_url: …`, `language: …`, a line each"
                );
            return null;
        }
        return Read(new KeyReader(source, mapping, "site.yml", diagnostics), baseUrl);
    }

    private static SiteSettings Read(KeyReader keys, string? baseUrl)
    {
        var title = keys.Line("title", required: true);
        var url = ReadBaseUrl(keys, baseUrl);
        var language = ReadLanguage(keys);
        var settings = new SiteSettings
        {
            Title = title ?? "",
            // Stand-ins for what is missing, so that one run finds what is wrong with the pages as well.
            BaseUrl = url ?? Unknown,
            Language = language ?? "en",
            LanguagePlace = keys.Says("language") ? keys.PlaceOf("language") : null,
            Description = keys.Line("description"),
            Contact = ReadContact(keys),
            Navigation = [.. keys.Mappings("navigation", "navigation entry").Select(ReadNavigation).OfType<NavigationEntry>()],
            Footer = [.. keys.Mappings("footer", "footer entry").Select(ReadNavigation).OfType<NavigationEntry>()],
            Languages = LanguagesReader.Read(keys, language, ReadNavigation),
            License = ReadLicense(keys.Child("license", "`license`")),
            Units = ReadUnits(keys),
            LacksUnits =
                keys.Mapping.Repeated.Any(e => e.Key.Value == Units)
                || keys.Mapping.Find(Units) is { Value: not YamlMapping }
                || keys.Mapping.Find(Units) is null && keys.Mapping.Entries.Any(e => Suggestion.Nearest(e.Key.Value, [Units]) is not null),
            Evidence = ReadEvidence(keys.Child("evidence", "`evidence`")),
            CitationStyle = ReadCitations(keys.Child("citations", "`citations`")),
            Images = ImageSettingsReader.Read(keys.Child("images", "`images`")),
            AllowRawHtml = ReadMarkdown(keys.Child("markdown", "`markdown`")),
            DescriptionLength = keys.Word("description_length", Weights) ?? Weight.Off,
            SocialCards = keys.Flag("social_cards"),
            Outputs = OutputsReader.Read(keys),
            Synonyms = SearchSettingsReader.Read(keys.Child("search", "`search`")),
            Params = keys.Take("params") switch
            {
                null => null,
                YamlMapping mapping => mapping,
                var other => keys.Mistyped<YamlMapping>("params", other, "a mapping"),
            },
        };
        keys.Done();
        return settings;
    }

    private static WebUrl? ReadBaseUrl(KeyReader keys, string? given)
    {
        var text = keys.Text("base_url", required: given is null);
        text = given ?? text;
        if (text is null)
            return null;
        if (
            WebAddress.IsValid(text)
            && WebUrlParser.Parse(text) is UrlParse.Parsed { Url: { Query: null, Fragment: null, HasUserInfo: false } url }
        )
            return url.AsFolder();
        keys.Diagnostics.Add(
            ConfigurationRules.BadBaseUrl,
            given is null ? keys.PlaceOf("base_url") : null,
            $"`{text}` cannot be the address of a site",
            "write it as https://guide.example.org/ or https://example.org/guide/"
        );
        return null;
    }

    private static string? ReadLanguage(KeyReader keys)
    {
        var text = keys.Text("language", required: true);
        if (text is null || LanguageTag.IsWellFormed(text))
            return text is null ? null : LanguageTag.Canonical(text);
        keys.Diagnostics.Add(
            ConfigurationRules.BadValue,
            keys.PlaceOf("language"),
            $"`{text}` is no language tag (BCP 47)",
            "write `en`, `en-US`, `es` …"
        );
        return null;
    }

    private static string? ReadContact(KeyReader keys)
    {
        var text = keys.Text("contact");
        if (
            text is null
            || WebAddress.SchemeOf(text) switch
            {
                "https" => WebAddress.IsValid(text),
                "mailto" => text.Length > "mailto:".Length,
                _ => false,
            }
        )
            return text;
        keys.Diagnostics.Add(
            ConfigurationRules.BadValue,
            keys.PlaceOf("contact"),
            $"`{text}` is no address to write to",
            text.Contains('@', StringComparison.Ordinal) ? $"write mailto:{text}" : "write mailto:name@example.org or an https:// page"
        );
        return null;
    }

    private static NavigationEntry? ReadNavigation(KeyReader keys)
    {
        var (title, page) = (keys.Line("title", required: true), keys.Text("page", required: true));
        keys.Done();
        return title is null || page is null ? null : new NavigationEntry(title, page, keys.PlaceOf("page"));
    }

    private static License? ReadLicense(KeyReader? keys)
    {
        if (keys is null)
            return null;
        var (name, url) = (keys.Line("name", required: true), keys.Text("url", required: true));
        keys.Done();
        if (url is not null && !WebAddress.IsValid(url))
        {
            keys.Diagnostics.Add(
                ConfigurationRules.BadValue,
                keys.PlaceOf("url"),
                $"`{url}` is no address of a license",
                "write https://creativecommons.org/licenses/by/4.0/ or another http:// or https:// address"
            );
            return null;
        }
        return name is null || url is null ? null : new License(name, url);
    }

    private static Dictionary<string, UnitSettings> ReadUnits(KeyReader site)
    {
        Dictionary<string, UnitSettings> units = [];
        if (site.Child(Units, "`units`") is not { } keys)
            return units;
        foreach (var (name, _) in keys.Mapping.Entries)
        {
            // One that is written wrongly is there all the same.
            var unit = keys.Child(name.Value, $"the unit `{name.Value}`");
            units[name.Value] = new UnitSettings(
                unit is null ? new DeclaredUnit("", "", null) : ReadWords(unit),
                unit is null ? Translated<DeclaredUnit>.None : TranslationsReader.Read(unit, ReadWords),
                keys.PlaceOf(name)
            );
            unit?.Done();
        }
        return units;
    }

    private static DeclaredUnit ReadWords(KeyReader unit) =>
        new(unit.Text("prefix") ?? "", unit.Text("suffix") ?? "", unit.Text("singular"));

    private static EvidencePolicy ReadEvidence(KeyReader? keys)
    {
        if (keys is null)
            return new EvidencePolicy();
        var policy = new EvidencePolicy
        {
            UncitedNumbers = keys.Word("uncited_numbers", Weights) ?? Weight.Warn,
            UnquotedCitations = keys.Word("unquoted_citations", Weights) ?? Weight.Off,
            Overdue = keys.Word("overdue", Weights) ?? Weight.Warn,
            Exempt = [.. keys.Texts("exempt").Select(t => t.Line)],
        };
        keys.Done();
        return policy;
    }

    private static CitationStyle ReadCitations(KeyReader? keys)
    {
        if (keys is null)
            return CitationStyle.Ama;
        var style = keys.Word("style", Styles) ?? CitationStyle.Ama;
        keys.Done();
        return style;
    }

    private static bool ReadMarkdown(KeyReader? keys)
    {
        if (keys is null)
            return false;
        var allow = keys.Word("raw_html", RawHtmlWords) ?? false;
        keys.Done();
        return allow;
    }
}
