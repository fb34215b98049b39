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

    public Place ProofPlace => Statistic.ProofPlace ?? Statistic.Place;

    /// <summary>The words that it was taken from; null where it stands in a cell.</summary>
    public string? Quote => (Statistic.Proof as StatisticProof.Quote)?.Text;

    public IReadOnlyList<string> Runs => Quote is { } text ? [text] : [];

    public Locator? Locator => Statistic.Locator;

    public required StatisticValue Value { get; init; }

    public required Unit Unit { get; init; }

    /// <summary>Its own moment or span, or that of all its inputs; never both.</summary>
    public required EdtfDate? AsOf { get; init; }

    /// <inheritdoc cref="AsOf"/>
    public required (EdtfDate From, EdtfDate To)? Period { get; init; }

    /// <summary>Where it comes from: one source, or those of everything it was calculated from. Never empty.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Null where it was taken from its source as it is.</summary>
    public Calculation? Calculation { get; init; }

    public Source Source => Sources[0];

    /// <summary>
    /// The day by which it must be looked at again: its own, or the first on which something it stands on is due a new edition.
    /// </summary>
    // Worked out once: inputs that are calculated themselves have theirs already.
    public required DateOnly? ReviewBy { get; init; }

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
