namespace StaticGuide.Diagnostics;

/// <summary>SG1180 to SG1184: the languages of a site.</summary>
internal static class LanguageRules
{
    public static readonly Rule NoTag = new(
        "SG1180",
        Severity.Error,
        "A key of `languages` or `translations` is no language",
        "Below `languages`, site.yml says in each other language what it says at the top in its own; below `translations`, an entry of the evidence or a unit does. The keys are tags of BCP 47, as the pages write them in `lang`.",
        "languages:\n  es:\n    title: Guía de la profesión",
        "languages:\n  spanish:\n    title: Guía de la profesión"
    );

    public static readonly Rule NoPage = new(
        "SG1181",
        Severity.Warning,
        "No page is in a language that site.yml names",
        "What site.yml says in a language is shown on the pages of that language, and there is none. A language without a region (`es`) serves its pages in every region; one with a region (`es-MX`) only those.",
        "content/es/pay.md:\ntitle: Sueldo\nlang: es",
        "languages:\n  es: {title: Guía}"
    );

    public static readonly Rule ToldTwice = new(
        "SG1182",
        Severity.Error,
        "A language is told twice",
        "The site's own language says at the top of site.yml what it is called and where it leads. `languages` has the others, each once, and so has `translations` of an entry; upper and lower case make no difference.",
        "language: en\ntitle: Guide\nlanguages:\n  es: {title: Guía}",
        "language: en\ntitle: Guide\nlanguages:\n  en: {title: Handbook}"
    );

    public static readonly Rule NotRegistered = new(
        "SG1183",
        Severity.Warning,
        "A language tag names what there is not",
        "Browsers, screen readers and search engines know languages by their codes (ISO 639: two letters, three only where there are no two) and regions by those of countries (ISO 3166-1) or of larger areas (UN M.49). With another code the page is read out in the wrong voice, and `hreflang` is ignored.",
        "lang: en-GB",
        "lang: en-UK"
    );

    public static readonly Rule LostFooter = new(
        "SG1184",
        Severity.Warning,
        "A navigation ends with what is the footer of another language, or the other way round",
        "One language of the site has its last pages in the footer and not in its navigation; in another one the very pages end the navigation, and there is no footer. So it looks where the line `footer:` is gone. Where that is meant, put one of the pages elsewhere in the list.",
        "navigation:\n  - {title: Pay, page: pay.md}\nfooter:\n  - {title: About, page: about.md}\n  - {title: Contact, page: contact.md}"
    );

    public static IReadOnlyList<Rule> All => [NoTag, NoPage, ToldTwice, NotRegistered, LostFooter];
}
