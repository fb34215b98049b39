using System.Runtime.CompilerServices;
using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Formatting;

namespace StaticGuide.Evidence;

/// <summary>A statistic with its source and unit found: what a reader can be shown.</summary>
internal sealed record Figure(Statistic Statistic, Source Source, Unit Unit)
{
    /// <summary>The day by which it must be looked at again: its own, or the one on which its source is due a new edition.</summary>
    public DateOnly? ReviewBy => Statistic.ReviewBy ?? Source.ReviewBy;

    public string TextIn(LanguageForms forms) => ValueText.Of(Statistic.Value, Unit, forms);

    /// <summary>A figure stands for one entry of one file: two are the same only if they are that entry.</summary>
    public bool Equals(Figure? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => RuntimeHelpers.GetHashCode(this);
}
