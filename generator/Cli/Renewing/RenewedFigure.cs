using StaticGuide.Content.Statistics;
using StaticGuide.Content.Values;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Renewal;
using StaticGuide.Yaml;

namespace StaticGuide.Cli.Renewing;

/// <summary>A statistic whose newer edition is taken.</summary>
internal sealed record RenewedFigure(Figure Figure, Statistic Next) : RenewedItem
{
    public override ITaken Item => Figure;

    /// <summary>When the edition appeared that is past now; null where that is not known.</summary>
    public EdtfDate? Published { get; init; }

    public override string? Says => ProofWords.Of(Next.Proof);

    public bool HasOtherValue => Next.Value != Figure.Statistic.Value;

    public override IReadOnlyList<ScalarChange>? ChangesIn(YamlMapping entry) => FigureEdit.Of(entry, Figure.Statistic, Next);

    public override ListAddition AdditionTo(YamlMapping entry) => new(entry, "previous", PastItem.Of(Figure, Published));
}

/// <summary>A number that is calculated, and comes out otherwise now.</summary>
internal sealed record DerivedChange(Figure Before, Figure? After);
