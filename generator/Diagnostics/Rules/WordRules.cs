namespace StaticGuide.Diagnostics;

/// <summary>SG1160 to SG1164: the words of languages.</summary>
internal static class WordRules
{
    public static readonly Rule NotSpoken = new(
        "SG1160",
        Severity.Warning,
        "There are no words for a language",
        "What templates and notes say comes with the program in a few languages. For any other, a site brings the words in a file named after the language; until then they are those of the site's language, or English. Dates and numbers follow the page's language where it is known.",
        "content/i18n/it.yml:\nnotes_and_sources: Note e fonti\ncontents: Indice",
        "lang: it"
    );

    public static readonly Rule Missing = new(
        "SG1161",
        Severity.Warning,
        "A file of words lacks some",
        "Pages in this language say those words in another. Take them from the file `en.yml` that comes with the program (`staticguide templates eject i18n/en.yml`) or from the site's other files, and translate them.",
        "content/i18n/en.yml:\ncontents: What is on this page",
        "content/i18n/it.yml:\ncontents: Indice"
    );

    public static readonly Rule NoLanguage = new(
        "SG1162",
        Severity.Error,
        "A file of words is not named after a language",
        "The name of the file is the tag of its language (BCP 47), as pages and site.yml write it.",
        "content/i18n/es.yml",
        "content/i18n/spanish.yml"
    );

    public static readonly Rule NoForm = new(
        "SG1163",
        Severity.Error,
        "There is no such plural form",
        "Languages tell numbers apart by the forms zero, one, two, few, many and other (CLDR), and each has only some of them: English one and other, Arabic all six.",
        "count_pages:\n  one: \"{count} page\"\n  other: \"{count} pages\"",
        "count_pages:\n  single: \"{count} page\"\n  other: \"{count} pages\""
    );

    public static readonly Rule NoPlace = new(
        "SG1164",
        Severity.Error,
        "Nothing is put into a place of these words",
        "What stands in braces is filled by the template, under the names that the word has in English, or in the site's own language for a word of its own. Another name would be published as it stands.",
        "as_of: A {date}.",
        "as_of: A {day}."
    );

    public static readonly Rule UnknownWord = new(
        "SG1165",
        Severity.Warning,
        "No template asks for a word",
        "The key is nearly that of a word the program knows, so the word it was meant for is still said as before.",
        "content/i18n/es.yml:\nnotes_and_sources: Notas y fuentes",
        "content/i18n/es.yml:\nnotes_and_source: Notas y fuentes"
    );

    public static IReadOnlyList<Rule> All => [NotSpoken, Missing, NoLanguage, NoForm, NoPlace, UnknownWord];
}
