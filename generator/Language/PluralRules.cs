namespace StaticGuide.Language;

/// <summary>Which plural form a number takes in a language (cardinals of CLDR 46).</summary>
internal static class PluralRules
{
    private static readonly Rule OneInteger = new(n => n is { I: 1, V: 0 } ? PluralCategory.One : PluralCategory.Other, PluralCategory.One);

    private static readonly Rule OneOrMillions = new(
        n => n is { I: 1, V: 0 } ? PluralCategory.One : Millions(n),
        PluralCategory.One,
        PluralCategory.Many
    );

    private static readonly Rule UpToOneOrMillions = new(
        n => n.I is 0 or 1 ? PluralCategory.One : Millions(n),
        PluralCategory.One,
        PluralCategory.Many
    );

    private static readonly Rule Spanish = new(n => n.N == 1 ? PluralCategory.One : Millions(n), PluralCategory.One, PluralCategory.Many);

    private static readonly Rule Hebrew = new(
        n =>
            n is { I: 1, V: 0 } or { I: 0, V: > 0 } ? PluralCategory.One
            : n is { I: 2, V: 0 } ? PluralCategory.Two
            : PluralCategory.Other,
        PluralCategory.One,
        PluralCategory.Two
    );

    private static readonly Rule Arabic = new(
        n =>
            n.N switch
            {
                0 => PluralCategory.Zero,
                1 => PluralCategory.One,
                2 => PluralCategory.Two,
                _ => (n.N % 100) switch
                {
                    3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 => PluralCategory.Few,
                    >= 11 and var rest when rest == decimal.Truncate(rest) => PluralCategory.Many,
                    _ => PluralCategory.Other,
                },
            },
        PluralCategory.Zero,
        PluralCategory.One,
        PluralCategory.Two,
        PluralCategory.Few,
        PluralCategory.Many
    );

    private static readonly Rule Polish = new(
        n =>
            !n.IsWhole ? PluralCategory.Other
            : n.I == 1 ? PluralCategory.One
            : IsFew(n) ? PluralCategory.Few
            : PluralCategory.Many,
        PluralCategory.One,
        PluralCategory.Few,
        PluralCategory.Many
    );

    private static readonly Rule EastSlavic = new(
        n =>
            !n.IsWhole ? PluralCategory.Other
            : n.I % 10 == 1 && n.I % 100 != 11 ? PluralCategory.One
            : IsFew(n) ? PluralCategory.Few
            : PluralCategory.Many,
        PluralCategory.One,
        PluralCategory.Few,
        PluralCategory.Many
    );

    private static readonly Rule NoForms = new(_ => PluralCategory.Other);

    /// <summary>The form of a number in the language of a BCP 47 tag; a language that is not known here has one, <c>other</c>.</summary>
    public static PluralCategory Of(string tag, decimal number) => RuleOf(tag).Of(PluralOperands.Of(number));

    /// <summary>The forms that a language has, <c>other</c> last; null for a language that is not known here.</summary>
    public static IReadOnlyList<PluralCategory>? FormsIn(string tag) =>
        RuleOf(tag) is var rule && rule == NoForms && Code(tag) is not ("zh" or "ja" or "ko" or "vi" or "th" or "id")
            ? null
            : [.. rule.Forms, PluralCategory.Other];

    private static string Code(string tag) => tag.Split('-')[0].ToLowerInvariant();

    private static Rule RuleOf(string tag) =>
        tag.Equals("pt-PT", StringComparison.OrdinalIgnoreCase)
            ? OneOrMillions
            : Code(tag) switch
            {
                "en" or "de" or "nl" or "sv" or "fi" or "et" or "ur" or "yi" => OneInteger,
                "it" or "ca" => OneOrMillions,
                "es" => Spanish,
                "fr" or "pt" => UpToOneOrMillions,
                "he" => Hebrew,
                "ar" => Arabic,
                "pl" => Polish,
                "ru" or "uk" => EastSlavic,
                _ => NoForms,
            };

    private static PluralCategory Millions(PluralOperands n) =>
        n.IsWhole && n.I != 0 && n.I % 1_000_000 == 0 ? PluralCategory.Many : PluralCategory.Other;

    private static bool IsFew(PluralOperands n) => (n.I % 10) is 2 or 3 or 4 && (n.I % 100) is not (12 or 13 or 14);

    private sealed record Rule(Func<PluralOperands, PluralCategory> Of, params PluralCategory[] Forms);
}
