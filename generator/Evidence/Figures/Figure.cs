using System.Runtime.CompilerServices;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Diagnostics;
using StaticGuide.Evidence.Formatting;
using StaticGuide.Language;

namespace StaticGuide.Evidence.Figures;

/// <summary>A statistic with all it names found, or worked out: what a reader can be shown.</summary>
internal sealed record Figure : ITaken
{
    public required Statistic Statistic { get; init; }

    public string Id => Statistic.Id;

    public Place Place => Statistic.Place;

    public string File => Statistic.File;

    public Place ProofPlace => Statistic.ProofPlace ?? Statistic.Place;

    /// <summary>The words that it was taken from; null where it stands in a cell.</summary>
    public string? Quote => (Statistic.Proof as StatisticProof.Quote)?.Text;

    public IReadOnlyList<string> Runs => Quote is { } text ? [text] : [];

    public Locator? Locator => Statistic.Locator;

    public required Unit Unit { get; init; }

    /// <summary>The first of those it comes from, and the only one of most.</summary>
    public required Source Source { get; init; }

    /// <summary>What was worked out; null where all follows from its entry and its source, as of most.</summary>
    public DerivedFigure? Derived { get; init; }

    public StatisticValue Value => Derived is null ? Statistic.Value! : Derived.Value;

    /// <summary>Its own moment or span, or that of all its inputs; never both.</summary>
    public EdtfDate? AsOf => Derived is null ? Statistic.AsOf : Derived.AsOf;

    /// <inheritdoc cref="AsOf"/>
    public (EdtfDate From, EdtfDate To)? Period => Derived is null ? Statistic.Period : Derived.Period;

    /// <summary>Where it comes from: one source, or those of everything it was calculated from. Never empty.</summary>
    public IReadOnlyList<Source> Sources => Derived is null ? [Source] : Derived.Sources;

    /// <summary>The same; null where it is only one, which is <see cref="Source"/>.</summary>
    public IReadOnlyList<Source>? Several => Derived?.Sources is { Count: > 1 } several ? several : null;

    /// <summary>Null where it was taken from its source as it is.</summary>
    public Calculation? Calculation => Derived?.Calculation;

    /// <summary>
    /// The day by which it must be looked at again: its own, or the first on which something it stands on is due a new edition.
    /// </summary>
    public DateOnly? ReviewBy => Derived is null ? Statistic.ReviewBy ?? Source.ReviewBy : Derived.ReviewBy;

    /// <summary>
    /// When somebody last looked at its source; of several, at the one that was looked at longest ago. Null where one was never.
    /// </summary>
    public DateOnly? Accessed => Sources.All(s => s.Accessed is not null) ? Sources.Min(s => s.Accessed) : null;

    /// <summary>What it measures, in the language at hand where the entry says it, else in its own.</summary>
    public string LabelIn(LanguageForms forms) => Statistic.Translations.Find(forms.Tag)?.Label ?? Statistic.Label;

    /// <summary>Whom or what it counts, likewise.</summary>
    public string? PopulationIn(LanguageForms forms) => Statistic.Translations.Find(forms.Tag)?.Population ?? Statistic.Population;

    public string TextIn(LanguageForms forms) => RecentValue.Of(this).TextIn(forms);

    /// <inheritdoc cref="ValueText.Machine"/>
    public string MachineText => RecentValue.Of(this).Machine;

    /// <summary>A figure stands for one entry of one file: two are the same only if they are that entry.</summary>
    public bool Equals(Figure? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
