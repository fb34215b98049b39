using StaticGuide.Content.Sources;
using StaticGuide.Content.Statistics;
using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>A statistic whose newer edition is taken.</summary>
internal sealed record RenewedFigure(Figure Figure, Statistic Next)
{
    public Source Source => Figure.Source;

    public string File => Figure.Statistic.Place.File;

    public bool HasOtherValue => Next.Value != Figure.Statistic.Value;
}

/// <summary>A statistic that is left to a person.</summary>
/// <param name="Said">What the source says instead, or null.</param>
/// <param name="Detail">More than the reason tells, or null.</param>
internal sealed record LeftFigure(Figure Figure, LeftReason Reason, string? Said, string? Detail = null);

/// <summary>A number that is calculated, and comes out otherwise now.</summary>
internal sealed record DerivedChange(Figure Before, Figure? After);
