namespace StaticGuide.Diagnostics;

/// <summary>SG2420 to SG2422, SG2430 and SG2431: pages in several languages.</summary>
internal static class TranslationRules
{
    public static readonly Rule Circle = new(
        "SG2420",
        Severity.Error,
        "Pages are translations of each other in a circle",
        "`translation_of` leads from a translation to the page it was made from. One page at the end of that way is the original, and says nothing of the kind.",
        "es/pay.md:\nlang: es\ntranslation_of: pay.md",
        "es/pay.md:\nlang: es\ntranslation_of: pay.md\npay.md:\ntranslation_of: es/pay.md"
    );

    public static readonly Rule SameLanguage = new(
        "SG2421",
        Severity.Error,
        "A page has two translations into one language",
        "Readers and search engines choose a page by its language, so a page and its translations each have another one. Tags with a region (`es-MX`) are languages of their own.",
        "es/pay.md:\nlang: es\ntranslation_of: pay.md",
        "es/pay.md:\nlang: es\ntranslation_of: pay.md\nes/wages.md:\nlang: es\ntranslation_of: pay.md"
    );

    public static readonly Rule Behind = new(
        "SG2422",
        Severity.Warning,
        "A translation is older than its original",
        "The original says that it changed after the last day the translation gives (`date`, `updated` or `reviewed`), so the two may say different things. A translation that gives no day is not compared.",
        "pay.md:\nupdated: 2026-02-01\nes/pay.md:\nlang: es\ntranslation_of: pay.md\nreviewed: 2026-03-01",
        "pay.md:\nupdated: 2026-02-01\nes/pay.md:\nlang: es\ntranslation_of: pay.md\nreviewed: 2026-01-10"
    );

    public static readonly Rule OtherNumber = new(
        "SG2430",
        Severity.Warning,
        "A translation has another number than its original",
        "Both pages have a statistic of the same id for themselves, and the two say different numbers or days: one of them was brought up to date and the other was not. A statistic in `content/evidence/` is one for all pages.",
        "pay.md:\nstatistics:\n  - {id: local-pay, value: 44200, as_of: 2026-05}\nes/pay.md:\nstatistics:\n  - {id: local-pay, value: 44200, as_of: 2026-05}"
    );

    public static readonly Rule OtherNumberInWords = new(
        "SG2431",
        Severity.Warning,
        "Translated words have another number than the original",
        "Below `translations`, a statistic, a passage or a unit says in other languages what its own words say. A number or a year in them that the original does not have was forgotten, or mistyped.",
        "label: Projected growth from 2024 to 2034\ntranslations:\n  es: {label: Crecimiento previsto de 2024 a 2034}",
        "label: Projected growth from 2024 to 2034\ntranslations:\n  es: {label: Crecimiento previsto de 2023 a 2033}"
    );

    public static IReadOnlyList<Rule> All => [Circle, SameLanguage, Behind, OtherNumber, OtherNumberInWords];
}
