using StaticGuide.Configuration;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Formatting;

/// <summary>How a unit is written around its number, and what it is called beside it.</summary>
/// <param name="Singular">Takes the suffix's place behind numbers of the plural form <c>one</c>; null where it is the same.</param>
/// <param name="Name">In words, such as <c>US dollars a year</c>.</param>
internal sealed record Unit(string Id, string Prefix, string Suffix, string Name, string? Singular = null)
{
    /// <summary>Written as the language writes percentages.</summary>
    public bool IsPercent { get; init; }

    /// <summary>One of the known units that count things or time, so that no share and no money is in it.</summary>
    public bool IsCount => Id is "jobs" or "people" or "years" or "months" or "weeks" or "days" or "hours";

    /// <summary>A known unit of money, whose sign stands where the language has it.</summary>
    public bool IsMoney { get; init; }

    /// <summary>Written with two decimals where it has any, as money is: also where a site declares the sign of a currency.</summary>
    public bool HasCents => IsMoney || IsDeclared && Currencies.HaveCents(Prefix, Suffix);

    /// <summary>Declared in site.yml, so that its words are the writer's own, in the site's language and in its translations.</summary>
    public bool IsDeclared { get; init; }

    public Translated<DeclaredUnit> Translations { get; init; } = Translated<DeclaredUnit>.None;

    /// <summary>Of its words (BCP 47), which decides their plural form and the direction they run in.</summary>
    public string Language { get; init; } = "en";

    public bool IsRightToLeft => LanguageTag.DirectionOf(Language) == "rtl";

    /// <summary>All that a language says around the numbers of a known unit; null for other units.</summary>
    private UnitWords? Words { get; init; }

    /// <summary>What is written behind its numbers, in any number.</summary>
    public IEnumerable<string> Suffixes => Words?.Suffixes ?? new[] { Suffix, Singular }.OfType<string>();

    /// <summary>The same in the words of a language.</summary>
    public Unit In(LanguageForms forms) =>
        IsDeclared
            ? InTranslation(forms)
            : (
                forms.Units.TryGetValue(Id, out var words)
                    ? this with
                    {
                        Suffix = words.Suffix,
                        Name = words.Name,
                        Singular = words.Singular,
                        Words = words,
                    }
                    : this
            ) with
            {
                Language = forms.WordsTag,
                Prefix = IsMoney ? forms.UsDollar : Prefix,
            };

    /// <summary>Nothing but its numbers, as the language writes them.</summary>
    public Unit WithoutWords() => this with { Prefix = "", Suffix = "", Singular = null, Words = null, IsPercent = false };

    /// <summary>What stands behind a number in digits.</summary>
    public string SuffixOf(decimal number) =>
        PluralRules.Of(Language, number) switch
        {
            PluralCategory.One => Singular,
            // Of a language whose rules are not known here, so much is.
            PluralCategory.Other when number == 1 && PluralRules.FormsIn(Language) is not { Count: > 1 } => Singular,
            PluralCategory.Two or PluralCategory.Few => Words?.Few,
            PluralCategory.Many => Words?.Many,
            _ => null,
        } ?? Suffix;

    /// <summary>A number and its noun where the language says both in words; null where it writes digits.</summary>
    /// <param name="isBound">It stands behind "more than" or "less than".</param>
    public string? Spelled(decimal number, bool isBound) =>
        number.Scale > 0 ? null
        : number == 1 ? Words?.InsteadOfOne
        : number == 2 ? (isBound ? Words?.TwoBehindBound : Words?.InsteadOfTwo)
        : null;

    private Unit InTranslation(LanguageForms forms) =>
        Translations.Find(forms.Tag) is not { } words
            ? this
            : this with
            {
                Prefix = words.Prefix,
                Suffix = words.Suffix,
                Name = UnitTable.NameOf(words),
                Singular = words.Singular,
                Language = forms.Tag,
            };
}
