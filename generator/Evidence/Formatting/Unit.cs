using StaticGuide.Configuration;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Formatting;

/// <summary>How a unit is written around its number, and what it is called beside it.</summary>
/// <param name="Singular">Takes the suffix's place where the number is 1; null where it is the same.</param>
/// <param name="Name">In words, such as <c>US dollars a year</c>.</param>
internal sealed record Unit(string Id, string Prefix, string Suffix, string Name, string? Singular = null)
{
    /// <summary>Written as the language writes percentages.</summary>
    public bool IsPercent { get; init; }

    /// <summary>One of the known units that count things or time, so that no share and no money is in it.</summary>
    public bool IsCount => Id is "jobs" or "people" or "years" or "months" or "weeks" or "days" or "hours";

    /// <summary>Written with two decimals where it has any, as money is.</summary>
    public bool IsMoney { get; init; }

    /// <summary>Declared in site.yml, so that its words are the writer's own, in the site's language and in its translations.</summary>
    public bool IsDeclared { get; init; }

    public Translated<DeclaredUnit> Translations { get; init; } = Translated<DeclaredUnit>.None;

    /// <summary>The same in the words of a language.</summary>
    public Unit In(LanguageForms forms) =>
        IsDeclared ? InTranslation(forms)
        : !forms.Units.TryGetValue(Id, out var words) ? this
        : this with { Suffix = words.Suffix, Name = words.Name, Singular = words.Singular };

    private Unit InTranslation(LanguageForms forms) =>
        Translations.Find(forms.Tag) is not { } words
            ? this
            : this with
            {
                Prefix = words.Prefix,
                Suffix = words.Suffix,
                Name = UnitTable.NameOf(words),
                Singular = words.Singular,
            };
}
