using StaticGuide.Evidence.Figures;
using StaticGuide.Verification.Renewal;

namespace StaticGuide.Cli.Renewing;

/// <summary>A statistic or passage that is left to a person.</summary>
/// <param name="Said">What the source says instead, or null.</param>
/// <param name="Detail">More than the reason tells, or null.</param>
internal sealed record LeftItem(ITaken Item, LeftReason Reason, string? Said, string? Detail = null)
{
    /// <summary>What the guide quotes.</summary>
    public string? Quoted => Item is Figure figure ? ProofWords.Of(figure.Statistic.Proof) : ((Excerpt)Item).Text;
}
