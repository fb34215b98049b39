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
        var errors = diagnostics.Errors;
        var listed = files.List("content");
        // The folder is a link, or cannot be listed: what is in it is not known.
        if (listed.Count == 0 && diagnostics.Errors > errors)
            return null;
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
        if (!listed.Any(f => f.Path == SiteSettings.Path))
        {
            var other = Array.Find(
                ["content/site.yaml", "content/Site.yml", "content/site.yml.txt", "site.yml", "site.yaml"],
                files.IsTaken
            );
            // A link that leads out, or a pipe, is reported as that.
            if (files.FolderExists(SiteSettings.Path) || !files.IsTaken(SiteSettings.Path))
                diagnostics.Add(
                    ConfigurationRules.NoSettings,
                    new Place(SiteSettings.Path),
                    files.FolderExists(SiteSettings.Path) ? "this is a folder, and the settings are a file" : "this file is missing",
                    other is null
                        ? "create it with at least `title`, `base_url` and `language`"
                        : $"{other} is there: move it here, if it holds the settings"
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
        var meant = new LostListLines(source, SiteLists.All, diagnostics).Mend(mapping);
        return Read(new KeyReader(source, meant, "site.yml", diagnostics), baseUrl);
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
            Navigation =
            [
                .. keys.Mappings("navigation", "navigation entry", NavigationHint).Select(ReadNavigation).OfType<NavigationEntry>(),
            ],
            Footer = [.. keys.Mappings("footer", "footer entry", NavigationHint).Select(ReadNavigation).OfType<NavigationEntry>()],
            Languages = LanguagesReader.Read(keys, language, ReadNavigation),
            License = LicenseReader.Read(keys),
            Units = UnitSettingsReader.Read(keys, Units),
            LacksUnits =
                keys.Mapping.Repeated.Any(e => e.Key.Value == Units)
                || keys.Mapping.Find(Units) is { Value: not YamlMapping }
                || keys.Mapping.Find(Units) is null && keys.Mapping.Entries.Any(e => Suggestion.Nearest(e.Key.Value, [Units]) is not null),
            Evidence = ReadEvidence(keys.Child("evidence", "`evidence`")),
            CitationStyle = ReadCitations(keys.Child("citations", "`citations`", shorthand: "style")),
            Images = ImageSettingsReader.Read(keys.Child("images", "`images`")),
            AllowRawHtml = ReadMarkdown(keys.Child("markdown", "`markdown`", shorthand: "raw_html")),
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
        LostFooter.Check(settings, keys);
        keys.Done(meantBy: SettingsElsewhere.HintFor);
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
            && !url.Path.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        )
        {
            if (given is null && LinkHints.LeadsHome(text))
                keys.Diagnostics.Add(
                    LinkRules.OwnComputer,
                    keys.PlaceOf("base_url"),
                    $"`{text}` is the computer of whoever reads it, and the feed, the sitemap and every page name it",
                    "write where the site will be published, and name a preview's address with --base-url"
                );
            return url.AsFolder();
        }
        keys.Diagnostics.Add(
            ConfigurationRules.BadBaseUrl,
            given is null ? keys.PlaceOf("base_url") : null,
            $"`{text}` cannot be the address of a site",
            ForgottenScheme.Mend(text) is { } whole ? $"write `{whole.TrimEnd('/')}/`"
                : LinkHints.ForMalformed(text) is ['w', ..] mended ? mended
                : "write it as https://guide.example.org/ or https://example.org/guide/"
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
            LanguageCodes.Meant(text) is { } meant ? $"write `{meant}`" : "write `en`, `en-US`, `es` …"
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
                "mailto" => text.Length > "mailto:".Length && LinkHints.MailFault(text) is null,
                _ => false,
            }
        )
            return text;
        keys.Diagnostics.Add(
            ConfigurationRules.BadValue,
            keys.PlaceOf("contact"),
            $"`{text}` is no address to write to",
            MailIn(text) is { } mail ? $"write mailto:{mail}" : "write mailto:name@example.org or an https:// page"
        );
        return null;
    }

    private static string? NavigationHint(YamlNode item) =>
        item is YamlScalar { IsBlank: false } file ? $"write `{{title: …, page: {file.Line}}}`" : null;

    /// <summary>The address of letters in a text, whatever stands around it.</summary>
    private static string? MailIn(string text) =>
        Array.Find(
            text.Split([' ', '<', '>', ':', '/', '"'], StringSplitOptions.RemoveEmptyEntries),
            w => w.Contains('@', StringComparison.Ordinal)
        );

    private static NavigationEntry? ReadNavigation(KeyReader keys)
    {
        // `- Pay: pay.md`, as MkDocs has it.
        if (
            keys.Mapping.Entries is [{ Key: var name, Value: YamlScalar file }]
            && name.Value is not ("title" or "page")
            && file.Line.AsSpan().ContainsAny('.', '/')
        )
        {
            keys.Diagnostics.Add(
                ConfigurationRules.UnknownKey,
                keys.PlaceOf(name),
                $"a navigation entry has no key `{name.Value}`",
                $"write `{{title: {name.Value}, page: {file.Line}}}`"
            );
            return null;
        }
        var (title, page) = (keys.Line("title", required: true), keys.Text("page", required: true));
        keys.Done();
        return title is null || page is null ? null : new NavigationEntry(title, page, keys.PlaceOf("page"));
    }

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
